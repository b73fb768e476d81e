import type { ActIndex } from "../extractors/legal-references/act-index.ts";

/** The facts of Lovtidende A that the project carries. */
export async function loadActIndex(): Promise<ActIndex> {
  return { byNumber: () => [], byDate: () => [] };
}
