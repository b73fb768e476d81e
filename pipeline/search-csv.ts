import type { SearchHit } from "../corpus/search/query.ts";
import { csvLine } from "../output/csv.ts";

const header = [
  "document",
  "path",
  "authority",
  "body",
  "date",
  "item",
  "title",
  "outcomes",
  "page",
  "start",
  "end",
  "snippet",
];

/** The first line of the table that hits are written as. */
export const searchCsvHeader = csvLine(header);

/** Hits as lines of the table. @param forSpreadsheet see csvLine */
export function searchCsvLines(hits: readonly SearchHit[], forSpreadsheet: boolean): string {
  return hits
    .map(({ document, unit, page, snippet }) =>
      csvLine(
        [
          document.id,
          document.path,
          document.authority,
          document.body,
          document.date,
          unit.number,
          unit.title ?? document.title,
          unit.outcomes.join(" "),
          page,
          unit.span.start,
          unit.span.end,
          snippet.text.replace(/\s+/g, " "),
        ],
        forSpreadsheet,
      ),
    )
    .join("");
}
