import { decimalsOf, formatDanishNumber, numberPattern, parseDanishNumber } from "../danish/numbers.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";
import { isSlipOf, tellingDigits } from "./slip.ts";

const number = `(?<![\\d.,])(?:${numberPattern})`;
const money = "(?:mio\\.|mia\\.|t)?\\s?kr\\.?";
/** A whole and, in its sentence or the next, the words that say that all of it is parted. */
const parted = new RegExp(
  `(?<total>${number})\\s(?<unit>${money}|\\p{Ll}{4,20})(?!\\p{L})(?<between>[^\\n]{0,120}?)(?:fordel(?:er\\ssig|t|es)|som\\sfordeler\\ssig)\\s(?:således:?|med|på)\\s(?<parts>[^\\n]{5,240}?)(?=\\.(?:\\s+\\p{Lu}|\\s*\\n|\\s*$)|\\n\\s*\\n|$)`,
  "gu",
);
/** A whole and some of what it is made of, or all: `heraf 3,1 mio. kr. til anlæg, 1,2 mio. kr. til jord og …`. */
const madeOf = new RegExp(
  `(?<total>${number})\\s(?<unit>${money})(?!\\p{L})(?<between>[^\\n.]{0,60}?)[,.]?\\s(?:heraf|hvoraf|Heraf|Deraf)\\s(?:går\\s|er\\s|afsættes\\s|anvendes\\s|bruges\\s)?(?<parts>[^\\n]{5,240}?)(?=\\.(?:\\s+\\p{Lu}|\\s*\\n|\\s*$)|\\n\\s*\\n|$)`,
  "gu",
);
/** Parts and telling digits from which on a list that is one digit off is no list of some parts only. */
const fewestParts = 3;
const fewestDigits = 3;
const part = new RegExp(`(?<value>${number})\\s(?<unit>${money}|\\p{Ll}{3,20}|på|til|i)(?!\\p{L})`, "gu");
/** What follows a part and belongs to it, up to the comma or the `og` before the next. */
const joints = /^[^\d]{0,60}$/u;
/** A difference larger than this share of the whole shows that the parts are of something else. */
const mostOff = 0.12;

interface Part {
  readonly written: string;
  readonly value: number;
}

const isMoney = (unit: string): boolean => /kr\.?$/u.test(unit);
const sameUnit = (one: string, other: string): boolean =>
  isMoney(one) || isMoney(other) ? one.replace(/\.$/u, "") === other.replace(/\.$/u, "") : true;

/** The parts in order, years left out; nothing where one of them is not of the unit of the whole. */
function partsIn(text: string, unit: string): readonly Part[] {
  const found = [...text.matchAll(part)].filter(({ groups }) => sameUnit(groups?.unit ?? "", unit));
  const between = found.slice(1).map((match, index) => {
    const before = found[index];
    return text.slice((before?.index ?? 0) + (before?.[0].length ?? 0), match.index);
  });
  const years = /\b(?:19|20)\d{2}\b/gu;
  if (!between.every((gap) => joints.test(gap.replace(years, "")) && /,|\bog\b/u.test(gap))) return [];
  const last = found.at(-1);
  const tail = text.slice((last?.index ?? 0) + (last?.[0].length ?? 0)).replace(years, "");
  if (/\d/u.test(tail)) return [];
  return found.flatMap(({ groups }) => {
    const written = groups?.value ?? "";
    const value = parseDanishNumber(written);
    return value === undefined ? [] : [{ written, value }];
  });
}

function check(record: CheckedRecord): readonly FindingDraft[] {
  return [parted, madeOf].flatMap((form) =>
    [...record.text.matchAll(form)].flatMap((match) => {
      const { total = "", unit = "", between = "", parts: list = "" } = match.groups ?? {};
      const stated = parseDanishNumber(total);
      const parts = partsIn(list, unit);
      if (stated === undefined || parts.length < 2 || /\d/u.test(between)) return [];
      const sum = parts.reduce((so, { value }) => so + value, 0);
      const decimals = Math.max(decimalsOf(total), ...parts.map(({ written }) => decimalsOf(written)));
      const rounding = isMoney(unit) && /^m/u.test(unit) ? 0.5001 * parts.length * 10 ** -decimals : 0;
      const off = Math.abs(sum - stated);
      if (off <= Math.max(rounding, 1e-9) || off > mostOff * stated) return [];
      const span = { start: match.index, end: match.index + match[0].length };
      const expected = formatDanishNumber(sum, decimals);
      const isTold = parts.length >= fewestParts || tellingDigits(total) >= fewestDigits;
      if (form === madeOf && !(isTold && isSlipOf(total, expected))) return [];
      return [
        {
          kind: "arithmetic",
          severity: "warning",
          message: `Unexpected ${total}, expected ${expected}: it is parted into ${parts.map(({ written }) => written).join(" + ")}, which is ${expected}`,
          values: statedAndExpected("number", total, expected),
          evidence: [evidenceOf(record, span)],
          item: itemNumberAt(record, span.start),
        },
      ];
    }),
  );
}

/** A whole that is said to be parted, and parts that do not add up to it. `heraf` may name some parts only: then one digit is wrong. */
export const distribution: Check = {
  name: "distribution",
  kind: "arithmetic",
  examples: [
    "Projektet koster 3,4 mio. kr. Udgiften fordeler sig med 1,1 mio. kr. i 2024, 1,6 mio. kr. i 2025 og 0,5 mio. kr. i 2026.",
    "Der bygges 48 boliger fordelt på 30 rækkehuse og 16 lejligheder.",
    "I alt 318 børn begynder i skole, fordelt på 140 på Øster Skole, 96 på Vester Skole og 72 på Engskolen.",
    "Stien koster 4.800.000 kr., heraf 3.100.000 kr. til anlæg, 1.200.000 kr. til jord og 400.000 kr. til tilsyn.",
    "Driften koster 12,4 mio. kr., hvoraf 7,9 mio. kr. er løn og 3,5 mio. kr. øvrig drift.",
    "Der er afsat 9,4 mio. kr. Heraf går 4,1 mio. kr. til Nordhallen, 3,2 mio. kr. til Sydhallen og 2,6 mio. kr. til Vesthallen.",
  ],
  nonExamples: [
    "Projektet koster 3,2 mio. kr. Udgiften fordeler sig med 1,1 mio. kr. i 2024, 1,6 mio. kr. i 2025 og 0,5 mio. kr. i 2026.",
    "Projektet koster 3,3 mio. kr. Udgiften fordeler sig med 1,1 mio. kr. i 2024, 1,6 mio. kr. i 2025 og 0,5 mio. kr. i 2026.",
    "Der bygges 48 boliger fordelt på 3 etager og 2 opgange.",
    "Stien koster 4.800.000 kr., heraf 3.100.000 kr. til anlæg og 900.000 kr. til jord.",
    "Driften koster 12,4 mio. kr., hvoraf 7,9 mio. kr. er løn og 4,5 mio. kr. øvrig drift.",
    "Der bygges 48 boliger, heraf 30 rækkehuse og 16 lejligheder.",
  ],
  check,
};
