import type { VoteSide } from "../../../schemas/decision.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft } from "../finding.ts";
import { findingValue, statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";

const sides = ["for", "against", "abstained"] as const;

const counted = (side: VoteSide): number => side.count ?? side.persons.length;

/** Fewer members than this and the list of those present was surely not read whole. */
const fewestPresent = 5;

const name = /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,4}(?:\s\(\p{Lu}{1,3}\))?$/u;

/**
 * The names behind a count, after a colon up to the end of the sentence or in brackets; undefined where anything else
 * stands among them.
 */
function namesListed(quote: string, count: number): readonly string[] | undefined {
  const behind = `(?<!\\d)${count}(?:\\s(?:stemmer?|medlem(?:mer)?))?\\s?`;
  const forms = [
    new RegExp(`${behind}:\\s(?<list>[^:\\n]{3,600}?)\\.(?=\\s|$)`, "gu"),
    new RegExp(
      `${behind}\\((?<list>\\p{Lu}[^()\\n]{3,300}(?:\\(\\p{Lu}{1,3}\\)[^()\\n]{0,60}){0,9})\\)`,
      "gu",
    ),
  ];
  const [only, ...others] = forms.flatMap((form) => [...quote.matchAll(form)]);
  const names = (only?.groups?.list ?? "").split(/,\s|\s(?:og|samt)\s/u);
  return others.length === 0 && names.every((one) => name.test(one)) ? names : undefined;
}

/** `Der var mødt 14 medlemmer`, `Fremmødte: 14 medlemmer` */
const toldPresent =
  /(?:mødt|fremmødte?:?|til stede:?|tilstede:?)\s(?:er\s|var\s|i alt\s)?(?<before>\d{1,2})\smedlemmer|(?<![\d.,])(?<after>\d{1,2})\smedlemmer\s(?:er|var)\s(?:til\s?stede|mødt|fremmødt)/giu;

/** How many the paper says were there, where it says it once and in figures. */
function presentTold({ text }: CheckedRecord): number {
  const [only, ...others] = text.matchAll(toldPresent);
  return others.length > 0 ? 0 : Number(only?.groups?.before ?? only?.groups?.after ?? 0);
}

const sidesTold =
  /stemte\s(?<pro>\d{1,3})\s(?:medlemmer\s)?(?:for|ja)(?:,\s|\sog\s)(?<contra>\d{1,3})\s(?:stemte\s)?(?:imod|nej)(?:(?:,\s|\sog\s)(?<blank>\d{1,3})\s(?:undlod|blankt?|stemte\sblankt))?/giu;

/** Votes that a paper without decisions tells of, against those it says were there. */
function toldVotes(record: CheckedRecord): readonly FindingDraft[] {
  const present = presentTold(record);
  if (present === 0 || record.decisions.some(({ vote }) => vote !== null)) return [];
  return [...record.text.matchAll(sidesTold)].flatMap((match): readonly FindingDraft[] => {
    const { pro, contra, blank = 0 } = match.groups ?? {};
    const cast = Number(pro) + Number(contra) + Number(blank);
    if (cast <= present) return [];
    return [
      {
        kind: "arithmetic",
        severity: "error",
        message: `Unexpected ${cast} votes, expected at most ${present}: ${pro} for + ${contra} against, and ${present} members are said to be present`,
        values: [findingValue("stated", "number", cast), findingValue("at-most", "number", present)],
        evidence: [evidenceOf(record, { start: match.index, end: match.index + match[0].length })],
        item: null,
      },
    ];
  });
}

function check(record: CheckedRecord): readonly FindingDraft[] {
  const present = record.meeting?.present.length || presentTold(record);
  const substitutes = record.meeting?.substitutes.length ?? 0;
  const findings: FindingDraft[] = [];
  for (const decision of record.decisions) {
    const { vote } = decision;
    if (!vote || decision.history) continue;
    const evidence = [evidenceOf(record, decision.span)];
    const item = decision.agendaItem;
    const cast = sides.reduce((sum, side) => sum + counted(vote[side]), 0);
    const stated = sides.some((side) => vote[side].count !== null);
    if (stated && present >= fewestPresent && cast > present + substitutes) {
      findings.push({
        kind: "arithmetic",
        severity: "error",
        message: `Unexpected ${cast} votes, expected at most ${present + substitutes}: ${sides
          .map((side) => `${counted(vote[side])} ${side}`)
          .join(" + ")}, and ${present} members are listed as present`,
        values: [
          findingValue("stated", "number", cast),
          findingValue("at-most", "number", present + substitutes),
        ],
        evidence,
        item,
      });
    }
    for (const side of sides) {
      const { count, persons, parties } = vote[side];
      if (count === null || parties.length > 0) continue;
      const listed = namesListed(decision.quote, count);
      const named = listed ?? persons.map(({ name: one }) => one);
      if (named.length === count || (listed === undefined && named.length < count)) continue;
      findings.push({
        kind: "arithmetic",
        severity: "error",
        message: `Unexpected ${count} votes ${side}, expected ${named.length}: ${named.join(", ")}`,
        values: statedAndExpected("number", count, named.length),
        evidence,
        item,
      });
    }
  }
  return [...findings, ...toldVotes(record)];
}

/** Votes against those who were there and against the names that are given for them. */
export const voteCount: Check = {
  name: "vote-count",
  kind: "arithmetic",
  examples: [],
  nonExamples: [],
  check,
};
