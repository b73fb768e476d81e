import type { AgendaItem } from "../../schemas/agenda-item.ts";
import type { Diagnostic } from "../../schemas/diagnostic.ts";

/** Above this share of equal numbers the paper does not count its items. */
const UNCOUNTED = 0.5;

/**
 * What is odd about the numbers of a paper's items: one that stands twice, one that does not follow, numbers that begin
 * again, are all alike or are left out. None of it is put right: a number is kept as printed.
 */
export function doubtNumbers(items: readonly AgendaItem[]): Diagnostic[] {
  const counted = items.flatMap((item) => {
    const printed = item.parent === null ? /^\d{1,4}/.exec(item.number ?? "")?.[0] : undefined;
    return printed === undefined ? [] : [{ item, number: Number(printed), label: item.number ?? "" }];
  });
  const alike = counted.filter(({ label }) => label === counted[0]?.label).length;
  if (counted.length > 2 && alike > counted.length * UNCOUNTED) {
    const message = `${alike} items have the number ${counted[0]?.label}: their order is that of the text`;
    return [{ code: "numbers-alike", severity: "note", message, page: null, span: null }];
  }
  const found: Diagnostic[] = [];
  const missing: string[] = [];
  let reached = counted[0]?.number ?? 0;
  if (reached > 1 && reached <= counted.length) missing.push(rangeOf(1, reached - 1));
  for (const [index, { item, number, label }] of counted.entries()) {
    const before = counted[index - 1];
    if (before === undefined) continue;
    const next = counted[index + 1]?.number;
    const add = (code: string, severity: Diagnostic["severity"], message: string) =>
      found.push({ code, severity, message, page: null, span: item.span });
    if (label === before.label) {
      add("number-doubled", "warning", `The number ${label} stands at two items; both are kept`);
    } else if (number > reached + 1 && next !== undefined && next < number && next > reached) {
      add(
        "number-out-of-order",
        "warning",
        `Item ${label} stands where ${rangeOf(reached + 1, next - 1)} would`,
      );
      continue;
    } else if (number < reached) {
      if (number <= 2) add("numbers-restart", "note", `The numbers begin again at ${label} after ${reached}`);
      else add("number-out-of-order", "warning", `Item ${label} stands after item ${before.label}`);
    } else if (number > reached + 1) missing.push(rangeOf(reached + 1, number - 1));
    reached = number;
  }
  if (missing.length > 0) {
    const message = `No item with number ${missing.join(", ")} was found`;
    found.push({ code: "items-skipped", severity: "note", message, page: null, span: null });
  }
  return found;
}

function rangeOf(from: number, to: number): string {
  return to > from ? `${from}-${to}` : String(from);
}
