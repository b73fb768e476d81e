import type { Edit } from "../edits.ts";

/** What the joiner asks of the language; both take lower-case words. */
export interface JoinOracle {
  /** A word of the lexicon, or built of such words. */
  isWord(word: string): boolean;
  /** Log probability of a word by itself; minus infinity for none. */
  probability(word: string): number;
}

const tornLine = /(?<left>[\p{L}\p{N}][\p{L}\p{N}'’-]{0,80})(?<hyphen>[-\u00ad\u2010\u00ac])[ \t]{0,40}$/u;
const firstToken = /^[ \t]*(?<right>[\p{L}\p{N}][\p{L}\p{N}'’/-]*)/u;
/** Margin labels, crumbs and page numbers that land between the halves of a word: a few characters and no word. */
const stray = /^(?:[^\p{L}]{1,5}|[Ss]ide \d{1,4}(?: ?(?:af|\/) ?\d{1,4})?)$/u;
const pageNumber = /^[ \t]*side \d/iu;
const conjunctions = new Set([
  "og",
  "eller",
  "samt",
  "og/eller",
  "men",
  "til",
  "hhv",
  "henholdsvis",
  "såvel",
]);
const adjectiveEnding = /(?:isk|lig|dansk|tysk|svensk|norsk)$/u;

type Verdict = "join" | "keep-hyphen" | "leave";

/** Whether `left-` at a line end and `right` on the next line are one word, a hyphenated word, or two words. */
export function judgeJoin(left: string, right: string, oracle: JoinOracle | null): Verdict {
  const lower = right.toLowerCase();
  if (/^\p{N}/u.test(right)) return "leave";
  if (conjunctions.has(lower)) return "leave";
  const lastPart = left.slice(left.lastIndexOf("-") + 1);
  if (lastPart === "" || /\p{N}$/u.test(lastPart)) return "keep-hyphen";
  const bothCapitals =
    /^\p{Lu}{2,}$/u.test(lastPart) && /^\p{Lu}+$/u.test(right.replaceAll(/[^\p{L}]/gu, ""));
  if (bothCapitals) {
    const knownHalves = oracle?.isWord(lastPart.toLowerCase()) && oracle.isWord(lower);
    return knownHalves && !oracle?.isWord(lastPart.toLowerCase() + lower) ? "keep-hyphen" : "join";
  }
  // What a capital follows is a whole word; half a word stands before a line of something else.
  if (/^\p{Lu}/u.test(right))
    return oracle && /^\p{Ll}+$/u.test(left) && (left.length < 3 || !oracle.isWord(left))
      ? "leave"
      : "keep-hyphen";
  if (/^\p{Lu}{2,}$/u.test(lastPart) || lastPart.length === 1) return "keep-hyphen";
  if (oracle && adjectiveEnding.test(lastPart)) {
    const joined = (lastPart + lower.replace(/[/'’-].*$/u, "")).toLowerCase();
    if (oracle.isWord(lower) && oracle.isWord(lastPart.toLowerCase()) && !oracle.isWord(joined))
      return "keep-hyphen";
  }
  return "join";
}

interface Line {
  readonly start: number;
  readonly text: string;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    lines.push({ start, text: line });
    start += line.length + 1;
  }
  return lines;
}

/** The tail's line is brought up: the word is whole on the upper line, and what followed it starts the lower one. */
function joinEdits(text: string, from: number, wordStart: number, wordEnd: number): Edit[] {
  const edits: Edit[] = [{ start: from, end: wordStart, replacement: "", note: null }];
  let tokenEnd = wordEnd;
  while (tokenEnd < text.length && !/\s/.test(text[tokenEnd] ?? "")) tokenEnd += 1;
  const gap = /^[ \t]+/.exec(text.slice(tokenEnd, tokenEnd + 40))?.[0] ?? "";
  if (gap !== "" && text[tokenEnd + gap.length] !== "\n" && tokenEnd + gap.length < text.length)
    edits.push({ start: tokenEnd, end: tokenEnd + gap.length, replacement: "\n", note: null });
  return edits;
}

/**
 * Joins words that are torn at a line end. Suspended hyphens (`drifts- og`) and real ones (`SSP-samarbejdet`, broken at
 * its own hyphen) are kept. Over stray lines (margin labels) only where the whole is likelier than the tail.
 */
export function lineJoinEdits(text: string, oracle: JoinOracle | null): Edit[] {
  const lines = linesOf(text);
  const edits: Edit[] = [];
  for (let index = 0; index < lines.length - 1; index += 1) {
    const line = lines[index];
    const torn = line && tornLine.exec(line.text);
    if (!line || !torn?.groups) continue;
    const left = torn.groups.left ?? "";
    const hyphenAt = line.start + torn.index + left.length;
    let next = index + 1;
    let strays = 0;
    while (next < lines.length) {
      const content = lines[next]?.text.trim() ?? "";
      if (content !== "" && (!stray.test(content) || strays === 4)) break;
      if (content !== "") strays += 1;
      next += 1;
    }
    const nextLine = lines[next];
    const match = nextLine && firstToken.exec(nextLine.text);
    const right = match?.groups?.right;
    if (!nextLine || !match || right === undefined || pageNumber.test(nextLine.text)) continue;
    const wordEnd = nextLine.start + match[0].length;
    const wordStart = wordEnd - right.length;
    const verdict = judgeJoin(left, right, oracle);
    if (verdict === "leave") continue;
    if (strays > 0) {
      if (verdict !== "join" || !oracle) continue;
      const whole = (left + right).toLowerCase();
      const overPageNumber = strays === 1 && pageNumber.test(text.slice(hyphenAt + 1, wordStart).trim());
      const likely = overPageNumber
        ? oracle.isWord(whole)
        : oracle.probability(whole) > oracle.probability(right.toLowerCase());
      if (!likely) continue;
      const between = text.slice(hyphenAt + 1, wordStart).replace(/^[ \t]*/, "");
      const rest = /^[ \t]+/.exec(text.slice(wordEnd))?.[0].length ?? 0;
      const replacement = `${right}${between}`;
      edits.push({ start: hyphenAt, end: wordEnd + rest, replacement, note: null });
      continue;
    }
    const from = verdict === "keep-hyphen" ? hyphenAt + 1 : hyphenAt;
    edits.push(...joinEdits(text, from, wordStart, wordEnd));
  }
  return edits.filter((edit, index) => index === 0 || edit.start >= (edits[index - 1]?.end ?? 0));
}
