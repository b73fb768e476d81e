import type { Amount } from "../../schemas/amount.ts";
import type { DocumentText } from "../document-text.ts";
import { scanner } from "../text/form.ts";
import { amountForms } from "./forms/index.ts";
import { tableAmounts } from "./tables.ts";

const scan = scanner(amountForms);

/** Money, percentages, persons, areas and other counted things, with their value. In text order, never overlapping. */
export function extractAmounts(document: DocumentText): readonly Amount[] {
  const { text } = document;
  const { cells: inTables, units } = tableAmounts(text);
  const written = scan(text)
    .flatMap((match) => match.value)
    .filter(
      ({ start, value }) => value !== 1_000 || !units.some((unit) => unit.start <= start && start < unit.end),
    );
  const starts = new Set(written.map(({ start }) => start));
  const cells = inTables.filter(({ start }) => !starts.has(start));
  return [...written, ...cells]
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => index === 0 || start >= (all[index - 1]?.end ?? 0))
    .map(({ start, end, value, unit }) => ({
      span: { start, end },
      quote: text.slice(start, end),
      value,
      unit,
    }));
}
