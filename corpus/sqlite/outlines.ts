import type { DocumentRecord } from "../../schemas/record.ts";
import type { Span } from "../../schemas/span.ts";
import { pack, unpack } from "../body.ts";
import { Outline, outlinesOf } from "../outline.ts";
import { bytes } from "./columns.ts";
import type { Database } from "./database.ts";

/**
 * Keeps what a list of hits shows of each unit beside the record, which is many times as large and would have to be
 * unpacked as a whole for each hit. @param numberOf number of a unit by its place in `units`
 */
export function storeOutlines(
  database: Database,
  record: DocumentRecord,
  units: readonly { readonly span: Span }[],
  numberOf: (ordinal: number) => number,
): void {
  for (const [ordinal, outline] of outlinesOf(record, units).entries()) {
    database.run("INSERT INTO unit_outline (unit, outline) VALUES (?, ?)", numberOf(ordinal), pack(outline));
  }
}

/** @param start where the unit begins in the text of the document; undefined where no unit begins there. */
export function outlineAt(database: Database, id: string, start: number): Outline | undefined {
  const row = database.get(
    `SELECT o.outline FROM document d JOIN unit u ON u.document = d.num AND u."start" = ?2
     JOIN unit_outline o ON o.unit = u.num WHERE d.id = ?1`,
    id,
    start,
  );
  return row && Outline.parse(unpack(bytes(row, "outline")));
}
