import type { PartialDate } from "../../schemas/partial-date.ts";
import type { Span } from "../../schemas/span.ts";
import { type DateMention, yearFor } from "../text/dates.ts";
import { inkOf, lineStart } from "../text/lines.ts";
import type { Found } from "./found.ts";
import { isInTable } from "./plan-table.ts";
import { plans } from "./tense.ts";
import { hasJustBeen } from "./when.ts";

const PLAN_HEADING =
  /(?:tids?plan|procesplan|tids- og proces|videre proces|videre forløb|milepæl|tidsramme|proces og tid|vigtige datoer|frister|terminer|deadlines|handleplan|årshjul|køreplan)/i;
/** What an item went through before: its dates are those of meetings that have been or that are held anyway. */
const HISTORY_HEADING =
  /(?:sagens forløb|sagsforløb|tidligere behandling|beslutningshistorik|historik|sagens gang)/i;
const ROW =
  /(?:^|\n)[\s\u00a0]{0,8}(?:[•▪◦–*-][\s\u00a0]{0,4})?(?:(?:den|d\.|ultimo|primo|medio)[\s\u00a0])?(?:\d\.[\s\u00a0]og[\s\u00a0])?(?:(?:\d{1,2}\.?[\s\u00a0]?)?[a-zæøå]{3,9}\.?[\s\u00a0]?(?:20\d\d)?[\s\u00a0]?(?:[-–]|til|og)[\s\u00a0]?)?(?:(?:den|d\.|ultimo|primo|medio)[\s\u00a0])?$/i;
const ROW_END =
  /^(?:[\s\u00a0]og[\s\u00a0]\d{1,2}\.[\s\u00a0]?[a-zæøå]{3,9})?[\s\u00a0]{0,4}(?:[:–|\t-][\s\u00a0]{0,4}(?:[A-ZÆØÅa-zæøå]|[1-3]\.[\s\u00a0])|\n[\s\u00a0]{0,4}[A-ZÆØÅ])/;
/** The first words of a row that no sign parts from its date: `Januar 2023 Udvalget godkender`. */
const ROW_WORDS = /^[ \u00a0]{1,4}[A-ZÆØÅ][a-zæøå]/;
/** A meeting in a plan is a day to come, and nothing that must be done by it. */
const MEETING =
  /(?:møde|forhandling|samråd|besøg|rejse|seminar|arrangement|workshop|konference)(?:r|t|n|s|er|en|et|erne|ne)?(?![a-zæøå])/i;
/** What a row of a plan is about where no heading says that it is one. */
const ACTIVITY =
  /^[\s\u00a0:–|-]{0,8}(?:(?:[Ff]orventet|[Ee]ndelig|[Pp]olitisk|[Oo]ffentlig|[Ii]ntern|[1-3]\.)[\s\u00a0]){0,2}[A-ZÆØÅa-zæøå-]{0,24}(?:høring|vedtagelse|behandling|godkendelse|udbud|projektering|anlæg|byggeri|byggestart|ibrugtagning|indflytning|evaluering|opstart|afslutning|udarbejdelse|implementering|frist|aflevering|opfølgning|kontrahering|etablering|udførelse|annoncering|offentliggørelse|bekendtgørelse|udsendelse|licitation|udvælgelse|beslutning)(?:s?fase|s?periode)?(?:n|en|et)?(?![a-zæøå])/i;
const HEARING_ROW =
  /^[\s\u00a0:–|-]{0,8}(?:\w{1,12}[\s\u00a0]){0,2}(?:\w{2,12}[\s\u00a0])?(?:nabo)?høring(?:s?periode|sfase|sfrist)?(?:n|en)?[\s\u00a0:]{0,8}(?:\n|$|[.,\d]|(?:af|hos|blandt|slutter|afsluttes|udløber)[\s\u00a0])/i;
const TAKES_EFFECT =
  /(?<![\wæøå])(?:træder[\s\u00a0]{1,4}i[\s\u00a0]{1,4}kraft|ikrafttræden|ikrafttrædelse|tiltræder)(?![\wæøå])/i;
/** A row without a year that no heading explains: it is bulleted, and a colon parts what is done from the day. */
const LISTED = /(?:^|\n)[ \u00a0]{0,8}[•▪◦–*-][ \u00a0]{1,4}[^\n]{0,30}$/;
const COLON = /^(?:[\s\u00a0]og[\s\u00a0]\d{1,2}\.[\s\u00a0]?[a-zæøå]{3,9})?[ \u00a0]{0,2}:/;
const BULLET = /(?:^|\n)[ \u00a0]{0,8}[•▪◦–*-][ \u00a0]{0,4}(?:(?:primo|medio|ultimo)[ ])?$/i;
/** A line on which no row goes on: blank, a bullet, a date or a label. */
const NEXT_ROW =
  /^[ \u00a0]{0,8}(?:$|[•▪◦–*-]|\d{1,2}[./ ]|(?:primo|medio|ultimo|uge|Q[1-4]|forår|sommer|efterår|vinter|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)|[A-ZÆØÅ][^:\n]{0,30}:|Punkt|Bilag)/i;
/** The line below a date that stands alone on its own, over one blank line too. */
const LINE_BELOW = /^[ \u00a0]{0,4}\n(?:[ \u00a0]{0,4}\n)?(?<line>[^\n]{0,60})/;
const DATE_LINE = /^[ \u00a0]{0,8}(?:\d{1,2}[./ -]|uge|\d{4})/;
const LONGEST_ENTRY = 400;
const MOST_LINES = 4;
const PLAN_REACH = 1500;
const HISTORY_REACH = 600;
const LONGEST_HEADING = 90;
const LONGEST_ROW = 140;
const LONGEST_CELLS = 90;

/** Not the year of what is planned, which is worked at in another: `Tidsplan for budget 2026`. */
const HEADING_YEAR =
  /(?<!\d)(?<!(?:kommuneplan|budget[a-zæøå]{0,14}|overslagsår|strategi|regnskab(?:et)?|politik|planen?[\s\u00a0]for|helhedsplan|udbud|skoleåret|valg(?:et)?)[\s\u00a0])20\d{2}(?![-–/]?\d)/i;

/** The year that the heading of a plan states for all of its rows: `Vigtige datoer i 2023`. */
export function headingYear(mention: DateMention, text: string): number | null {
  const above = text.slice(Math.max(0, mention.span.start - PLAN_REACH), mention.span.start);
  const lines = above.split("\n");
  const heading = lines.findLast((line) => headsPlan(line));
  const stated = (heading ?? "").match(/(?<!\d)20\d{2}(?!\d)/g) ?? [];
  const year = HEADING_YEAR.exec(heading ?? "")?.[0];
  return year === undefined || stated.length > 1 ? null : Number(year);
}

/** Which heading is the last above a date, in reach. */
function headingAbove(mention: DateMention, text: string): "plan" | "history" | undefined {
  const above = text.slice(Math.max(0, mention.span.start - PLAN_REACH), mention.span.start);
  if (!PLAN_HEADING.test(above))
    return HISTORY_HEADING.test(above.slice(-HISTORY_REACH)) ? "history" : undefined;
  const lines = above.split("\n");
  const plan = lines.findLastIndex((line) => headsPlan(line));
  const history = lines.findLastIndex((line) => line.length < LONGEST_HEADING && HISTORY_HEADING.test(line));
  if (history > plan) return "history";
  return plan < 0 ? undefined : "plan";
}

/** A title that a full stop ends and no verb makes a sentence of: `Politisk tidsplan for budgettet med overslagsår.` */
const TITLE =
  /^[ \t]{0,8}(?:(?:Politisk|Administrativ|Overordnet|Foreløbig|Forventet)[ ])?(?:(?:og|administrativ|politisk)[ ]){0,3}(?:[Tt]ids-?[ ]?(?:og[ ])?(?:proces)?plan|[Pp]rocesplan|[Åå]rshjul|[Kk]øreplan)[ ](?:for|til)[ ](?!.{0,140}(?<![a-zæøå])(?:er|har|blev|bliver|skal|vil|kan|fremgår|viser|[a-zæøå]{3,20}es)(?![a-zæøå])).{3,140}\.[ ]{0,4}$/;

/** A short line with no full stop at its end, or one that a colon ends; prose only speaks of plans. */
function headsPlan(line: string): boolean {
  if (!PLAN_HEADING.test(line)) return false;
  if (/:\s{0,4}$/.test(line) || TITLE.test(line)) return true;
  return line.length <= LONGEST_HEADING && !/[.;,]\s{0,4}$/.test(line);
}

/**
 * Whether a date opens or closes a row of a time plan: under a heading that says so, or where the row itself tells what is
 * going to be done. A row without a year is taken only under a heading and only where such a day has not just been, unless
 * it `follows` a row that lies ahead.
 */
export function isPlanRow(
  mention: DateMention,
  text: string,
  reference: PartialDate | null,
  follows = false,
): boolean {
  const heading = headingAbove(mention, text);
  if (heading === "history") return false;
  const headed = heading === "plan";
  if (mention.year === null) {
    if (yearFor(mention, reference, "after") === null) return false;
    if (!follows && hasJustBeen(mention, reference)) return false;
  }
  const before = text.slice(Math.max(0, mention.span.start - 48), mention.span.start);
  const { end } = rowAround(mention, text);
  const row = text.slice(mention.span.end, end);
  if (MEETING.test(row) && !plans(row)) return false;
  if (inListOfDates(mention, text)) return false;
  if (closesRow(mention, text, headed)) return true;
  const ending = text.slice(mention.span.end, mention.span.end + 28);
  const tabled = isInTable(mention, text);
  if (tabled && (headed || plans(row) || ACTIVITY.test(row) || TAKES_EFFECT.test(row))) return true;
  if (!ROW.test(before)) return false;
  if (
    mention.year === null &&
    !headed &&
    !(LISTED.test(before) && COLON.test(ending) && ACTIVITY.test(row.replace(COLON, "")))
  )
    return false;
  const parted = ROW_END.test(ending);
  const below = LINE_BELOW.exec(text.slice(mention.span.end, mention.span.end + 70))?.groups?.line;
  if (below !== undefined && (NEXT_ROW.test(below) || DATE_LINE.test(below))) return false;
  if (headed && parted) return true;
  if (!parted && !(mention.year !== null && ROW_WORDS.test(ending))) return false;
  if (mention.precision === "day" && mention.until === null && !headed && !parted) return false;
  // A month or a quarter that a colon parts from what stands behind it heads a row of a plan, whatever that says.
  if (mention.precision !== "day" && /^[ ]{0,2}:/.test(ending) && BULLET.test(before)) return true;
  return plans(row) || ACTIVITY.test(row) || TAKES_EFFECT.test(row);
}

const ONLY_A_DATE =
  /^[ \t\u00a0•▪◦–*-]{0,12}(?:[a-zæøå]{2,7}dag[ ])?(?:den[ ]|d\.[ ]?)?\d{1,2}\.[ ]?[a-zæøå]{3,9}(?:[ ]\d{4})?[ \t\u00a0.,]{0,4}$/i;

/** A date alone on its line below another such line: one of a list of meetings, which heads nothing. */
function inListOfDates(mention: DateMention, text: string): boolean {
  const start = lineStart(text, mention.span.start);
  const line =
    text.slice(start, mention.span.end) +
    (text.slice(mention.span.end, mention.span.end + 60).split("\n")[0] ?? "");
  if (!ONLY_A_DATE.test(line)) return false;
  const above = text.slice(Math.max(0, start - 120), start).trimEnd();
  return ONLY_A_DATE.test(above.slice(above.lastIndexOf("\n") + 1));
}

/** `• Annoncering og udsendelse november 2023`, `Offentlig høring    juni 2023`: the date stands at the end of a row. */
function closesRow(mention: DateMention, text: string, headed: boolean): boolean {
  if (!/^[ \u00a0.]{0,3}(?:\n|$)/.test(text.slice(mention.span.end, mention.span.end + 4))) return false;
  const line = lineStart(text, mention.span.start);
  const length = mention.span.start - line;
  if (length > LONGEST_ROW) return false;
  const cells = text.slice(line, mention.span.start);
  const listed = /^[ \u00a0]{0,8}[•▪◦–*-][ \u00a0]/.exec(cells);
  if (listed !== null) return headed || ACTIVITY.test(cells.slice(listed[0].length));
  return (
    headed &&
    length <= LONGEST_CELLS &&
    /^[ \u00a0]{0,8}[A-ZÆØÅ](?:[^.;!?]|(?<=\d)\.){3,80}$/.test(cells) &&
    !MEETING.test(cells) &&
    (plans(cells) || ACTIVITY.test(cells.trimStart()))
  );
}

/** The row of a date, with the lines that it runs on over: to the next row, the next date or a blank line. */
export function rowAround(mention: { readonly span: Span }, text: string): Span {
  const start = lineStart(text, mention.span.start);
  const rest = text.slice(mention.span.end, mention.span.end + LONGEST_ENTRY);
  const lines = rest.split("\n");
  let end = mention.span.end + (lines[0] ?? "").length;
  // A date on a line of its own heads what stands below it, over one blank line too.
  let alone = (lines[0] ?? "").trim() === "";
  for (const line of lines.slice(1, MOST_LINES)) {
    if (NEXT_ROW.test(line) && !(alone && line.trim() === "")) break;
    if (line.trim() !== "") alone = false;
    end += line.length + 1;
  }
  return inkOf(text, { start, end });
}

/** What a row is about, beside its date on either side. */
export function rowKind(mention: DateMention, text: string): Found["kind"] {
  const { start, end } = rowAround(mention, text);
  const after = text.slice(mention.span.end, end);
  // A date on a line of its own may as well belong to the cell above it.
  if (TAKES_EFFECT.test(after.split("\n")[0] ?? "")) return "effective";
  const label = text.slice(start, mention.span.start).replace(/^[\s\u00a0•▪◦–*-]{1,12}/, "");
  return [after, label].some((cell) => HEARING_ROW.test(cell)) ? "hearing" : "due";
}
