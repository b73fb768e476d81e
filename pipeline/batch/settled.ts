import { hashOf } from "../stages/stage.ts";
import type { FoundFile } from "./walk.ts";

/** What two looks at a folder, one after the other, say of its files. */
export interface Settlement {
  /** Files that changed between the looks: somebody may still be writing them. */
  readonly unsettled: ReadonlySet<string>;
  /** Hash of the files that did not: as long as it stays, there is nothing new to do. */
  readonly state: string;
}

/** Holds a look at files against the one before. */
export function settle(before: readonly FoundFile[], now: readonly FoundFile[]): Settlement {
  const earlier = new Map(before.map((file) => [file.path, stamp(file)]));
  const settled = now.filter((file) => earlier.get(file.path) === stamp(file));
  const calm = new Set(settled.map(({ path }) => path));
  return {
    unsettled: new Set(now.map(({ path }) => path).filter((path) => !calm.has(path))),
    state: hashOf(settled.map((file) => [file.path, stamp(file)])),
  };
}

function stamp({ bytes, modified, inode }: FoundFile): string {
  return `${bytes} ${modified} ${inode}`;
}
