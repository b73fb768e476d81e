import { z } from "zod";
import { DocumentFailure } from "./failure.ts";
import { Inconsistency } from "./inconsistency.ts";

/** Sums over documents. */
export const Volumes = z.object({
  documents: z.int().nonnegative(),
  pages: z.int().nonnegative(),
  pagesOk: z.int().nonnegative(),
  pagesBlank: z.int().nonnegative(),
  pagesFailed: z.int().nonnegative(),
  items: z.int().nonnegative(),
  decisions: z.int().nonnegative(),
  references: z.int().nonnegative(),
  deadlines: z.int().nonnegative(),
  inconsistencies: z.int().nonnegative(),
  repairs: z.int().nonnegative(),
});
export type Volumes = z.infer<typeof Volumes>;

/** What became of the files that the run was shown. */
export const FileAccount = z.object({
  seen: z.int().nonnegative(),
  /** Contents among them: copies of one paper are one. */
  different: z.int().nonnegative().optional(),
  unchanged: z.int().nonnegative(),
  added: z.array(z.string()),
  changed: z.array(z.string()),
  /** Same content under another name (`renamed`: in the same folder), or as a further copy of a file that stays. */
  renamed: z.array(z.object({ from: z.string(), to: z.string() })),
  moved: z.array(z.object({ from: z.string(), to: z.string() })),
  copied: z.array(z.object({ from: z.string(), to: z.string() })),
  removed: z.array(z.string()),
});
export type FileAccount = z.infer<typeof FileAccount>;

/** A document of which some pages could not be read. */
export const PartialDocument = z.object({
  path: z.string(),
  pages: z.int().nonnegative(),
  failed: z.int().nonnegative(),
  /** Codes of what became of the pages that failed. */
  causes: z.array(z.string()).default([]),
});
export type PartialDocument = z.infer<typeof PartialDocument>;

/** Above this share of failed pages a document is named apart. */
const manyFailed = 0.1;

export function hasManyFailed({ pages, failed }: PartialDocument): boolean {
  return failed > pages * manyFailed;
}

/** `measure` of the alarm that files are gone which were believed to be only away. */
export const missingFiles = "files";

/** A volume that is far from what earlier runs gave. */
export const Alarm = z.object({
  measure: z.string(),
  now: z.number(),
  median: z.number(),
  message: z.string(),
});
export type Alarm = z.infer<typeof Alarm>;

/** A finding that no earlier run saw, with the paths of the documents that it is about. */
export const NewFinding = Inconsistency.safeExtend({ paths: z.array(z.string()) });
export type NewFinding = z.infer<typeof NewFinding>;

/** What one run of the batch did: the content of report.json. */
export const RunReport = z.object({
  schemaVersion: z.literal(1),
  id: z.string(),
  program: z.string(),
  paths: z.array(z.string()),
  /** ISO 8601, UTC. */
  started: z.string(),
  finished: z.string(),
  seconds: z.number().nonnegative(),
  state: z.enum(["finished", "interrupted"]),
  files: FileAccount,
  /** Documents and pages that were read in this run, and documents that went through the later stages. */
  work: z.object({
    documentsRead: z.int().nonnegative(),
    pagesRead: z.int().nonnegative(),
    /** Pages that an interrupted run had read already. */
    pagesKept: z.int().nonnegative().default(0),
    documentsFinished: z.int().nonnegative(),
    waiting: z.int().nonnegative(),
  }),
  /** Of the documents that this run stored. */
  stored: Volumes,
  /** Of the whole corpus after the run. */
  corpus: Volumes,
  /** Documents under the paths that cannot be read, whether tried in this run or in an earlier one. */
  failures: z.array(DocumentFailure),
  partial: z.array(PartialDocument),
  newFindings: z.array(NewFinding),
  alarms: z.array(Alarm),
});
export type RunReport = z.infer<typeof RunReport>;
