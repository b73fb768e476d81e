import type { DateMention } from "../text/dates.ts";
import { lineStart } from "../text/lines.ts";
import { firstFrom } from "./date-after.ts";

const MONTHS = "januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december";
/** A line that opens with a time, as the rows of a table of times do. */
const OPENS_WITH_TIME = new RegExp(
  `^[ \\t\\u00a0]{0,12}(?:[•▪◦–*-][ \\u00a0]{0,4})?(?:(?:den|d\\.|ultimo|primo|medio|(?:man|tirs|ons|tors|fre|lør|søn)dag(?:[ ]den|[ ]d\\.)?)[ ])?` +
    `(?:\\d{1,2}\\.(?:[ ]?[-–][ ]?\\d{1,2}\\.)?[ ]?(?:${MONTHS}|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec|kvartal|halvår)|\\d{1,2}[./-]\\d{1,2}(?:[./ -]{1,2}\\d{2,4})?(?=[ :\\t])|uge(?:rne)?[ ]\\d|Q[1-4][ ]|(?:${MONTHS}|forår(?:et)?|efterår(?:et)?|sommer(?:en)?|vinter(?:en)?)(?:[ ]20\\d\\d|[ \\t]{2}|[ ]?[:\\t–-]))`,
  "i",
);
/** What parts the time of a row from what is done then. */
const CELLS = new RegExp(
  `^(?:[ ]?kl\\.?[ ]?\\d{1,2}(?:[.:]\\d{2})?)?(?:(?:[ \\u00a0]{0,4}[:|\\t]|[ \\u00a0]{1,4}[–-](?=[ ])|[ \\u00a0\\t]{2,40})[ \\u00a0\\t]{0,40}(?:[a-zæøåA-ZÆØÅ]|[1-4]\\.[ ]?(?!${MONTHS}|kvartal|halvår)[A-Za-zæøå])|[ \\u00a0](?:[A-ZÆØÅ]|[1-4]\\.[ ]?(?!${MONTHS}|kvartal|halvår)[A-Za-zæøå]))`,
);
const LOOK = 4;
const LONGEST_LINE = 160;

/** Whether a mention opens a line in which what is done then stands beside it. */
export function opensRow(mention: DateMention, text: string): boolean {
  const line = text.slice(lineStart(text, mention.span.start), mention.span.start);
  if (
    !/^[ \t\u00a0]{0,12}(?:[•▪◦–*-][ \u00a0]{0,4})?(?:(?:den|d\.|ultimo|primo|medio|(?:man|tirs|ons|tors|fre|lør|søn)dag(?:[ ]den|[ ]d\.)?)[ ])?$/i.test(
      line,
    )
  )
    return false;
  return CELLS.test(text.slice(mention.span.end, mention.span.end + 64));
}

/** Whether a mention opens a row of a table of times: the lines next to its own, few apart, open with a time as well. */
export function isInTable(mention: DateMention, text: string): boolean {
  if (!opensRow(mention, text)) return false;
  const above = linesAbove(mention, text);
  const below = text
    .slice(mention.span.end, mention.span.end + LOOK * LONGEST_LINE)
    .split("\n")
    .slice(1);
  return hasTime(above.reverse()) || hasTime(below);
}

function linesAbove(mention: DateMention, text: string): string[] {
  const start = lineStart(text, mention.span.start);
  return text
    .slice(Math.max(0, start - LOOK * LONGEST_LINE), start)
    .split("\n")
    .slice(0, -1);
}

/** Whether one of the next lines opens with a time; a row may run on over a line or two, and stand apart by a blank one. */
function hasTime(lines: readonly string[]): boolean {
  return lines.slice(0, LOOK).some((line) => line.length <= LONGEST_LINE && OPENS_WITH_TIME.test(line));
}

/**
 * The date of the row that a cue stands in, where the row opens with it: `20. september  Høringsfrist`. The date of the next
 * row is none of its. Undefined where the cue's line opens with no date or goes on behind the cue with one.
 */
export function dateOfRow(
  cue: { readonly start: number; readonly end: number },
  text: string,
  mentions: readonly DateMention[],
): DateMention | undefined {
  const start = lineStart(text, cue.start);
  if (cue.start - start > LONGEST_LINE) return undefined;
  const index = firstFrom(mentions, start);
  const first = mentions[index];
  if (first === undefined || first.span.end > cue.start || !opensRow(first, text)) return undefined;
  const next = mentions[index + 1];
  const line = text.indexOf("\n", cue.end);
  if (next !== undefined && (line < 0 || next.span.start < line)) return undefined;
  return isInTable(first, text) ? first : undefined;
}

const DATED_ROW =
  /^[ \t\u00a0•▪◦*–-]{0,12}(?:(?:den|d\.)[ ])?\d{1,2}\.?[ ./-]{1,2}(?:\d{1,2}|[a-zæøå]{3,9})\.?[ ./-]{1,2}(?<year>20\d{2})(?!\d)/i;

/** The year that the nearest row above states, where a row of a table states none itself. */
export function yearOfRowAbove(mention: DateMention, text: string): number | null {
  if (mention.year !== null || !isInTable(mention, text)) return null;
  const above = linesAbove(mention, text);
  const year = above
    .slice(-LOOK)
    .map((line) => DATED_ROW.exec(line)?.groups?.year)
    .findLast((stated) => stated !== undefined);
  return year === undefined ? null : Number(year);
}
