import type { AgendaItem } from "../../schemas/agenda-item.ts";
import type { Decision } from "../../schemas/decision.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import type { OutputFormat } from "./format.ts";
import { localDateTime } from "./local-date-time.ts";

const schema = "https://schema.oparl.org/1.1/";

/** Names of OParl are those of its schema; what it has no word for is kept under a prefix of its own. */
const context = {
  "@vocab": schema,
  id: "@id",
  type: "@type",
  punktum: "urn:punktum:",
};

/** Ids that hold wherever the corpus is: OParl wants URLs, and a corpus on a disk has no address. */
const idOf = (record: DocumentRecord, what: string) => `urn:punktum:${record.id}:${what}`;

function agendaItem(record: DocumentRecord, item: AgendaItem): object {
  const decisions = record.decisions.filter(
    (decision) => !decision.history && decision.agendaItem !== null && decision.agendaItem === item.number,
  );
  return {
    id: idOf(record, `item:${item.id}`),
    type: `${schema}AgendaItem`,
    meeting: idOf(record, "meeting"),
    ...(item.number === null ? {} : { number: item.number }),
    order: item.order,
    name: item.title,
    public: item.public,
    ...(decisions.length === 0
      ? {}
      : {
          result: [...new Set(decisions.map((decision) => decision.outcome))].join(", "),
          resolutionText: decisions.map((decision) => decision.text).join("\n"),
          "punktum:decisions": decisions.map(decisionOf),
        }),
    ...(item.caseNumbers.length > 0 ? { "punktum:caseNumbers": item.caseNumbers } : {}),
  };
}

function decisionOf(decision: Decision): object {
  const { id, outcome, text, decidedBy, date, unanimous, vote, recommendation } = decision;
  return {
    id: `urn:punktum:decision:${id}`,
    outcome,
    text,
    decidedBy,
    date,
    unanimous,
    vote,
    recommendation,
  };
}

function file(record: DocumentRecord): object {
  return {
    id: idOf(record, "file"),
    type: `${schema}File`,
    name: record.title,
    fileName: record.source.path.split(/[\\/]/u).at(-1),
    mimeType: record.source.mediaType,
    size: record.source.bytes,
    text: record.text,
    "punktum:sha256": record.source.sha256,
  };
}

function meeting(record: DocumentRecord): object {
  const { meeting: sitting, date, body, authority } = record;
  const at = (time: string | null | undefined) =>
    date !== null && time ? localDateTime(date, time) : undefined;
  const people = (sitting?.present ?? []).map((person) => ({
    type: `${schema}Person`,
    name: person.name,
    ...(person.party === null ? {} : { "punktum:party": person.party }),
  }));
  return {
    id: idOf(record, "meeting"),
    type: `${schema}Meeting`,
    name: record.title,
    start: at(sitting?.start),
    end: at(sitting?.end),
    "punktum:date": date ?? undefined,
    ...(sitting?.place ? { location: { type: `${schema}Location`, description: sitting.place } } : {}),
    ...(body === null
      ? {}
      : { organization: [{ type: `${schema}Organization`, name: body, "punktum:authority": authority }] }),
    ...(people.length > 0 ? { participant: people } : {}),
    [record.kind === "agenda" ? "invitation" : "resultsProtocol"]: file(record),
    agendaItem: record.agendaItems.map((item) => agendaItem(record, item)),
  };
}

function paper(record: DocumentRecord): object {
  return {
    id: idOf(record, "paper"),
    type: `${schema}Paper`,
    name: record.title,
    date: record.date?.length === 10 ? record.date : undefined,
    "punktum:date": record.date ?? undefined,
    paperType: record.kind,
    mainFile: file(record),
  };
}

/** A record as an OParl object: minutes and agendas are meetings with their items, everything else a paper. */
export function oparlOf(record: DocumentRecord): object {
  return record.kind === "minutes" || record.kind === "agenda" ? meeting(record) : paper(record);
}

export const oparl: OutputFormat = {
  name: "oparl",
  summary: "OParl 1.1 as JSON-LD: meetings, agenda items with their decisions, and papers",
  files: "one",
  async *write(documents) {
    yield { file: "oparl.json", content: `{"@context": ${JSON.stringify(context)}, "@graph": [` };
    let first = true;
    for await (const { record } of documents) {
      yield { file: "oparl.json", content: `${first ? "" : ","}\n${JSON.stringify(oparlOf(record))}` };
      first = false;
    }
    yield { file: "oparl.json", content: "\n]}\n" };
  },
};
