import { fold } from "../text/fold.ts";
import { ANNOUNCED } from "./announcement.ts";
import type { Contents } from "./contents.ts";
import type { Layout } from "./layouts/layout.ts";
import type { Paper } from "./paper.ts";
import type { RawCandidate } from "./raw-candidates.ts";
import { isSettled } from "./settled.ts";
import { readTitle } from "./title.ts";
import { USUAL } from "./usual-titles.ts";

/** A line that may be the heading of an item. */
export interface Candidate {
  readonly line: number;
  readonly shape: string;
  /** Null where the shape does not count. */
  readonly number: number | null;
  /** The number as printed, OCR's letters for figures put right. */
  readonly label: string;
  readonly title: string;
  /** Index of the first line after the title. */
  readonly after: number;
  readonly backed: boolean;
  /** Blanks that stand before the heading on its line. */
  readonly indent: number;
  /** What was decided stands right after the title. */
  readonly settled: boolean;
  readonly score: number;
}

/** What follows the title tells that it is one: a case number, a section, or what was decided. */
export function isBacked({ backed, settled }: Candidate): boolean {
  return backed || settled;
}

const LISTED =
  /^(?:at |[-–•*;:,]|(?:\d{1,2}[.)](?! behandling)|[a-zæøå]\))\s|(?:godkend(?:t|es|te)\b|anbefal(?:es|er)|vedtag(?:et|es)|tiltr[æå]d|taget|tages|udsat|forkast|afvist|ikke god|ikke anbef|blev |orienteringen blev|drøftet|udvalget (?:godk|anbef|ønsk|bad|tog|beslut)|sagen blev))/i;
const DATE_OR_SUM =
  /^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|kvartal|halvår|mio|pct|stk|kr|pkt|behandling)(?![a-zæøå])|^(?:kl\.|%)/i;

/** `Borgmester Inga Molbo (A)`: one of a list of members. */
const MEMBER = /^(?:\p{Lu}\p{L}+ )?\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]*){1,4} \([A-ZÆØÅ]{1,3}(?:-\d)?\)$/u;

/** The name of a file heads no item. */
const FILE_NAME = /\.(?:pdf|docx?|xlsx?|pptx?)$/i;

/** Reads the titles and scores what tells an item from a numbered line of its text. */
export function scoreCandidates(
  paper: Paper,
  raw: readonly RawCandidate[],
  contents: Contents,
  layout: Layout,
): Candidate[] {
  return raw.flatMap((candidate, index) => {
    if (contents.lines.has(candidate.line)) return [];
    const listed = candidate.number === null ? undefined : contents.titles.get(candidate.number);
    const title = readTitle(paper, candidate.line, candidate.rest, listed);
    if (title.text === "" || /^[\d\s.,:%-]+$/.test(title.text)) return [];
    const score = scoreOf(paper, candidate, title, listed, layout, raw[index + 1]);
    return [
      {
        line: candidate.line,
        shape: candidate.shape.name,
        number: candidate.number,
        label: candidate.label,
        title: title.text,
        after: title.after,
        backed: title.backed,
        indent: indentOf(paper, candidate.line),
        settled: settlesBelow(paper, title.after),
        score,
      },
    ];
  });
}

function indentOf(paper: Paper, line: number): number {
  const { start, end } = paper.lines[line] ?? { start: 0, end: 0 };
  return Math.max(0, paper.text.slice(start, end).search(/\S/));
}

function scoreOf(
  paper: Paper,
  candidate: RawCandidate,
  title: ReturnType<typeof readTitle>,
  listed: string | undefined,
  layout: Layout,
  following: RawCandidate | undefined,
): number {
  const bias = layout.shapes[candidate.shape.name] ?? 0;
  let score = candidate.shape.prior + bias;
  if (paper.blankBefore(candidate.line)) score += 0.5;
  else if (!isDense(paper)) score -= 0.6;
  if (title.backed) {
    const ahead = paper.next[title.after] ?? -1;
    score += paper.caseLines[ahead] ? 2.5 : paper.headings[ahead]?.weak ? 1 : 1.6;
  } else if (settlesBelow(paper, title.after)) score += 1.2;
  if (USUAL.test(title.text)) score += 1;
  if (listed !== undefined && sameStart(listed, title.text)) score += 3;
  if (/^[a-zæøå]/.test(title.text)) score -= 1.5;
  if (LISTED.test(title.text)) score -= 3;
  if (DATE_OR_SUM.test(title.text)) score -= 3;
  if (FILE_NAME.test(title.text)) score -= 3;
  if (MEMBER.test(title.text)) score -= 4;
  if (/[,;]$/.test(title.text)) score -= 2;
  if (/\.$/.test(title.text) && title.text.length > 40) score -= 0.7;
  if (title.text.length > 200) score -= 1;
  if (candidate.shape.name === "bare" && candidate.rest === "" && !title.backed) score -= 0.8;
  const above = paper.lines[paper.previous[candidate.line] ?? -1]?.text ?? "";
  const heads = /(?:dagsorden(?:en)?|punkt(?:er)?)\b.{0,30}:$/i.test(above) || ANNOUNCED.test(above);
  if (/(?:[:,;]|\bat|\bog)$/.test(above) && !heads) score -= 1.6;
  if (goesOnInLine(paper, candidate.line)) score -= PROSE_AFTER_TITLE;
  // What was decided on the item before stands right above.
  const follows = above.length < SHORT_ABOVE && isSettled(above);
  if (follows) score += FOLLOWS;
  const heading = lastHeading(paper, candidate.line);
  if (heading === "recommendation" && !title.backed && !follows) score -= 0.9;
  if (heading === "decision" && !title.backed && !follows) score -= 0.4;
  if (!title.backed && holdsSection(paper, title.after, following?.line ?? paper.lines.length)) score += 0.8;
  if (
    following !== undefined &&
    following.number === (candidate.number ?? -9) + 1 &&
    (paper.next[title.after] ?? -1) === following.line &&
    !paper.blankBefore(following.line)
  )
    score -= 1;
  return score;
}

/** One line in this many at most is blank in a paper whose lines stand close throughout. */
const DENSE = 20;
const dense = new WeakMap<Paper, boolean>();

/** The paper parts nothing by blank lines, and no heading can be told by them. */
function isDense(paper: Paper): boolean {
  const known = dense.get(paper);
  if (known !== undefined) return known;
  const blank = paper.lines.filter((line) => line.blank).length;
  const close = !paper.flat && blank * DENSE <= paper.lines.length;
  dense.set(paper, close);
  return close;
}

const FOLLOWS = 0.8;
const SHORT_ABOVE = 160;

/** A numbered sentence with more behind it is rather an entry of a list. */
const PROSE_AFTER_TITLE = 0.7;

function goesOnInLine(paper: Paper, line: number): boolean {
  const next = paper.lines[line + 1];
  return next !== undefined && !next.blank && next.start === paper.lines[line]?.end;
}

function settlesBelow(paper: Paper, after: number): boolean {
  return isSettled(paper.lines[paper.next[after] ?? -1]?.text ?? "");
}

const ARGUED_WITHIN = 30;

/** A section begins before the next line that looks like a heading of an item. */
function holdsSection(paper: Paper, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + ARGUED_WITHIN); at += 1) {
    const heading = paper.headings[at];
    if (heading !== undefined && heading.kind !== "other") return true;
  }
  return false;
}

/** Kind of the section that stands open above a line, if its heading is near. */
function lastHeading(paper: Paper, line: number): string | undefined {
  for (let at = line - 1; at >= Math.max(0, line - 30); at -= 1) {
    const heading = paper.headings[at];
    if (heading !== undefined) return heading.kind;
  }
  return undefined;
}

function sameStart(a: string, b: string): boolean {
  const x = fold(a);
  const y = fold(b);
  const length = Math.min(x.length, y.length, 30);
  return length > 2 && x.slice(0, length) === y.slice(0, length);
}
