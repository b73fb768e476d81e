import type { Form } from "../../text/form.ts";
import { SPACE, WORD_END, WORD_START } from "../../text/words.ts";
import type { Cue } from "../cue.ts";

/** A day left open in a draft: `træder i kraft den [ ] 2021`, `senest den ____ 2023`. Only the year is stated. */
export const openDate: Form<Cue> = {
  name: "open-date",
  trigger: `${WORD_START}(?:træder|senest|inden|med virkning|i brug)`,
  pattern: new RegExp(
    `${WORD_START}(?<cue>træder[\\s\\u00a0]{1,4}i[\\s\\u00a0]{1,4}kraft|i[\\s\\u00a0]{1,4}brug|senest|inden|med[\\s\\u00a0]{1,4}virkning[\\s\\u00a0]{1,4}fra)[\\s\\u00a0]{1,4}(?:den|d\\.)[\\s\\u00a0]{0,4}` +
      `(?:\\[[^\\]\\n]{0,20}\\]|_{2,20}|\\.{3,20}|[xX]{1,4}\\.?)(?:[\\s\\u00a0]{0,4}(?:[xX]{1,4}|_{2,20}))?[\\s\\u00a0]{0,4}(?<year>20\\d{2})(?!\\d)`,
    "iy",
  ),
  read(match) {
    const { cue = "", year = "" } = match.groups ?? {};
    const end = match.index + match[0].length;
    const kind = /kraft|virkning|brug/i.test(cue) ? "effective" : "due";
    return { start: match.index, end, kind, needs: { type: "placeholder", date: year, end } };
  },
  examples: ["træder i kraft den [ ] 2021", "senest den ____ 2023", "tages i brug den [ ] 2024"],
  nonExamples: ["træder i kraft den 1. maj 2021", "senest [ ]"],
};

/** First month of a holiday that falls in the same months every year. */
const HOLIDAY_MONTH: Readonly<Record<string, number>> = {
  vinter: 2,
  påske: 3,
  sommer: 6,
  efterårs: 10,
  jule: 12,
  jul: 12,
};

const HOLIDAY_MONTHS = 2;

/** `inden sommerferien 2023`, `før jul`: no day is known of, only the year is stated, or the paper's date gives it. */
export const beforeHoliday: Form<Cue> = {
  name: "before-holiday",
  trigger: `${WORD_START}(?:inden|senest|før|efter)(?=${SPACE}(?:sommer|efterårs|vinter|jul|påske))`,
  pattern: new RegExp(
    `${WORD_START}(?:inden|senest|før|efter(?=${SPACE}(?:sommer|efterårs|vinter|påske)))${SPACE}(?:(?<name>sommer|efterårs|vinter|jule|påske)(?:ferien|n)|(?<christmas>jul))${WORD_END}(?:${SPACE}(?:i[\\s\\u00a0])?(?<year>20\\d{2})(?!\\d))?`,
    "iy",
  ),
  read(match) {
    const { name, christmas, year } = match.groups ?? {};
    const end = match.index + match[0].length;
    const place = { start: match.index, end, kind: "due" } as const;
    const after = /^efter/i.test(match[0]);
    if (year !== undefined && !after) return { ...place, needs: { type: "placeholder", date: year, end } };
    const first = HOLIDAY_MONTH[(name ?? christmas ?? "").toLowerCase()];
    if (first === undefined) return undefined;
    // In the holiday itself what comes after it still lies ahead.
    const month = after ? first + HOLIDAY_MONTHS : first;
    return { ...place, needs: { type: "holiday", month, year: year ?? null, end } };
  },
  examples: [
    "inden sommerferien 2023",
    "før påsken 2024",
    "inden sommerferien",
    "før jul",
    "efter sommerferien",
  ],
  nonExamples: ["inden julefrokosten", "i sommerferien 2023", "før juletræet"],
};
