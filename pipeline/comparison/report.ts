import type { Severity } from "../../schemas/inconsistency.ts";
import type { Span } from "../../schemas/span.ts";
import type { RangePair } from "./alignment/range.ts";
import { changedValue } from "./change-values.ts";
import { evidenceOf, type FindingDraft, inOneLine, itemNumberAt } from "./finding.ts";
import type { PreparedDocument } from "./prepared.ts";
import type { Claim, DocumentPair } from "./rules/difference.ts";
import { outcomeClass } from "./rules/outcome-words.ts";
import type { Rule } from "./rules/rule.ts";
import { findingValue } from "./values.ts";
import type { Token } from "./words/token.ts";

/** Words shown on each side of a change. */
const contextWords = 5;
/** Characters of an added or removed stretch that a message quotes. */
const excerptLength = 160;
/** Below this quality a scanned page is too poor for a change on it to be called sure. */
const poorQuality = 0.85;

function spanOf(tokens: readonly Token[]): Span | undefined {
  const first = tokens[0];
  const last = tokens.at(-1);
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** The words from `start` to `end`, or where there are none, the words on both sides of the place. */
function placeOf(
  { tokens, record }: Pick<PreparedDocument, "tokens" | "record">,
  start: number,
  end: number,
): Span {
  const words = start < end ? tokens.slice(start, end) : tokens.slice(Math.max(0, start - 1), start + 1);
  return spanOf(words) ?? { start: 0, end: Math.min(1, record.text.length) };
}

function quoteAround({ tokens, record }: PreparedDocument, start: number, end: number): string {
  const from = Math.max(0, start - contextWords);
  const to = Math.min(tokens.length, end + contextWords);
  const span = placeOf({ tokens, record }, from, to);
  return inOneLine(record.text.slice(span.start, span.end));
}

/** A stretch in one line, cut where it is long. */
export function excerpt(text: string): string {
  const line = inOneLine(text);
  return line.length <= excerptLength ? line : `${line.slice(0, excerptLength).replace(/\s\S*$/u, "")} …`;
}

function readsPoorly({ record }: PreparedDocument, span: Span): boolean {
  const page = record.pages.find((one) => one.span.start <= span.start && span.start < one.span.end);
  return page !== undefined && page.textSource === "ocr" && page.quality < poorQuality;
}

/** Said where nobody knows which of two texts is the older. */
const eitherWay = " or the other way round, which is newer is not known";

function inItem(item: string | null): string {
  return item === null ? "" : ` (item ${item})`;
}

/** A number of a § with its sign, so that it is seen what the number is of. */
function withSign({ record }: PreparedDocument, { start, end }: Span): Span {
  const sign = /§{1,2}\s{0,3}$/u.exec(record.text.slice(Math.max(0, start - 5), start))?.[0];
  return { start: start - (sign?.length ?? 0), end };
}

/** A change inside a sentence: both readings, the words around them, the places on both sides. */
export function changeFinding(
  rule: Rule,
  documents: DocumentPair,
  range: RangePair,
  claim: Claim,
): FindingDraft {
  const { older, newer } = documents;
  const oldTokens = claim.pairs.flatMap((pair) => pair.older ?? []);
  const newTokens = claim.pairs.flatMap((pair) => pair.newer ?? []);
  const oldSpan = withSign(older, spanOf(oldTokens) ?? placeOf(older, range.oldStart, range.oldStart));
  const newSpan = withSign(newer, spanOf(newTokens) ?? placeOf(newer, range.newStart, range.newStart));
  const shown = (tokens: readonly Token[], text: string, span: Span) =>
    tokens.length === 0 ? "nothing" : `“${excerpt(text.slice(span.start, span.end))}”`;
  const item = itemNumberAt(newer.record, newSpan.start) ?? itemNumberAt(older.record, oldSpan.start);
  const before = shown(oldTokens, older.record.text, oldSpan);
  const after = shown(newTokens, newer.record.text, newSpan);
  const context = quoteAround(newer, range.newStart, range.newEnd);
  const poor = readsPoorly(older, oldSpan) || readsPoorly(newer, newSpan);
  return {
    kind: rule.kind,
    severity: rule.severity === "error" && poor ? "warning" : rule.severity,
    message: `${rule.noun} changed from ${before} to ${after}${documents.isOrdered ? "" : eitherWay}${inItem(item)}: “… ${excerpt(context)} …”`,
    values: [
      ...changedValue(rule.kind, "before", older, oldTokens),
      ...changedValue(rule.kind, "after", newer, newTokens),
    ],
    ordered: documents.isOrdered,
    evidence: [evidenceOf(older.record, oldSpan), evidenceOf(newer.record, newSpan)],
    item,
  };
}

/** Whether a stretch holds something that a reader must not miss: a figure, a date, a citation, an outcome. */
function weighs(tokens: readonly Token[]): boolean {
  return tokens.some(({ kind, legal, key }) => kind !== "word" || legal || outcomeClass(key) !== undefined);
}

/** A sentence, list point or paragraph that stands on one side only. */
export function blockFinding({ older, newer, isOrdered }: DocumentPair, range: RangePair): FindingDraft {
  const added = range.oldStart >= range.oldEnd;
  const { side, start, end } = added
    ? { side: newer, start: range.newStart, end: range.newEnd }
    : { side: older, start: range.oldStart, end: range.oldEnd };
  const span = placeOf(side, start, end);
  const item = itemNumberAt(side.record, span.start);
  const severity: Severity = weighs(side.tokens.slice(start, end)) ? "warning" : "note";
  const ordered = added ? "Added in the newer text" : "Removed: it stands in the older text only";
  const where = isOrdered ? ordered : "In one text only, which is newer is not known";
  return {
    kind: added ? "added" : "removed",
    severity,
    message: `${where}${inItem(item)}: “${excerpt(side.record.text.slice(span.start, span.end))}”`,
    values: [],
    ordered: isOrdered,
    evidence: [evidenceOf(side.record, span)],
    item,
    ...(added ? {} : { place: placeOf(newer, range.newStart, range.newStart).start }),
  };
}

/** A stretch that stands in another place of the newer text. */
export function moveFinding({ older, newer, isOrdered }: DocumentPair, range: RangePair): FindingDraft {
  const oldSpan = placeOf(older, range.oldStart, range.oldEnd);
  const newSpan = placeOf(newer, range.newStart, range.newEnd);
  const item = itemNumberAt(newer.record, newSpan.start);
  const from = itemNumberAt(older.record, oldSpan.start);
  const isOther = from !== null && item !== null && from !== item;
  const way = isOther ? ` from item ${from} to item ${item}` : inItem(item);
  return {
    kind: "moved",
    severity: "note",
    message: `Moved${way}: “${excerpt(newer.record.text.slice(newSpan.start, newSpan.end))}”`,
    values: isOther
      ? [findingValue("before", "reference", from), findingValue("after", "reference", item)]
      : [],
    ordered: isOrdered,
    evidence: [evidenceOf(older.record, oldSpan), evidenceOf(newer.record, newSpan)],
    item,
  };
}
