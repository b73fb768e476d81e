import type { RangePair } from "./alignment/range.ts";

/** Common little words between two rewritten stretches are chance: runs no longer than this may be swallowed. */
const chanceRun = 3;

const sizeOf = (hunk: RangePair): number =>
  Math.max(hunk.oldEnd - hunk.oldStart, hunk.newEnd - hunk.newStart);

/** Joins differences that only a few words hold apart, fewer than either of them has. */
export function mergeHunks(hunks: readonly RangePair[]): readonly RangePair[] {
  const merged: RangePair[] = [];
  for (const hunk of hunks) {
    const last = merged.at(-1);
    const apart = last ? hunk.newStart - last.newEnd : Infinity;
    const near = last !== undefined && apart === hunk.oldStart - last.oldEnd && apart <= chanceRun;
    if (last && near && apart < sizeOf(last) && apart < sizeOf(hunk)) {
      merged[merged.length - 1] = { ...last, oldEnd: hunk.oldEnd, newEnd: hunk.newEnd };
    } else merged.push(hunk);
  }
  return merged;
}
