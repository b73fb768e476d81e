import { formatDanishNumber, parseDanishNumber } from "../danish/numbers.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";

/** Words of which everything that is counted is the one or the other. */
const opposites: readonly (readonly [string, string])[] = [
  ["drenge", "piger"],
  ["mænd", "kvinder"],
  ["mænd", "damer"],
  ["anmeldte", "uanmeldte"],
  ["positive", "negative"],
  ["private", "kommunale"],
  ["private", "offentlige"],
  ["private", "almene"],
  ["skriftlige", "mundtlige"],
  ["fysiske", "digitale"],
  ["interne", "eksterne"],
  ["faste", "midlertidige"],
  ["ja", "nej"],
  ["for", "imod"],
  ["enkeltværelser", "dobbeltværelser"],
  ["rækkehuse", "lejligheder"],
  ["besatte", "ubesatte"],
  ["besatte", "ledige"],
  ["udlejede", "ledige"],
  ["afsluttede", "igangværende"],
  ["afsluttet", "igangværende"],
  ["afsluttet", "i gang"],
  ["imødekommet", "afvist"],
  ["imødekommet", "afslået"],
  ["godkendt", "afvist"],
  ["gennemført", "aflyst"],
  ["fuldtidsansatte", "deltidsansatte"],
  ["fuldtid", "deltid"],
  ["voksne", "børn"],
];

const count = "\\d{1,3}(?:\\.\\d{3})+|\\d{1,5}";
/** Words between a count and what it is of: `af dem er`, `af tilsynene var`. */
const said =
  "(?:\\s(?:af\\s\\p{L}{2,25}|er|var|blev|bliver|har\\sværet|stemte|svarede|siger|siger|boliger|til)){0,3}";
const joint = "(?:,\\sog|,\\smens|\\sog|\\smens|,|,\\smen|\\.)";
const forms = new RegExp(
  `(?<![\\d.,/-])(?<all>${count})\\s(?<noun>\\p{Ll}{3,30})(?<between>[^\\d\\n]{0,60}[.:,]\\s(?:heraf\\s|hvoraf\\s|fordelt\\spå\\s|Heraf\\s(?:er|var)\\s)?)(?<one>${count})${said}\\s(?<first>\\p{Ll}{2,20}|i\\sgang)${joint}\\s(?<other>${count})${said}\\s(?<second>\\p{Ll}{2,20}|i\\sgang)(?!\\p{L}|,\\s\\d|\\sog\\s\\d)`,
  "gu",
);

function areOpposite(one: string, other: string): boolean {
  return opposites.some(
    ([left, right]) => (one === left && other === right) || (one === right && other === left),
  );
}

function check(record: CheckedRecord): readonly FindingDraft[] {
  return [...record.text.matchAll(forms)].flatMap((match): readonly FindingDraft[] => {
    const { all = "", one = "", other = "", first = "", second = "" } = match.groups ?? {};
    const [whole, left, right] = [all, one, other].map(parseDanishNumber);
    if (whole === undefined || left === undefined || right === undefined) return [];
    if (!areOpposite(first, second) || left > whole || right > whole || left + right === whole) return [];
    const expected = formatDanishNumber(left + right, 0);
    return [
      {
        kind: "arithmetic",
        severity: "warning",
        message: `Unexpected ${all}, expected ${expected}: ${one} ${first} and ${other} ${second} are ${expected}; one of the three figures is wrong`,
        values: statedAndExpected("number", all, expected),
        evidence: [evidenceOf(record, { start: match.index, end: match.index + match[0].length })],
        item: itemNumberAt(record, match.index),
      },
    ];
  });
}

/** A whole that falls into two kinds with nothing between them, and the counts of both. */
export const complements: Check = {
  name: "complements",
  kind: "arithmetic",
  examples: [
    "Klubben har 84 børn. 52 af dem er drenge, og 30 er piger.",
    "Der er holdt 37 tilsyn. 22 af tilsynene var anmeldte, mens 17 var uanmeldte.",
    "Der kom 60 svar, heraf 41 positive og 29 negative.",
  ],
  nonExamples: [
    "Klubben har 84 børn. 54 af dem er drenge, og 30 er piger.",
    "Der er holdt 37 tilsyn. 22 af tilsynene var anmeldte, mens 15 var uanmeldte.",
    "Klubben har 84 børn. 52 af dem er raske, og 30 er glade.",
    "Der kom 60 svar, heraf 41 positive og 9 negative og 10 uden mening.",
  ],
  check,
};
