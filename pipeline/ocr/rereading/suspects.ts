import type { Box } from "../../../schemas/word-box.ts";
import type { RecognisedLine, RecognisedWord } from "../recognisers/recogniser.ts";
import { type SuspectRule, suspectRules } from "./rules/index.ts";
import type { WordInContext } from "./rules/suspect-rule.ts";

/** A word that may hold a character which the Danish model cannot write. */
export interface Suspect {
  readonly line: number;
  readonly word: number;
  readonly text: string;
  readonly box: Box;
  readonly rule: SuspectRule;
  /** True where the word's box has no room for two characters. */
  readonly isNarrow: boolean;
  /** The words of its line that stand in one cell with it, itself among them: indexes, end exclusive. */
  readonly cell: { readonly start: number; readonly end: number };
}

interface PlacedWord extends RecognisedWord {
  readonly line: number;
  readonly word: number;
}

/** Finds the words to read again, by what stands around them. The first rule that fits a word has it. */
export function findSuspects(lines: readonly RecognisedLine[]): Suspect[] {
  const words = lines.flatMap(({ words }, line) => words.map((one, word) => ({ ...one, line, word })));
  const placed = words.map((one, index) => {
    const [previous, next] = [words[index - 1], words[index + 1]];
    const startsCell = previous?.line !== one.line || isFar(previous, one);
    const context = {
      before: previous && !isFar(previous, one) ? previous.text : "",
      text: one.text,
      after: next && !isFar(one, next) ? next.text : "",
      startsLine: one.word === 0,
    };
    return { one, context, startsCell };
  });
  const ruleOf = (context: WordInContext) => suspectRules.find((rule) => rule.suspects(context));
  const signs = placed
    .filter(({ startsCell, context }) => startsCell && ruleOf(context))
    .map(({ one }) => one);
  return placed.flatMap(({ one, context, startsCell }) => {
    const inColumn = startsCell && signs.some((sign) => sign !== one && isInColumn(one, sign));
    const rule = ruleOf({ ...context, inColumn });
    if (rule === undefined) return [];
    const { text, box, line, word } = one;
    return [{ line, word, text, box, rule, isNarrow: isNarrow(one), cell: cellOf(words, one) }];
  });
}

/** White between two words of a line, in heights of the taller, from which they stand in different cells of a table. */
const cellGap = 2.2;

/** True where two words of one line stand in different cells; over the line's end words are near. */
function isFar(left: PlacedWord, right: PlacedWord): boolean {
  const height = Math.max(left.box[3] - left.box[1], right.box[3] - right.box[1]);
  return left.line === right.line && right.box[0] - left.box[2] > cellGap * height;
}

/** Lines up or down in which a cell of the same column is looked for: cells may be several lines tall. */
const columnReach = 6;

/** True where two cells begin below one another. */
function isInColumn(one: PlacedWord, other: PlacedWord): boolean {
  const apart = Math.abs(one.line - other.line);
  if (apart === 0 || apart > columnReach) return false;
  return Math.abs(one.box[0] - other.box[0]) < 0.8 * (other.box[3] - other.box[1]);
}

/** Width to height under which a word is one figure or sign: § and 8 are half as wide as tall, two of them as wide. */
const oneSign = 0.75;

const isNarrow = ({ box }: RecognisedWord) => box[2] - box[0] < oneSign * (box[3] - box[1]);

function cellOf(words: readonly PlacedWord[], { line, word }: PlacedWord): Suspect["cell"] {
  const own = words.filter((other) => other.line === line);
  let [start, end] = [word, word + 1];
  const isApart = (right: number) => {
    const [one, other] = [own[right - 1], own[right]];
    return one === undefined || other === undefined || isFar(one, other);
  };
  while (!isApart(start)) start -= 1;
  while (!isApart(end)) end += 1;
  return { start, end };
}
