import { parseDanishNumber } from "../danish/numbers.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft } from "../finding.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";
import { scopesOf } from "./scopes.ts";
import { isSlipOf } from "./slip.ts";

const counted =
  /(?<![\p{L}\d.,/-]|§\s|nr\.\s)(?<lead>(?:\b(?:de|disse|alle|samtlige)\s)?(?:i\salt\s)?)(?<count>\d{2,4}|\d{1,3}\.\d{3})\s(?<thing>\p{Ll}{5,})(?!\p{L})/giu;
/** What is measured rather than counted. */
const measured =
  /^(?:kroner|meter|kvadratmeter|tons?|timer|kilometer|liter|procent|minutter|måneder|sekunder|promille|hektar)/u;

/** Another count right behind them: the things are told of one kind after the other. */
const goesOn = /^[^.\n]{0,70}(?:\sog|,|\smens)\s(?:de\s)?\d/u;

interface Said {
  readonly isAgain: boolean;
  readonly count: string;
  readonly thing: string;
  readonly span: { readonly start: number; readonly end: number };
}

function saidIn(text: string, offset: number): readonly Said[] {
  return [...text.matchAll(counted)].flatMap((match) => {
    const { lead = "", count = "", thing = "" } = match.groups ?? {};
    if (measured.test(thing) || /^(?:19|20)\d{2}$/u.test(count)) return [];
    const start = offset + match.index + lead.length;
    return [
      {
        isAgain: /^(?:de|disse|alle de|samtlige)\s/iu.test(lead),
        count,
        thing: thing.toLowerCase(),
        span: { start, end: start + count.length },
      },
    ];
  });
}

function check(record: CheckedRecord): readonly FindingDraft[] {
  return scopesOf(record).flatMap(({ span, item }): readonly FindingDraft[] => {
    const said = saidIn(record.text.slice(span.start, span.end), span.start);
    return said.flatMap((again, index): readonly FindingDraft[] => {
      if (!again.isAgain) return [];
      const others = said.filter(({ thing }) => thing === again.thing);
      const counts = new Set(others.map(({ count }) => count));
      const before = said.slice(0, index).filter(({ thing }) => thing === again.thing);
      const [first] = before;
      const isSum =
        parseDanishNumber(again.count) ===
        before.reduce((sum, { count }) => sum + (parseDanishNumber(count) ?? 0), 0);
      if (!first || first.isAgain || counts.size !== 2 || isSum) return [];
      if (others.filter(({ count }) => count === again.count).some(({ isAgain }) => !isAgain)) return [];
      if (!isSlipOf(first.count, again.count) || [first, again].some(({ count }) => count.endsWith("0")))
        return [];
      if (goesOn.test(record.text.slice(again.span.end, again.span.end + 80))) return [];
      return [
        {
          kind: "conflicting-value",
          severity: "warning",
          message: `Unexpected ${again.count}, expected ${first.count}: “${first.count} ${first.thing}” were told of before them`,
          values: statedAndExpected("number", again.count, first.count),
          evidence: [again, first].map((one) => evidenceOf(record, one.span)),
          item,
        },
      ];
    });
  });
}

/** Things that are named again with another count than that they were told of with: `de 42 standere`, of which there are 24. */
export const namedAgain: Check = {
  name: "named-again",
  kind: "conflicting-value",
  examples: [
    "Der opsættes 24 ladestandere i år.\n\nDe 42 ladestandere fordeles på ni pladser.",
    "Udvalget har fået 18 ansøgninger om støtte. De 13 ansøgninger er vurderet af en jury.",
  ],
  nonExamples: [
    "Der opsættes 24 ladestandere i år.\n\nDe 24 ladestandere fordeles på ni pladser.",
    "Der opsættes 24 ladestandere i år og 34 ladestandere næste år. De 34 ladestandere er større.",
    "Der opsættes 24 ladestandere i byen og 20 ladestandere ved havnen. De 44 ladestandere er ens.",
    "Der er 24 ansøgninger. De 39 medlemmer stemmer.",
  ],
  check,
};
