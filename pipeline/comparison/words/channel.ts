import { confusions } from "./confusions.ts";

const confusable = 0.2;
const anyOther = 1;
/** A digit read as another digit is a change of figure, whatever the shapes; a digit amid letters is a shape. */
const forbidden = 9;

const alike: ReadonlySet<string> = new Set(
  confusions.flatMap(([letters, others]) =>
    others.flatMap((other) => [`${letters}\u0000${other}`, `${other}\u0000${letters}`]),
  ),
);

const isDigit = (character: string): boolean => character >= "0" && character <= "9";

function substitution(left: string, right: string, digit: number): number {
  if (left === right) return 0;
  if (alike.has(`${left}\u0000${right}`)) return confusable;
  if (left.length > 1 || right.length > 1) return forbidden;
  return isDigit(left) || isDigit(right) ? digit : anyOther;
}

/**
 * Cost of reading `left` as `right` through a scanner: an edit distance in which confusable shapes cost a fifth of any
 * other edit. Symmetric. Stops early and gives Infinity past `limit`.
 */
export function channelCost(left: string, right: string, limit: number): number {
  const columns = right.length + 1;
  const digit = /\d/u.test(left) && /\d/u.test(right) ? forbidden : anyOther;
  let beforeLast: number[] = [];
  const alone = (character: string) => (isDigit(character) ? digit : anyOther);
  let last: number[] = [0];
  for (let at = 0; at < right.length; at++) last.push((last[at] ?? 0) + alone(right.charAt(at)));
  for (let row = 1; row <= left.length; row++) {
    const letter = left.charAt(row - 1);
    const current: number[] = [(last[0] ?? 0) + alone(letter)];
    const pair = row > 1 ? left.slice(row - 2, row) : "";
    let best = current[0] ?? 0;
    for (let column = 1; column < columns; column++) {
      const other = right.charAt(column - 1);
      const otherPair = column > 1 ? right.slice(column - 2, column) : "";
      const at = (line: readonly number[], index: number) => line[index] ?? Infinity;
      const removal = alone(letter);
      const addition = alone(other);
      let cost = Math.min(
        at(last, column - 1) + substitution(letter, other, digit),
        at(last, column) + removal,
        at(current, column - 1) + addition,
      );
      if (otherPair) cost = Math.min(cost, at(last, column - 2) + substitution(letter, otherPair, digit));
      if (pair) cost = Math.min(cost, at(beforeLast, column - 1) + substitution(pair, other, digit));
      if (pair && otherPair) {
        cost = Math.min(cost, at(beforeLast, column - 2) + substitution(pair, otherPair, digit));
      }
      current.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit && row > 1 && Math.min(...last) > limit) return Infinity;
    beforeLast = last;
    last = current;
  }
  return last.at(-1) ?? 0;
}

/** The most that damage may cost in a word of this many letters and still be taken for damage. */
export function damageAllowance(length: number): number {
  return 0.2 + 0.12 * length;
}

/** Beginnings that turn a word round or make another word of it. */
const turning = ["ind", "ud", "op", "ned", "u", "mis", "for", "af"];

/** Whether the two are one word with another beginning: `udbetaling` and `indbetaling`, `ændret` and `uændret`. */
export function isTurned(left: string, right: string): boolean {
  const stems = (word: string) => [
    word,
    ...turning.filter((start) => word.startsWith(start)).map((start) => word.slice(start.length)),
  ];
  const others = new Set(stems(right));
  return stems(left).some((stem) => stem.length > 3 && others.has(stem));
}

/** Whether damage alone explains that one place reads `left` and the other `right` (lower case, no spaces). */
export function explainedByDamage(left: string, right: string): boolean {
  if (left === right) return true;
  if (Math.abs(left.length - right.length) > 2 + Math.max(left.length, right.length) * 0.25) return false;
  if (isTurned(left, right)) return false;
  const limit = damageAllowance(Math.min(left.length, right.length));
  return channelCost(left, right, limit) <= limit;
}
