import { decimalsOf, formatDanishNumber, numberPattern, parseDanishNumber } from "../danish/numbers.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";

const number = `(?:${numberPattern})`;
const percent = `(?<share>${number})\\s?(?:pct\\.?|procent|%)`;
const noun = "(?:\\s(?!pct|procent|mio|mia)\\p{L}[\\p{L}-]{1,30}){0,2}";
/** What is said of the part before its share: `af 60 projekter er forsinket, svarende til`. */
const said =
  "(?:\\s(?!pct|procent|mio|mia|og\\b|men\\b|mens\\b|hvoraf\\b|heraf\\b)\\p{L}[\\p{L}-]{0,30}){0,5}";
/** `af de 40 børn`, `ud af i alt 40`, never `af budgettet på 40`. */
const whole = `(?<part>${number})${noun}\\s(?:ud\\s)?af\\s(?:de\\s|i\\salt\\s|samlet\\s|alle\\s){0,2}(?<all>${number})(?!\\d|[.,]\\d|\\s?(?:mio|mia|pct|procent|%|\\.\\p{L}))`;

const forms: readonly RegExp[] = [
  // `35 pct. (14 af 40)`
  new RegExp(`(?<![\\d.,])${percent}\\s?\\((?:svarende til\\s|dvs\\.\\s)?${whole}${noun}\\)`, "giu"),
  // `14 ud af 40 børn, svarende til 35 pct.`, `14 af 40 (35 %)`
  new RegExp(
    `(?<![\\d.,])${whole}${said},?\\s(?:\\(|(?:hvilket\\ser\\s)?svarende\\stil\\s|dvs\\.\\s|eller\\s|=\\s?|hvilket svarer til\\s)(?<about>ca\\.\\s|omkring\\s|cirka\\s|knap\\s|godt\\s)?${percent}`,
    "giu",
  ),
  // `40 børn, hvoraf 14 går i klub, svarende til 35 pct.`
  new RegExp(
    `(?<![\\d.,])(?<all>${number})(?:\\s(?!pct|procent|mio|mia|kr)\\p{L}[\\p{L}-]{1,30}){1,3},?\\s(?:hvoraf|heraf)\\s(?:er\\s|var\\s|har\\s|havde\\s)?(?<part>${number})${said},\\s(?:hvilket\\s(?:er|svarer\\stil)\\s|svarende\\stil\\s)(?<about>ca\\.\\s|omkring\\s|cirka\\s|knap\\s|godt\\s)?${percent}`,
    "giu",
  ),
];

/**
 * Whether a share was rounded from part and whole: by rounding, or cut off, to the decimals it is written with.
 * @param share percent as stated, `decimals` of them written
 */
export function isShareOf(
  part: number,
  whole: number,
  share: number,
  decimals: number,
  about = false,
): boolean {
  if (whole === 0) return part === 0;
  const real = (100 * part) / whole;
  const unit = 10 ** -decimals;
  return Math.abs(real - share) < unit * (1 - 1e-9) + (about ? Math.max(1, real * 0.05) : 0);
}

function check(record: CheckedRecord): readonly FindingDraft[] {
  const findings: FindingDraft[] = [];
  for (const form of forms) {
    for (const match of record.text.matchAll(form)) {
      const { share = "", part = "", all = "", about } = match.groups ?? {};
      const [stated, some, every] = [share, part, all].map(parseDanishNumber);
      if (stated === undefined || some === undefined || every === undefined) continue;
      if (every === 0 || some > every) continue;
      if (isShareOf(some, every, stated, decimalsOf(share), about !== undefined)) continue;
      const span = { start: match.index, end: match.index + match[0].length };
      const real = formatDanishNumber((100 * some) / every, Math.max(1, decimalsOf(share)));
      findings.push({
        kind: "arithmetic",
        severity: "error",
        message: `Unexpected ${share} percent, expected ${real}: ${part} of ${all} is ${real} percent`,
        values: statedAndExpected("percent", share, real),
        evidence: [evidenceOf(record, span)],
        item: itemNumberAt(record, span.start),
      });
    }
  }
  return findings;
}

/** A percentage beside the two counts that it is made of. */
export const percentage: Check = {
  name: "percentage",
  kind: "arithmetic",
  examples: [
    "Det gælder 14 ud af 40 børn, svarende til 45 pct.",
    "I alt 30 % (12 af 50) har svaret ja.",
    "Det viser, at 18 af 60 projekter er forsinket, svarende til 35 pct.",
    "Der kom 36 svar, hvoraf 27 støtter planen, svarende til 70 pct.",
  ],
  nonExamples: [
    "Det gælder 14 ud af 40 børn, svarende til 35 pct.",
    "I alt 24 % (12 af 50) har svaret ja.",
    "Det gælder 1 af 3, svarende til ca. 33 pct.",
    "Støtten er 2 af de 3 mio. kr. (10 pct.)",
    "Det gælder 2 ud af 3 skoler, svarende til 66 pct.",
    "Der kom 36 svar, hvoraf 27 støtter planen, svarende til 75 pct.",
  ],
  check,
};
