import type { KnownFile } from "../../corpus/files.ts";
import type { Stages } from "../stages/index.ts";
import { hashOf, resultKey } from "../stages/stage.ts";

/** One document of the run: a content, and the paths at which it lies. */
export interface Task {
  readonly id: string;
  /** The first of its paths, by which the record names it. */
  readonly path: string;
  readonly bytes: number;
}

/** One task a content, in the order of the paths; each content goes by the first path of all that the corpus knows. */
export function tasksOf(files: readonly KnownFile[]): readonly Task[] {
  const tasks = new Map<string, Task>();
  for (const { sha256, path, bytes } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (!tasks.has(sha256)) tasks.set(sha256, { id: sha256, path, bytes });
  }
  return [...tasks.values()];
}

/** Hash of the stages, their versions and settings: a record made by others is made again. */
export function fingerprintOf(stages: Stages): string {
  return hashOf(Object.values(stages).map(({ name, version, settings }) => [name, version, settings]));
}

/** Fingerprint of what reading depends on: a failure of other stages or settings is tried again. */
export function readFingerprintOf({ read }: Stages): string {
  return hashOf([read.name, read.version, read.settings]);
}

export function readKeyOf({ read }: Stages, id: string): string {
  return resultKey(read, id);
}
