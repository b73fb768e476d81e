import { printLetterTables, printShapeTables } from "./print-tables.ts";
import { scanLetterTables, scanShapeTables } from "./scan-tables.ts";

/** What stands for a printed letter, each with its share among the misread. */
export type Shares = readonly (readonly [read: string, share: number])[];

/** By the printed letter or letters; for testing only, and set up apart from the repairer's own table. */
export type DamageTable = Readonly<Record<string, Shares>>;

/** Gives the small letters of a table to the capitals too, with their first letter large. */
function withCapitals(table: DamageTable): DamageTable {
  const capitals = Object.entries(table).map(([printed, shares]) => [
    printed.toUpperCase(),
    shares.map(([read, share]) => [read.slice(0, 1).toUpperCase() + read.slice(1), share] as const),
  ]);
  return { ...Object.fromEntries(capitals), ...table };
}

/** A model of another language reads æ ø å as the letters that it has. */
const englishModel: DamageTable = {
  æ: [
    ["ae", 0.34],
    ["a", 0.2],
    ["ee", 0.12],
    ["e", 0.14],
    ["ze", 0.08],
    ["z", 0.05],
    ["ce", 0.03],
    ["se", 0.02],
    ["oe", 0.02],
  ],
  ø: [
    ["g", 0.34],
    ["o", 0.3],
    ["e", 0.16],
    ["a", 0.1],
    ["s", 0.03],
    ["@", 0.03],
    ["p", 0.02],
    ["¢", 0.02],
  ],
  å: [
    ["a", 0.78],
    ["d", 0.06],
    ["&", 0.07],
    ["4", 0.02],
    ["é", 0.04],
    ["i", 0.01],
    ["aa", 0.02],
  ],
  Æ: [
    ["AE", 0.6],
    ["A", 0.2],
    ["E", 0.2],
  ],
  Ø: [
    ["O", 0.5],
    ["@", 0.25],
    ["G", 0.1],
    ["0", 0.15],
  ],
  Å: [
    ["A", 0.9],
    ["&", 0.1],
  ],
};

/** Letters written out, or with their marks taken off, as old systems and file names do. */
const transcribed = withCapitals({
  æ: [
    ["ae", 0.85],
    ["a", 0.15],
  ],
  ø: [
    ["oe", 0.55],
    ["o", 0.45],
  ],
  å: [
    ["aa", 0.5],
    ["a", 0.5],
  ],
});

/** Models of languages that have some of the letters, or others with marks. */
const neighbourModel = withCapitals({
  æ: [
    ["ä", 0.45],
    ["œ", 0.2],
    ["ae", 0.25],
    ["æe", 0.1],
  ],
  ø: [
    ["ö", 0.5],
    ["ó", 0.15],
    ["õ", 0.15],
    ["o", 0.2],
  ],
  å: [
    ["á", 0.3],
    ["à", 0.2],
    ["â", 0.2],
    ["ä", 0.3],
  ],
});

/** A mark is put for what a program could not decode. */
const undecoded: DamageTable = { æ: [["\ufffd", 1]], ø: [["\ufffd", 1]], å: [["\ufffd", 1]] };

/** Bytes of one code page read as those of another. */
const dosAsWindows: DamageTable = {
  æ: [["‘", 1]],
  ø: [["›", 1]],
  å: [["†", 1]],
  Æ: [["’", 1]],
  Å: [["\u008f", 1]],
};
const windowsAsDos: DamageTable = {
  æ: [["µ", 1]],
  ø: [["°", 1]],
  å: [["Õ", 1]],
  Æ: [["ã", 1]],
  Ø: [["Ï", 1]],
  Å: [["┼", 1]],
};

/** A print of so few dots that the model guesses: the letters' outline is left, and little more. */
const fewDots = withCapitals({
  æ: [
    ["ae", 0.25],
    ["e", 0.2],
    ["ar", 0.15],
    ["ac", 0.1],
    ["a", 0.15],
    ["ee", 0.1],
    ["w", 0.05],
  ],
  ø: [
    ["o", 0.35],
    ["e", 0.2],
    ["a", 0.2],
    ["g", 0.1],
    ["c", 0.05],
    ["n", 0.05],
    ["u", 0.05],
  ],
  å: [
    ["a", 0.6],
    ["i", 0.15],
    ["d", 0.1],
    ["A", 0.05],
    ["o", 0.05],
    ["", 0.05],
  ],
});

export const letterTables = {
  englishModel,
  transcribed,
  neighbourModel,
  undecoded,
  dosAsWindows,
  windowsAsDos,
  fewDots,
  ...scanLetterTables,
  ...printLetterTables,
} as const;
export type LetterTable = keyof typeof letterTables;

/** Letters of like shape under any model. */
const plainShapes: DamageTable = {
  rn: [["m", 1]],
  m: [["rn", 1]],
  li: [["h", 1]],
  h: [["li", 1]],
  c: [["e", 1]],
  e: [["c", 1]],
  l: [
    ["1", 0.5],
    ["I", 0.5],
  ],
  i: [
    ["l", 0.7],
    ["1", 0.3],
  ],
  I: [["l", 1]],
  o: [["0", 1]],
  O: [["0", 1]],
};

/** Letters that a blurred or broken print makes alike. */
const brokenShapes: DamageTable = {
  rt: [["n", 1]],
  ri: [["n", 1]],
  ll: [["U", 1]],
  fi: [["h", 1]],
  t: [
    ["l", 0.4],
    ["f", 0.3],
    ["r", 0.3],
  ],
  r: [
    ["t", 0.5],
    ["i", 0.3],
    ["v", 0.2],
  ],
  n: [
    ["u", 0.4],
    ["ri", 0.3],
    ["h", 0.3],
  ],
  u: [
    ["n", 0.5],
    ["ii", 0.5],
  ],
  m: [
    ["nn", 0.4],
    ["in", 0.3],
    ["rn", 0.3],
  ],
  s: [
    ["a", 0.3],
    ["5", 0.4],
    ["8", 0.3],
  ],
  d: [
    ["cl", 0.6],
    ["ol", 0.4],
  ],
  g: [
    ["9", 0.4],
    ["q", 0.6],
  ],
  b: [
    ["h", 0.6],
    ["6", 0.4],
  ],
  k: [
    ["lc", 0.5],
    ["h", 0.5],
  ],
  l: [
    ["i", 0.5],
    ["|", 0.2],
    ["!", 0.1],
    ["1", 0.2],
  ],
  v: [["y", 1]],
};

export const shapeTables = { plainShapes, brokenShapes, ...scanShapeTables, ...printShapeTables } as const;
export type ShapeTable = keyof typeof shapeTables;
