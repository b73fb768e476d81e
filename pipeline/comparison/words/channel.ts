import { confusions } from "./confusions.ts";

const confusable = 0.2;
const anyOther = 1;
/** A digit read as another digit is a change of figure, whatever the shapes; a digit amid letters is a shape. */
const forbidden = 9;

/** What each shape is mixed up with, both ways. */
const alike: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>();
  const add = (one: string, other: string) => {
    const known = map.get(one);
    if (known) known.add(other);
    else map.set(one, new Set([other]));
  };
  for (const [letters, others] of confusions) {
    for (const other of others) {
      add(letters, other);
      add(other, letters);
    }
  }
  return map;
})();

/** The three stems of an `m`, read one by one: `m` → `rn` → `rri`. */
const tornLetter = { letter: "m", shape: "rri" } as const;

const isDigit = (character: string): boolean => character >= "0" && character <= "9";

function substitution(left: string, right: string, digit: number): number {
  if (left === right) return 0;
  if (alike.get(left)?.has(right)) return confusable;
  return isDigit(left) || isDigit(right) ? digit : anyOther;
}

/**
 * Cost of reading `left` as `right` through a scanner: an edit distance in which confusable shapes cost a fifth of any
 * other edit. Symmetric. Stops early and gives Infinity past `limit`.
 */
export function channelCost(left: string, right: string, limit: number): number {
  const columns = right.length + 1;
  const digit = /\d/u.test(left) && /\d/u.test(right) ? forbidden : anyOther;
  const alone = (character: string) => (isDigit(character) ? digit : anyOther);
  const others = [...Array(right.length).keys()].map((at) => ({
    letter: right.charAt(at),
    cost: alone(right.charAt(at)),
    /** Shapes for which the two letters that end here may stand. */
    pair: at > 0 ? alike.get(right.slice(at - 1, at + 1)) : undefined,
    text: at > 0 ? right.slice(at - 1, at + 1) : "",
  }));
  let threeBack: number[] = [];
  let beforeLast: number[] = [];
  let last: number[] = [0];
  for (const { cost } of others) last.push((last.at(-1) ?? 0) + cost);
  for (let row = 1; row <= left.length; row++) {
    const letter = left.charAt(row - 1);
    const removal = alone(letter);
    const text = row > 1 ? left.slice(row - 2, row) : "";
    const pair = row > 1 ? alike.get(text) : undefined;
    const current: number[] = [(last[0] ?? 0) + removal];
    let best = current[0] ?? 0;
    for (let column = 1; column < columns; column++) {
      const other = others[column - 1];
      if (!other) break;
      let cost = Math.min(
        (last[column - 1] ?? Infinity) + substitution(letter, other.letter, digit),
        (last[column] ?? Infinity) + removal,
        (current[column - 1] ?? Infinity) + other.cost,
      );
      if (other.pair?.has(letter)) cost = Math.min(cost, (last[column - 2] ?? Infinity) + confusable);
      if (row > 2 && letter === "i" && left.slice(row - 3, row) === tornLetter.shape) {
        if (other.letter === tornLetter.letter)
          cost = Math.min(cost, (threeBack[column - 1] ?? Infinity) + 2 * confusable);
      }
      if (column > 2 && letter === tornLetter.letter && right.slice(column - 3, column) === tornLetter.shape)
        cost = Math.min(cost, (last[column - 3] ?? Infinity) + 2 * confusable);
      if (pair?.has(other.letter)) cost = Math.min(cost, (beforeLast[column - 1] ?? Infinity) + confusable);
      if (pair?.has(other.text)) cost = Math.min(cost, (beforeLast[column - 2] ?? Infinity) + confusable);
      current.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit && Math.min(...last) > limit) return Infinity;
    threeBack = beforeLast;
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
