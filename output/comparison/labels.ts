import type { Inconsistency, InconsistencyKind } from "../../schemas/inconsistency.ts";

/** What happened, in words. */
const labels = {
  "changed-number": "number changed",
  "changed-date": "date changed",
  "changed-deadline": "deadline changed",
  "changed-legal-reference": "legal reference changed",
  "changed-name": "name changed",
  "changed-decision": "outcome changed",
  negated: "turned round by a negation",
  added: "added",
  removed: "removed",
  moved: "moved",
  reworded: "wording changed",
  arithmetic: "figures that do not add up",
  "weekday-date": "weekday against date",
  placeholder: "left blank",
  "name-variant": "name spelled two ways",
  "decision-vs-recommendation": "decision against recommendation",
  "date-order": "dates out of order",
  "dangling-reference": "reference to what is not there",
  "conflicting-value": "one thing with two values",
  "act-number-date": "no such act",
} as const satisfies Readonly<Record<InconsistencyKind, string>>;

/** Longest value that a headline shows; a longer one is seen in the text below it. */
const longest = 40;

/** What a finding says in one short line: `number changed: 480.000 → 520.000`, `decision added: approved`. */
export function headline({ kind, values }: Pick<Inconsistency, "kind" | "values">): string {
  const written = (role: "before" | "after") =>
    values
      .filter((value) => value.role === role)
      .map((value) => value.written)
      .join(", ");
  const outcome = values.find(({ type }) => type === "outcome");
  if (kind === "added" && outcome) return `decision added: ${outcome.value ?? outcome.written}`;
  if (kind === "moved")
    return values.length === 2
      ? `moved from item ${written("before")} to item ${written("after")}`
      : labels[kind];
  const [before, after] = [written("before"), written("after")];
  const isShort = before.length <= longest && after.length <= longest;
  return values.some(({ role }) => role === "before" || role === "after") && isShort
    ? `${labels[kind]}: ${before || "nothing"} → ${after || "nothing"}`
    : labels[kind];
}
