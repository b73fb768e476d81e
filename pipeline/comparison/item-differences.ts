import type { AgendaItem, SectionKind } from "../../schemas/agenda-item.ts";
import type { InconsistencyKind } from "../../schemas/inconsistency.ts";
import { differencesBetween } from "./between.ts";
import type { CheckedRecord, FindingDraft } from "./finding.ts";
import { type PreparedDocument, prepareSpans } from "./prepared.ts";
import { type ItemPair, isSameTitle, itemPairs } from "./shared-items.ts";

/** What an item says of its case; what was decided, and where else, differs from body to body as a matter of course. */
const sayCase: ReadonlySet<SectionKind> = new Set([
  "summary",
  "background",
  "presentation",
  "economy",
  "law",
  "recommendation",
]);
/** What two bodies are told alike; that one is told more than the other is no contradiction. */
const contradicting: ReadonlySet<InconsistencyKind> = new Set([
  "changed-number",
  "changed-date",
  "changed-deadline",
  "changed-legal-reference",
  "changed-name",
  "changed-decision",
  "negated",
]);
/** What each body is told of its own share of a case is another text, and its differences are none of one text. */
const sameShare = 0.95;
const mostFindings = 4;

function prepareItem(record: CheckedRecord, item: AgendaItem): PreparedDocument {
  return prepareSpans(
    record,
    item.sections.filter(({ kind }) => sayCase.has(kind)).map(({ span }) => span),
  );
}

/**
 * Share of the words of the longer text that stand in the other one too, in any order; damage aside where it keeps the
 * skeleton. Figures and dates are left out: they are what may contradict.
 */
function wordsShared(one: PreparedDocument, other: PreparedDocument): number {
  const wordsOf = ({ tokens }: PreparedDocument) => tokens.filter(({ kind }) => kind === "word");
  const [own, others] = [wordsOf(one), wordsOf(other)];
  const left = new Map<string, number>();
  for (const { skeleton } of own) left.set(skeleton, (left.get(skeleton) ?? 0) + 1);
  let shared = 0;
  for (const { skeleton } of others) {
    const times = left.get(skeleton) ?? 0;
    if (times === 0) continue;
    left.set(skeleton, times - 1);
    shared++;
  }
  return shared / Math.max(1, own.length, others.length);
}

function differencesOf(older: CheckedRecord, newer: CheckedRecord, pair: ItemPair): readonly FindingDraft[] {
  const [before, after] = [prepareItem(older, pair.older), prepareItem(newer, pair.newer)];
  if (wordsShared(before, after) < sameShare) return [];
  const found = differencesBetween(before, after, { items: [] });
  const told = found.filter(({ kind }) => contradicting.has(kind));
  if (told.length > mostFindings) return [];
  return told.map((one) => ({
    ...one,
    severity: one.severity === "error" ? ("warning" as const) : one.severity,
  }));
}

/** The items with a case number and a title in common. */
function sharedCases(older: CheckedRecord, newer: CheckedRecord): readonly ItemPair[] {
  return itemPairs(older, newer).filter(
    ({ older: one, newer: other }) =>
      one.caseNumbers.some((number) => other.caseNumbers.includes(number)) &&
      isSameTitle(one.title, other.title),
  );
}

const ofMeeting: ReadonlySet<string> = new Set(["agenda", "minutes"]);

/**
 * Everything that two bodies are told differently of the cases that both treat; undefined where the papers are not of
 * two bodies or share no case, and so are to be held against each other whole.
 */
export function differencesInCases(
  older: CheckedRecord,
  newer: CheckedRecord,
): readonly FindingDraft[] | undefined {
  const bodies = [older, newer].map(({ kind, body }) =>
    ofMeeting.has(kind) ? body?.toLowerCase() : undefined,
  );
  const [one, other] = bodies;
  if (one === undefined || other === undefined || one === other) return undefined;
  const pairs = sharedCases(older, newer);
  if (pairs.length === 0) return undefined;
  return pairs.flatMap((pair) =>
    differencesBetween(prepareItem(older, pair.older), prepareItem(newer, pair.newer), { items: [] }),
  );
}

/**
 * What contradicts between the items that two papers share, where the papers themselves are no drafts of each other: a
 * case before a committee and before the council. Only items with a case number and a
 * title in common are held against each other, and only where they say nearly the same.
 */
export function itemDifferences(older: CheckedRecord, newer: CheckedRecord): readonly FindingDraft[] {
  return sharedCases(older, newer).flatMap((pair) => differencesOf(older, newer, pair));
}
