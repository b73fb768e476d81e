import type { Form } from "../form.ts";
import { GAP, SPACE, WORD_END, WORD_START, YEAR } from "../words.ts";
import type { DatePart } from "./part.ts";

const ORDINAL: Readonly<Record<string, number>> = {
  første: 1,
  anden: 2,
  andet: 2,
  tredje: 3,
  fjerde: 4,
  sidste: 0,
};

/** `1. halvår 2018`, `første halvår`, `3. kvartal 2022`, `Q3 2022`. */
export const partOfYear: Form<readonly DatePart[]> = {
  name: "part-of-year",
  trigger: `${WORD_START}(?:\\d|første|anden|andet|tredje|fjerde|sidste|Q[1-4])`,
  pattern: new RegExp(
    `${WORD_START}(?:(?<ordinal>første|anden|andet|tredje|fjerde|sidste|[1-4]\\.)${GAP}(?<unit>halvår|kvartal)|Q(?<quarter>[1-4]))${WORD_END}` +
      `(?:${SPACE}(?:af${SPACE}|i${SPACE})?(?<year>${YEAR}))?`,
    "iy",
  ),
  read(match) {
    const { ordinal = "", unit = "kvartal", quarter, year } = match.groups ?? {};
    const half = unit.toLowerCase() === "halvår";
    if (quarter !== undefined && year === undefined) return undefined;
    const named = ORDINAL[ordinal.toLowerCase()];
    const counted = quarter !== undefined ? Number(quarter) : (named ?? Number(ordinal.replace(".", "")));
    const count = counted === 0 ? (half ? 2 : 4) : counted;
    if (half && count > 2) return undefined;
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        precision: half ? "half-year" : "quarter",
        year: year === undefined ? null : Number(year),
        month: half ? (count - 1) * 6 + 1 : (count - 1) * 3 + 1,
      },
    ];
  },
  examples: [
    "i 1. halvår 2018",
    "i første halvår 2018",
    "3. kvartal 2022",
    "tredje kvartal af 2022",
    "Q3 2022",
  ],
  nonExamples: ["3. halvår 2018", "Q3-rapporten", "5. kvartal", "første kvarter"],
};

const SEASON: Readonly<Record<string, number>> = { forår: 3, sommer: 6, efterår: 9, vinter: 12 };

/** `foråret 2023`, `efteråret 2022`; a season without a year only in the definite form (`til efteråret`). */
export const season: Form<readonly DatePart[]> = {
  name: "season",
  trigger: `${WORD_START}(?:forår|efterår|sommer|vinter)`,
  pattern: new RegExp(
    `${WORD_START}(?<name>forår|efterår|sommer|vinter)(?<definite>et|en)?${WORD_END}(?:${SPACE}(?<year>${YEAR})(?!/\\d))?`,
    "iy",
  ),
  read(match) {
    const { name = "", definite, year } = match.groups ?? {};
    if (definite === undefined && year === undefined) return undefined;
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        precision: "season",
        year: year === undefined ? null : Number(year),
        month: SEASON[name.toLowerCase()] ?? 1,
      },
    ];
  },
  examples: ["i foråret 2023", "til efteråret", "sommeren 2021"],
  nonExamples: ["sommerferien", "forårsbudget", "en sommer med regn"],
};

/** `uge 34`, `uge 34, 2022`: ISO weeks. */
export const week: Form<readonly DatePart[]> = {
  name: "week",
  trigger: `${WORD_START}uge[\\s\\u00a0]`,
  pattern: new RegExp(
    `${WORD_START}uge${SPACE}(?<week>\\d{1,2})(?![\\d.,/]\\d|\\d)(?:,?${SPACE}(?:i${SPACE})?(?<year>${YEAR}))?`,
    "iy",
  ),
  read(match) {
    const { week: figure, year } = match.groups ?? {};
    const count = Number(figure);
    if (count < 1 || count > 53) return undefined;
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        precision: "week",
        year: year === undefined ? null : Number(year),
        week: count,
      },
    ];
  },
  examples: ["i uge 34", "i uge 8, 2023"],
  nonExamples: ["uge 60", "hver uge 1.200 borgere", "ugentligt"],
};
