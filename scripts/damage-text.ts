/**
 * Damages clean Danish the way OCR does, for tests and measurements. The tables are not the repairer's: they were
 * set up for themselves, with other shares and with readings that the repairer does not list.
 *
 * node scripts/damage-text.ts FILE [--letters 0.9] [--shape 0.01] [--lost 0] [--torn 0] [--share 1] [--seed 1]
 *   [--letter-table englishModel] [--shape-table plainShapes]
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  type LetterTable,
  letterTables,
  type ShapeTable,
  type Shares,
  shapeTables,
} from "./damage/tables.ts";

export interface Damage {
  /** Share of æ ø å that are misread. */
  readonly letters: number;
  /** Share of the places where letters of like shape may be confused that are. */
  readonly shape: number;
  /** Share of letters inside words that are lost. */
  readonly lost: number;
  /** Share of words of eight letters or more that are torn in two by a space. */
  readonly torn: number;
  /** Share of lines that are damaged at all. */
  readonly share: number;
  /** Share of the gaps between words that are lost. */
  readonly merged?: number;
  /** Share of the lines that lose a letter at a margin. */
  readonly margin?: number;
  /** Share of the lines in capitals that are letter-spaced. */
  readonly spaced?: number;
  /** What æ ø å are misread as; as by an English model where none is named. */
  readonly letterTable?: LetterTable;
  /** What letters of like shape are misread as. */
  readonly shapeTable?: ShapeTable;
}

export const noDamage: Damage = { letters: 0, shape: 0, lost: 0, torn: 0, share: 1 };

function pick(shares: Shares, draw: number): string {
  let left = draw;
  for (const [read, share] of shares) {
    left -= share;
    if (left <= 0) return read;
  }
  return shares[0]?.[0] ?? "";
}

function damageWord(word: string, damage: Damage, random: () => number): string {
  const letterTable = letterTables[damage.letterTable ?? "englishModel"];
  const shapeTable = shapeTables[damage.shapeTable ?? "plainShapes"];
  let result = "";
  for (let at = 0; at < word.length; ) {
    const pair = word.slice(at, at + 2);
    const letter = word[at] ?? "";
    const foreign = letterTable[letter];
    const shapes = shapeTable[pair] ?? shapeTable[letter];
    const width = shapeTable[pair] ? 2 : 1;
    if (foreign && random() < damage.letters) {
      result += pick(foreign, random());
      at += 1;
    } else if (shapes && word.length > 2 && random() < damage.shape) {
      result += pick(shapes, random());
      at += width;
    } else {
      const inner = at > 0 && at < word.length - 1 && /\p{L}/u.test(letter);
      if (!(inner && random() < damage.lost)) result += letter;
      at += 1;
    }
  }
  if (word.length >= 8 && random() < damage.torn) {
    const cut = 3 + Math.floor(random() * (result.length - 5));
    return `${result.slice(0, cut)} ${result.slice(cut)}`;
  }
  return result;
}

/** What befalls a line and not a letter. Nothing is drawn where it is not asked for, so that older draws stay as they are. */
function damageLine(
  line: string,
  { merged = 0, margin = 0, spaced = 0 }: Damage,
  random: () => number,
): string {
  let result = line;
  if (merged > 0) result = result.replace(/(?<=\p{L}) (?=\p{Ll})/gu, (gap) => (random() < merged ? "" : gap));
  if (margin > 0 && random() < margin)
    result =
      random() < 0.5
        ? result.replace(/^\p{Ll}(?=\p{L}{3})/u, "")
        : result.replace(/(?<=\p{L}{3})\p{Ll}$/u, "");
  if (spaced > 0 && /^\p{Lu}{4,}$/u.test(line) && random() < spaced) result = [...result].join(" ");
  return result;
}

/** @param random draws from 0 to 1; the same draws give the same damage. */
export function damageText(text: string, damage: Damage, random: () => number): string {
  return text
    .split("\n")
    .map((line) => {
      if (random() >= damage.share) return line;
      const damaged = line.replace(/[\p{L}]+/gu, (word, offset: number) => {
        const before = line[offset - 1] ?? " ";
        const after = line[offset + word.length] ?? " ";
        // Addresses and codes stay as they are: nobody can tell what damage did to them.
        if (/[@\d_\\]/.test(before) || /[@\d_\\]/.test(after) || /www\.|:\/\//.test(line)) return word;
        return damageWord(word, damage, random);
      });
      return damageLine(damaged, damage, random);
    })
    .join("\n");
}

/** A small seeded generator (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function named<Table extends string>(name: string, tables: Readonly<Record<Table, unknown>>): Table {
  const known = Object.keys(tables) as Table[];
  const found = known.find((table) => table === name);
  if (found === undefined) throw new Error(`Unexpected table ${name}, expected one of ${known.join(", ")}`);
  return found;
}

if (process.argv[1] === import.meta.filename) {
  const option = (fallback: string) => ({ type: "string" as const, default: fallback });
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      letters: option("0.9"),
      shape: option("0.01"),
      lost: option("0"),
      torn: option("0"),
      share: option("1"),
      seed: option("1"),
      "letter-table": option("englishModel"),
      "shape-table": option("plainShapes"),
    },
  });
  const [file] = positionals;
  if (file === undefined) throw new Error("Unexpected no file, expected a text to damage");
  const damage = {
    letters: Number(values.letters),
    shape: Number(values.shape),
    lost: Number(values.lost),
    torn: Number(values.torn),
    share: Number(values.share),
    letterTable: named(values["letter-table"], letterTables),
    shapeTable: named(values["shape-table"], shapeTables),
  };
  process.stdout.write(damageText(readFileSync(file, "utf8"), damage, seededRandom(Number(values.seed))));
}
