import type { PartialDate } from "../../schemas/partial-date.ts";
import { addDays, addMonths, type Day, fromIso, toIso } from "../text/calendar.ts";
import { lineStart } from "../text/lines.ts";
import { addWorkingDays } from "../text/working-days.ts";
import { clauseAround, clauseText, oneLine } from "./clause.ts";
import type { Cue, DurationUnit } from "./cue.ts";
import { type Dates, dateAfter } from "./date-after.ts";
import { type Found, plain } from "./found.ts";
import { purposeOf } from "./purpose.ts";
import { asksFor, counts, plans, tellsPast } from "./tense.ts";
import { whenOf } from "./when.ts";

const ANCHOR =
  /^[\s\u00a0]{0,4}(?<word>fra|efter|før|inden|forud for|regnet fra|til),?[\s\u00a0]{1,4}(?<anchor>(?:(?:den[\s\u00a0]dag|den[\s\u00a0]dato|det[\s\u00a0]tidspunkt),?[\s\u00a0]{1,3})?[^.,;:()\n][^.,;:()•▪]{1,70})/i;
const ANCHOR_WORDS = 7;
/** `efter, at afgørelsen er offentliggjort på hjemmesiden`: a whole clause. */
const CLAUSE_WORDS = 12;
/** Words with which something else begins than what the time runs from. */
const ANCHOR_END =
  /[\s\u00a0](?:skal|kan|bedes|og|samt|eller|med|som|der|har|er|vil|må|inden|indenfor|ved|til|over|under|hvis|såfremt|hvor|når|at|i[\s\u00a0](?:henhold|lighed|stedet|overensstemmelse)|på|[a-zæøå]{2,12}(?:sendes|leveres|gives|tages|fremlægges|forelægges|meddeles|betales|rettes|klages|bringes|orienteres|foretages)|[a-zæøå]{0,10}(?:sende|levere|give|aflægge|fremlægge|forelægge|meddele|betale|rette|indberette|orientere|underrette|foretage|udarbejde|fremsende|oplyse|anmelde|træffe|etablere|fjerne|gennemføre|dokumentere|søge)|(?:frem|ind|ud)?sender|meddeler|oplyser|leverer|betaler|anmoder)(?:[\s\u00a0].{0,80})?$/i;
/** A line that opens with the time of what stands in it. */
const ROW =
  /^[ \t\u00a0]{0,12}(?:[•▪◦–*-][ \u00a0]{1,4})?(?:(?:primo|medio|ultimo)[ ])?(?:\d{1,2}\.[ ]?)?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-z]{0,7}\.?(?:[ ]\d{4})?[ ]?(?:[-–:|]|[ \t]{2})/i;
/** What a time can be counted to. */
const COUNTED_TO =
  /^(?:(?:den|d\.)[\s\u00a0]|\d|[a-zæøå]{0,20}(?:møde|frist|udløb|ophør|start|årsskift|valgdag)|udgangen|årets|månedens|kvartalets)/i;
/** `med 3 måneders varsel til den 1. i en måned`. */
const FIRST_OF_MONTH =
  /^[\s\u00a0]{1,4}til[\s\u00a0]{1,4}(?<anchor>den[\s\u00a0]{1,4}(?:1\.|første|15\.)[\s\u00a0]{1,4}i[\s\u00a0]{1,4}(?:en(?:hver)?|hver)[\s\u00a0]{1,4}måned)(?![a-zæøå])/i;
/** The paper's own date. */
const TODAY =
  /^(?:dags[\s\u00a0]dato|d\.d|i[\s\u00a0]dag|(?:dette[\s\u00a0])?brev(?:et)?s[\s\u00a0](?:dato|datering))(?![\wæøå])/i;
const ROUND =
  /^[\s\u00a0]{0,4}(?:til|ved)[\s\u00a0]{1,4}(?:udgangen[\s\u00a0]af[\s\u00a0](?:en|et|hver|hvert)|en|et|udgangen[\s\u00a0]af|den[\s\u00a0]sidste[\s\u00a0](?:dag[\s\u00a0])?i[\s\u00a0]en)[\s\u00a0]{1,4}(?:(?<month>måned(?:s[\s\u00a0](?:udgang|udløb))?|kalendermåned)|(?<year>(?:kalender|regnskabs)?år(?:s[\s\u00a0](?:udgang|udløb|afslutning))?))(?![a-zæøå])/i;

/** A time that runs from something: its length, what it runs from or is rounded to, and its day where that is stated. */
export function duration(
  cue: Cue,
  needs: Extract<Cue["needs"], { type: "duration" }>,
  text: string,
  dates: Dates,
  reference: PartialDate | null,
): Found[] {
  const clause = clauseText(text, { start: cue.start, end: needs.end });
  // What the time runs from has been when it runs; only the words up to the time tell whether it is history.
  const { start } = clauseAround(text, { start: cue.start, end: needs.end });
  const told = text.slice(start, needs.end);
  if (tellsPast(told) && !asksFor(clause) && !plans(told)) return [];
  if (counts(clause) && !asksFor(clause) && !plans(told)) return [];
  const after = text.slice(needs.end, needs.end + 120);
  const round = ROUND.exec(after);
  if (round !== null) {
    const end = needs.end + round[0].length;
    return [
      {
        ...plain(cue, end),
        duration: needs.duration,
        roundTo: round.groups?.month === undefined ? "end-of-year" : "end-of-month",
      },
    ];
  }
  const purpose = purposeOf(cue, text, { start: cue.start, end: needs.end }, clause);
  // In a row of a plan the row's own day is that of the hearing; its length is only how long it takes.
  const row = text.slice(lineStart(text, cue.start), cue.start);
  const inRow = purpose === "hearing" && /^i[\s\u00a0]/i.test(told.slice(cue.start - start)) && ROW.test(row);
  const kind = inRow ? "period" : purpose;
  const first = FIRST_OF_MONTH.exec(after);
  if (first !== null) {
    const anchor = oneLine(first.groups?.anchor ?? "");
    return [{ ...plain(cue, needs.end + first[0].length), kind, duration: needs.duration, anchor }];
  }
  const anchored = ANCHOR.exec(after);
  // `fire ugers klagefrist til Planklagenævnet` and `14 dage til at svare` name nothing that the time is counted to.
  const office =
    /^til$/i.test(anchored?.groups?.word ?? "") && !COUNTED_TO.test(anchored?.groups?.anchor ?? "");
  if (anchored === null || office) return [{ ...plain(cue, needs.end), kind, duration: needs.duration }];
  const { word = "", anchor: written = "" } = anchored.groups ?? {};
  // The number of the next point of a list is none of the anchor's.
  const anchor = untilItsEnd(written.replace(/\n[\s\u00a0]{0,8}\d{1,2}$/, ""));
  const today = TODAY.exec(anchor)?.[0];
  const tidy = today === undefined ? tidied(anchor) : oneLine(today);
  const anchorStart = needs.end + anchored[0].length - written.length;
  const mention = dateAfter(anchorStart, 12, text, dates, false);
  const counted =
    mention !== undefined ? whenOf(mention, reference).date : today === undefined ? null : reference;
  const day = fromIso(counted ?? "");
  const base = {
    ...plain(cue, anchorStart + writtenLength(anchor, tidy)),
    kind,
    duration: needs.duration,
    anchor: tidy,
  };
  if (day === undefined) return [base];
  if (mention !== undefined) dates.used.add(mention);
  const moved =
    needs.duration === null
      ? undefined
      : shift(day, needs.unit, /^(?:før|inden|forud)/i.test(word) ? -needs.count : needs.count);
  return [
    {
      ...base,
      span: { start: cue.start, end: Math.max(base.span.end, mention?.span.end ?? 0) },
      anchor: mention === undefined ? tidy : oneLine(text.slice(anchorStart, mention.span.end)),
      date: moved === undefined ? null : toIso(moved),
      basis: "computed",
    },
  ];
}

/** `klagefristens udløb videresende klagen`: what runs out ends the name of the event. */
function untilItsEnd(anchor: string): string {
  return /^[a-zæøå]{3,40}s[\s\u00a0]{1,3}udløb(?=[\s\u00a0](?!af[\s\u00a0]))/i.exec(anchor)?.[0] ?? anchor;
}

/** As many words as name the event: a whole clause where one follows, otherwise up to the word with which something else begins. */
function tidied(anchor: string): string {
  const words = oneLine(anchor).split(" ");
  if (/^(?:at|det[\s\u00a0]tidspunkt|den[\s\u00a0]dag|den[\s\u00a0]dato)(?![\wæøå])/i.test(anchor))
    return words.slice(0, CLAUSE_WORDS).join(" ");
  return words.slice(0, ANCHOR_WORDS).join(" ").replace(ANCHOR_END, "").trim();
}

/** How much of the written anchor the tidy one takes, white space counted as written. */
function writtenLength(written: string, tidy: string): number {
  let position = 0;
  for (const character of tidy) {
    if (character === " ") while (/[\s\u00a0]/.test(written[position] ?? "")) position += 1;
    else {
      while (position < written.length && /[\s\u00a0]/.test(written[position] ?? "")) position += 1;
      position += character.length;
    }
  }
  return position;
}

function shift(day: Day, unit: DurationUnit, count: number): Day | undefined {
  if (unit === "days") return addDays(day, count);
  if (unit === "weeks") return addDays(day, count * 7);
  if (unit === "months") return addMonths(day, count);
  if (unit === "years") return addMonths(day, count * 12);
  return unit === "working-days" ? addWorkingDays(day, count) : undefined;
}
