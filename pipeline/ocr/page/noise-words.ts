import type { RecognisedLine, RecognisedWord } from "../recognisers/recogniser.ts";

/** What specks, rules and folds are read as. */
const strokes = /^[|¦!;:'’`´"”“,.·•—–_~\\/()[\]{}<>«»=+*^-]{1,3}$/u;
/** A mark of one to three strokes that no writer sets apart from the words. */
const neverAlone = /^[|¦;'’`´,._~\\^]{1,3}$/u;
/** Below this height, shares of the line's, a mark is a speck. */
const speckHeight = 0.3;
/** Farther from the nearest word than so many line heights, a mark is not of the line. */
const farAway = 2.5;

/**
 * Leaves out words that are specks, folds and rules read as strokes. Words with a letter or a figure always stay,
 * as do marks that are written apart: `-`, `–`, `·`, `:`, `/`, `&` among words.
 */
export function dropNoise(lines: readonly RecognisedLine[]): RecognisedLine[] {
  return lines
    .map((line) => ({ ...line, words: line.words.filter((word, index) => !isNoise(word, index, line)) }))
    .filter((line) => line.words.length > 0);
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
