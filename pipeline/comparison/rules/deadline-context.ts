import type { PreparedDocument } from "../prepared.ts";
import type { Token } from "../words/token.ts";

const before =
  /(?:senest|inden(?: for)?|frist\p{L}{0,8}|høringsfrist\p{L}{0,6}|til og med|udløber|udgangen af|deadline)[^.!?;]{0,40}$/iu;
const after = /^[^.!?;]{0,4}(?:dages?|ugers?|måneders?|års?)[^.!?;]{0,12}(?:frist|varsel|høring)/iu;
const duration = /^\s{0,3}(?:dage|uge|måned|år|hverdag|arbejdsdag|kalenderdag)/iu;
/** Kinds of the record that are deadlines whatever words stand before them; a plain date in a plan is a date. */
const always: ReadonlySet<string> = new Set(["period", "hearing", "appeal", "expiry"]);

/** Whether a date or number sets a deadline: by what the record knows, or by the words around it. */
export function isDeadline({ record }: PreparedDocument, token: Token): boolean {
  const known = record.deadlines.find(({ span }) => span.start <= token.start && token.end <= span.end);
  if (known && always.has(known.kind)) {
    return token.kind === "date" || known.duration !== null;
  }
  const lead = record.text.slice(Math.max(0, token.start - 60), token.start).replace(/\s+/gu, " ");
  const tail = record.text.slice(token.end, token.end + 40).replace(/\s+/gu, " ");
  if (token.kind === "date") return before.test(lead);
  return (
    after.test(tail) ||
    (duration.test(tail) && /(?:senest|inden(?: for)?|frist\p{L}{0,8})\s(?:på\s)?$/iu.test(lead))
  );
}
