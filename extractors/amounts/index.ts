import type { Amount } from "../../schemas/amount.ts";
import type { DocumentText } from "../document-text.ts";

/** Money, percentages, persons, areas and other counted things, with their value. */
export function extractAmounts(_document: DocumentText): readonly Amount[] {
  return [];
}
