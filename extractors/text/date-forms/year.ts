import type { Form } from "../form.ts";
import { WORD_START, YEAR } from "../words.ts";
import type { DatePart } from "./part.ts";

const LEAD =
  /(?<![\wÀ-ÖØ-öø-ÿ])(?:i|inden|med|fra|til|af|primo|medio|ultimo|siden|senest|for|før|efter|omkring|pr\.?|år|året|årene|start|slut|skoleåret|budgetåret|kalenderåret|regnskabsåret|budget|regnskab|og)[\s\u00a0]{0,4}$/i;

/** `i 2025`, `2023-2024`, `2022/23`: a year alone, after a word that a year takes; four figures alone are no date. */
export const year: Form<readonly DatePart[]> = {
  name: "year",
  trigger: `${WORD_START}(?:1[89]|20|21)\\d{2}(?!\\d)`,
  pattern: new RegExp(
    `(?<![\\wÀ-ÖØ-öø-ÿ]|\\d[.,/-])(?<first>${YEAR})(?:${"[ ]?[-–/][ ]?"}(?<last>(?:20|21)\\d{2}|\\d{2}))?` +
      `(?![\\d]|[.,/-]\\d|[\\s\\u00a0]?(?:kr|mio|m2|m²|pct|%|stk|borgere|personer))`,
    "iy",
  ),
  read(match, text) {
    const { first = "", last } = match.groups ?? {};
    if (!LEAD.test(text.slice(Math.max(0, match.index - 20), match.index))) return undefined;
    const from = Number(first);
    const to =
      last === undefined ? undefined : last.length === 2 ? Number(first.slice(0, 2) + last) : Number(last);
    if (to !== undefined && (to <= from || to > from + 60)) return undefined;
    const place = { start: match.index, end: match.index + match[0].length, year: from } as const;
    if (to === undefined) return [{ ...place, precision: "year" }];
    return [{ ...place, precision: "year", until: { year: to, month: null, day: null } }];
  },
  examples: ["til og med 2025", "for 2023-2024", "i 2022/23"],
  nonExamples: ["2025 borgere", "sag 2022-004512", "i 2.025 tilfælde", "af 2000 kr."],
};
