import type { Form } from "../form.ts";
import { GAP, MONTH, monthNumber, WORD_START, YEAR } from "../words.ts";
import type { DatePart } from "./part.ts";

/** A comma parts days only behind a dot: in `møde nr. 7, 3. maj` it parts the number of the meeting from the day. */
const JOIN = `(?:\\.${GAP},|\\.?${GAP}(?:og|eller|samt|-|–|—|til|/))${GAP}`;
const RANGE = /^[\s\u00a0]*(?:-|–|—|til)[\s\u00a0]*$/;

/**
 * `4. oktober 2022`, `1. maj`, and several days before one month: `20.-21. maj 2022`, `8., 9., 10. februar 2023`.
 * OCR writes letters for its figures: `l. maj`, `3O. april`. A number that is no day (`45. maj`) or has no month after it is left to others.
 */
export const dayMonth: Form<readonly DatePart[]> = {
  name: "day-month",
  trigger: `${WORD_START}(?:\\d{1,2}[\\s\\u00a0.,/–—-]|\\d{1,2}(?:og|eller|samt|til)|\\d[OolI]\\.|[lI](?:\\d|[lIO])?\\.${GAP}(?=[jfmasond]))`,
  pattern: new RegExp(
    `${WORD_START}(?<days>(?:\\d{1,2}${JOIN}){0,7})(?:(?<day>\\d{1,2})(?:\\.|\\s|(?<=(?:den|d\\.)[\\s\\u00a0]{1,3}\\d{1,2}),)|(?<misread>\\d[OolI]|[lI][\\dlIO]?)\\.)${GAP}(?<month>${MONTH})` +
      `(?:,?[\\s\\u00a0]{0,6}(?<year>${YEAR})(?!/\\d))?`,
    "iy",
  ),
  read(match) {
    const { days = "", misread, month: name = "", year } = match.groups ?? {};
    const day = match.groups?.day ?? figures(misread ?? "");
    const month = monthNumber(name);
    if (month === undefined) return undefined;
    const stated = year === undefined ? null : Number(year);
    const end = match.index + match[0].length;
    const parts: DatePart[] = [];
    let previousEnd = 0;
    for (const figure of `${days}${day}`.matchAll(/\d{1,2}/g)) {
      const value = Number(figure[0]);
      if (value < 1 || value > 31) return undefined;
      const last = parts.at(-1);
      const between = `${days}${day}`.slice(previousEnd, figure.index).replace(".", "");
      previousEnd = figure.index + figure[0].length;
      if (last !== undefined && RANGE.test(between) && (last.day ?? 32) < value) {
        parts[parts.length - 1] = { ...last, until: { year: stated, month, day: value }, end };
        continue;
      }
      parts.push({
        start: match.index + figure.index,
        end: match.index + previousEnd + 1,
        precision: "day",
        year: stated,
        month,
        day: value,
      });
    }
    const final = parts.at(-1);
    if (final !== undefined) parts[parts.length - 1] = { ...final, end };
    return parts;
  },
  examples: [
    "mødet den 4. oktober 2022",
    "den 1. maj",
    "den 20.-21. maj 2022",
    "8., 9., 10. februar 2023",
    "22. til 25. marts 2023",
    "3. jan. 2019",
    "den 27. juni\n\n2016",
    "d. 1.maj",
    "den l. maj 2023",
    "3O. april",
    "den lO. juni",
    "den 1, maj 2020",
  ],
  nonExamples: [
    "OO. maj",
    "gl. maj",
    "45. maj-stævnet",
    "1. majoritet",
    "nr. 4 i oktoberplanen",
    "1234. maj",
    "bilag 1, maj 2020",
  ],
};

/** `l` and `I` for 1, `O` for 0. */
function figures(misread: string): string {
  return misread.replace(/[lI]/g, "1").replace(/[Oo]/g, "0");
}
