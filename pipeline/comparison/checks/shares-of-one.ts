import { decimalsOf, formatDanishNumber, numberPattern, parseDanishNumber } from "../danish/numbers.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";
import { isShareOf } from "./percentage.ts";

const number = `(?:${numberPattern})`;
const share = new RegExp(
  `(?<![\\d.,]|\\baf\\s|\\baf\\sde\\s)(?<count>${number})(?<own>\\s(?:ud\\s)?af\\s(?:de\\s|i\\salt\\s)?${number})?(?:\\s(?!pct|procent|mio|mia|kr)\\p{L}[\\p{L}-]{0,24}){0,6},?\\s(?:\\(|svarende\\stil\\s)(?<share>${number})\\s?(?:pct\\.?|procent|%)`,
  "giu",
);
const anyNumber = new RegExp(`(?<![\\d.,])${number}(?![\\d]|[.,]\\d|\\s?(?:pct|procent|%|kr|mio|mia))`, "gu");
const paragraph = /[^\n](?:[^\n]|\n(?!\s*\n))*/gu;
/** Shares that must be right for the whole to be known. */
const fewestRight = 2;

interface Share {
  readonly start: number;
  readonly end: number;
  readonly count: string;
  readonly share: string;
  /** Whether its own whole is named with it: then that is held against it elsewhere. */
  readonly hasWhole: boolean;
}

function sharesIn(text: string, offset: number): readonly Share[] {
  return [...text.matchAll(share)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
    count: match.groups?.count ?? "",
    share: match.groups?.share ?? "",
    hasWhole: match.groups?.own !== undefined,
  }));
}

function isRight({ count, share: stated }: Share, whole: number): boolean {
  const [part, percent] = [parseDanishNumber(count), parseDanishNumber(stated)];
  if (part === undefined || percent === undefined || part > whole) return false;
  return isShareOf(part, whole, percent, decimalsOf(stated));
}

function oddOnes(record: CheckedRecord, text: string, offset: number): readonly FindingDraft[] {
  const shares = sharesIn(text, offset);
  if (shares.length === fewestRight) return oddOfTwo(record, text, offset, shares);
  if (shares.length < fewestRight) return [];
  const numbers = [...text.matchAll(anyNumber)].map(([one]) => one);
  const whole = [...new Set(numbers)].find((one) => {
    const value = parseDanishNumber(one) ?? 0;
    return value > 0 && shares.filter((each) => isRight(each, value)).length === shares.length - 1;
  });
  if (whole === undefined) return [];
  return oddShares(record, shares, whole, numbers);
}

/** The shares that are wrong of a whole, and right of no other number that stands with them. */
function oddShares(
  record: CheckedRecord,
  shares: readonly Share[],
  whole: string,
  numbers: readonly string[],
): readonly FindingDraft[] {
  const value = parseDanishNumber(whole) ?? 0;
  return shares
    .filter(({ hasWhole }) => !hasWhole)
    .filter((one) => (parseDanishNumber(one.count) ?? Infinity) <= value)
    .filter((one) => !numbers.some((other) => isRight(one, parseDanishNumber(other) ?? 0)))
    .map((one) => {
      const real = formatDanishNumber(
        (100 * (parseDanishNumber(one.count) ?? 0)) / value,
        Math.max(1, decimalsOf(one.share)),
      );
      return {
        kind: "arithmetic" as const,
        severity: "warning" as const,
        message: `Unexpected ${one.share} percent, expected ${real}: ${one.count} of ${whole} is ${real} percent, and the other shares here are of ${whole}`,
        values: statedAndExpected("percent", one.share, real),
        evidence: [evidenceOf(record, one)],
        item: itemNumberAt(record, one.start),
      };
    });
}

/** A whole that is named as one: `af de 45 tiltag`, `240 medarbejdere`; the noun is what its parts must be called too. */
const namedWhole = new RegExp(
  `(?<of>\\b[Aa]f\\s(?:de\\s|i\\salt\\s)?)?(?<![\\d.,])(?<all>${number})\\s(?<noun>\\p{Ll}{4,})`,
  "gu",
);
const nounOf = new RegExp(`^${number}\\s(?<noun>\\p{Ll}{4,})`, "u");

/** A count with no noun of its own is of what was named before. */
const saidOfWhole = new RegExp(`^${number}\\s(?:er|var|har|havde|bliver|blev|fik|sker|ligger|går)\\b`, "u");

/** Two shares, of which one is right of a whole that the paragraph names as such, and the other is said of the same. */
function oddOfTwo(
  record: CheckedRecord,
  text: string,
  offset: number,
  shares: readonly Share[],
): readonly FindingDraft[] {
  const numbers = [...text.matchAll(anyNumber)].map(([one]) => one);
  const whole = [...text.matchAll(namedWhole)].find(({ groups, index }) => {
    const value = parseDanishNumber(groups?.all ?? "") ?? 0;
    const right = shares.filter((one) => isRight(one, value));
    const odd = shares.find((one) => !right.includes(one));
    const [sound] = right;
    if (right.length !== 1 || !odd || !sound || offset + index > Math.min(sound.start, odd.start))
      return false;
    const isSame = nounOf.exec(record.text.slice(odd.start, odd.end))?.groups?.noun === groups?.noun;
    return isSame || (groups?.of !== undefined && saidOfWhole.test(record.text.slice(odd.start, odd.end)));
  });
  return whole ? oddShares(record, shares, whole.groups?.all ?? "", numbers) : [];
}

/** Shares of one whole in a paragraph, all right but one: `6.400 af 8.000 ture (80 %), 1.200 (15 %) og 400 (4 %)`. */
export const sharesOfOne: Check = {
  name: "shares-of-one",
  kind: "arithmetic",
  examples: [
    "Af de 8.000 ture sker 6.400 i bil (80 %), 1.200 på cykel (15 %) og 400 til fods (4 %).",
    "Heraf sker 6.400 af de 8.000 ture i bil, svarende til 80 %. 1.200 ture (15 %) sker på cykel og 400 ture (4 %) til fods.",
    "Der er 50 svar: 25 siger ja, svarende til 50 pct., 15 siger nej, svarende til 30 pct., og 10 ved ikke, svarende til 25 pct.",
    "Af de 45 tiltag er 18 gennemført, svarende til 40 pct., og 9 er begyndt, svarende til 25 pct.",
    "Fraværet er opgjort for 240 ansatte. Heraf havde 60 ansatte lidt fravær, svarende til 25 pct., mens 84 ansatte, svarende til 31 pct., intet havde.",
  ],
  nonExamples: [
    "Af de 8.000 ture sker 6.400 i bil (80 %), 1.200 på cykel (15 %) og 400 til fods (5 %).",
    "Af de 8.000 ture sker 6.400 i bil (80 %), og de 900 cyklister har fået 40 stativer (12 %).",
    "Af 12.500 fødsler sker 10.750 på hospital (86 pct.), 1.250 på klinik (10 pct.) og 500 hjemme (4 pct.). Året før var der 12.100, altså 400 færre, svarende til 3,3 pct.",
    "Af de 45 tiltag er 18 gennemført, svarende til 40 pct., og af 36 udgifter er 9 afholdt, svarende til 25 pct.",
    "Fraværet er opgjort for 240 ansatte. Heraf havde 60 ansatte lidt fravær, svarende til 25 pct., mens 84 vikarer blev indkaldt, svarende til 31 pct.",
    "Prisen steg fra 120 (10 %) over 140 (17 %) til 200 (43 %).",
  ],
  check: (record) =>
    [...record.text.matchAll(paragraph)].flatMap((match) => [...oddOnes(record, match[0], match.index)]),
};
