import type { Span } from "../../schemas/span.ts";
import type { CheckedRecord } from "./finding.ts";
import { furnitureOf } from "./words/furniture.ts";
import type { Token } from "./words/token.ts";
import { tokenise } from "./words/tokenise.ts";
import { withUnrepaired } from "./words/unrepaired.ts";

/** A record made ready to be compared with others: cut once, compared often. */
export interface PreparedDocument {
  readonly record: CheckedRecord;
  readonly tokens: readonly Token[];
  /** Words that the text also writes with a small letter: these are no names when they open a sentence. */
  readonly lowerCase: ReadonlySet<string>;
  /** Running headers, footers and page numbers that are still in the text. */
  readonly furniture: readonly Span[];
  /** How often each key stands in the text. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Cuts a record's text into what is compared. */
export function prepareDocument(record: CheckedRecord): PreparedDocument {
  const tokens = withUnrepaired(tokenise(record.text), record.repairs);
  const lowerCase = new Set(tokens.filter((t) => t.kind === "word" && !t.capital).map((t) => t.key));
  const counts = new Map<string, number>();
  for (const { key } of tokens) counts.set(key, (counts.get(key) ?? 0) + 1);
  return { record, tokens, lowerCase, furniture: furnitureOf(record.text), counts };
}
