import type { RecognisedLine, RecognisedWord } from "../recognisers/recogniser.ts";

/** What specks, rules and folds are read as. */
const strokes = /^[|¦!;:'’`´"”“,.·•—–_~\\/()[\]{}<>«»=+*^-]{1,3}$/u;
const lettersOrFigures = /[\p{L}\p{N}]/u;
/** Inches of a word of 6 point type: the size of words where a page has none to go by. */
const smallPrint = 0.06;
/** A mark of one to three strokes that no writer sets apart from the words. */
const neverAlone = /^[|¦;'’`´,._~\\^]{1,3}$/u;
/** Below this height, shares of the line's, a mark is a speck. */
const speckHeight = 0.3;
/** No letter and no figure, raised ones included, is lower than this, shares of the page's usual word height. */
const letterHeight = 0.35;
/** Farther from the nearest word than so many line heights, a mark is not of the line. */
const farAway = 2.5;

/**
 * Leaves out words that are specks, folds and rules read as strokes, and specks read as a letter or a figure that are
 * far too small for one in their line. Every other word with a letter or a figure stays, as do marks that are written
 * apart: `-`, `–`, `·`, `:`, `/`, `&` among words. `dpi` is that of the boxes.
 */
export function dropNoise(lines: readonly RecognisedLine[], dpi: number): RecognisedLine[] {
  const written = lines.flatMap((line) => line.words.filter(({ text }) => lettersOrFigures.test(text)));
  const usual = median(written.filter(({ text }) => text.length > 2).map(heightOf)) ?? smallPrint * dpi;
  return lines
    .map((line) => {
      const own = median(line.words.filter(({ text }) => text.length > 2).map(heightOf)) ?? usual;
      const words = line.words.filter(
        (word, index) => !isSpeck(word, Math.min(own, usual)) && !isNoise(word, index, line),
      );
      return { ...line, words };
    })
    .filter((line) => line.words.length > 0);
}

function isSpeck(word: RecognisedWord, usualHeight: number): boolean {
  return lettersOrFigures.test(word.text) && heightOf(word) < letterHeight * usualHeight;
}

function heightOf({ box }: RecognisedWord): number {
  return box[3] - box[1];
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((first, second) => first - second)[Math.floor(values.length / 2)];
}

function isNoise(word: RecognisedWord, index: number, line: RecognisedLine): boolean {
  if (word.text === "") return true;
  if (!strokes.test(word.text)) return false;
  const solid = line.words.filter((other) => !strokes.test(other.text));
  if (solid.length === 0) return true;
  if (neverAlone.test(word.text)) return true;
  const height = Math.max(...solid.map(({ box }) => box[3] - box[1]));
  const isLast = index === line.words.length - 1;
  const isFirst = index === 0;
  if (!isFirst && !isLast) return false;
  const down = word.box[3] - word.box[1];
  const across = word.box[2] - word.box[0];
  if (Math.max(down, across) < speckHeight * height) return true;
  const neighbour = isFirst ? line.words[1] : line.words[index - 1];
  if (neighbour === undefined) return false;
  const gap = isFirst ? neighbour.box[0] - word.box[2] : word.box[0] - neighbour.box[2];
  return gap > farAway * height || (isLast && word.confidence < 60);
}
