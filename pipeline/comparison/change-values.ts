import { Outcome } from "../../schemas/decision.ts";
import type { FindingValue, FindingValueRole, FindingValueType } from "../../schemas/finding-value.ts";
import type { ChangedKind } from "../../schemas/inconsistency.ts";
import type { PreparedDocument } from "./prepared.ts";
import { outcomeClass } from "./rules/outcome-words.ts";
import { findingValue } from "./values.ts";
import type { Token } from "./words/token.ts";

/** What a change is of where its words alone do not tell. */
const types = {
  "changed-number": "number",
  "changed-date": "date",
  "changed-deadline": "date",
  "changed-legal-reference": "legal-reference",
  "changed-name": "name",
  "changed-decision": "outcome",
  negated: "negation",
  reworded: "text",
} as const satisfies Readonly<Record<ChangedKind, FindingValueType>>;

const units = [
  [/^\s{0,3}(?:kalender)?dag(?:e|es|s)?(?!\p{L})/iu, "D"],
  [/^\s{0,3}ug(?:e|er|ers|es)(?!\p{L})/iu, "W"],
  [/^\s{0,3}måned(?:er|ers|s)?(?!\p{L})/iu, "M"],
  [/^\s{0,3}års?(?!\p{L})/iu, "Y"],
] as const;

/** ISO 8601 duration of a count and the unit behind it; null for working days and units that are not told. */
function durationOf({ record }: PreparedDocument, { end, key }: Token): string | null {
  const unit = units.find(([form]) => form.test(record.text.slice(end, end + 16)))?.[1];
  return unit !== undefined && /^\d{1,4}$/u.test(key) ? `P${key}${unit}` : null;
}

/** The words of one side of a change as a value; nothing where that side has none. */
export function changedValue(
  kind: ChangedKind,
  role: Extract<FindingValueRole, "before" | "after">,
  document: PreparedDocument,
  tokens: readonly Token[],
): readonly FindingValue[] {
  const [first, ...others] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return [];
  const written = document.record.text.slice(first.start, last.end);
  if (kind === "changed-decision") {
    const outcomes = new Set(tokens.flatMap(({ key }) => outcomeClass(key) ?? []));
    const [only, more] = outcomes;
    const outcome = more === undefined ? Outcome.safeParse(only).data : undefined;
    return [findingValue(role, "outcome", written, outcome ?? null)];
  }
  if (others.length > 0 || first.kind === "word") return [findingValue(role, types[kind], written, null)];
  if (first.kind === "date")
    return [findingValue(role, "date", written, /^\d/u.test(first.key) ? first.key : null)];
  if (kind === "changed-deadline")
    return [findingValue(role, "duration", written, durationOf(document, first))];
  if (kind === "changed-number" && /^\d{1,2}:\d{2}$/u.test(first.key))
    return [findingValue(role, "time", written, first.key.padStart(5, "0"))];
  const decimal = /^\d+(?:\.\d+)?$/u.test(first.key) ? first.key : null;
  return [findingValue(role, types[kind], written, decimal)];
}
