import type { Form } from "../form.ts";
import { GAP, MONTH_NAME, monthNumber, WORD_START, YEAR } from "../words.ts";
import type { DatePart } from "./part.ts";

const LEAD =
  /(?<![\wÀ-ÖØ-öø-ÿ])(?:i|til|fra|pr\.?|inden|senest|omkring|medio|primo|ultimo|fra|og|eller|af|for|med|måned(?:erne)?|starten af|løbet af|[-–/])[\s\u00a0]{0,4}$/;

const SHORT = "(?:jan|febr?|mar|apr|maj|jun|jul|aug|sept?|okt|nov|dec)\\.?";
/** A month alone in the first cell of a row, as plans of time write it. */
const OPENS_LINE = /(?:^|\n)[ \t\u00a0]{0,8}(?:[•▪◦–*|-][ \t\u00a0]{0,4})?$/;
const CELL_END = /^[ \u00a0]{0,2}(?:[:\t|\n]|[ \u00a0]{2})/;

const STRETCH_END = /^[ \u00a0]{0,2}(?:[:\t|\n]|[ \u00a0]{2}|[–-][ ])/;

/** `Sep./okt.` opens a row as a pair of months; elsewhere a short name is as often another word. */
export const shortMonths: Form<readonly DatePart[]> = {
  name: "short-months",
  trigger: `${WORD_START}${SHORT}[ ]?[-–/][ ]?${SHORT}`,
  pattern: new RegExp(
    `(?<=(?:^|\\n)[ \\t\\u00a0]{0,8}(?:[•▪◦–*|-][ ]{0,4})?)(?<first>${SHORT})[ ]?[-–/][ ]?(?<last>${SHORT})(?![a-zæøå])(?:[ ](?<year>20\\d\\d)(?!\\d))?(?=[ ]{0,40}(?:\\n|:|\\t|$))`,
    "iy",
  ),
  read(match) {
    const { first = "", last = "", year } = match.groups ?? {};
    const from = monthNumber(first);
    const to = monthNumber(last);
    if (from === undefined || to === undefined) return undefined;
    const stated = year === undefined ? null : Number(year);
    const startYear = stated !== null && to < from ? stated - 1 : stated;
    const until = { year: stated, month: to, day: null };
    const span = { start: match.index, end: match.index + match[0].length };
    return [{ ...span, precision: "month", year: startYear, month: from, until }];
  },
  examples: ["Sep./okt.\nHøring", "• jan-feb 2024: Udbud"],
  nonExamples: ["Sep./okt. holdes møde", "i sep./okt.", "mar"],
};

/**
 * `november 2022`, `januar-marts 2022`, `november og december 2022`; without a year only in lower case after a word
 * that time takes (`til april`), since Maj, Juni and August are names too.
 */
export const month: Form<readonly DatePart[]> = {
  name: "month",
  trigger: `${WORD_START}(?:januar|februar|marts|april|maj|ju[nl]i|august|september|oktober|november|december)`,
  pattern: new RegExp(
    `${WORD_START}(?<first>${MONTH_NAME})(?:(?<join>${GAP}(?:-|–|/|til|og|eller)${GAP})(?<last>${MONTH_NAME}))?` +
      `(?:,?[\\s\\u00a0]{0,6}(?:år[\\s\\u00a0]|måned[\\s\\u00a0]{1,4})?(?<year>${YEAR})(?!/\\d))?`,
    "iy",
  ),
  read(match, text) {
    const { first = "", join = "", last, year } = match.groups ?? {};
    const from = monthNumber(first);
    if (from === undefined) return undefined;
    if (year === undefined) {
      const before = text.slice(Math.max(0, match.index - 24), match.index);
      const end = match.index + match[0].length;
      const opens =
        OPENS_LINE.test(before) &&
        (last === undefined ? CELL_END : STRETCH_END).test(text.slice(end, end + 4));
      if (first[0] !== first[0]?.toLowerCase() && !opens) return undefined;
      if (!opens && !LEAD.test(before)) return undefined;
    }
    const stated = year === undefined ? null : Number(year);
    const start = match.index;
    const end = start + match[0].length;
    const to = last === undefined ? undefined : monthNumber(last);
    if (to === undefined) return [{ start, end, precision: "month", year: stated, month: from }];
    if (/og|eller/.test(join)) {
      const split = start + first.length;
      return [
        { start, end: split, precision: "month", year: stated, month: from },
        { start: split + join.length, end, precision: "month", year: stated, month: to },
      ];
    }
    const startYear = stated !== null && to < from ? stated - 1 : stated;
    const until = { year: stated, month: to, day: null };
    return [{ start, end, precision: "month", year: startYear, month: from, until }];
  },
  examples: [
    "i november 2022",
    "januar-marts 2022",
    "til april",
    "i juni måned 2023",
    "i november og december 2022",
    "December 2019",
    "Tidsplan\nApril: Udkast",
  ],
  nonExamples: ["Maj Hansen", "august måneds", "marts", "Juni er ansat", "majoriteten"],
};
