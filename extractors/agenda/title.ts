import { fold } from "../text/fold.ts";
import { joinLines } from "../text/lines.ts";
import type { Paper } from "./paper.ts";
import { opensSentence } from "./running-title.ts";
import { isSettled } from "./settled.ts";

export interface Title {
  /** Lines joined, prefixes still there. */
  readonly text: string;
  /** Index of the first line after the title. */
  readonly after: number;
  /** Something that only follows a heading stands right after: a case number, a section. */
  readonly backed: boolean;
}

/** `Pkt. 3 (Grethe)`: who brings the item, where the title stands on the next line. */
const REMARK = /^\([^)]{1,30}\)$/;
const MOST_LINES = 6;
/** In a line that ends with a stop the verb may come as late as this, in words. */
const WHOLE_SENTENCE = 5;
/** No title wraps before this many characters. */
const NARROWEST = 44;
const MOST_CHARACTERS = 420;
/** A line that ends so goes on in the next. */
export const OPEN_END =
  /(?:[,:/–-]|\s(?:og|eller|samt|for|fra|til|af|på|i|med|om|ved|under|over|mellem|vedr|vedrørende|den|det|de|en|et|der|som|at|kl|nr|pr|mod|efter|inden|hos|uden|jf|herunder|p3|pa))\.?$/i;
/** An entry of a list, or the next item: a title does not go on with a number and a dot before a capital. */
const COUNTS = /^\d{1,3}(?:[.)]|\.\d{1,2}(?:\.\d{1,2})?\.?|\.?[a-h][.)]?)\s+\p{Lu}/u;
/** `a. Fra formanden`, `b) Kirkegården`: a part of the item. */
const LETTERED = /^[a-zæøå][.)]\s+\p{Lu}/u;
/** `Bilag 3`, `(Bilag 2 og 4 til sag 7)`: names what belongs to the item, below its title. */
const ATTACHED =
  /^\(?(?:[Ss]e )?[Bb]ilag(?:ene)?:? (?:nr\.? ?)?\d{1,3}(?:[.)]{0,2}$|,? (?:\(|og \d|samt |[–-] ?\d))/;
/** A short line that only says what was decided is no part of a title, though it begins with a small letter. */
const SHORT_VERDICT = 60;
const OUTCOME_LINE =
  /^(?:Godkend|Vedtag|Tiltr|Taget til|Tages til|Til efterretning|Til orientering|Udsat|Udsk|Uds[æe]t|Anbefal|Drøftet|Dr[øog]ftet|Afvist|Forkast|Indstilles|Intet|Ingen bem|Udgår|Bevilget|Henvis|Ikke|Beslutning)/;

/**
 * The title that begins at a heading. It ends at a blank line, a case number, a section or a decision; where none of
 * these tells, a line goes on in the next if it is left open or nearly full. `listed` is the title in the contents.
 */
export function readTitle(paper: Paper, line: number, rest: string, listed: string | undefined): Title {
  const { lines, next } = paper;
  const parts: string[] = [];
  let at = line;
  if (rest !== "" && !REMARK.test(rest)) parts.push(rest);
  else {
    at = next[line + 1] ?? lines.length;
    const first = lines[at];
    if (first === undefined || isStop(paper, at)) return { text: "", after: at, backed: false };
    parts.push(first.text);
  }
  const wanted = listed === undefined ? undefined : fold(listed);
  const paragraphEnd = endOfParagraph(paper, at);
  const follower = next[paragraphEnd] ?? lines.length;
  const wholeParagraph = paragraphEnd - at <= MOST_LINES && isBacking(paper, follower) && paragraphEnd > at;
  while (parts.length < MOST_LINES) {
    const joined = joinLines(parts);
    if (wanted !== undefined && fold(joined).length >= wanted.length) break;
    const following = at + 1;
    const line_ = lines[following];
    if (line_ === undefined) break;
    if (paper.furniture.has(following) || line_.blank) {
      const beyond = next[following] ?? lines.length;
      const longer = fold(joinLines([...parts, lines[beyond]?.text ?? ""]));
      if (
        beyond >= lines.length ||
        isStop(paper, beyond) ||
        !wanted?.startsWith(longer.slice(0, wanted.length))
      )
        break;
      parts.push(lines[beyond]?.text ?? "");
      at = beyond;
      continue;
    }
    if (isStop(paper, following) || OUTCOME_LINE.test(line_.text) || LETTERED.test(line_.text)) break;
    // The paper runs both on one line; they were parted because the title ends here.
    const isParted = line_.start === lines[at]?.end;
    if (isParted || COUNTS.test(line_.text) || /^[•●▪‣]\s/u.test(line_.text)) break;
    if (line_.text.length < SHORT_VERDICT && isSettled(line_.text)) break;
    const current = lines[at]?.text ?? "";
    if (ATTACHED.test(line_.text) && !OPEN_END.test(current) && wanted === undefined) break;
    // A title that a colon closes is told about below.
    if (/:$/.test(current) && /^\p{Lu}/u.test(line_.text) && wanted === undefined) break;
    const agrees = wanted?.startsWith(fold(joinLines([...parts, line_.text])));
    const open =
      OPEN_END.test(current) ||
      /^[a-zæøå(]/.test(line_.text) ||
      (current.length > 58 && !/[.?!]$/.test(current) && line_.text.length < 70);
    const firstWord = line_.text.split(" ", 1)[0] ?? "";
    const wraps = wholeParagraph && !/[.!?]$/.test(current) && current.length + firstWord.length > NARROWEST;
    if (!(agrees || wraps || open)) break;
    // Two sentences on one line are no title.
    if (!agrees && !OPEN_END.test(current) && /\p{Ll}{3}\.\s\p{Lu}\p{Ll}/u.test(line_.text)) break;
    const sentence = /\p{Ll}{2}\.$/u.test(line_.text) ? WHOLE_SENTENCE : undefined;
    if (!agrees && !OPEN_END.test(current) && opensSentence(line_.text, sentence)) break;
    if (joined.length + line_.text.length > MOST_CHARACTERS) break;
    parts.push(line_.text);
    at = following;
  }
  const text = joinLines(parts);
  let after = at + 1;
  let ahead = next[after] ?? lines.length;
  if (sameTitle(lines[ahead]?.text ?? "", text)) {
    after = ahead + 1;
    ahead = next[after] ?? lines.length;
  }
  return { text, after, backed: isBacking(paper, ahead) };
}

function endOfParagraph(paper: Paper, from: number): number {
  let at = from + 1;
  // Longer paragraphs are no titles, however long they are.
  const most = Math.min(paper.lines.length, from + MOST_LINES + 2);
  while (at < most && !paper.lines[at]?.blank && !paper.furniture.has(at) && !isStop(paper, at)) at += 1;
  return at;
}

function isStop(paper: Paper, index: number): boolean {
  return paper.caseLines[index] === true || paper.headings[index] !== undefined;
}

function isBacking(paper: Paper, index: number): boolean {
  return index < paper.lines.length && isStop(paper, index);
}

function sameTitle(line: string, title: string): boolean {
  return line.length > 3 && title.length > 3 && line.length <= title.length + 4 && fold(line) === fold(title);
}
