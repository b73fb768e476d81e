import type { Person } from "../../schemas/person.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import { fold } from "../search/fold.ts";
import type { FactRow } from "./fact-row.ts";
import { referenceRows } from "./reference-rows.ts";
import { reviewRows } from "./review-rows.ts";

/** The facts of a record as rows. @param unit gives the number of the unit at an offset of the text. */
export function* factRows(
  record: DocumentRecord,
  unit: (offset: number) => number | null,
): Generator<FactRow> {
  for (const page of record.pages) {
    yield {
      table: "page",
      columns: {
        number: page.number,
        status: page.status,
        text_source: page.textSource,
        quality: page.quality,
        confidence: page.confidence,
        failure_code: page.failure?.code ?? null,
        failure_message: page.failure?.message ?? null,
        ...page.span,
      },
    };
  }
  for (const decision of record.decisions) {
    yield {
      table: "decision",
      columns: {
        unit: unit(decision.span.start),
        id: decision.id,
        item: decision.agendaItem,
        outcome: decision.outcome,
        text: decision.text,
        decided_by: decision.decidedBy,
        date: decision.date,
        history: Number(decision.history),
        unanimous: decision.unanimous === null ? null : Number(decision.unanimous),
        ...decision.span,
      },
    };
  }
  yield* referenceRows(record, unit);
  for (const deadline of record.deadlines) {
    yield {
      table: "deadline",
      columns: {
        unit: unit(deadline.span.start),
        id: deadline.id,
        kind: deadline.kind,
        date: deadline.date,
        duration: deadline.duration,
        obligation: deadline.obligation,
        responsible: deadline.responsible,
        ...deadline.span,
      },
    };
  }
  for (const amount of record.amounts) {
    yield {
      table: "amount",
      columns: { unit: unit(amount.span.start), value: amount.value, measure: amount.unit, ...amount.span },
    };
  }
  for (const finding of record.inconsistencies) {
    const place = finding.evidence.find(({ document }) => document === record.id);
    yield {
      table: "inconsistency",
      columns: {
        unit: place ? unit(place.span.start) : null,
        id: finding.id,
        kind: finding.kind,
        severity: finding.severity,
        message: finding.message,
        finding: JSON.stringify(finding),
      },
    };
  }
  yield* reviewRows(record);
  yield* personRows(record, unit);
}

/** Whoever the record names, and parties that a vote names without persons. */
function* personRows(record: DocumentRecord, unit: (offset: number) => number | null): Generator<FactRow> {
  const row = (person: Person, role: string, place: number | null): FactRow => ({
    table: "person",
    columns: { unit: place, name: person.name, name_key: fold(person.name), party: person.party, role },
  });
  const { meeting, letter } = record;
  if (meeting) {
    if (meeting.chair) yield row(meeting.chair, "chair", null);
    for (const person of meeting.present) yield row(person, "present", null);
    for (const person of meeting.absent) yield row(person, "absent", null);
    for (const person of meeting.substitutes) yield row(person, "substitute", null);
  }
  for (const person of letter?.signatories ?? []) yield row(person, "signatory", null);
  for (const decision of record.decisions) {
    const place = unit(decision.span.start);
    for (const { persons, parties } of decision.dissent) {
      for (const person of persons) yield row(person, "dissent", place);
      for (const party of parties) yield partyRow(party, "dissent", place);
    }
    for (const [role, side] of Object.entries(decision.vote ?? {})) {
      for (const person of side.persons) yield row(person, role, place);
      for (const party of side.parties) yield partyRow(party, role, place);
    }
  }
}

function partyRow(party: string, role: string, place: number | null): FactRow {
  return { table: "person", columns: { unit: place, name: null, name_key: null, party, role } };
}
