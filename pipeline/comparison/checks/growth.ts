import { decimalsOf, formatDanishNumber, numberPattern, parseDanishNumber } from "../danish/numbers.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";

const number = `(?:${numberPattern})`;
const unit = "(?:\\s(?:mio\\.|mia\\.))?(?:\\s(?!mod\\b|til\\b|pct|procent)\\p{L}[\\p{L}.-]{1,24}){0,3}";
const when =
  "(?:\\si\\s(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december))?(?:\\s(?:i\\s)?(?:19|20)\\d{2})?";
const change = `(?:\\.?\\s(?:Det|Dette|Der)\\s(?:er|svarer\\stil|giver|betyder|udgør)\\s(?:dermed\\s|altså\\s|tale\\som\\s)?|,?\\s)(?:(?:hvilket\\ser\\s|det\\ser\\s|altså\\s|dvs\\.\\s)?(?:en|et)\\s(?<way>stigning|vækst|fremgang|forøgelse|fald|nedgang|reduktion)\\s(?:på\\s)?|svarende\\stil\\s(?:en|et)\\s(?<like>stigning|vækst|fremgang|forøgelse|fald|nedgang|reduktion)\\spå\\s)(?<about>ca\\.\\s|omkring\\s|cirka\\s|knap\\s|godt\\s|næsten\\s|mere end\\s|over\\s)?(?<share>${number})\\s?(?:pct\\.?|procent|%)`;

const forms: readonly RegExp[] = [
  // `8.400 henvendelser mod 7.000 i 2023, en stigning på 20 pct.`
  new RegExp(
    `(?<![\\d.,])(?<now>${number})${unit}${when}\\smod\\s(?<then>${number})${unit}${when}${change}`,
    "giu",
  ),
  // `fra 7.000 i 2023 til 8.400 i 2024, svarende til en stigning på 20 pct.`
  new RegExp(
    `(?<!\\p{L})fra\\s(?<then>${number})${unit}${when}\\stil\\s(?<now>${number})${unit}${when}${change}`,
    "giu",
  ),
];
/** Rounded to the decimals that are written, one way or the other; `ca.` allows this much more, in points of percent. */
const aboutPoints = 1;
const year = /^(?:19|20)\d{2}$/u;

function check(record: CheckedRecord): readonly FindingDraft[] {
  return forms.flatMap((form) =>
    [...record.text.matchAll(form)].flatMap((match) => {
      const { now = "", then = "", share = "", about, way, like } = match.groups ?? {};
      const [after, before, stated] = [now, then, share].map(parseDanishNumber);
      if (after === undefined || before === undefined || stated === undefined || before === 0) return [];
      if (year.test(now) || year.test(then)) return [];
      const falls = /fald|nedgang|reduktion/iu.test(way ?? like ?? "");
      const real = (100 * (after - before)) / before;
      const size = falls ? -real : real;
      const slack = 10 ** -decimalsOf(share) + (about === undefined ? 0 : aboutPoints);
      if (Math.abs(size - stated) < slack * (1 - 1e-9)) return [];
      const decimals = Math.max(1, decimalsOf(share));
      const expected = formatDanishNumber(Math.abs(real), decimals);
      const direction = size < 0 ? `, the other way` : "";
      return [
        {
          kind: "arithmetic" as const,
          severity: "error" as const,
          message: `Unexpected ${share} percent, expected ${expected}${direction}: from ${then} to ${now} is ${expected} percent`,
          values: statedAndExpected("percent", share, expected),
          evidence: [evidenceOf(record, { start: match.index, end: match.index + match[0].length })],
          item: itemNumberAt(record, match.index),
        },
      ];
    }),
  );
}

/** A rise or a fall in percent beside the two figures that it is made of. */
export const growth: Check = {
  name: "growth",
  kind: "arithmetic",
  examples: [
    "Der var 8.400 henvendelser mod 7.000 i 2023, en stigning på 25 pct.",
    "Antallet faldt fra 500 i 2022 til 450 i 2023, svarende til et fald på 15 pct.",
    "Der var 90 elever mod 100 elever året før, et fald på 20 procent.",
    "Budgettet hæves fra 8,0 mio. kr. i 2024 til 9,2 mio. kr. i 2025. Det er en stigning på 25 procent.",
  ],
  nonExamples: [
    "Der var 8.400 henvendelser mod 7.000 i 2023, en stigning på 20 pct.",
    "Antallet faldt fra 500 i 2022 til 450 i 2023, svarende til et fald på 10 pct.",
    "Prisen går fra 300 til 400 kr., en stigning på ca. 33 pct.",
    "Taksten gælder fra 2023 til 2024, en stigning på 3 pct.",
    "Budgettet hæves fra 8,0 mio. kr. i 2024 til 9,2 mio. kr. i 2025. Det er en stigning på 15 procent.",
  ],
  check,
};
