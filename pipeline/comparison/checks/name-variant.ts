import type { Span } from "../../../schemas/span.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { statedAndExpected } from "../values.ts";
import { channelCost } from "../words/channel.ts";
import { editDistance } from "../words/edit-distance.ts";
import type { Check } from "./check.ts";
import { type NameClass, type Named, namesIn } from "./named.ts";

/** A spelling counts as the right one from this often, where the other stands once or at most half as often as a third. */
const fewestRight = 2;
const mostShare = 1 / 3;
/** Shapes that scanners mix up, at this cost, are damage and no second spelling where a page was scanned. */
const damageCost = 0.45;
/** Places of the odd spelling that a finding shows. */
const mostPlaces = 3;

interface Spelling {
  readonly text: string;
  readonly places: readonly Named[];
}

function spellingsOf(names: readonly Named[], kind: NameClass): readonly Spelling[] {
  const byText = new Map<string, Named[]>();
  for (const name of names) {
    if (name.class !== kind) continue;
    byText.set(name.text, [...(byText.get(name.text) ?? []), name]);
  }
  return [...byText].map(([text, places]) => ({ text, places }));
}

/** The two words in which names of as many words differ, if it is one. */
function oddWords(left: string, right: string): readonly [string, string] | undefined {
  const [one, other] = [left.split(" "), right.split(" ")];
  if (one.length !== other.length) return undefined;
  const unlike = one.flatMap((word, index) => {
    const against = other[index];
    return against !== undefined && against !== word ? [[word, against] as const] : [];
  });
  return unlike.length === 1 ? unlike[0] : undefined;
}

const ending = /^(?:s|e|n|r|t|en|et|er|ne|es|rne)$/u;

/** How many letters two words begin with alike. */
function sharedStart(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  return at;
}

/** Endings that Danish adds to a word: another ending is another form and no other spelling. */
function isInflection(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (long.startsWith(short)) return ending.test(long.slice(short.length));
  if (left.length === right.length && left.slice(0, -1) === right.slice(0, -1))
    return /[snrt]$/u.test(left) && /[snrt]$/u.test(right);
  return (
    /s$/u.test(left) &&
    /s$/u.test(right) &&
    sharedStart(left, right) >= Math.max(left.length, right.length) - 3
  );
}

const withoutDoubleA = (word: string): string => word.toLowerCase().replaceAll("aa", "å");

/** Whether two names differ in one word that is written with `å` here and with `aa` there. */
function isOldSpelling(left: string, right: string): boolean {
  const odd = oddWords(left, right);
  return (
    odd !== undefined &&
    withoutDoubleA(odd[0]) === withoutDoubleA(odd[1]) &&
    odd[0].toLowerCase() !== odd[1].toLowerCase()
  );
}

function areVariants(kind: NameClass, left: string, right: string, isScanned: boolean): boolean {
  if (kind === "person" && isOldSpelling(left, right)) return true;
  if (Math.abs(left.length - right.length) > 1) return false;
  const odd = oddWords(left, right);
  if (!odd) return false;
  const [one, other] = odd;
  if (kind === "unit" || kind === "committee") {
    if (one.replace(/-$/u, "") === other.replace(/-$/u, "")) return true;
  }
  if (one.toLowerCase() === other.toLowerCase() || Math.min(one.length, other.length) < 5) return false;
  if (kind === "street" && Math.min(one.length, other.length) < 8) return false;
  if (kind === "body" && Math.min(one.length, other.length) < 10) return false;
  if (isInflection(one, other) || editDistance(one, other, 1) > 1) return false;
  return !isScanned || channelCost(one.toLowerCase(), other.toLowerCase(), 1) > damageCost;
}

function check(record: CheckedRecord): readonly FindingDraft[] {
  const names = namesIn(record.text);
  const listed = new Set(
    [...(record.meeting?.present ?? []), ...(record.meeting?.absent ?? [])].map(({ name }) => name),
  );
  const isScanned = record.pages.some(({ textSource }) => textSource === "ocr");
  const kinds: readonly NameClass[] = ["unit", "committee", "body", "street", "person"];
  const reported: Span[] = [];
  return kinds.flatMap((kind) => {
    const spellings = spellingsOf(names, kind);
    const right = spellings.filter(({ places }) => places.length >= fewestRight);
    return spellings.flatMap((odd) => {
      const usual = right
        .filter(
          (one) =>
            odd.places.length <= Math.max(1, one.places.length * mostShare) &&
            one.places.length > odd.places.length &&
            areVariants(kind, odd.text, one.text, isScanned) &&
            !(listed.has(odd.text) && listed.has(one.text)),
        )
        .sort((left, other) => other.places.length - left.places.length)[0];
      const [first] = odd.places;
      if (first && reported.some(({ start, end }) => start < first.span.end && first.span.start < end))
        return [];
      const [example] = usual?.places ?? [];
      if (!usual || !first || !example) return [];
      reported.push(...odd.places.map(({ span }) => span));
      const onlyHyphen = odd.text.replaceAll("-", "") === usual.text.replaceAll("-", "");
      return [
        {
          kind: "name-variant" as const,
          severity: onlyHyphen ? ("note" as const) : ("warning" as const),
          message: `Unexpected “${odd.text}”, expected “${usual.text}”, as the paper has it ${usual.places.length} times`,
          values: statedAndExpected("name", odd.text, usual.text),
          evidence: [...odd.places.slice(0, mostPlaces), example].map(({ span }) => evidenceOf(record, span)),
          item: itemNumberAt(record, first.span.start),
        },
      ];
    });
  });
}

/** One name spelled two ways: the rarer way, where the other is clearly the usual one. Inflection and damage are none. */
export const nameVariant: Check = {
  name: "name-variant",
  kind: "name-variant",
  examples: [
    "Center for Kunst og Bevægelse indstiller.\n\nSagen er fra Center for Kunst og Bevægelse.\n\nCenter for Kunst og Bevægese deltager.",
    "Af Klima- og Vejudvalget.\n\nI Klima- og Vejudvalget.\n\nFra Klima og Vejudvalget.",
    "Valgt er Birgitte Holmgaard.\n\nMødt er Birgitte Holmgaard.\n\nSom suppleant er valgt Brigitte Holmgaard.",
  ],
  nonExamples: [
    "Center for Kunst og Bevægelse indstiller.\n\nSagen er fra Center for Kunst og Bevægelse.\n\nCenter for Kunst og Bevægelses budget.",
    "Valgt er Karin Holm.\n\nMødt er Karen Holm.",
    "Som Tornelev Kommunes skoler.\n\nAf Tornelev Kommunes skoler.\n\nI Tornelev Kommunen er der skoler.",
    "På Nordvej er der kø.\n\nPå Nordvej er der hul.\n\nPå Sydvej er der fred.",
  ],
  check,
};
