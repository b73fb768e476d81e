import { BODY } from "../text/bodies.ts";
import { type Line, splitLines } from "../text/lines.ts";
import { findAnswers } from "./answers.ts";
import { type Break, pageNumbers, runningHeads, withoutPage } from "./page-heads.ts";
import { endOfGluedTitle, endOfRunningTitle } from "./running-title.ts";
import { SECTION_NAMES } from "./section-names.ts";
import { findRows, type Row } from "./table-rows.ts";
import {
  afterColon,
  beforeVerdict,
  closesByColon,
  endOfHeadword,
  tellsAfterColon,
  tellsOn,
} from "./told-on.ts";

/** From this share of its characters in endless lines on, a text has lost its line breaks. */
const MOSTLY = 0.5;
const ENDLESS = 300;
const FEWEST_MARKS = 3;

export interface PrintedLines {
  readonly lines: readonly Line[];
  readonly flat: boolean;
  /** Lines that hold the number of a page and nothing else, parted from the text that it stood before. */
  readonly pageLines: readonly number[];
  /** The items that are rows of a table, or answers to a list of titles; each `at` of a cell is the index of its line. */
  readonly rows: readonly Row[];
}

/**
 * The lines as they stood on paper. Text copied from a page can have lost breaks: two headings run together
 * (`Eventuelt1. Orientering`), or whole pages run into one line. There a line is parted before what begins one: a
 * numbered title, the name of a section, a field that files the item. Offsets are those of the text.
 */
export function printedLines(printed: string): PrintedLines {
  const text = withoutStrays(printed);
  const lines = splitLines(text);
  const tabled = findRows(lines);
  const rows = tabled.length > 0 ? tabled : findAnswers(lines);
  const isFlat = rows.length === 0 && isFlattened(lines);
  const endless = isFlat ? lines.filter((line) => line.text.length > ENDLESS / 4) : [];
  const running = new Map(endless.map((line) => [line, flatBreaks(line.text)] as const));
  const titles = listedTitles(isFlat ? running : headed(lines));
  const byColon = closesByColon(lines.map(({ text: line }) => line));
  const rowAt = new Map(rows.map((row) => [row.line, row] as const));
  const lastRow = rows.at(-1)?.after ?? -1;
  /** Where each line of the text begins among the parted ones. */
  const moved: number[] = [];
  const pages = isFlat ? pageNumbers(lines) : new Set<Line>();
  const heads = runningHeads(pages);
  const pageLines: number[] = [];
  const parted: Line[] = [];
  for (const line of lines) {
    const row = rowAt.get(line.index);
    const breaks = running.get(line);
    const inTable = tabled.length > 0 && line.index >= (rows[0]?.line ?? 0) && line.index < lastRow;
    moved.push(parted.length);
    let cut: readonly Break[] = [];
    if (row !== undefined) cut = row.cells.map(({ at }) => ({ at, apart: false }));
    else if (breaks !== undefined) cut = withTitles(line, breaks, titles);
    else if (!inTable) cut = breaksIn(line, lines, titles, byColon);
    if (isFlat) cut = withoutPage(line, cut, pages, heads);
    if (cut[0]?.page === true) pageLines.push(parted.length);
    for (const piece of part(text, line, cut)) parted.push(piece);
  }
  const whole = parted.length === lines.length;
  return {
    lines: whole ? lines : parted.map((line, index) => ({ ...line, index })),
    flat: isFlat,
    pageLines,
    rows: rows.map((row) => ({
      ...row,
      line: moved[row.line] ?? row.line,
      after: row.after === row.line + 1 ? (moved[row.line] ?? 0) + 1 : (moved[row.after] ?? parted.length),
      cells: row.cells.map((cell, index) => ({ ...cell, at: (moved[row.line] ?? 0) + index + 1 })),
    })),
  };
}

/** `2.´Cirkulære`: a mark left between the number and the title, by a pen or a scan. */
const STRAY = /^(?<label>[ \t]{0,12}\d{1,3}[.)])[´`˙·](?=\p{Lu})/gmu;

/** Each such mark read as a blank, so that all offsets stay. */
function withoutStrays(text: string): string {
  return text.replace(STRAY, "$<label> ");
}

/** Lines that a number leads, each as a stretch of its own. */
function headed(lines: readonly Line[]): ReadonlyMap<Line, readonly Break[]> {
  return new Map(
    lines.flatMap((line) => (HEADS.test(line.text) ? [[line, [{ at: 0, apart: true }]] as const] : [])),
  );
}

type Titles = ReadonlyMap<string, readonly string[]>;

function breaksIn(line: Line, lines: readonly Line[], titles: Titles, byColon: boolean): readonly Break[] {
  // Most lines hold no such number: a look for it is cheaper than the pattern.
  const run = line.text.length > RUN_ON ? sectionsWithin(line.text) : [];
  const filed = FILED_FIRST.exec(line.text)?.[0].length;
  if (filed !== undefined) return [{ at: filed, apart: false }, ...run.filter(({ at }) => at > filed)];
  if (run.length > 0) return run;
  const first = line.text.includes("1. ") ? FIRST_AT_END.exec(line.text)?.groups?.head : undefined;
  if (first !== undefined && countsOn(lines, line.index)) return [{ at: first.length, apart: true }];
  const code = line.text.charCodeAt(0);
  const counted = (code >= 48 && code <= 57) || ROMAN.test(line.text);
  const colon = byColon && counted ? afterColon(line.text) : undefined;
  if (colon !== undefined) return [{ at: colon, apart: false }];
  const told = counted ? (tellsOn(line.text) ?? endOfHeadword(line.text)) : tellsAfterColon(line.text);
  if (told !== undefined) return [{ at: told, apart: false }];
  const ended = counted ? (endAfterTitle(line, titles) ?? beforeVerdict(line.text)) : undefined;
  if (ended !== undefined) return [{ at: ended, apart: false }];
  return glue(line);
}

/** `00.22.02-A26-1-13 Resume …`: the number that files the case, and what stood below it. */
const FILED_FIRST = /^\d{2}\.\d{2}(?:\.\d{2})?-[A-ZÆØÅ]\d{2}(?:-\d{1,4}){1,2} (?=\p{Lu})/u;
/** From this length on a line may hold sections that the page set apart. */
const RUN_ON = 80;
const DECISION_WITHIN = /^(?:Beslutning|BESLUTNING)/;

/** Where the names of sections stand amid a line: two at least, or one that says who decided and when. */
function sectionsWithin(line: string): readonly Break[] {
  const found = [...line.matchAll(NAMED)].filter(({ groups, index }) => {
    const name = groups?.name;
    const before = line.slice(Math.max(0, index - 3), index);
    return name !== undefined && (index === 0 || /[.:;!?)\d]\s?$/.test(before) || /\d$/.test(name));
  });
  const decided = found.some(
    ({ groups }) => DECISION_WITHIN.test(groups?.name ?? "") && /\d$/.test(groups?.name ?? ""),
  );
  if (found.length < 2 && !decided) return [];
  return found.flatMap(({ 0: whole, index }) => {
    const behind = index + whole.length;
    const blanks = BLANKS.exec(line.slice(behind, behind + 12))?.[0].length ?? 0;
    return [
      { at: index, apart: false },
      { at: behind + blanks, apart: false },
    ].filter(({ at }) => at > 0);
  });
}

/** The first title of a list, stuck to the end of the paragraph above it. */
const FIRST_AT_END = /^(?<head>.{10,600}?[.?!)])\s{0,4}(?=1\. \p{Lu}\p{L}[^.]{3,60}[:.]?$)/u;
const WITHIN = 14;

function countsOn(lines: readonly Line[], from: number): boolean {
  return lines.slice(from + 1, from + WITHIN).some(({ text }) => /^2[.)] ?\p{Lu}/u.test(text));
}

/** From this length on a numbered line is rather a title and prose than a title. */
const WITH_PROSE = 100;

/** `1) Valg af dirigent Bestyrelsen foreslog …`: a title that the paper's list has whole, or prose that begins behind it. */
function endAfterTitle(line: Line, titles: Titles): number | undefined {
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

const ROMAN = /^[IVX]{1,5}[.)] /;

/** A heading that the number of the next one is stuck to. */
const GLUED =
  /^(?<head>(?:\d{1,3}\. ?)?\p{Lu}[^.:;?!]{4,60}\p{Ll}{2}|\d{1,3}\. ?\p{Lu}[^.:;?!]{4,60}[.:?!)]{1,2})(?=\d{1,3}\. ?\p{Lu}\p{Ll})/u;
const LONGEST_GLUED = 260;

function glue(line: Line): readonly Break[] {
  if (line.text.length > LONGEST_GLUED) return [];
  const head = GLUED.exec(line.text)?.groups?.head;
  if (head !== undefined) return [{ at: head.length, apart: true }];
  const title = endOfGluedTitle(line.text);
  return title === undefined ? [] : [{ at: title, apart: false }];
}

function isFlattened(lines: readonly Line[]): boolean {
  let endless = 0;
  let all = 0;
  for (const line of lines) {
    all += line.text.length;
    if (line.text.length >= ENDLESS) endless += line.text.length;
  }
  if (endless === 0 || endless < all * MOSTLY) return false;
  let marks = 0;
  let ownLines = 0;
  for (const { text } of lines) {
    if (text.length >= ENDLESS) marks += flatBreaks(text).length;
    else if (ON_ITS_OWN.test(text)) ownLines += 1;
  }
  return marks >= FEWEST_MARKS && marks > ownLines;
}

const NAMES = Object.values(SECTION_NAMES)
  .flatMap(({ strong }) => strong)
  .map((name) => name.replace(/:$/, ""))
  .filter((name) => /^\p{Lu}[\p{L} ]+$/u.test(name))
  .flatMap((name) => [name, name.toUpperCase()])
  .sort((a, b) => b.length - a.length)
  .join("|");
/** A section's name that stands on a line of its own, as in a paper that kept its breaks. */
const ON_ITS_OWN = new RegExp(`^(?:${NAMES})\\s?:?$`, "u");
const FIELDS =
  "Dato|Tid|Sted|Sagsnr\\.?|Sagsid\\.?|Sags nr\\.?|J\\.nr\\.?|Dok\\.nr\\.?|Dokumentnr\\.?|Initialer|Afbud|Fraværende|Deltagere|Mødedeltagere|Til ?stede|Ikke til stede|Referent|Mødested|Mødedato|Bilag|Bemærkninger|Medlemmer|Sagsbehandler";
/** `Beslutning i Byrådet den 3. maj 2011:`, amid a line. */
const DECIDED_BY = `Beslutning(?: truffet)?(?: (?:i|fra|for|af))? (?:mødet i )?${BODY}(?:,? (?:den |d\\. ?)\\d{1,2}[.-] ?(?:\\p{Ll}{3,9} |\\d{1,2}[.-])\\d{4})`;
/** `Beslutning den : Godkendt.`: the day was lost with the line breaks. */
const UNDATED = "Beslutning(?:er)?(?: i \\p{L}{4,40})?,? (?:den|d\\.)(?=\\s?:|\\s+\\p{Lu})";
/** `Sagsfremstilling: …`, `Indstilling Formandsskabet indstiller`: a name with a capital amid a line begins a section. */
const NAMED = new RegExp(
  `(?:(?<=\\s|[.:;!?)])(?<name>(?:${DECIDED_BY}|${UNDATED}|${NAMES}))(?<colon>\\s?:)?(?=(?:\\s+|(?<=:))(?:[\\p{Lu}•-]|\\d[.)] ))|(?<=\\s)(?<field>${FIELDS})\\s?:|(?<=\\s)(?<open>(?:Åben|Lukket) (?:sag|punkt))(?=\\s))`,
  "gu",
);
/** `… ii 90. Til efterretning`: a number, a dot and a capital, where no day of a month stands. */
/** `ØU-55/07-O Økonomisk orientering`: the number of a case that stands for that of the item. */
const CODED = "[A-ZÆØÅ]{1,4}-\\d{1,4}\\/\\d{2}(?:-[A-Z])? ";
/** `27.36A08`: the number of a subject, before the title that it files. */
const FILED = "\\d{2}\\.\\d{2}(?:\\.\\d{2})?-?[A-ZÆØÅ]\\d{2}";
const LABELLED = `(?:(?:P(?:unkt|kt\\.?) ?)?\\d{1,3}[a-h]?[.:)] ?(?:${FILED} )?|P(?:unkt|kt\\.?) \\d{1,3} |\\d{1,2} [-–] |(?:Sag (?:nr\\. )?|SAG (?:NR\\. )?)\\d{1,3}[.:]? |${CODED})`;
const NUMBERED = new RegExp(
  `(?<!\\b(?:den|d\\.|til|fra|og|[Pp]kt\\.|[Pp]unkt|nr\\.|kl\\.))\\s(?=${LABELLED}["”»]?\\p{Lu}\\p{L})`,
  "gu",
);

/** `Sagsnr.: 10/3257`, where what the case is about goes on behind it. */
const CODE = /^Sags ?(?:nr|id)\.?\s?:\s?[\d/.-]{4,20}\s(?=\p{Lu})/u;

function flatBreaks(line: string): readonly Break[] {
  const found = new Map<number, boolean>();
  if (HEADS.test(line)) found.set(0, true);
  for (const match of line.matchAll(NUMBERED)) found.set(match.index + 1, true);
  for (const match of line.matchAll(NAMED)) {
    if (!found.has(match.index)) found.set(match.index, false);
    const name = match.groups?.name;
    const behind = match.index + match[0].length;
    if (name !== undefined)
      found.set(behind + (BLANKS.exec(line.slice(behind, behind + 12))?.[0].length ?? 0), false);
    const filed =
      match.groups?.field === undefined ? null : CODE.exec(line.slice(match.index, match.index + 60));
    if (filed !== null) found.set(match.index + filed[0].length, false);
    const open = match.groups?.open;
    if (open !== undefined) found.set(match.index + open.length + 1, false);
  }
  return [...found].sort((a, b) => a[0] - b[0]).map(([at, apart]) => ({ at, apart }));
}

const BLANKS = /^\s{0,12}/u;

const HEADS = new RegExp(`^${LABELLED}["”»]?\\p{Lu}\\p{L}`, "u");
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
function listedTitles(running: ReadonlyMap<Line, readonly Break[]>): ReadonlyMap<string, readonly string[]> {
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
function withTitles(
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

function part(text: string, line: Line, breaks: readonly Break[]): readonly Line[] {
  if (breaks.length === 0) return [line];
  const first = line.start + Math.max(0, text.slice(line.start, line.end).search(/\S/));
  const lines: Line[] = [];
  let start = line.start;
  const add = (end: number) => {
    const trimmed = text.slice(start, end).trim();
    if (trimmed !== "") lines.push({ index: 0, start, end, text: trimmed, blank: false });
    start = end;
  };
  for (const { at, apart } of breaks) {
    add(first + at);
    if (apart && lines.length > 0) lines.push({ index: 0, start, end: start, text: "", blank: true });
  }
  add(line.end);
  return lines;
}
