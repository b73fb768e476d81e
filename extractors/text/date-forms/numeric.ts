import { isRealDay } from "../calendar.ts";
import type { Form } from "../form.ts";
import { fullYear, WORD_START } from "../words.ts";
import type { DatePart } from "./part.ts";

/**
 * Day, month and year in figures: `04-10-2022`, `04.12.2012`, `30/04/2018`, `4/10-2022`, `17/6 06`, and ISO
 * `2022-10-04`, `2021.11.09`. A year of two figures is read after a slash only: `12-05-04` is as often a case number.
 */
export const numeric: Form<readonly DatePart[]> = {
  name: "numeric",
  trigger: `${WORD_START}\\d{1,4}[ ]?[-./]`,
  pattern: new RegExp(
    `(?<![\\wÀ-ÖØ-öø-ÿ]|\\d[./-])(?:(?<isoYear>(?:19|20)\\d{2})(?<isoMark>[-.])(?<isoMonth>\\d{1,2})\\k<isoMark>(?<isoDay>\\d{1,2})` +
      `|(?<day>\\d{1,2})(?:(?<mark>[.-])[ ]?(?<month>\\d{1,2})\\k<mark>[ ]?(?<year>(?:1[89]|20|21)\\d{2})` +
      `|[ ]?/[ ]?(?<slashMonth>\\d{1,2})(?:[ ]?[-/.][ ]?|[ ]{1,2})(?<slashYear>(?:1[89]|20)\\d{2}|\\d{2})))` +
      `(?![\\d]|[./-]\\d|[ ]?(?:kr|pct|%|mio))`,
    "iy",
  ),
  read(match) {
    const parts = match.groups ?? {};
    const year = fullYear(parts.isoYear ?? parts.year ?? parts.slashYear ?? "");
    const month = Number(parts.isoMonth ?? parts.month ?? parts.slashMonth);
    const day = Number(parts.isoDay ?? parts.day);
    if (!isRealDay({ year, month, day })) return undefined;
    return [{ start: match.index, end: match.index + match[0].length, precision: "day", year, month, day }];
  },
  examples: [
    "d. 04-10-2022",
    "den 04.12.2012",
    "af 30/04/2018",
    "af 17/6 06",
    "4/10-2022",
    "2022-10-04",
    "2021.11.09",
    "den 1/1-22",
  ],
  nonExamples: [
    "sag 12-05-04",
    "31-02-2022",
    "version 1.2.2022.5",
    "99/33839",
    "1/3 34 pct.",
    "2022-13-40",
    "2022.4.31",
  ],
};

/** `den 17/6`, `d. 1/5`, `senest 13/3`: without a year only after a word that a day takes, since `1/2` alone is a half. */
export const dayMonthFigures: Form<readonly DatePart[]> = {
  name: "day-month-figures",
  trigger: `${WORD_START}\\d{1,2}[ ]?/`,
  pattern:
    /(?<=(?<![\wÀ-ÖØ-öø-ÿ])(?:den|d\.|senest|inden|frist:?|[a-zæøå]{3,6}dag)[\s\u00a0]{0,3})(?<day>\d{1,2})[ ]?\/[ ]?(?<month>\d{1,2})(?![\d/])(?![ ]?(?:dele?|af|pct|%))/iy,
  read(match) {
    const month = Number(match.groups?.month);
    const day = Number(match.groups?.day);
    if (!isRealDay({ year: 2000, month, day })) return undefined;
    return [
      { start: match.index, end: match.index + match[0].length, precision: "day", year: null, month, day },
    ];
  },
  examples: ["den 17/6", "d. 1/5", "Tilmelding senest 13/3.", "fredag 3/5"],
  nonExamples: ["1/2 stilling", "den 20/33839", "sag 7/8", "inden 1/3 af tiden er gået"],
};

/** `Mødedato: 07.09.22`, `den 3-5-19`: a year of two figures after a dot or a dash, only where a word says that a day follows. */
export const shortYearFigures: Form<readonly DatePart[]> = {
  name: "short-year-figures",
  trigger: `${WORD_START}\\d`,
  pattern:
    /(?<=(?<![\wÀ-ÖØ-öø-ÿ])(?:den|d\.|[a-zæøå]{0,8}dato\s?:?|[a-zæøå]{3,6}dag)[\s\u00a0]{0,3})(?<day>\d{1,2})(?<mark>[.-])(?<month>\d{1,2})\k<mark>(?<year>\d{2})(?![\d]|[./-]\d)/iy,
  read(match) {
    const year = fullYear(match.groups?.year ?? "");
    const month = Number(match.groups?.month);
    const day = Number(match.groups?.day);
    if (!isRealDay({ year, month, day })) return undefined;
    return [{ start: match.index, end: match.index + match[0].length, precision: "day", year, month, day }];
  },
  examples: ["Mødedato: 07.09.22", "den 3-5-19", "onsdag 07.09.22", "Dato 1.12.08"],
  nonExamples: ["sag 12-05-04", "den 12-05-04-7", "07.09.22", "den 42.09.22"],
};
