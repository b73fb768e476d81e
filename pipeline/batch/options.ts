import type { Corpus } from "../../corpus/corpus.ts";
import type { Clock } from "../clock.ts";
import type { Stages } from "../stages/index.ts";
import type { SourceFile } from "../stages/read.ts";

/** How far a run is. */
export interface Progress {
  readonly phase: "looking" | "reading" | "extracting" | "comparing";
  readonly documents: number;
  readonly documentsDone: number;
  readonly pagesDone: number;
  /** How much of the work of this phase is done, 0..1: a scan of a hundred pages is not one letter. */
  readonly share: number;
  /** Until the end of this phase; null where too little is known to say so. */
  readonly msLeft: number | null;
  readonly failures: number;
}

export interface BatchOptions {
  readonly corpus: Corpus;
  /** Files and folders as the user gave them. */
  readonly paths: readonly string[];
  /** Names of files and folders to leave out; `*` stands for anything. */
  readonly skip: readonly string[];
  /** Absolute paths of files that are still being written: they are as the corpus knows them, or not there yet. */
  readonly leaveAlone: ReadonlySet<string>;
  /** Believe it when most of the files are gone. */
  readonly acceptRemovals: boolean;
  readonly stages: Stages;
  /** Documents at a time. */
  readonly jobs: number;
  /** Try again what failed before, whole documents and single pages. */
  readonly retryFailed: boolean;
  /** Only files changed after this, milliseconds since the epoch; null for all. */
  readonly since: number | null;
  readonly version: string;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  readonly readFile: (path: string) => Promise<SourceFile["bytes"]>;
}
