import type { DamageTable } from "./tables.ts";

/** Fax: every second row of dots is gone, so that thin strokes and what stands above letters go first. */
const faxedLetters: DamageTable = {
  æ: [
    ["ie", 0.15],
    ["ee", 0.25],
    ["cc", 0.1],
    ["ze", 0.15],
    ["a", 0.2],
    ["m", 0.15],
  ],
  ø: [
    ["o", 0.55],
    ["c", 0.1],
    ["n", 0.1],
    ["e", 0.15],
    ["0", 0.1],
  ],
  å: [
    ["a", 0.7],
    ["i", 0.15],
    ["n", 0.1],
    ["s", 0.05],
  ],
  Æ: [
    ["AE", 0.5],
    ["E", 0.5],
  ],
  Ø: [
    ["O", 0.6],
    ["0", 0.4],
  ],
  Å: [["A", 1]],
};

const faxedShapes: DamageTable = {
  ff: [["tf", 1]],
  in: [["m", 1]],
  nd: [["rd", 1]],
  cl: [["d", 1]],
  i: [
    ["l", 0.5],
    ["t", 0.3],
    ["", 0.2],
  ],
  t: [
    ["l", 0.6],
    ["i", 0.4],
  ],
  e: [
    ["c", 0.6],
    ["o", 0.4],
  ],
  h: [["n", 1]],
  b: [
    ["o", 0.5],
    ["h", 0.5],
  ],
  y: [["v", 1]],
  f: [
    ["l", 0.5],
    ["r", 0.5],
  ],
  g: [["q", 1]],
  r: [["i", 1]],
};

/** Black letter read by a model of roman type. */
const blackletter: DamageTable = {
  ch: [["d", 1]],
  st: [["ft", 1]],
  s: [["f", 1]],
  k: [
    ["t", 0.6],
    ["f", 0.4],
  ],
  v: [["o", 1]],
  n: [["u", 1]],
  u: [["n", 1]],
  b: [
    ["h", 0.6],
    ["d", 0.4],
  ],
  r: [
    ["x", 0.5],
    ["t", 0.5],
  ],
  y: [["h", 1]],
  B: [["V", 1]],
  N: [["R", 1]],
  S: [["G", 1]],
  K: [["R", 1]],
};

const blackletterLetters: DamageTable = {
  æ: [
    ["oe", 0.3],
    ["ce", 0.3],
    ["re", 0.2],
    ["ae", 0.2],
  ],
  ø: [
    ["o", 0.5],
    ["s", 0.2],
    ["v", 0.2],
    ["6", 0.1],
  ],
  å: [
    ["a", 0.6],
    ["aa", 0.2],
    ["d", 0.2],
  ],
};

/** A ribbon that is nearly dry: half of a letter is left, or a letter is not there at all. */
const dryRibbon: DamageTable = {
  m: [
    ["n", 0.5],
    ["rn", 0.5],
  ],
  n: [["r", 1]],
  d: [
    ["c", 0.5],
    ["a", 0.5],
  ],
  e: [["c", 1]],
  a: [
    ["s", 0.5],
    ["", 0.5],
  ],
  l: [
    ["", 0.4],
    ["i", 0.6],
  ],
  o: [["c", 1]],
  t: [
    ["r", 0.5],
    ["", 0.5],
  ],
  g: [
    ["a", 0.5],
    ["", 0.5],
  ],
  k: [
    ["l", 0.5],
    ["h", 0.5],
  ],
};

export const printLetterTables = { faxedLetters, blackletterLetters } as const;
export const printShapeTables = { faxedShapes, blackletter, dryRibbon } as const;
