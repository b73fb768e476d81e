import type { PartialDate } from "../../schemas/partial-date.ts";
import type { DateMention } from "../text/dates.ts";

/** Words that stand between a cue and its date. */
const BETWEEN =
  /^(?:[\s\u00a0]{0,8}(?:[•▪◦*](?=[ \u00a0])|den|d\.|d|er|som|ligger|til|i|på|pr\.?|af|det|efter|medio|primo|ultimo|start|slut|starten|slutningen|begyndelsen|midten|udgangen|førstkommende|[a-zæøå]{0,24}møde\w{0,4}|(?:man|tirs|ons|tors|fre|lør|søn)dag|kl\.?|klokken|\d{1,2}[.:]\d{2}|\d{1,2}(?=,?[\s\u00a0]{1,3}(?:den|d\.)[\s\u00a0])|med|udløb\w{0,3}|fra|dags|dato|skoleåret|budgetåret|kalenderåret|året|ved|afviklet|endeligt|forventeligt|forventet|fastsat|sat|ca\.?|\(|:|,|-|–)(?![a-zæøå])){0,6}[\s\u00a0]{0,6}$/i;
/** Further off than this a date belongs to a limit only right behind a colon. */
const NEAR = 110;
/** A row of a table: what the limit is for, in the same cell or line, then its date, which ends the line. */
const ROW_LABEL = /^(?:[\s\u00a0]{0,2}[\wæøåÆØÅ/-]{1,24}){0,6}[\s\u00a0]{1,6}$/;
const ROW_END = /^(?:[-–]\d{1,2})?[ \u00a0]{0,2}(?:\n|$)/;

/** The dates of a text, and those that a deadline has taken. */
export interface Dates {
  readonly mentions: readonly DateMention[];
  readonly used: Set<DateMention>;
  /** What years are counted from where the paper has no date of its own. */
  readonly yearFrom: PartialDate | null;
}

/** The first date after a place, if only words that may stand there are between. */
export function dateAfter(
  place: number,
  reach: number,
  text: string,
  dates: Dates,
  loose: boolean,
): DateMention | undefined {
  const index = firstFrom(dates.mentions, place);
  const mention = dates.mentions[index];
  if (mention === undefined || mention.span.start - place > reach) return undefined;
  // `fristen for at søge tilskud til 2024 er den 1. august 2023`: the year is that of what is applied for.
  if (loose && isBareYear(mention)) {
    const next = dates.mentions[index + 1];
    const close = next !== undefined && next.year !== null && next.span.start - place <= reach;
    if (close && next.precision === "day" && IS_THE_DAY.test(text.slice(mention.span.end, next.span.start)))
      return next;
    const listed = next !== undefined && next.year === null && next.span.start - mention.span.end <= LIST_GAP;
    if (!listed && !IS_THE_YEAR.test(text.slice(place, mention.span.start))) return undefined;
  }
  const between = text.slice(place, mention.span.start);
  if (BETWEEN.test(between)) return mention;
  if (loose && ROW_LABEL.test(between) && ROW_END.test(text.slice(mention.span.end, mention.span.end + 4)))
    return mention;
  const far = mention.span.start - place > NEAR;
  if (
    !loose ||
    (far && !/:[\s\u00a0]{1,3}(?:den[\s\u00a0])?$/.test(between)) ||
    /[.!?;][\s\u00a0]{1,4}[A-ZÆØÅ]|\n[\s\u00a0]{0,8}\n|(?<![\wæøå])(?:blev|var|senest|mødet|virkning|forbehold)(?![\wæøå])/.test(
      between,
    )
  )
    return undefined;
  return /(?:(?:(?<![\wæøå])(?:er|til|den|d\.|inden|senest|sat)|:)[\s\u00a0]{0,4}){1,4}$/i.test(between)
    ? mention
    : undefined;
}

/** A list of days stands right behind the year that all of them lie in. */
const LIST_GAP = 24;

const isBareYear = ({ precision, part, until }: DateMention): boolean =>
  precision === "year" && part === null && until === null;

/** Between the year of what a limit is for and its day. */
const IS_THE_DAY =
  /^[^.!?;\n]{0,40}(?:(?<![\wæøå])(?:er|bliver|ligger)(?:[\s\u00a0]{1,4}(?:sat|fastsat))?(?:[\s\u00a0]{1,4}til)?|:)[\s\u00a0]{1,4}(?:[a-zæøå]{3,6}dag[\s\u00a0]{1,4})?(?:(?:den|d\.)[\s\u00a0]{0,4})?$/;
/** A year that is the limit itself stands right behind its verb, or nearly at once. */
const IS_THE_YEAR =
  /^[\s\u00a0]{1,4}(?:er|i|senest|for)?[\s\u00a0]{0,4}$|(?<![\wæøå])(?:er|senest|inden|primo|medio|ultimo)(?:[\s\u00a0]{1,4}i)?[\s\u00a0]{1,4}$/i;

/** The first mention that begins at or after a place, by binary search. */
export function firstFrom(mentions: readonly DateMention[], place: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
