import type { Span } from "../../../schemas/span.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft } from "../finding.ts";
import { statedAndExpected } from "../values.ts";
import { explainedByDamage } from "../words/channel.ts";
import { amended, type Case, casesOf } from "./cases.ts";
import type { Check } from "./check.ts";

const name =
  "\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?(?:[ ](?:\\p{Lu}\\.|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?)){1,3}";
const chosen =
  "(?:[Uu]dpeg(?:er|es|ede|et)|(?:[Gg]en)?[Vv]ælge[rs]|(?:[Gg]en)?[Vv]algt(?:e|es)?|[Aa]nsætte[rs]|[Aa]nsat|[Aa]nsatte|[Uu]dnævn(?:er|es|te|t)|[Kk]onstituere(?:r|s|de|t)|[Bb]eskikke(?:r|s|de|t))";
const forms: readonly RegExp[] = [
  // `at Karla Holm udpeges`, `Karla Holm (A) blev valgt`
  new RegExp(
    `(?<name>${name})(?:\\s\\(\\p{Lu}\\))?,?\\s(?:blev\\s|bliver\\s|er\\s)?(?:en\\p{Ll}+\\s)?${chosen}(?!\\p{L})`,
    "gu",
  ),
  // `Udvalget udpegede Karla Holm`, `Valgt blev: Karla Holm`
  new RegExp(`(?<!\\p{L})${chosen}(?:\\sblev|\\ser)?:?\\s(?<name>${name})`, "gu"),
];
/** What is named with capitals and is no person. */
const noPerson =
  /(?:Kommune|Center|Centret|Udvalg\p{Ll}*|Råd\p{Ll}*|Skole\p{Ll}*|Bestyrelse\p{Ll}*|Region|Forening\p{Ll}*|Revision|Statsautoriseret)(?!\p{L})/u;
/** A choice between several is no slip. */
const contested = /stem(?:te|mer|t)|kampvalg|kandidat|lodtrækning|frem for|suppleant|mandat/iu;

interface Chosen {
  readonly name: string;
  readonly span: Span;
}

function chosenIn(record: CheckedRecord, spans: readonly Span[]): readonly Chosen[] {
  return spans.flatMap(({ start, end }) =>
    forms.flatMap((form) =>
      [...record.text.slice(start, end).matchAll(form)].flatMap((match) => {
        const found = match.groups?.name ?? "";
        if (noPerson.test(found) || !/^\p{Lu}\p{Ll}/u.test(found)) return [];
        const at = start + match.index + match[0].lastIndexOf(found);
        return [{ name: found.replace(/\s+/gu, " "), span: { start: at, end: at + found.length } }];
      }),
    ),
  );
}

/** Whether two names are of one person: damage aside, with or without what stands between first and last. */
function samePerson(one: string, other: string): boolean {
  const ends = (whole: string) => {
    const words = whole.toLowerCase().split(" ");
    return [words[0] ?? "", words.at(-1) ?? ""] as const;
  };
  const [[first, last], [otherFirst, otherLast]] = [ends(one), ends(other)];
  return explainedByDamage(last, otherLast) || explainedByDamage(first, otherFirst);
}

function otherPersons(record: CheckedRecord, { item, decided, recommended }: Case): readonly FindingDraft[] {
  if (decided.some(({ start, end }) => amended.test(record.text.slice(start, end)))) return [];
  if (decided.some(({ start, end }) => contested.test(record.text.slice(start, end)))) return [];
  const proposed = chosenIn(record, recommended);
  const appointed = chosenIn(record, decided);
  const [expected] = proposed;
  const [first] = appointed;
  if (!expected || !first) return [];
  if (appointed.some((one) => proposed.some((other) => samePerson(one.name, other.name)))) return [];
  return [
    {
      kind: "decision-vs-recommendation",
      severity: "warning",
      message: `Unexpected ${first.name}, expected ${expected.name}, as recommended: the decision names no change`,
      values: statedAndExpected("name", first.name, expected.name),
      evidence: [evidenceOf(record, first.span), evidenceOf(record, expected.span)],
      item,
    },
  ];
}

/** Somebody was recommended and somebody else appointed, and the decision says nothing of a change or a vote. */
export const appointedPerson: Check = {
  name: "appointed-person",
  kind: "decision-vs-recommendation",
  examples: [],
  nonExamples: [],
  check: (record) => casesOf(record).flatMap((one) => [...otherPersons(record, one)]),
};
