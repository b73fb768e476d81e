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

const NAMED = "første|anden|andet|tredje|fjerde|sidste|[1-4]\\.?";
const JOIN = `${GAP}(?:-|–|/|til|og|eller|samt)${GAP}`;

/** `1. halvår 2018`, `første halvår`, `3. kvartal 2022`, `Q3 2022`; a stretch `2.-3. kvartal`, `Q3-Q4 2024`, and two: `1. og 3. kvartal`. */
export const partOfYear: Form<readonly DatePart[]> = {
  name: "part-of-year",
  trigger: `${WORD_START}(?:[1-4][\\s\\u00a0.–/-]|[1-4](?:til|og|eller|samt|halvår|kvartal)|første|anden|andet|tredje|fjerde|sidste|Q[1-4])`,
  pattern: new RegExp(
    `${WORD_START}(?:(?:(?<first>${NAMED})(?:${GAP}(?:halvår|kvartal))?(?<join>${JOIN}))?(?<ordinal>første|anden|andet|tredje|fjerde|sidste|[1-4]\\.)${GAP}(?<unit>halvår|kvartal)` +
      `|(?:Q(?<firstQuarter>[1-4])(?<joinQuarters>${JOIN}))?Q(?<quarter>[1-4]))${WORD_END}` +
      `(?:,?${SPACE}(?:af${SPACE}|i${SPACE})?(?<year>${YEAR}))?`,
    "iy",
  ),
  read(match) {
    const { unit = "kvartal", year } = match.groups ?? {};
    const { first, firstQuarter, ordinal, quarter, join, joinQuarters } = match.groups ?? {};
    const half = unit.toLowerCase() === "halvår";
    if (quarter !== undefined && year === undefined) return undefined;
    const last = ordinalOf(quarter ?? ordinal ?? "", half);
    const opening = firstQuarter ?? first;
    const begins = opening === undefined ? last : ordinalOf(opening, half);
    if (half && Math.max(begins, last) > 2) return undefined;
    const stated = year === undefined ? null : Number(year);
    const months = half ? 6 : 3;
    const precision = half ? "half-year" : "quarter";
    const start = match.index;
    const end = start + match[0].length;
    const from = (begins - 1) * months + 1;
    if (opening === undefined) return [{ start, end, precision, year: stated, month: from }];
    if (/og|eller|samt/i.test(join ?? joinQuarters ?? "")) {
      const split = start + match[0].indexOf(opening) + opening.length;
      return [
        { start, end: split, precision, year: stated, month: from },
        {
          start: end - match[0].length + match[0].lastIndexOf(ordinal ?? `Q${quarter}`),
          end,
          precision,
          year: stated,
          month: (last - 1) * months + 1,
        },
      ];
    }
    if (last <= begins) return undefined;
    const until = { year: stated, month: last * months, day: null };
    return [{ start, end, precision, year: stated, month: from, until }];
  },
  examples: [
    "i 1. halvår 2018",
    "i første halvår 2018",
    "3. kvartal 2022",
    "tredje kvartal af 2022",
    "Q3 2022",
    "2.-3. kvartal 2023",
    "første til tredje kvartal",
    "3. og 4. kvartal 2024",
    "Q3-Q4 2024",
  ],
  nonExamples: ["3. halvår 2018", "Q3-rapporten", "5. kvartal", "første kvarter"],
};

/** 1 to 4; `sidste` is the last of the year. */
function ordinalOf(word: string, half: boolean): number {
  const count = ORDINAL[word.toLowerCase()] ?? Number(word.replace(".", ""));
  return count === 0 ? (half ? 2 : 4) : count;
}

const SEASON: Readonly<Record<string, number>> = { forår: 3, sommer: 6, efterår: 9, vinter: 12 };

/** `foråret 2023`, `efteråret 2022`; a season without a year only in the definite form (`til efteråret`). */
export const season: Form<readonly DatePart[]> = {
  name: "season",
  trigger: `${WORD_START}(?:forår|efterår|sommer|vinter)`,
  pattern: new RegExp(
    `${WORD_START}(?<name>forår|efterår|sommer|vinter)(?<definite>et|en)?${WORD_END}(?:${SPACE}(?<year>${YEAR})(?!/\\d))?`,
    "iy",
  ),
  read(match, text) {
    const { name = "", definite, year } = match.groups ?? {};
    const end = match.index + match[0].length;
    const toCome =
      /(?<![\wæøå])til[\s\u00a0]$/i.test(text.slice(Math.max(0, match.index - 5), match.index)) &&
      /^[\s\u00a0]?(?:[.,;)]|$)/.test(text.slice(end, end + 2));
    if (definite === undefined && year === undefined && !toCome) return undefined;
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
  examples: ["i foråret 2023", "til efteråret", "sommeren 2021", "males til sommer."],
  nonExamples: ["sommerferien", "forårsbudget", "en sommer med regn"],
};

/** `uge 34`, `uge 34, 2022`, `uge 8/2023`, `uge 10-12`, `ugerne 28, 29 og 30`: ISO weeks. */
export const week: Form<readonly DatePart[]> = {
  name: "week",
  trigger: `${WORD_START}uge(?:rne)?[\\s\\u00a0]`,
  pattern: new RegExp(
    `${WORD_START}uge(?:rne)?${SPACE}(?<listed>(?:\\d{1,2},${GAP}){0,3}(?:\\d{1,2}${GAP}(?:-|–|til|og|eller|/)${GAP}(?:uge${SPACE})?)?)(?<week>\\d{1,2})(?!\\d|[.,]\\d|[/-](?!20\\d\\d)\\d)(?:(?:,?${SPACE}(?:i${SPACE})?|[/-](?=20))(?<year>${YEAR}))?`,
    "iy",
  ),
  read(match) {
    const { listed = "", week: figure = "", year } = match.groups ?? {};
    const stated = year === undefined ? null : Number(year);
    const counts = [...`${listed}${figure}`.matchAll(/\d{1,2}/g)].map(([count]) => Number(count));
    if (counts.some((count) => count < 1 || count > 53)) return undefined;
    const [count = 0] = counts;
    const last = counts.at(-1) ?? count;
    const lastWeek = last > count ? last : null;
    if (counts.length > 1 && lastWeek === null) return undefined;
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        precision: "week",
        year: stated,
        week: count,
        lastWeek,
      },
    ];
  },
  examples: [
    "i uge 34",
    "i uge 8, 2023",
    "uge 8/2023",
    "i uge 10-12",
    "uge 10 til 12, 2024",
    "i ugerne 28, 29 og 30",
  ],
  nonExamples: ["uge 60", "hver uge 1.200 borgere", "ugentligt", "uge 12-10"],
};
