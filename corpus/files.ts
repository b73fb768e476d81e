import type { DocumentFailure } from "../schemas/failure.ts";

/** A source file as the corpus last saw it. */
export interface KnownFile {
  /** Absolute path. */
  readonly path: string;
  /** Of the content: the id of its document. */
  readonly sha256: string;
  readonly bytes: number;
  /** Milliseconds since the epoch. */
  readonly modified: number;
  /** Device and inode, where the file system has them: tells a file that was moved. */
  readonly inode: string;
}

/** What a run found on disk, against what the corpus knew. */
export interface FileChanges {
  readonly seen: readonly KnownFile[];
  /** Paths that are gone. */
  readonly removed: readonly string[];
}

/** A file that could not be read, and with which stages that was tried. */
export interface KnownFailure extends DocumentFailure {
  /** null where not even its bytes could be read. */
  readonly sha256: string | null;
  /** Fingerprint of the stages and settings that failed: others may succeed. */
  readonly fingerprint: string;
}

/** The source files and what became of those that could not be read. */
export interface FileStore {
  all(): Promise<readonly KnownFile[]>;
  /** Notes new, changed and moved files and forgets removed ones, all or nothing. */
  apply(changes: FileChanges): Promise<void>;
  failures(): Promise<readonly KnownFailure[]>;
  recordFailure(failure: KnownFailure): Promise<void>;
  clearFailure(path: string): Promise<void>;
}
