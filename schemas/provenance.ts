import { z } from "zod";

export const StageName = z.enum(["ingest", "read", "repair", "segment", "extract", "compare", "store"]);
export type StageName = z.infer<typeof StageName>;

export const StageRun = z.object({
  name: StageName,
  version: z.string(),
  settings: z.record(z.string(), z.json()),
  /** Wall time in milliseconds; the time of the run that made the result, when it came from the cache. */
  ms: z.number().nonnegative(),
});
export type StageRun = z.infer<typeof StageRun>;

export const Provenance = z.object({ version: z.string(), stages: z.array(StageRun) });
export type Provenance = z.infer<typeof Provenance>;
