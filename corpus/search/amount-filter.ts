import { QueryError } from "./query.ts";

/** Values between which an amount must lie, both inclusive. */
export interface AmountFilter {
  readonly min: number;
  readonly max: number;
  readonly unit: string | null;
}

const pattern =
  /^(?<sign>>=|<=|>|<|=)?\s*(?<from>-?\d{1,15}(?:\.\d{1,15}){0,6}(?:,\d{1,9})?)(?:\s*\.\.\s*(?<to>-?\d{1,15}(?:\.\d{1,15}){0,6}(?:,\d{1,9})?))?\s*(?<unit>[^\s\d].*)?$/u;

/**
 * Reads `250000`, `1.250.000`, `>1000000`, `100000..200000`, `>50 percent`, `>5 mio. kr.`. A dot before three digits parts thousands
 * and a comma fractions, as in Danish.
 * @throws QueryError where it cannot be read.
 */
export function parseAmount(text: string): AmountFilter {
  const groups = pattern.exec(text.trim())?.groups;
  const { factor, unit } = measureOf(groups?.unit?.trim() ?? null);
  const from = groups?.from === undefined ? Number.NaN : factor * danishNumber(groups.from);
  const to = groups?.to === undefined ? null : factor * danishNumber(groups.to);
  if (Number.isNaN(from) || (to !== null && Number.isNaN(to))) {
    throw new QueryError(
      `The amount ${JSON.stringify(text)} cannot be read`,
      "Write 250000, >1000000, <50 percent or 100000..200000.",
    );
  }
  const sign = groups?.sign ?? "=";
  const wanted = { unit };
  if (to !== null) return { ...wanted, min: from, max: to };
  // The smallest step above or below: amounts are money, shares and counts, never finer.
  const step = 1e-9 * Math.max(1, Math.abs(from));
  if (sign === ">") return { ...wanted, min: from + step, max: Number.MAX_VALUE };
  if (sign === ">=") return { ...wanted, min: from, max: Number.MAX_VALUE };
  if (sign === "<") return { ...wanted, min: -Number.MAX_VALUE, max: from - step };
  if (sign === "<=") return { ...wanted, min: -Number.MAX_VALUE, max: from };
  return { ...wanted, min: from, max: from };
}

const factors = [
  [/^(?:tusinde?|t(?=\.?\s?kr))\.?\s*/iu, 1e3],
  [/^mi(?:o|ll(?:ioner|ion)?)\b\.?\s*/iu, 1e6],
  [/^mi(?:a|lliarder|lliard)\b\.?\s*/iu, 1e9],
] as const;

/** The unit as the record writes it, and what stands before it: `mio. kr.` is a million DKK. */
function measureOf(written: string | null): { readonly factor: number; readonly unit: string | null } {
  if (written === null) return { factor: 1, unit: null };
  const found = factors.find(([pattern]) => pattern.test(written));
  const unit = found ? written.replace(found[0], "") : written;
  if (unit === "" || /^(?:kr|dkk)\b/iu.test(unit)) return { factor: found?.[1] ?? 1, unit: "DKK" };
  return { factor: found?.[1] ?? 1, unit: /^(?:%|pct|procent)/iu.test(unit) ? "percent" : unit };
}

function danishNumber(text: string): number {
  const thousands = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text);
  return Number((thousands ? text.replaceAll(".", "") : text).replace(",", "."));
}
