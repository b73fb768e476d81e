import type { DocumentRecord } from "../../schemas/record.ts";
import { csvLine } from "../csv.ts";
import { csvTables } from "./csv-tables.ts";
import type { OutputFormat, OutputPiece } from "./format.ts";

const byteOrderMark = "\uFEFF";

/** One table a family of facts, joined by the document's id. */
export const csv: OutputFormat = {
  name: "csv",
  summary: "one table a family: documents, items, decisions, references, deadlines, …",
  files: "many",
  async *write(documents, { bom }) {
    const start = bom ? byteOrderMark : "";
    for (const { name, columns } of csvTables) {
      yield { file: `${name}.csv`, content: start + csvLine(["document", ...columns]) };
    }
    for await (const { record } of documents) yield* rowsOf(record, bom);
  },
};

function* rowsOf(record: DocumentRecord, forSpreadsheet: boolean): Generator<OutputPiece> {
  for (const { name, rows } of csvTables) {
    const lines = rows(record).map((row) => csvLine([record.id, ...row], forSpreadsheet));
    if (lines.length > 0) yield { file: `${name}.csv`, content: lines.join("") };
  }
}
