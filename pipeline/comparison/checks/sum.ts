import { formatDanishNumber, numberPattern, parseDanishNumber } from "../danish/numbers.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";

const number = `(?:${numberPattern})`;
const term = `(?:\\p{Ll}{3,20}\\s)?${number}(?:\\s(?:mio\\.\\s|mia\\.\\s)?kr\\.)?(?:\\s(?:(?:til|for|i)\\s)?\\p{Ll}{3,20})?`;
const equation = new RegExp(
  `(?<![\\d.,/+=*x×-]\\s?)(?<terms>${term}(?:\\s?\\+\\s?${term}){1,8})\\s?=\\s?(?<total>${number})(?![\\d/]|[.,]\\d|\\s?(?:\\+|x|\\*|/))`,
  "giu",
);
/** `6 stemmer, heraf 4 for Lise Holm og 2 for Bo Krag` */
const candidate = "\\p{Lu}[\\p{L}.-]*(?:\\s\\p{Lu}[\\p{L}.-]*){0,3}";
const choices = new RegExp(
  `(?<![\\d.,])(?<total>\\d{1,3})\\sstemmer(?:\\si\\salt)?,\\s(?:heraf|hvoraf|fordelt\\smed)\\s(?<one>\\d{1,3})\\s(?:for|til|på)\\s${candidate}(?:,|\\sog)\\s(?<other>\\d{1,3})\\s(?:for|til|på)\\s${candidate}(?:(?:,|\\sog)\\s(?<third>\\d{1,3})\\s(?:blanke?|for\\s${candidate}))?`,
  "gu",
);
/** `Der blev afgivet 32 stemmer. Lis Dahl fik 19 stemmer, og Per Bro fik 13 stemmer.` */
const got = `${candidate}\\sfik\\s`;
const choicesTold = new RegExp(
  `(?<![\\d.,])(?<total>\\d{1,3})\\s(?:gyldige\\s)?stemmer(?:\\si\\salt)?[.:]\\s${got}(?<one>\\d{1,3})(?:\\sstemmer)?(?:,\\s(?:og\\s|mens\\s)?|\\sog\\s)${got}(?<other>\\d{1,3})(?:\\sstemmer)?(?:(?:,\\s(?:og\\s|mens\\s)?|\\sog\\s)(?:${got})?(?<third>\\d{1,3})(?:\\sstemmer|\\s(?:var\\s)?blanke?))?(?!\\d)`,
  "gu",
);
const votes =
  /(?<![\d.,])(?<total>\d{1,3}) stemmer(?: i alt)?(?:,|:| \()\s?(?:heraf |fordelt på )?(?<one>\d{1,3}) for(?:,| og) (?<other>\d{1,3}) imod(?:(?:,| og) (?<third>\d{1,3}) (?:undlod|hverken|blanke?))?/giu;

/** Words before terms that each of several got: what stands behind the sign of equality is so many times the sum. */
const forEach = /\bhver\b|\bpr\.\s|\bstk\b|\bgange\b|(?<![\p{L}])à\s/iu;
const reach = 60;

function isForEach(
  { text }: CheckedRecord,
  { index = 0, 0: found }: RegExpMatchArray,
  sum: number,
  stated: number,
): boolean {
  return stated % sum === 0 && forEach.test(text.slice(Math.max(0, index - reach), index + found.length));
}

function finding(
  record: CheckedRecord,
  match: RegExpMatchArray,
  terms: readonly string[],
  total: string,
): FindingDraft | undefined {
  const values = terms.map(parseDanishNumber);
  const stated = parseDanishNumber(total);
  if (stated === undefined || values.some((value) => value === undefined)) return undefined;
  const sum = values.reduce<number>((so, value) => so + (value ?? 0), 0);
  const decimals = Math.max(0, ...[...terms, total].map((one) => one.split(",")[1]?.length ?? 0));
  if (Math.abs(sum - stated) < 0.5001 * terms.length * 10 ** -decimals && decimals > 0) return undefined;
  if (sum === stated || isForEach(record, match, sum, stated)) return undefined;
  const start = match.index ?? 0;
  const span = { start, end: start + match[0].length };
  return {
    kind: "arithmetic",
    severity: "error",
    message: `Unexpected ${total}, expected ${formatDanishNumber(sum, decimals)}: ${terms.join(" + ")} is ${formatDanishNumber(sum, decimals)}`,
    values: statedAndExpected("number", total, formatDanishNumber(sum, decimals)),
    evidence: [evidenceOf(record, span)],
    item: itemNumberAt(record, span.start),
  };
}

function check(record: CheckedRecord): readonly FindingDraft[] {
  const written = [...record.text.matchAll(equation)].flatMap((match) => {
    const terms = (match.groups?.terms ?? "")
      .split("+")
      .map((one) => one.replace(/[^\d.,]/gu, "").replace(/[.,]$/u, ""));
    return finding(record, match, terms, match.groups?.total ?? "") ?? [];
  });
  const cast = [votes, choices, choicesTold]
    .flatMap((form) => [...record.text.matchAll(form)])
    .flatMap((match) => {
      const { total = "", one = "", other = "", third } = match.groups ?? {};
      return finding(record, match, third === undefined ? [one, other] : [one, other, third], total) ?? [];
    });
  return [...written, ...cast];
}

/** A sum that the paper writes out. */
export const sum: Check = {
  name: "sum",
  kind: "arithmetic",
  examples: [
    "Prisen er 40.500 kr. + moms 10.125 kr. = 50.265 kr.",
    "Planen giver 7 dansk + 5 matematik + 18 øvrige = 32 timer.",
    "Gruppen har brugt 14.500 kr. til grus + 6.250 kr. til skilte = 20.250 kr.",
    "Der blev afgivet 6 stemmer, heraf 4 for Lise Holm og 3 for Bo Krag.",
    "Udgiften er 12 + 30 = 52 kr.",
    "Der blev afgivet 25 stemmer, heraf 14 for og 9 imod.",
    "Der blev afgivet 32 stemmer. Lis Dahl fik 21 stemmer, og Per Bro fik 13 stemmer.",
    "Der blev afgivet 41 stemmer: 28 for, 12 imod og 3 blanke.",
  ],
  nonExamples: [
    "Udgiften er 12 + 30 = 42 kr.",
    "1.200,5 + 300 = 1.500,5",
    "Der blev afgivet 6 stemmer, heraf 4 for Lise Holm og 2 for Bo Krag.",
    "Planen giver 7 dansk + 5 matematik + 18 øvrige = 30 timer.",
    "Prisen er 40.500 kr. + moms 10.125 kr. = 50.625 kr.",
    "Der blev afgivet 25 stemmer, heraf 14 for og 11 imod.",
    "Formel: 2 x 3 + 4 = 10",
    "Der blev afgivet 32 stemmer. Lis Dahl fik 19 stemmer, og Per Bro fik 13 stemmer.",
    "Der blev afgivet 34 stemmer. Lis Dahl fik 19 stemmer, Per Bro fik 13 stemmer, og 2 var blanke.",
    "De 20 vagter fik hver 450 kr. + 250 kr. = 14.000 kr.",
  ],
  check,
};
