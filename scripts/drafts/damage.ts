import type { Random } from "./random.ts";

/** What a scanner writes, by what is printed; chosen apart from the tables that the product repairs and compares by. */
const damages: readonly (readonly [string, readonly string[]])[] = [
  ["æ", ["ae", "a", "e", "z", "ee", "ze"]],
  ["ø", ["o", "g", "e", "oe", "6", "0"]],
  ["å", ["a", "d", "aa", "4"]],
  ["Ø", ["O", "0", "@"]],
  ["Å", ["A"]],
  ["rn", ["m"]],
  ["m", ["rn", "nn"]],
  ["li", ["h"]],
  ["h", ["b", "li"]],
  ["l", ["1", "i", "I"]],
  ["i", ["l", "1", "j"]],
  ["c", ["e"]],
  ["e", ["c", "o"]],
  ["o", ["0", "e"]],
  ["u", ["ii", "n"]],
  ["n", ["u", "ri"]],
  ["d", ["cl"]],
  ["t", ["f", "l"]],
  ["f", ["t"]],
  ["k", ["lc"]],
  ["g", ["q", "9"]],
  ["v", ["y"]],
  ["b", ["h", "6"]],
  ["S", ["5"]],
  ["B", ["8"]],
  ["§", ["8", "$", "S"]],
];

function damageWord(word: string, random: Random): string {
  const possible = damages.filter(([shape]) => word.includes(shape));
  const danish = possible.filter(([shape]) => /[æøåØÅ§]/u.test(shape));
  const [shape, others] = random.pick(danish.length > 0 && random.next() < 0.7 ? danish : possible) ?? [
    "",
    [],
  ];
  const other = random.pick(others);
  return other === undefined ? word : word.replace(shape, other);
}

/** Damages a share of the words (0..1). Figures keep their digits, marks keep their place. */
export function damageText(text: string, share: number, random: Random): string {
  return text.replace(/[\p{L}§]+/gu, (word) => {
    if (random.next() >= share) return word;
    let damaged = damageWord(word, random);
    if (word.length > 8 && random.next() < 0.3) damaged = damageWord(damaged, random);
    return damaged;
  });
}
