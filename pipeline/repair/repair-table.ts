import type { Repair } from "../../schemas/repair.ts";

/** One row of the table of repairs: what was changed to what, how often, why, and how surely at the least. */
export interface RepairRow {
  readonly before: string;
  readonly after: string;
  readonly count: number;
  readonly rules: readonly string[];
  readonly evidence: readonly string[];
  /** The lowest confidence among them, 0..1. */
  readonly confidence: number;
  readonly pages: readonly number[];
}

/** A document's repairs gathered by before and after, most frequent first. */
export function repairRows(repairs: readonly Repair[]): RepairRow[] {
  const groups = Map.groupBy(repairs, ({ before, after }) => `${before}\u0000${after}`);
  const unique = <Value>(values: readonly Value[]) => [...new Set(values)];
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (!first) return [];
      return {
        before: first.before,
        after: first.after,
        count: group.length,
        rules: unique(group.map(({ rule }) => rule)),
        evidence: unique(group.map(({ evidence }) => evidence)),
        confidence: Math.min(...group.map(({ confidence }) => confidence)),
        pages: unique(group.map(({ page }) => page)),
      };
    })
    .sort((a, b) => b.count - a.count || (a.before < b.before ? -1 : 1));
}

/** The rows as lines of text in columns, for a terminal. */
export function repairTable(record: { readonly repairs: readonly Repair[] }): string {
  const visible = (text: string) => text.replace(/\s+/g, "⏎");
  const rows = repairRows(record.repairs).map((row) => [
    String(row.count),
    visible(row.before),
    visible(row.after),
    row.confidence.toFixed(3),
    row.evidence.join(", "),
    row.rules.join(", "),
    `p. ${row.pages.join(", ")}`,
  ]);
  const table = [["count", "before", "after", "confidence", "evidence", "rule", "pages"], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
