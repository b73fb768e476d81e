import type { StageName } from "../../schemas/provenance.ts";

/**
 * Version of each stage. Whoever changes what a stage makes of the same input raises its number: the next run then
 * does that stage again, and of what follows only the stages whose input came out different. Kept apart from the
 * stages so that a run with nothing to do loads none of them.
 */
export const stageVersions = {
  ingest: "1",
  read: "13",
  repair: "12",
  segment: "8",
  extract: "18",
  compare: "8",
  store: "1",
} as const satisfies Record<StageName, string>;
