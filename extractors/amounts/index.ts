import type { Amount } from "../../schemas/amount.ts";
import type { DocumentText } from "../document-text.ts";
import { scanner } from "../text/form.ts";
import { amountForms } from "./forms/index.ts";

const scan = scanner(amountForms);

/** Money, percentages, persons, areas and other counted things, with their value. In text order, never overlapping. */
export function extractAmounts(document: DocumentText): readonly Amount[] {
  const { text } = document;
  return scan(text).flatMap((match) =>
    match.value.map(({ start, end, value, unit }) => ({
      span: { start, end },
      quote: text.slice(start, end),
      value,
      unit,
    })),
  );
}
