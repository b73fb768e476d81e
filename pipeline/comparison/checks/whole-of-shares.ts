import { decimalsOf, formatDanishNumber } from "../danish/numbers.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { findingValue } from "../values.ts";
import type { Check } from "./check.ts";
import { figuresIn, paragraphsIn, sentencesIn } from "./figures.ts";
import { isSlipOf } from "./slip.ts";

/** What says that the shares of a sentence are all there are. */
const isWhole =
  /(?<!\p{L})(?:fordel\p{Ll}{0,12}|resten|øvrige?t?|andet|andre|ved\sikke|de\sresterende|den\sresterende)(?!\p{L})/iu;
/** Shares that overlap, or that are not of one whole. */
const otherwise =
  /stig|(?<!\p{L})fald|flere\ssvar|kryds|heraf|hvoraf|mod\s|mindst|højst|over\s\d|under\s\d|mellem|fra\s\d|point|rabat|rente|finansier|tilskud|refusion/iu;
const fewest = 3;
const percent = /%|pct|procent/gu;

function check(record: CheckedRecord): readonly FindingDraft[] {
  const told = paragraphsIn(record.text).filter(({ text }) => (text.match(percent) ?? []).length >= fewest);
  return told.flatMap((paragraph) =>
    sentencesIn(paragraph.text, paragraph.start).flatMap((sentence): readonly FindingDraft[] => {
      const figures = figuresIn(sentence.text, sentence.start);
      const shares = figures.filter(({ unit }) => unit === "pct");
      const [first] = shares;
      if (!first || shares.length < fewest || !isWhole.test(sentence.text) || otherwise.test(sentence.text))
        return [];
      const decimals = Math.max(...shares.map(({ written }) => decimalsOf(written)));
      const sum = shares.reduce((so, { value }) => so + value, 0);
      if (Math.abs(sum - 100) <= 0.5001 * shares.length * 10 ** -decimals) return [];
      const isSlip = shares.some(
        ({ written, value }) =>
          value > sum - 100 && isSlipOf(written, formatDanishNumber(value - (sum - 100), decimals)),
      );
      if (!isSlip) return [];
      const all = formatDanishNumber(sum, decimals);
      return [
        {
          kind: "arithmetic",
          severity: "warning",
          message: `Unexpected ${all} percent in all, expected 100: ${shares.map(({ written }) => written).join(" + ")} is ${all}`,
          values: [findingValue("stated", "percent", all), findingValue("expected", "percent", "100")],
          evidence: shares.map(({ span }) => evidenceOf(record, span)),
          item: itemNumberAt(record, first.span.start),
        },
      ];
    }),
  );
}

/** Shares of one whole, told as all there are, that do not make up a hundred by one digit. Rounding is none. */
export const wholeOfShares: Check = {
  name: "whole-of-shares",
  kind: "arithmetic",
  examples: [
    "Fordelingen af affaldet er: mad 38 pct., plast 17 pct., papir 14 pct., tekstil 6 pct. og andet 35 pct.",
    "Svarene fordeler sig med 45 % tilfredse, 30 % meget tilfredse og 15 % utilfredse.",
  ],
  nonExamples: [
    "Fordelingen af affaldet er: mad 38 pct., plast 17 pct., papir 14 pct., tekstil 6 pct. og andet 25 pct.",
    "Fordelingen er 33 pct., 33 pct. og 33 pct.",
    "Af svarene er 45 % fra nord, 30 % fra syd og 15 % fra øst.",
  ],
  check,
};
