import { smallWords } from "../data/small-words.ts";
import { isProtected } from "./protections.ts";

/** A word as read, or a thing between words that the context must know of. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `word` may be repaired; `fixed` is a word that may not; `number` and `boundary` only separate. */
  readonly kind: "word" | "fixed" | "number" | "boundary";
  /** Index of the line of the text that it stands in. */
  readonly line: number;
  /** The first word of a sentence, line or cell, where a capital says nothing. */
  readonly opens: boolean;
  /** Whether a capital belongs there: the first word of a sentence or of a line that goes on from no other. */
  readonly starts: boolean;
}

const chunkPattern = /\S+/g;
const leading = /^[^\p{L}\p{N}@®©¤¥¶&§$£€¢\ufffd]+/u;
const trailing = /[^\p{L}\p{N}@®©¤¥¶&£€¢°\ufffd]+$/u;
/** Runs of letters and of the marks that OCR writes for letters; `a:` is one of its tries at æ. */
const partPattern = /(?:[\p{L}\p{N}@®©¤¥¶&$£€¢°|!'’\ufffd]|(?<=a):(?=\p{Ll})|(?<=A):(?=\p{L}))+/gu;
const sentenceEnd = /[.!?:][)"”’»]?$/;

/** Characters from which a line is taken to have run on to the next. */
const wrappedLine = 45;

/**
 * Whether a line goes on into the next: it is long, or it begins or ends as no title and no entry of a list does. In the
 * narrow cells of a table lines of running text are short.
 */
function goesOn(content: string): boolean {
  const text = content.trim();
  if (text.length >= wrappedLine || /^\p{Ll}/u.test(text) || text.endsWith(",")) return true;
  return smallWords.has(/(?<=^|\s)\p{Ll}{1,6}$/u.exec(text)?.[0] ?? "");
}

/** Letters of the longest word before a dot that is taken for an abbreviation, in `Afd.chef` and `reg. 0400`. */
const longestAbbreviation = 5;
const longestBeforeSpace = 4;

/** What stands before the title of a numbered point, and before the next cell of a row. */
const listNumber = /^\s{0,40}\d{1,3}(?:\.\d{1,2}){0,3}[.)]?\s{1,20}$/u;
const cellGap = /(?:\t|\s{3})$/u;

/** An option of a program, `--name` or `--name=value`: its words are the program's own. */
const option = /^[[(»"“]{0,2}--\p{L}/u;

const romanNumeral = /^x{0,3}(?:ix|iv|v?i{1,3}|v|x)$/iu;

function digitsOf(text: string): number {
  let count = 0;
  for (const character of text) if (character >= "0" && character <= "9") count += 1;
  return count;
}

/** Short words with a digit for å, or for a letter between two others: no number looks like these. */
const shortWithDigit = /^(?:\p{L}4|4r|\p{L}[\p{Ll}]?\p{N}\p{Ll}|[fstv][aik]?[ia]1|5\p{Ll}{2})$/u;
/** After these a digit with a letter is the number of a thing: a paragraph, a house, a plan. */
const numbers = /^(?:§+|\p{Lu}.*|stk|nr|litra|side|s|pkt|punkt|bilag|type|zone|model|hal|rum|lokale)$/u;

function isShortWithDigit(part: string, before: string | undefined, opens: boolean): boolean {
  // `og` stands after names and numbers too, and `år` after numbers.
  if (part === "0g") return true;
  if (!shortWithDigit.test(part) || (/^\p{Lu}/u.test(part) && !opens)) return false;
  return before === undefined || !(numbers.test(before) || (part !== "4r" && /\p{N}/u.test(before)));
}

/** Digits inside a word are read as letters only where the letters rule. */
function partKind(part: string): Token["kind"] {
  if (!/\p{L}/u.test(part)) return /\p{N}/u.test(part) ? "number" : "fixed";
  const letters = part.replace(/[^\p{L}]/gu, "").length;
  const digits = digitsOf(part);
  if (digits > 0 && (digits > 2 || letters < 3 || letters < digits * 3)) return "number";
  if (part.length === 1 || romanNumeral.test(part)) return "fixed";
  if (/^\p{Lu}{1,4}$|^\p{Lu}{1,3}&\p{Lu}{1,3}$/u.test(part) || /^\p{Lu}{2,}(?:['’]?\p{Ll}{1,3})$/u.test(part))
    return "fixed";
  return "word";
}

function partsOf(
  core: string,
  at: number,
  { line, opens, starts }: Pick<Token, "line" | "opens" | "starts">,
  before: string | undefined,
): Token[] {
  const tokens: Token[] = [];
  for (const match of core.matchAll(partPattern)) {
    const text = match[0].replace(/^['’|!]+/, "").replace(/['’|!]+$/, "");
    if (text === "") continue;
    const start = at + match.index + match[0].indexOf(text);
    const first = tokens.length === 0;
    const ahead = core.slice(match.index + match[0].length);
    const kind =
      text === core && isShortWithDigit(text, before, opens)
        ? ("word" as const)
        : text.length <= longestAbbreviation && /^\.\p{L}/u.test(ahead)
          ? ("fixed" as const)
          : partKind(text);
    const place = { start, end: start + text.length, line, opens: opens && first, starts: starts && first };
    tokens.push({ ...place, text, kind });
  }
  return tokens;
}

/** The tokens of a text in order. Lines are counted from 0; an empty line and the end of a sentence are boundaries. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let opens = true;
  let lineStart = 0;
  let before: string | undefined;
  let wrapped = false;
  text.split("\n").forEach((content, line) => {
    const boundary = (at: number) => {
      tokens.push({ start: at, end: at, text: "", kind: "boundary", line, opens: false, starts: false });
      opens = true;
    };
    if (content.trim() === "") boundary(lineStart);
    let fresh = true;
    for (const match of content.matchAll(chunkPattern)) {
      const [raw] = match;
      const head = leading.exec(raw)?.[0].length ?? 0;
      const core = raw.slice(head).replace(trailing, "");
      const start = lineStart + match.index + head;
      const closed = raw.slice(head + core.length);
      const previous = before;
      before = core === "" ? raw : core;
      if (core === "") continue;
      const withDots = closed.startsWith(".") ? `${core}.` : core;
      // No sentence begins with a small letter or a number, so that the dot was no end of one.
      const runsOn =
        closed === "." &&
        /^ [\p{Ll}\p{N}]/u.test(content.slice(match.index + raw.length)) &&
        /^\p{L}+$/u.test(core);
      const first = opens || fresh;
      const behind = content.slice(0, match.index);
      const apart = listNumber.test(behind) || cellGap.test(behind);
      const place = { line, opens: first, starts: opens || (fresh && !wrapped) || apart };
      const short = isShortWithDigit(core, previous, first);
      if (
        (isProtected(core) && !short) ||
        option.test(raw) ||
        (core.length <= 5 && core.includes(".") && isProtected(withDots)) ||
        (core.length <= longestBeforeSpace && runsOn)
      ) {
        const kind = /^\p{N}/u.test(core) ? "number" : "fixed";
        tokens.push({ start, end: start + core.length, text: core, kind, ...place });
      } else tokens.push(...partsOf(core, start, place, previous));
      opens = false;
      fresh = false;
      if (sentenceEnd.test(raw) && core.length > 3) boundary(start + core.length);
    }
    wrapped = goesOn(content);
    lineStart += content.length + 1;
  });
  return tokens;
}
