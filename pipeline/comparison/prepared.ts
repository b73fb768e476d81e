import type { Span } from "../../schemas/span.ts";
import type { CheckedRecord } from "./finding.ts";
import { furnitureOf, runningLinesOf } from "./words/furniture.ts";
import { withHeads } from "./words/heads.ts";
import { withoutItemNumbers } from "./words/item-numbers.ts";
import type { Token } from "./words/token.ts";
import { tokenise } from "./words/tokenise.ts";
import { withTyped } from "./words/typed.ts";
import { withUnrepaired } from "./words/unrepaired.ts";

/** A record made ready to be compared with others: cut once, compared often. */
export interface PreparedDocument {
  readonly record: CheckedRecord;
  readonly tokens: readonly Token[];
  /** Words that the text also writes with a small letter: these are no names when they open a sentence. */
  readonly lowerCase: ReadonlySet<string>;
  /** Running headers, footers and page numbers that are still in the text. */
  readonly furniture: readonly Span[];
  /** What runs over its pages, in letters only: header and footer of any copy of it too. */
  readonly running: ReadonlySet<string>;
  /** How often each key stands in the text. */
  readonly counts: ReadonlyMap<string, number>;
}

/** The text with a form feed wherever a page ends with its line; offsets stay what they are. */
function pagedText({ text, pages }: CheckedRecord): string {
  let paged = text;
  for (const { span } of pages.slice(1)) {
    const at = span.start - 1;
    if (/[\n\f]/u.test(text.charAt(at))) paged = `${paged.slice(0, at)}\f${paged.slice(at + 1)}`;
  }
  return paged;
}

/** What runs over the pages of a record, as they were read and as they stand in its text now. */
function runningLinesIn(record: CheckedRecord): ReadonlySet<string> {
  const text = pagedText(record);
  const raw = record.pages.map(({ rawSpan }) => record.rawText.slice(rawSpan.start, rawSpan.end)).join("\f");
  return new Set([...runningLinesOf(text), ...(raw === text ? [] : runningLinesOf(raw))]);
}

/** Cuts a record's text into what is compared; lines in `known` are left out where they stand next to a page break. */
export function prepareDocument(
  record: CheckedRecord,
  known: ReadonlySet<string> = new Set(),
): PreparedDocument {
  const furniture = furnitureOf(pagedText(record), known);
  const cut = withoutItemNumbers(tokenise(record.text, furniture), record.agendaItems);
  const tokens = withTyped(withUnrepaired(withHeads(cut, record), record.repairs), record);
  return prepared(record, tokens, furniture, runningLinesIn(record));
}

/** Cuts parts of a record's text into what is compared, as if they were all of it. */
export function prepareSpans(record: CheckedRecord, spans: readonly Span[]): PreparedDocument {
  const tokens = spans.flatMap(({ start, end }) =>
    tokenise(record.text.slice(start, end), []).map((token) => ({
      ...token,
      start: start + token.start,
      end: start + token.end,
    })),
  );
  return prepared(record, withTyped(withUnrepaired(tokens, record.repairs), record), [], new Set());
}

function prepared(
  record: CheckedRecord,
  tokens: readonly Token[],
  furniture: readonly Span[],
  running: ReadonlySet<string>,
): PreparedDocument {
  const lowerCase = new Set(tokens.filter((t) => t.kind === "word" && !t.capital).map((t) => t.key));
  const counts = new Map<string, number>();
  for (const { key } of tokens) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { record, tokens, lowerCase, furniture, counts, running };
}

/** The two with the running lines of either left out of both: a header that only one of them shows to be one. */
export function withSharedFurniture(
  older: PreparedDocument,
  newer: PreparedDocument,
): readonly [PreparedDocument, PreparedDocument] {
  const shared = new Set([...older.running, ...newer.running]);
  const again = (document: PreparedDocument) =>
    furnitureOf(pagedText(document.record), shared).length === document.furniture.length
      ? document
      : prepareDocument(document.record, shared);
  return shared.size === 0 ? [older, newer] : [again(older), again(newer)];
}
