import type { Span } from "../../../schemas/span.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, inOneLine } from "../finding.ts";
import { statedAndExpected } from "../values.ts";
import { numberWordValue } from "../words/number-key.ts";
import { amended, type Case, casesOf } from "./cases.ts";
import type { Check } from "./check.ts";

/** Words around two periods that must be the same for them to be of one thing; the unit is one of them, if long enough. */
const sameWords = 2;

const term =
  /(?<![\d.,])(?<count>\d{1,3}|\p{Ll}{2,12})\s(?<unit>(?:hverdag|arbejdsdag|dag|ug|måned|år)(?:e|er|es|ers|s)?)(?!\p{L})/giu;
/** Letters by which two units are seen to be one: `ugers`, `uger`. */
const unitLetters = 2;

/** One period recommended and another one decided, for the same thing. */
function otherPeriods(record: CheckedRecord, { item, decided, recommended }: Case): readonly FindingDraft[] {
  const termsIn = (spans: readonly Span[]) =>
    spans.flatMap(({ start, end }) =>
      [...record.text.slice(start, end).matchAll(term)].flatMap((match) => {
        const { count = "", unit = "" } = match.groups ?? {};
        const value = /^\d/u.test(count) ? count : numberWordValue(count);
        const at = start + match.index;
        const around = record.text.slice(Math.max(start, at - 60), Math.min(end, at + match[0].length + 40));
        const words = around.toLowerCase().match(/\p{Ll}{5,}/gu) ?? [];
        return value === undefined
          ? []
          : [
              {
                value,
                unit: unit.slice(0, unitLetters).toLowerCase(),
                written: inOneLine(match[0]),
                stems: new Set(words.map((word) => word.slice(0, 5))),
                span: { start: at, end: at + match[0].length },
              },
            ];
      }),
    );
  if (decided.some(({ start, end }) => amended.test(record.text.slice(start, end)))) return [];
  const [decision, offer] = [termsIn(decided), termsIn(recommended)];
  return decision.flatMap((one) => {
    const alike = offer.filter(({ unit }) => unit === one.unit);
    const [only] = alike;
    if (!only || alike.length > 1 || only.value === one.value) return [];
    if (decision.filter(({ unit }) => unit === one.unit).length > 1) return [];
    const shared = [...one.stems].filter((stem) => only.stems.has(stem));
    if (shared.length < sameWords) return [];
    return [
      {
        kind: "decision-vs-recommendation" as const,
        severity: "warning" as const,
        message: `Unexpected ${one.written}, expected ${only.written}, as recommended: the decision names no change`,
        values: statedAndExpected("duration", one.written, only.written),
        evidence: [evidenceOf(record, one.span), evidenceOf(record, only.span)],
        item,
      },
    ];
  });
}

/** A period decided that is not the one recommended: `otte uger` against `seks uger`, with the same words around it. */
export const decidedPeriod: Check = {
  name: "decided-period",
  kind: "decision-vs-recommendation",
  examples: [
    "Referat af møde i Miljøudvalget den 7. maj 2025\n\n4. Høring af støjplan\n\nIndstilling\nForvaltningen indstiller, at planen sendes i offentlig høring i otte uger.\n\nBeslutning\nPlanen sendes i offentlig høring i seks uger.",
  ],
  nonExamples: [
    "Referat af møde i Miljøudvalget den 7. maj 2025\n\n4. Høring af støjplan\n\nIndstilling\nForvaltningen indstiller, at planen sendes i offentlig høring i otte uger.\n\nBeslutning\nPlanen sendes i offentlig høring i 8 uger.",
    "Referat af møde i Miljøudvalget den 7. maj 2025\n\n4. Høring af støjplan\n\nIndstilling\nForvaltningen indstiller, at planen sendes i offentlig høring i otte uger.\n\nBeslutning\nGodkendt med den ændring, at høringen varer seks uger.",
  ],
  check: (record) => casesOf(record).flatMap((one) => [...otherPeriods(record, one)]),
};
