import { numberPattern } from "../danish/numbers.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, inOneLine } from "../finding.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";
import { scopesOf } from "./scopes.ts";
import { isSlipOf, isSwapOf, tellingDigits } from "./slip.ts";

/** A thing told by two words and more, and its amount: `det årlige vederlag er 1.860.000 kr.`, `… på 1.860.000 kr.` */
const amountOf = new RegExp(
  `(?<!\\p{L})(?<thing>(?:den|det|de)\\s\\p{Ll}{4,}\\s\\p{Ll}{4,})\\s(?:er|på|udgør|bliver|var|blev|udgjorde|andrager)\\s(?:i\\salt\\s|fastsat\\stil\\s|opgjort\\stil\\s|beregnet\\stil\\s)?(?<amount>${numberPattern})\\skr\\b`,
  "giu",
);
/** A count and what is counted. */
const countOf =
  /(?<![\p{L}\d.,/-]|nr\.\s|§\s)(?<amount>\d{3,4}|\d{1,3}\.\d{3})\s(?<thing>\p{Ll}{4,})(?!\p{L})/gu;
/** A thing and its size: `tilbygningen bliver på 240 m2`, `tilbygningen på 240 m2`. */
const sizeOf = new RegExp(
  `(?<!\\p{L})(?<thing>\\p{L}{5,}(?:en|et))\\s(?:er\\s|bliver\\s|var\\s)?(?:på|udgør)\\s(?<amount>${numberPattern})\\s(?:m2|m²|kvm|hektar|ha|kvadratmeter)(?!\\p{L})`,
  "giu",
);
/** With fewer digits that say something two amounts may both be right. */
const fewestDigits = 3;
const fewestOfSize = 2;
/** What is counted so often, and in so many figures, that two may be alike by chance. */
const measured = /^(?:kroner|meter|kvadratmeter|tons|timer|kilometer|liter|procent)$/u;

interface Said {
  readonly thing: string;
  readonly amount: string;
  readonly start: number;
  readonly end: number;
}

function saidIn(text: string, offset: number, form: RegExp): readonly Said[] {
  return [...text.matchAll(form)].map((match) => {
    const { thing = "", amount = "" } = match.groups ?? {};
    const start = offset + match.index + match[0].lastIndexOf(amount);
    return { thing: inOneLine(thing).toLowerCase(), amount, start, end: start + amount.length };
  });
}

/** The second of two amounts of one thing that are a slip of each other; neither is said of another year. */
function contradiction(
  record: CheckedRecord,
  said: readonly Said[],
  isLike: (one: string, other: string) => boolean,
  fewest: number,
  item: string | null,
): readonly FindingDraft[] {
  const firsts = [...new Map(said.toReversed().map((one) => [one.amount, one])).values()].sort(
    (one, other) => one.start - other.start,
  );
  const odd = firsts.find((one, index) =>
    firsts.slice(0, index).some(({ amount }) => isLike(amount, one.amount)),
  );
  const first = firsts.find(({ amount }) => odd && isLike(amount, odd.amount));
  if (!first || !odd) return [];
  if (Math.max(tellingDigits(first.amount), tellingDigits(odd.amount)) < fewest) return [];
  return [
    {
      kind: "conflicting-value" as const,
      severity: "warning" as const,
      message: `Unexpected ${odd.amount}, expected ${first.amount}: “${first.thing}” is ${first.amount} elsewhere in the paper`,
      values: statedAndExpected("number", odd.amount, first.amount),
      evidence: [odd, first].map(({ start, end }) => evidenceOf(record, { start, end })),
      item,
    },
  ];
}

function grouped(all: readonly Said[]): readonly (readonly Said[])[] {
  const groups = new Map<string, Said[]>();
  for (const one of all) groups.set(one.thing, [...(groups.get(one.thing) ?? []), one]);
  return [...groups.values()];
}

function check(record: CheckedRecord): readonly FindingDraft[] {
  return scopesOf(record).flatMap(({ span, item }) => {
    const text = record.text.slice(span.start, span.end);
    const amounts = grouped(saidIn(text, span.start, amountOf));
    const counts = grouped(saidIn(text, span.start, countOf).filter(({ thing }) => !measured.test(thing)));
    return [
      ...amounts
        .filter((said) => new Set(said.map(({ amount }) => amount)).size === 2)
        .flatMap((said) => contradiction(record, said, isSlipOf, fewestDigits, item)),
      ...counts.flatMap((said) => contradiction(record, said, isSwapOf, fewestDigits, item)),
      ...grouped(saidIn(text, span.start, sizeOf)).flatMap((said) =>
        contradiction(record, said, isSwapOf, fewestOfSize, item),
      ),
    ];
  });
}

/**
 * One thing with two amounts of which the one is a slip of the other: a digit wrong or two digits that changed places,
 * both told by the same words in one item. Round amounts and more than two of them are let be.
 */
export const sameThing: Check = {
  name: "same-thing",
  kind: "conflicting-value",
  examples: [
    "Det årlige vederlag er 1.860.000 kr. og betales hver måned.\n\nDet årlige vederlag på 1.680.000 kr. reguleres i januar.",
    "Tilbygningen bliver på 240 m2. Tilbygningen på 420 m2 er færdig i maj.",
    "I alt 412 elever har svaret på målingen. Af skolens 421 elever er 300 glade for skolen.",
  ],
  nonExamples: [
    "Det årlige vederlag er 1.860.000 kr.\n\nDet årlige vederlag på 1.860.000 kr. reguleres i januar.",
    "Den samlede udgift er 400.000 kr. i år.\n\nDen samlede udgift er 500.000 kr. næste år.",
    "I alt 412 elever har svaret, 241 elever har ikke, og 124 elever er syge.",
    "Skolen har 412 elever, og 400 elever har svaret.",
  ],
  check,
};
