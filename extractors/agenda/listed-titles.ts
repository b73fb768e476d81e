import type { Line } from "../text/lines.ts";
import { FILED, HEADS, LABELLED } from "./flat-text.ts";
import type { Break } from "./page-heads.ts";
import { endOfRunningTitle } from "./running-title.ts";

export type Titles = ReadonlyMap<string, readonly string[]>;

/** From this length on a numbered line is rather a title and prose than a title. */
const WITH_PROSE = 100;

/** `1) Valg af dirigent Bestyrelsen foreslog …`: a title that the paper's list has whole, or prose that begins behind it. */
export function endAfterTitle(line: Line, titles: Titles): number | undefined {
  const label = LABEL.exec(line.text)?.[0];
  if (label === undefined || !HEADS.test(line.text)) return undefined;
  const rest = line.text.slice(label.length);
  const end =
    listedIn(rest, titles.get(label.replace(/\D/g, ""))) ??
    (line.text.length > WITH_PROSE ? endOfRunningTitle(rest) : undefined);
  if (end === undefined || end >= rest.length || NUMBER_ALONE.test(rest.slice(end))) return undefined;
  return label.length + end;
}

/** Of a page or, where the line is the title itself, of a house or a year. */
const NUMBER_ALONE = /^[\s.…]{0,200}\d{1,4}[.:]?$/u;

/** Length of the longest listed title that the text begins with, where what follows begins anew. */
function listedIn(rest: string, titles: readonly string[] | undefined): number | undefined {
  let longest: number | undefined;
  for (const { length } of (titles ?? []).filter((title) => rest.startsWith(title))) {
    const behind = rest.slice(length, length + 4);
    const anew = /^[.:;]?\s+["”»(–-]?\s?[\p{Lu}\d]/u.test(behind) || /^[.:…]/.test(behind);
    if (anew && length >= SHORTEST_LISTED && length > (longest ?? 0)) longest = length;
  }
  return longest;
}

const LABEL = new RegExp(`^${LABELLED.replace(`(?:${FILED} )?`, "")}`, "u");
/** `... 3` at the end of an entry of a table of contents. */
const PAGE = /[\s.…]*(?:\s\d{1,3}|\.{2,}\s?(?:\d{1,3}|[ivxl]{1,5}))$/u;

/** What stands behind each number, up to the next break. */
function* numberedIn(line: Line, breaks: readonly Break[]) {
  for (const [index, { at, apart }] of breaks.entries()) {
    if (!apart) continue;
    const whole = line.text.slice(at, breaks[index + 1]?.at ?? line.text.length);
    const label = LABEL.exec(whole)?.[0];
    if (label !== undefined)
      yield {
        start: at + label.length,
        rest: whole.slice(label.length),
        key: label.replace(/[^\da-h]|Punkt|[Pp]kt|Sag/g, ""),
      };
  }
}

/** Titles that running text gives twice, first in its table of contents: by their number. */
export function listedTitles(
  running: ReadonlyMap<Line, readonly Break[]>,
): ReadonlyMap<string, readonly string[]> {
  const seen = new Map<string, string[]>();
  for (const [line, breaks] of running) {
    for (const { rest, key } of numberedIn(line, breaks)) {
      const listed = seen.get(key);
      if (rest.length > LONGEST_LISTED || (listed?.length ?? 0) >= MOST_LISTED) continue;
      const title = rest.trim();
      // What looks like the number of a page may be that of a house: the longer one wins where it stands again.
      const both = [title, title.replace(PAGE, "")];
      if (listed === undefined) seen.set(key, both);
      else listed.push(...both);
    }
  }
  return seen;
}

/** Parts each title from what was said of it. A title that also stands alone in the contents ends where it ends there. */
export function withTitles(
  line: Line,
  breaks: readonly Break[],
  titles: ReadonlyMap<string, readonly string[]>,
): readonly Break[] {
  const ends: Break[] = [];
  for (const { start, rest, key } of numberedIn(line, breaks)) {
    const told = listedIn(rest, titles.get(key)) ?? endOfRunningTitle(rest);
    const end = told ?? (rest.length > LONGEST_LISTED ? somewhere(rest) : undefined);
    if (end !== undefined && end < rest.trimEnd().length) ends.push({ at: start + end, apart: false });
  }
  return [...breaks, ...ends].sort((a, b) => a.at - b.at);
}

/** Where nothing tells the end of a title, a few words: an item with a title in doubt is better than none. */
function somewhere(rest: string): number {
  return /^(?:\S+\s+){0,7}\S+/u.exec(rest.slice(0, 120))?.[0].length ?? rest.length;
}

const SHORTEST_LISTED = 6;
const LONGEST_LISTED = 300;
const MOST_LISTED = 16;

/** Lines that a number leads, each as a stretch of its own. */
export function headed(lines: readonly Line[]): ReadonlyMap<Line, readonly Break[]> {
  return new Map(
    lines.flatMap((line) => (HEADS.test(line.text) ? [[line, [{ at: 0, apart: true }]] as const] : [])),
  );
}
