import { fold } from "../text/fold.ts";
import { joinLines } from "../text/lines.ts";
import type { Paper } from "./paper.ts";
import type { RawCandidate } from "./raw-candidates.ts";
import { LONGEST, type NumberedTitle, ReturningTitles } from "./returning-titles.ts";
import { readTitle } from "./title.ts";

/** What a table of contents states: full titles by number, and which lines it stands on. */
export interface Contents {
  readonly titles: ReadonlyMap<number, string>;
  readonly lines: ReadonlySet<number>;
}

const CONTENTS_HEADING =
  /^(?:indholdsfortegnelse|indhold|dagsorden|dagsordenspunkter|punkter|sagsoversigt|oversigt|punkter på dagsordenen|sager)\s*:?$/i;
const MOST_GAP = 4;
const SHARE_REPEATED = 0.6;

/**
 * A table of contents is a close run of numbered titles that come back later in the paper. A close run that does not
 * come back is no table of contents: it is a short agenda.
 */
export function findContents(paper: Paper, raw: readonly RawCandidate[]): Contents {
  const titles = new Map<number, string>();
  const lines = new Set<number>();
  let starts: ReadonlyMap<string, number> | undefined;
  let returning: ReturningTitles | undefined;
  for (const run of closeRuns(paper, raw)) {
    const last = run.at(-1);
    const first = run[0];
    if (first === undefined || last === undefined) continue;
    if (run.length === 1 && !CONTENTS_HEADING.test(textOf(paper, paper.previous[first.line] ?? -1))) continue;
    returning ??= new ReturningTitles(raw.map((entry) => titled(paper, entry)));
    const known = returning;
    const back = run.map((entry) => known.comesBack(titled(paper, entry), last.line));
    let repeated = back.filter(Boolean).length;
    if (repeated < run.length * SHARE_REPEATED && cutOff(paper, run, back)) repeated = run.length;
    if (repeated < run.length * SHARE_REPEATED && run.length >= LONG_RUN) {
      starts ??= lineStarts(paper);
      const begun = starts;
      repeated = run.filter(
        (entry) => (begun.get(keyOf(paper, entry).slice(0, START)) ?? -1) > last.line,
      ).length;
    }
    if (repeated < run.length * SHARE_REPEATED) continue;
    run.forEach((entry, index) => {
      const end = run[index + 1]?.line ?? readTitle(paper, entry.line, entry.rest, undefined).after;
      const parts = [entry.rest === "" ? textOf(paper, paper.next[entry.line + 1] ?? -1) : entry.rest];
      for (let at = entry.line; at < end; at += 1) {
        lines.add(at);
        if (/\p{L}{2}\.$/u.test(parts.at(-1) ?? "")) continue;
        if (at > entry.line && !paper.lines[at]?.blank && entry.rest !== "" && !paper.furniture.has(at))
          parts.push(textOf(paper, at));
      }
      const title = joinLines(parts)
        .replace(/[\s.…]*\s\d{1,3}$/, "")
        .replace(/[\s.…]{3,}$/, "");
      if (entry.number !== null && !titles.has(entry.number)) titles.set(entry.number, title);
    });
  }
  return { titles, lines };
}

/** From this many entries on a run is a table of contents also where its titles come back without their numbers. */
const LONG_RUN = 3;
const START = 20;

/** Where each line last stands, by how it begins: scans part numbers from titles. */
function lineStarts(paper: Paper): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  for (const line of paper.lines) {
    if (line.text.length > 5) starts.set(fold(line.text.slice(0, START + 12)).slice(0, START), line.index);
  }
  return starts;
}

function textOf(paper: Paper, index: number): string {
  return paper.lines[index]?.text ?? "";
}

function closeRuns(paper: Paper, raw: readonly RawCandidate[]): RawCandidate[][] {
  const runs: RawCandidate[][] = [];
  let run: RawCandidate[] = [];
  for (const entry of raw) {
    const last = run.at(-1);
    const near = last !== undefined && inkBetween(paper, last.line, entry.line) <= MOST_GAP;
    const follows =
      last !== undefined &&
      entry.shape.name === last.shape.name &&
      (entry.number ?? 0) > (last.number ?? 0) &&
      (entry.number ?? 0) <= (last.number ?? 0) + 3;
    const cut = last !== undefined && holdsSection(paper, last.line, entry.line);
    if (near && follows && !cut) {
      run.push(entry);
      continue;
    }
    if (run.length > 0) runs.push(run);
    run = [entry];
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function inkBetween(paper: Paper, from: number, to: number): number {
  let ink = 0;
  for (let at = from + 1; at < to && ink <= MOST_GAP + 1; at += 1) {
    if (!paper.lines[at]?.blank && !paper.furniture.has(at)) ink += 1;
  }
  return ink;
}

function holdsSection(paper: Paper, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    const heading = paper.headings[at];
    if ((heading !== undefined && heading.kind !== "other") || paper.caseLines[at]) return true;
  }
  return false;
}

function titled(paper: Paper, entry: RawCandidate): NumberedTitle {
  return { line: entry.line, number: entry.number, key: keyOf(paper, entry) };
}

/** What stands above a list that is nothing but a table of contents. */
const ONLY_CONTENTS = /^(?:indholdsfortegnelse|indhold|punkter|sagsoversigt|oversigt)\s?:?$/i;

/** The paper breaks off within its first items: the list under such a heading begins again right below, and its rest does not come. */
function cutOff(paper: Paper, run: readonly RawCandidate[], back: readonly boolean[]): boolean {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined || back[0] !== true) return false;
  if (back.lastIndexOf(true) !== back.filter(Boolean).length - 1) return false;
  if (!ONLY_CONTENTS.test(textOf(paper, paper.previous[first.line] ?? -1))) return false;
  return fold(textOf(paper, paper.next[last.line + 1] ?? -1)).startsWith(
    fold(textOf(paper, first.line)).slice(0, START),
  );
}

function keyOf(paper: Paper, entry: RawCandidate): string {
  const text = entry.rest === "" ? textOf(paper, paper.next[entry.line + 1] ?? -1) : entry.rest;
  return fold(text.replace(/[\s.…]*\s\d{1,3}$/, "")).slice(0, LONGEST);
}
