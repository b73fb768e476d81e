import type { AgendaItem, Section } from "../../schemas/agenda-item.ts";
import type { FindingValue } from "../../schemas/finding-value.ts";
import type { Span } from "../../schemas/span.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft } from "./finding.ts";
import type { PreparedDocument } from "./prepared.ts";
import { excerpt } from "./report.ts";
import { itemPairs } from "./shared-items.ts";
import { findingValue } from "./values.ts";
import { remembered } from "./words/remembered.ts";

/** What a paper of a meeting calls itself. */
const paperName =
  /^(?:åben(?:t)?\s|foreløbig(?:t)?\s)?(?:dagsorden|referat|mødereferat|beslutningsreferat|beslutningsprotokol|protokol)$/iu;

const isDecision = ({ kind }: Section): boolean => kind === "decision";
const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Whether a section says nothing but its heading: the slot of an agenda that waits for its decision. */
function isEmpty({ text }: Pick<CheckedRecord, "text">, { heading, span }: Section): boolean {
  const letters = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, "");
  return letters(text.slice(span.start, span.end)).length <= letters(heading).length;
}

/** The decisions of items whose slot in the agenda is empty. A paper that holds decisions is no agenda to its copy. */
function filledSlots(older: CheckedRecord, newer: CheckedRecord): readonly FilledSlot[] {
  const counterpart = new Map(itemPairs(older, newer).map((pair) => [pair.newer, pair.older]));
  const decides = (item: AgendaItem | undefined) =>
    (item ? [item] : older.agendaItems).some(({ sections }) =>
      sections.some((section) => isDecision(section) && !isEmpty(older, section)),
    );
  return newer.agendaItems.flatMap((item) =>
    decides(counterpart.get(item))
      ? []
      : item.sections.filter(isDecision).map(({ span }) => ({ span, item: item.number })),
  );
}

/** Whether nothing stands there but the heading of a decision that is not taken yet: the minutes have it elsewhere. */
function isEmptySlot(older: CheckedRecord, gone: Span): boolean {
  return older.agendaItems.some(({ sections }) =>
    sections.some((section) => isDecision(section) && isEmpty(older, section) && holds(section.span, gone)),
  );
}

/** Shorter stretches are phrases that papers repeat. */
const fewestWords = 5;
/** Share of the words of a stretch that must stand together for it to stand there, damage aside. */
const sameShare = 0.9;

/**
 * Tells whether words of the agenda stand in its minutes all the same: what an agenda says in two sections the minutes
 * may say once, and that once was taken for the other.
 */
function standsElsewhere(before: PreparedDocument, after: PreparedDocument): (gone: Span) => boolean {
  const places = remembered((skeleton: string) =>
    after.tokens.flatMap((token, at) => (token.skeleton === skeleton ? [at] : [])),
  );
  return ({ start, end }) => {
    const words = before.tokens.filter((token) => start <= token.start && token.end <= end);
    if (words.length < fewestWords) return false;
    return [0, 1].some((offset) =>
      places(words[offset]?.skeleton ?? "").some((at) => {
        const same = words.filter(({ skeleton, kind, key }, index) => {
          const other = after.tokens[at - offset + index];
          return other !== undefined && (kind === "word" ? other.skeleton === skeleton : other.key === key);
        });
        const figures = words.filter(({ kind }) => kind !== "word");
        return same.length >= sameShare * words.length && figures.every((figure) => same.includes(figure));
      }),
    );
  };
}

interface FilledSlot {
  readonly span: Span;
  readonly item: string | null;
}

/** What came of the item, as far as the record tells. */
function outcomesIn({ decisions }: CheckedRecord, { start, end }: Span): readonly FindingValue[] {
  return decisions
    .filter(({ history, span }) => !history && span.start < end && start < span.end)
    .map(({ quote, outcome }) => findingValue("after", "outcome", excerpt(quote), outcome));
}

/** One note of what the minutes add in one place, in place of every sentence of it. */
function addedByMinutes(
  newer: CheckedRecord,
  what: string,
  item: string | null,
  spans: readonly Span[],
  isDecision = false,
): FindingDraft {
  const span = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  return {
    kind: "added",
    severity: "note",
    message: `${what}: “${excerpt(newer.text.slice(span.start, span.end))}”`,
    values: isDecision ? outcomesIn(newer, span) : [],
    evidence: [evidenceOf(newer, span)],
    item,
  };
}

/**
 * What minutes add to their agenda as a matter of course, decisions and who was there, told once a place and as a note.
 * Words of the agenda that went, moved or changed are told as ever, wherever they stood. Between any other two papers
 * nothing is expected.
 */
export function withExpected(
  findings: readonly FindingDraft[],
  before: PreparedDocument,
  after: PreparedDocument,
): readonly FindingDraft[] {
  const [older, newer] = [before.record, after.record];
  const first = newer.agendaItems[0];
  if (older.kind !== "agenda" || newer.kind !== "minutes" || !first) return findings;
  const slots = filledSlots(older, newer);
  const added = new Map<FilledSlot | "before", Span[]>();
  const isKept = standsElsewhere(before, after);
  const others = findings.filter((finding) => {
    const at = finding.evidence.find(({ document }) => document === newer.id)?.span;
    if (!at) {
      const gone = finding.evidence[0]?.span;
      return !gone || !(isEmptySlot(older, gone) || isKept(gone));
    }
    const isNew = finding.kind === "added" || finding.kind === "reworded";
    const isOver = finding.values.some(({ role }) => role === "before");
    const isBefore = at.end <= first.span.start;
    if (
      isBefore &&
      finding.values.length > 0 &&
      finding.values.every(({ written }) => paperName.test(written))
    )
      return false;
    const place = isBefore ? "before" : slots.find(({ span }) => holds(span, at));
    if (!isNew || isOver || !place) return true;
    added.set(place, [...(added.get(place) ?? []), at]);
    return false;
  });
  const told = [...added].map(([place, spans]) =>
    place === "before"
      ? addedByMinutes(newer, "Added in the minutes before the first item", null, spans)
      : addedByMinutes(
          newer,
          `Decision added in the minutes${place.item === null ? "" : ` (item ${place.item})`}`,
          place.item,
          spans,
          true,
        ),
  );
  return [...others, ...told];
}
