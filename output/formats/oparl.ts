import { pathToFileURL } from "node:url";
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

interface Identified {
  readonly id: string;
  readonly type: string;
  readonly [property: string]: unknown;
}

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
    accessUrl: pathToFileURL(record.source.path).href,
    text: record.text,
    "punktum:sha256": record.source.sha256,
  };
}

/** One organisation a committee of an authority, whatever the number of its papers. */
function organization({ body, authority }: DocumentRecord): Identified | undefined {
  if (body === null) return undefined;
  const name = [authority, body].filter((part) => part !== null).map(encodeURIComponent);
  return {
    id: `urn:punktum:organization:${name.join(":")}`,
    type: `${schema}Organization`,
    name: body,
    ...(authority === null ? {} : { "punktum:authority": authority }),
  };
}

/** Those present, each known by this paper only: the same name in two papers may be two people. */
function participants(record: DocumentRecord): readonly Identified[] {
  return (record.meeting?.present ?? []).map((person, index) => ({
    id: idOf(record, `person:${index + 1}`),
    type: `${schema}Person`,
    name: person.name,
    ...(person.party === null ? {} : { "punktum:party": person.party }),
  }));
}

function meeting(record: DocumentRecord): Identified {
  const { meeting: sitting, date } = record;
  const at = (time: string | null | undefined) =>
    date !== null && time ? localDateTime(date, time) : undefined;
  const committee = organization(record);
  const people = participants(record);
  return {
    id: idOf(record, "meeting"),
    type: `${schema}Meeting`,
    name: record.title,
    start: at(sitting?.start),
    end: at(sitting?.end),
    "punktum:date": date ?? undefined,
    ...(sitting?.place
      ? {
          location: {
            id: idOf(record, "location"),
            type: `${schema}Location`,
            description: sitting.place,
          },
        }
      : {}),
    ...(committee ? { organization: [committee.id] } : {}),
    ...(people.length > 0 ? { participant: people.map(({ id }) => id) } : {}),
    [record.kind === "agenda" ? "invitation" : "resultsProtocol"]: file(record),
    agendaItem: record.agendaItems.map((item) => agendaItem(record, item)),
  };
}

function paper(record: DocumentRecord): Identified {
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

/**
 * A record as OParl objects: minutes and agendas are meetings with their items, everything else a paper. OParl has
 * committees and people beside the meetings that name them.
 */
function oparlOf(record: DocumentRecord): readonly Identified[] {
  if (record.kind !== "minutes" && record.kind !== "agenda") return [paper(record)];
  const committee = organization(record);
  return [meeting(record), ...(committee ? [committee] : []), ...participants(record)];
}

export const oparl: OutputFormat = {
  name: "oparl",
  summary: "OParl 1.1 as JSON-LD: meetings, agenda items with their decisions, and papers",
  files: "one",
  async *write(documents) {
    yield { file: "oparl.json", content: `{"@context": ${JSON.stringify(context)}, "@graph": [` };
    const written = new Set<string>();
    for await (const { record } of documents) {
      for (const object of oparlOf(record)) {
        if (written.has(object.id)) continue;
        yield {
          file: "oparl.json",
          content: `${written.size === 0 ? "" : ","}\n${JSON.stringify(object)}`,
        };
        written.add(object.id);
      }
    }
    yield { file: "oparl.json", content: "\n]}\n" };
  },
};
