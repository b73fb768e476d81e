import type { RangePair } from "./alignment/range.ts";
import type { DocumentPair } from "./rules/difference.ts";
import { outcomeClass } from "./rules/outcome-words.ts";

/** Common little words between two rewritten stretches are chance: runs no longer than this may be swallowed. */
const chanceRun = 3;

const sizeOf = (hunk: RangePair): number =>
  Math.max(hunk.oldEnd - hunk.oldStart, hunk.newEnd - hunk.newStart);

/** An outcome may be said in two places of a sentence (`tog orienteringen til efterretning`), so many words apart. */
const outcomeRun = 6;

/** Whether both differences are in one sentence and hold words of an outcome: the outcome changed, once. */
function areOneOutcome({ older, newer }: DocumentPair, last: RangePair, next: RangePair): boolean {
  const between = newer.tokens.slice(last.newEnd, next.newStart);
  if (between.length > outcomeRun || between.some(({ opens, closes }) => opens || closes)) return false;
  if (newer.tokens[next.newStart]?.opens && next.newStart < next.newEnd) return false;
  return [last, next].every(({ oldStart, oldEnd, newStart, newEnd }) =>
    [...older.tokens.slice(oldStart, oldEnd), ...newer.tokens.slice(newStart, newEnd)].some(
      ({ key }) => outcomeClass(key) !== undefined,
    ),
  );
}

/** Words of a name at most that two names have in common by chance (`Hans Bach Piekut`, `Hans Thyra Bech`). */
const nameRun = 1;

/** Whether both differences are of one name: capitals all the way, and something of it on both sides. */
function areOneName({ older, newer }: DocumentPair, last: RangePair, next: RangePair): boolean {
  const olds = older.tokens.slice(last.oldStart, next.oldEnd);
  const news = newer.tokens.slice(last.newStart, next.newEnd);
  return (
    next.newStart - last.newEnd <= nameRun &&
    [olds, news].every((tokens) =>
      tokens.every(
        ({ kind, capital, closes }, at) =>
          kind === "word" && capital && (!closes || at === tokens.length - 1),
      ),
    ) &&
    olds.length > next.oldStart - last.oldEnd &&
    news.length > next.newStart - last.newEnd
  );
}

/** Words that a sentence begins with in both texts: so many are no chance. */
const sameBeginning = 2;

/**
 * Whether what holds two differences apart is a heading or list point of its own, or the beginning of one: that has not
 * been rewritten with them.
 */
function isWholeBetween({ older, newer }: DocumentPair, last: RangePair, next: RangePair): boolean {
  const opens = newer.tokens[last.newEnd]?.opens ?? false;
  const bothOpen = opens && (older.tokens[last.oldEnd]?.opens ?? false);
  const isBeginning = bothOpen && next.newStart - last.newEnd >= sameBeginning;
  return isBeginning || (opens && (newer.tokens[next.newStart - 1]?.closes ?? false));
}

/** Joins differences that only a few words hold apart, fewer than either of them has, and the parts of one outcome. */
export function mergeHunks(documents: DocumentPair, hunks: readonly RangePair[]): readonly RangePair[] {
  const merged: RangePair[] = [];
  for (const hunk of hunks) {
    const last = merged.at(-1);
    const apart = last ? hunk.newStart - last.newEnd : Infinity;
    const inStep = last !== undefined && apart >= 0 && apart === hunk.oldStart - last.oldEnd;
    const isChance = last && apart <= chanceRun && apart < sizeOf(last) && apart < sizeOf(hunk);
    const near = isChance && inStep && !isWholeBetween(documents, last, hunk);
    if (
      last &&
      (near || (inStep && (areOneOutcome(documents, last, hunk) || areOneName(documents, last, hunk))))
    ) {
      merged[merged.length - 1] = { ...last, oldEnd: hunk.oldEnd, newEnd: hunk.newEnd };
    } else merged.push(hunk);
  }
  return merged;
}
