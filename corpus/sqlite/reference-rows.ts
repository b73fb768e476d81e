import type { DocumentRecord } from "../../schemas/record.ts";
import {
  type Bounds,
  boundsOf,
  divisionOrder,
  letterOrder,
  nominative,
  paragraphOrder,
} from "../search/provision.ts";
import type { FactRow } from "./fact-row.ts";

/** The legal references of a record as rows. @param unit gives the number of the unit at an offset of the text. */
export function* referenceRows(
  record: Pick<DocumentRecord, "legalReferences">,
  unit: (offset: number) => number | null,
): Generator<FactRow> {
  for (const reference of record.legalReferences) {
    const from = reference.paragraph === null ? null : paragraphOrder(reference.paragraph);
    const to = reference.paragraphTo === null ? from : paragraphOrder(reference.paragraphTo);
    yield {
      table: "legal_reference",
      columns: {
        unit: unit(reference.span.start),
        id: reference.id,
        act_name: reference.act ? nominative(reference.act.name) : null,
        act_title: reference.act?.title ? nominative(reference.act.title) : null,
        act_number: reference.act?.number ?? null,
        act_date: reference.act?.date ?? null,
        eli: reference.eli,
        paragraph: reference.paragraph,
        paragraph_from: from,
        paragraph_to: to ?? from,
        subsection: reference.subsection,
        item_number: reference.number,
        letter: reference.letter,
        chapter: reference.chapter,
        ...columnsOf("subsection", boundsOf(reference.subsection, paragraphOrder)),
        ...columnsOf("item", boundsOf(reference.number, paragraphOrder)),
        ...columnsOf("letter", boundsOf(reference.letter, letterOrder)),
        ...columnsOf("sentence", boundsOf(reference.sentence, paragraphOrder)),
        ...columnsOf("chapter", boundsOf(reference.chapter, divisionOrder)),
        // Records from before the field was there have none.
        ...columnsOf("annex", boundsOf(reference.annex ?? null, divisionOrder)),
        resolution: reference.resolution,
        ...reference.span,
      },
    };
  }
}

function columnsOf(part: string, bounds: Bounds | null): Readonly<Record<string, number | null>> {
  return { [`${part}_from`]: bounds?.from ?? null, [`${part}_to`]: bounds?.to ?? null };
}
