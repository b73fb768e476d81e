import { BODY } from "../text/bodies.ts";
import type { Line } from "../text/lines.ts";
import type { Break } from "./page-heads.ts";
import { SECTION_NAMES } from "./section-names.ts";

/** From this share of its characters in endless lines on, a text has lost its line breaks. */
const MOSTLY = 0.5;
const ENDLESS = 300;
const FEWEST_MARKS = 3;

/** `00.22.02-A26-1-13 Resume …`: the number that files the case, and what stood below it. */
export const FILED_FIRST = /^\d{2}\.\d{2}(?:\.\d{2})?-[A-ZÆØÅ]\d{2}(?:-\d{1,4}){1,2} (?=\p{Lu})/u;
/** From this length on a line may hold sections that the page set apart. */
export const RUN_ON = 80;
const DECISION_WITHIN = /^(?:Beslutning|BESLUTNING)/;

/** Where the names of sections stand amid a line that holds a decision: two at least, or one that says who decided and when. */
export function sectionsWithin(line: string): readonly Break[] {
  // Most lines hold no such word: a look for it is cheaper than the pattern.
  if (!line.includes("Beslutning") && !line.includes("BESLUTNING")) return [];
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

/** Whether most of a text stands in endless lines that hold what begins lines of their own. */
export function isFlattened(lines: readonly Line[]): boolean {
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
const DECIDED_BY = `Beslutning(?: truffet)?(?: (?:i|fra|for|af))? (?:mødet i )?${BODY}(?:,? (?:den |d\\. ?)?\\d{1,2}[.-] ?(?:\\p{Ll}{3,9} |\\d{1,2}[.-])\\d{4})`;
/** `Beslutning den : Godkendt.`: the day was lost with the line breaks. */
const UNDATED = "Beslutning(?:er)?(?: i \\p{L}{4,40})?,? (?:den|d\\.)(?=\\s?:|\\s+\\p{Lu})";
/** `Sagsfremstilling: …`, `Indstilling Formandsskabet indstiller`: a name with a capital amid a line begins a section. */
const NAMED = new RegExp(
  `(?:(?<=\\s|[.:;!?)])(?<name>(?:${DECIDED_BY}|${UNDATED}|${NAMES}))(?<colon>\\s?:)?(?=(?:\\s+|(?<=:))(?:[\\p{Lu}•-]|\\d[.)] ))|(?<=\\s)(?<field>${FIELDS})\\s?:|(?<=\\s)(?<open>(?:Åben|Lukket) (?:sag|punkt))(?=\\s))`,
  "gu",
);
/** `ØU-55/07-O Økonomisk orientering`: the number of a case that stands for that of the item. */
const CODED = "[A-ZÆØÅ]{1,4}-\\d{1,4}\\/\\d{2}(?:-[A-Z])? ";
/** `27.36A08`: the number of a subject, before the title that it files. */
export const FILED = "\\d{2}\\.\\d{2}(?:\\.\\d{2})?-?[A-ZÆØÅ]\\d{2}";
export const LABELLED = `(?:(?:P(?:unkt|kt\\.?) ?)?\\d{1,3}[a-h]?[.:)] ?(?:${FILED} )?|P(?:unkt|kt\\.?) \\d{1,3} |\\d{1,2} [-–] |(?:Sag (?:nr\\. )?|SAG (?:NR\\. )?)\\d{1,3}[.:]? |${CODED})`;
/** `… ii 90. Til efterretning`: a number, a dot and a capital, where no day of a month stands. */
const NUMBERED = new RegExp(
  `(?<!\\b(?:den|d\\.|til|fra|og|[Pp]kt\\.|[Pp]unkt|nr\\.|kl\\.))\\s(?=${LABELLED}["”»]?\\p{Lu}\\p{L})`,
  "gu",
);

/** `Sagsnr.: 10/3257`, where what the case is about goes on behind it. */
const CODE = /^Sags ?(?:nr|id)\.?\s?:\s?[\d/.-]{4,20}\s(?=\p{Lu})/u;

/** Where a line that lost its breaks is parted: before numbered titles, names of sections and fields. */
export function flatBreaks(line: string): readonly Break[] {
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

export const HEADS = new RegExp(`^${LABELLED}["”»]?\\p{Lu}\\p{L}`, "u");
