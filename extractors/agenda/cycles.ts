import type { Candidate } from "./candidates.ts";
import { callsMeeting } from "./meeting-paper.ts";
import type { Paper } from "./paper.ts";

/**
 * Items that carry neither a number nor a case number: their sections come round again. A round begins where the heading
 * that opened the first one stands again; its title is the line above, where every round has one, and empty where the
 * page that the text was taken from left the titles out. Empty where `numbered`, the best run of numbers, explains the
 * decisions of the paper as well.
 */
export function cycleRun(paper: Paper, numbered: readonly Candidate[]): readonly Candidate[] {
  const rounds = findRounds(paper);
  const decided = rounds.filter((round) => round.decided).length;
  if (rounds.length === 0 || (decided === 0 && !(rounds.length === 1 && proposes(paper)))) return [];
  if (rounds.length === 1 && numbered.length > 0) return [];
  if (numbered.length > 0 && owners(paper, numbered) * 2 >= decided) return [];
  if (rounds.length === 1 && !callsMeeting(paper) && !opensPaper(paper, rounds[0]?.top ?? 0)) return [];
  const titled = rounds.every((round, index) => index === 0 || titleAbove(paper, round.top) !== undefined);
  return rounds.map((round, index) => {
    const own =
      titleAbove(paper, round.top) ?? (rounds.length === 1 ? topTitle(paper, round.top) : undefined);
    const title = titled || (index === 0 && rounds.length === 1) ? own : undefined;
    return {
      line: title?.line ?? round.top,
      shape: "unnumbered",
      number: null,
      label: "",
      title: title?.text ?? "",
      after: round.top,
      backed: true,
      indent: 0,
      settled: false,
      score: title === undefined ? UNTITLED : TITLED,
    };
  });
}

const TITLED = 1;
/** Two in three: the sections say that it is an item, and not what it is about. */
const UNTITLED = 0.7;
const LONGEST_TITLE = 200;
const NEAR_TOP = 12;

/** Says what is to be decided, at the top of an item. */
const THEME = /^beslutningstema$/i;

interface Round {
  /** The line of the first heading, or of the case numbers right above it. */
  readonly top: number;
  decided: boolean;
}

function findRounds(paper: Paper): readonly Round[] {
  const sure = paper.headings.flatMap((heading, line) =>
    heading === undefined || heading.weak || (heading.kind === "other" && !THEME.test(heading.heading))
      ? []
      : [{ heading, line }],
  );
  const opening = sure[0];
  if (opening === undefined) return [];
  const key = opening.heading.heading.toLowerCase();
  const rounds: Round[] = [];
  let decided = true;
  let seen = new Set<string>();
  for (const { heading, line } of sure) {
    const top = topOf(paper, line);
    const opens =
      rounds.length === 0 ||
      top < line ||
      heading.kind === "summary" ||
      heading.kind === "other" ||
      heading.heading.toLowerCase() === key ||
      (heading.kind !== "decision" && seen.has(heading.kind));
    if (opens && (decided || top < line)) {
      rounds.push({ top, decided: false });
      decided = false;
      seen = new Set();
    }
    seen.add(heading.kind);
    if (heading.kind !== "decision") continue;
    decided = true;
    const open = rounds.at(-1);
    if (open !== undefined) open.decided = true;
  }
  return rounds;
}

/** Case numbers that stand between a title and the first heading belong to the item. */
function topOf(paper: Paper, line: number): number {
  let top = line;
  for (let at = paper.previous[top] ?? -1; at >= 0 && files(paper, at); at = paper.previous[at] ?? -1)
    top = at;
  return top;
}

/** A case line, or the attachments that such a line stands above. */
function files(paper: Paper, at: number): boolean {
  const attached = paper.headings[at]?.kind === "attachments" && paper.caseLines[paper.previous[at] ?? -1];
  return paper.caseLines[at] === true || attached === true;
}

/** A page of one item that was not yet decided: a meeting paper that recommends something. */
function proposes(paper: Paper): boolean {
  return callsMeeting(paper) && paper.headings.some((heading) => heading?.kind === "recommendation");
}

/** How many of the numbered items hold a decision. */
function owners(paper: Paper, numbered: readonly Candidate[]): number {
  const owning = new Set<number>();
  paper.headings.forEach((heading, line) => {
    if (heading?.kind !== "decision" || heading.weak) return;
    const owner = numbered.findLast((candidate) => candidate.line < line);
    if (owner !== undefined) owning.add(owner.line);
  });
  return owning.size;
}

const NO_TITLE =
  /[.;,:]$|^(?:Udvalg|Medlemmer|Bemærkninger|Fraværende|Afbud|Deltagere)\s?:|^(?:[•▪*–-]\s|\d{1,2}[./-]|Udskriv|Til toppen|Se alle|Referat$|Dagsorden$|Bilag|Luk|Mødedato|Mødested|Dato|Sted|Tid|Søg|Gå |Spring|Tilbage|https?:)|\.(?:pdf|docx?|xlsx?)\b/i;

interface TitleLine {
  readonly line: number;
  readonly text: string;
}

function titleAbove(paper: Paper, top: number): TitleLine | undefined {
  const at = paper.previous[top] ?? -1;
  const line = paper.lines[at];
  if (line === undefined || !isTitle(paper, at)) return undefined;
  return paper.blankBefore(at) ? { line: at, text: line.text } : undefined;
}

function isTitle(paper: Paper, at: number): boolean {
  const text = paper.lines[at]?.text ?? "";
  return (
    text.length >= 4 &&
    text.length <= LONGEST_TITLE &&
    /^[\p{Lu}\d"”»]/u.test(text) &&
    !NO_TITLE.test(text) &&
    paper.headings[at] === undefined &&
    !paper.caseLines[at]
  );
}

/** Where one item stands alone on its page, its title is the first line that can be one. */
function topTitle(paper: Paper, top: number): TitleLine | undefined {
  for (let at = paper.next[0] ?? top; at < top; at = paper.next[at + 1] ?? top) {
    const line = paper.lines[at];
    if (line !== undefined && isTitle(paper, at) && !/\d{4}/.test(line.text))
      return { line: at, text: line.text };
  }
  return undefined;
}

/** The paper begins with the item: a page that shows one item alone. */
function opensPaper(paper: Paper, top: number): boolean {
  let above = 0;
  for (let at = paper.next[0] ?? top; at < top; at = paper.next[at + 1] ?? top) above += 1;
  return above <= NEAR_TOP;
}
