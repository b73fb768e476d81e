import type { DamageTable } from "./tables.ts";

/** A small-alphabet model tries the letters out of the signs that look like them. */
const signs: DamageTable = {
  æ: [
    ["a:", 0.12],
    ["ce", 0.3],
    ["ee", 0.33],
    ["@", 0.05],
    ["se", 0.1],
    ["m", 0.1],
  ],
  ø: [
    ["o/", 0.1],
    ["0", 0.22],
    ["¢", 0.13],
    ["©", 0.05],
    ["@", 0.2],
    ["6", 0.15],
    ["ð", 0.15],
  ],
  å: [
    ["ä", 0.3],
    ["&", 0.15],
    ["á", 0.25],
    ["a°", 0.1],
    ["aa", 0.2],
  ],
  Æ: [
    ["A:", 0.2],
    ["/E", 0.3],
    ["AE", 0.5],
  ],
  Ø: [
    ["0", 0.5],
    ["@", 0.2],
    ["©", 0.1],
    ["Q", 0.2],
  ],
  Å: [
    ["Ä", 0.5],
    ["Á", 0.3],
    ["A", 0.2],
  ],
};

/** A Danish model on a worn print: the bar and the ring are lost, or a letter is read for another of the three. */
const worn: DamageTable = {
  æ: [
    ["a", 0.25],
    ["e", 0.25],
    ["ae", 0.2],
    ["ø", 0.15],
    ["œ", 0.15],
  ],
  ø: [
    ["o", 0.6],
    ["e", 0.15],
    ["æ", 0.1],
    ["g", 0.15],
  ],
  å: [
    ["a", 0.75],
    ["ä", 0.15],
    ["ø", 0.1],
  ],
  Æ: [["E", 1]],
  Ø: [
    ["O", 0.7],
    ["0", 0.3],
  ],
  Å: [["A", 1]],
};

/** Letters whose strokes a rough print breaks or runs together. */
const rough: DamageTable = {
  fi: [["ﬁ", 1]],
  fl: [["ﬂ", 1]],
  ii: [["ü", 1]],
  ri: [
    ["n", 0.5],
    ["u", 0.5],
  ],
  c: [["e", 1]],
  e: [["c", 1]],
  n: [
    ["u", 0.6],
    ["ri", 0.4],
  ],
  u: [
    ["n", 0.6],
    ["ü", 0.4],
  ],
  t: [["f", 1]],
  f: [["t", 1]],
  a: [
    ["o", 0.5],
    ["u", 0.5],
  ],
  B: [["8", 1]],
  S: [["5", 1]],
  G: [
    ["6", 0.6],
    ["C", 0.4],
  ],
  D: [["O", 1]],
  E: [["F", 1]],
};

/** A typewriter without a 1, and with types that are full of ink. */
const typewritten: DamageTable = {
  e: [
    ["o", 0.5],
    ["c", 0.5],
  ],
  a: [["s", 1]],
  o: [["e", 1]],
  l: [["1", 1]],
  i: [["1", 1]],
  m: [["n", 1]],
  g: [["q", 1]],
  h: [["b", 1]],
};

export const scanLetterTables = { signs, worn } as const;
export const scanShapeTables = { rough, typewritten } as const;
