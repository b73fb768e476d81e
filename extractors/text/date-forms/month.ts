import type { Form } from "../form.ts";
import { GAP, MONTH_NAME, monthNumber, WORD_START, YEAR } from "../words.ts";
import type { DatePart } from "./part.ts";

const LEAD =
  /(?<![\wÀ-ÖØ-öø-ÿ])(?:i|til|fra|pr\.?|inden|senest|omkring|medio|primo|ultimo|fra|og|eller|af|for|med|måned(?:erne)?|starten af|løbet af|[-–/])[\s\u00a0]{0,4}$/;

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
      if (first[0] !== first[0]?.toLowerCase()) return undefined;
      if (!LEAD.test(text.slice(Math.max(0, match.index - 24), match.index))) return undefined;
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
  ],
  nonExamples: ["Maj Hansen", "august måneds", "marts", "Juni er ansat", "majoriteten"],
};
