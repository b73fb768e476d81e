import type { DocumentRecord } from "../../schemas/record.ts";
import type { Volumes } from "../../schemas/run-report.ts";

export const noVolumes: Volumes = {
  documents: 0,
  pages: 0,
  pagesOk: 0,
  pagesBlank: 0,
  pagesFailed: 0,
  items: 0,
  decisions: 0,
  references: 0,
  deadlines: 0,
  inconsistencies: 0,
  repairs: 0,
};

/** The sums with one more record in them. */
export function withRecord(sums: Volumes, record: DocumentRecord): Volumes {
  return {
    documents: sums.documents + 1,
    pages: sums.pages + record.account.pages,
    pagesOk: sums.pagesOk + record.account.ok,
    pagesBlank: sums.pagesBlank + record.account.blank,
    pagesFailed: sums.pagesFailed + record.account.failed,
    items: sums.items + record.agendaItems.length,
    decisions: sums.decisions + record.decisions.length,
    references: sums.references + record.legalReferences.length,
    deadlines: sums.deadlines + record.deadlines.length,
    inconsistencies: sums.inconsistencies + record.inconsistencies.length,
    repairs: sums.repairs + record.repairs.length,
  };
}
