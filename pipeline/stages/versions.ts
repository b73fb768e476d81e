import type { StageName } from "../../schemas/provenance.ts";

/**
 * Version of each stage. Whoever changes what a stage makes of the same input raises its number: the next run then
 * does that stage again, and of what follows only the stages whose input came out different. Kept apart from the
 * stages so that a run with nothing to do loads none of them.
 */
export const stageVersions = {
  ingest: "1",
  read: "12",
  repair: "11",
  segment: "7",
  extract: "17",
  compare: "7",
  store: "1",
} as const satisfies Record<StageName, string>;
