import { hashOf } from "../stages/stage.ts";
import type { FoundFile } from "./walk.ts";

/** What two looks at a folder, one after the other, say of its files. */
export interface Settlement {
  /** Files that changed between the looks: somebody may still be writing them. */
  readonly unsettled: ReadonlySet<string>;
  /** Each file as it was when it stood still last. */
  readonly stamps: ReadonlyMap<string, string>;
  /** Hash of the stamps: as long as it stays, there is nothing new to do. */
  readonly state: string;
}

/**
 * Holds a look at files against the one before. A file counts, as new, changed or gone, when both looks found the same
 * of it; one that only has another name now counts at once.
 * @param last stamps of the settlement before
 */
export function settle(
  before: readonly FoundFile[],
  now: readonly FoundFile[],
  last: ReadonlyMap<string, string>,
): Settlement {
  const earlier = new Map(before.map((file) => [file.path, stamp(file)]));
  const present = new Set(now.map(({ path }) => path));
  const vanished = [...earlier].filter(([path]) => !present.has(path));
  const moved = new Set(vanished.map(([, was]) => was));
  const stamps = new Map<string, string>();
  const unsettled = new Set<string>();
  for (const file of now) {
    const is = stamp(file);
    const was = last.get(file.path);
    if (earlier.get(file.path) === is || moved.has(is)) stamps.set(file.path, is);
    else {
      unsettled.add(file.path);
      if (was !== undefined) stamps.set(file.path, was);
    }
  }
  const arrived = new Set(stamps.values());
  for (const [path] of vanished) {
    const was = last.get(path);
    if (was !== undefined && !arrived.has(was)) stamps.set(path, was);
  }
  return { unsettled, stamps, state: hashOf([...stamps].sort(([a], [b]) => (a < b ? -1 : 1))) };
}

function stamp({ bytes, modified, inode }: FoundFile): string {
  return `${bytes} ${modified} ${inode}`;
}
