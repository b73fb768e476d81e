import { expect, test } from "vitest";
import { z } from "zod";
import type { ExportedDocument, OutputFormat } from "../../output/formats/format.ts";
import { localDateTime } from "../../output/formats/local-date-time.ts";
import { oparl } from "../../output/formats/oparl.ts";
import { popolo } from "../../output/formats/popolo.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import { recordOf } from "./example.ts";

const text = "Punkt 4 Ny bro over Tornelev Å\nGodkendt med 6 stemmer (A, V) mod 1 (Ø).";
const quote = "Godkendt med 6 stemmer (A, V) mod 1 (Ø).";
const span = { start: text.indexOf(quote), end: text.length };
const nobody = { count: null, parties: [], persons: [] };
const record = recordOf({
  text,
  rawText: text,
  meeting: {
    start: "16:30",
    end: null,
    place: "Mødelokale 2",
    chair: null,
    present: [{ name: "Asta Brink", party: "A", role: null }],
    absent: [],
    substitutes: [],
  },
  agendaItems: [
    {
      id: "i4",
      span: { start: 0, end: text.length },
      order: 3,
      number: "4",
      title: "Ny bro over Tornelev Å",
      public: true,
      caseNumbers: ["24/17"],
      attachments: [],
      sections: [],
      parent: null,
      confidence: 1,
    },
  ],
  decisions: [
    {
      id: "d1",
      span,
      quote,
      agendaItem: "4",
      recommendation: null,
      outcome: "approved",
      text: quote,
      decidedBy: null,
      date: null,
      history: false,
      unanimous: false,
      vote: {
        for: { count: 6, parties: ["A", "V"], persons: [{ name: "Asta Brink", party: "A", role: null }] },
        against: { count: 1, parties: ["Ø"], persons: [] },
        abstained: nobody,
      },
      dissent: [],
      responsible: null,
      confidence: 1,
    },
  ],
});

async function written(format: OutputFormat, ...records: readonly DocumentRecord[]): Promise<unknown> {
  async function* documents(): AsyncGenerator<ExportedDocument> {
    for (const one of records) {
      const nothing = () => Promise.resolve(undefined);
      yield { record: one, reading: nothing, edits: nothing, source: nothing };
    }
  }
  let content = "";
  for await (const piece of format.write(documents(), { bom: false })) content += piece.content;
  return JSON.parse(content);
}

test("OParl: minutes are a meeting with its items and what was decided on them", async () => {
  const minutes = await written(oparl, record, recordOf({ id: "cd".repeat(32) }));
  expect(minutes).toMatchObject({
    "@graph": [
      {
        type: "https://schema.oparl.org/1.1/Meeting",
        start: "2024-03-12T16:30:00+01:00",
        location: { description: "Mødelokale 2" },
        agendaItem: [{ number: "4", order: 3, public: true, result: "approved", resolutionText: quote }],
        resultsProtocol: { mimeType: "application/pdf", accessUrl: "file:///arkiv/m%C3%B8de%20%3C1%3E.pdf" },
      },
      { type: "https://schema.oparl.org/1.1/Organization", name: "Fjordudvalget" },
      { type: "https://schema.oparl.org/1.1/Person", name: "Asta Brink", "punktum:party": "A" },
      { type: "https://schema.oparl.org/1.1/Meeting" },
    ],
  });
  const graph = OParl.parse(minutes)["@graph"];
  expect(graph).toHaveLength(4);
  const ids = new Set(graph.map(({ id }) => id));
  for (const object of graph) {
    expect(faultsOf(object)).toEqual([]);
    for (const name of ["organization", "participant"]) {
      for (const id of z.array(z.string()).parse(object[name] ?? [])) expect(ids).toContain(id);
    }
  }
});

/** What OParl 1.1 says of the properties that are written here: `!` must be there. */
const kinds = {
  Meeting: {
    name: "string",
    start: "date-time",
    end: "date-time",
    location: "object",
    organization: "urls",
    participant: "urls",
    invitation: "object",
    resultsProtocol: "object",
    agendaItem: "objects",
  },
  AgendaItem: {
    meeting: "url",
    number: "string",
    order: "integer!",
    name: "string",
    public: "boolean",
    result: "string",
    resolutionText: "string",
  },
  Paper: { name: "string", date: "date", paperType: "string", mainFile: "object" },
  File: {
    name: "string",
    fileName: "string",
    mimeType: "string",
    size: "integer",
    text: "string",
    accessUrl: "url!",
  },
  Organization: { name: "string" },
  Person: { name: "string" },
  Location: { description: "string" },
} as const satisfies Record<string, Record<string, string>>;

const shapes: Readonly<Record<string, z.ZodType>> = {
  string: z.string(),
  "date-time": z.iso.datetime({ offset: true }),
  date: z.iso.date(),
  url: z.url(),
  urls: z.array(z.url()),
  boolean: z.boolean(),
  integer: z.int(),
};
const OParlObject = z.looseObject({ id: z.url(), type: z.string() });
const OParl = z.object({ "@graph": z.array(OParlObject) });

/** Faults of an object and those within it, by the specification: its kind, what it must have, and of what type. */
function faultsOf(given: unknown): readonly string[] {
  const object = OParlObject.parse(given);
  const kind = /^https:\/\/schema\.oparl\.org\/1\.1\/(?<kind>\w+)$/u.exec(object.type)?.groups?.kind ?? "";
  const rules: Readonly<Record<string, string>> | undefined = new Map<string, Record<string, string>>(
    Object.entries(kinds),
  ).get(kind);
  if (!rules) return [`${object.type} is no kind of OParl`];
  const faults: string[] = [];
  for (const [name, rule] of Object.entries(rules)) {
    const value = object[name];
    const shape = rule.replace("!", "");
    if (value === undefined) {
      if (rule.endsWith("!")) faults.push(`${kind} has no ${name}`);
    } else if (shape === "object") faults.push(...faultsOf(value));
    else if (shape === "objects") faults.push(...z.array(z.unknown()).parse(value).flatMap(faultsOf));
    else if (!shapes[shape]?.safeParse(value).success) faults.push(`${kind}.${name} is no ${shape}`);
  }
  const known = new Set(["id", "type", ...Object.keys(rules)]);
  const own = Object.keys(object).filter((name) => !known.has(name) && !name.startsWith("punktum:"));
  return [...faults, ...own.map((name) => `${kind} has no property ${name}`)];
}

test("OParl: what the specification does not allow is found", async () => {
  const [meeting] = OParl.parse(await written(oparl, record))["@graph"];
  expect(faultsOf(meeting)).toEqual([]);
  expect(faultsOf({ ...meeting, organization: [{ name: "Udvalget" }] })).toEqual([
    "Meeting.organization is no urls",
  ]);
  expect(faultsOf({ ...meeting, start: "i går" })).toEqual(["Meeting.start is no date-time"]);
  expect(faultsOf({ ...meeting, chair: "Asta" })).toEqual(["Meeting has no property chair"]);
  expect(faultsOf({ id: "urn:x:file", type: "https://schema.oparl.org/1.1/File" })).toEqual([
    "File has no accessUrl",
  ]);
});

test("OParl: a letter is a paper, and no paper at all is still JSON", async () => {
  expect(await written(oparl, recordOf({ kind: "letter" }))).toMatchObject({
    "@graph": [{ type: "https://schema.oparl.org/1.1/Paper", date: "2024-03-12" }],
  });
  const letter = OParl.parse(await written(oparl, recordOf({ kind: "letter", date: "2024-03" })));
  expect(letter["@graph"].flatMap(faultsOf)).toEqual([]);
  expect(await written(oparl)).toMatchObject({ "@graph": [] });
});

test("Popolo: a vote keeps its counts, its voters, and parties that are named without voters", async () => {
  expect(await written(popolo, record, recordOf({}))).toMatchObject([
    {
      organization: { name: "Fjordudvalget" },
      start_date: "2024-03-12",
      result: "pass",
      counts: [
        { option: "yes", value: 6 },
        { option: "no", value: 1 },
      ],
      votes: [
        { option: "yes", voter: { name: "Asta Brink" }, group: { name: "A" } },
        { option: "yes", group: { name: "V" } },
        { option: "no", group: { name: "Ø" } },
      ],
    },
  ]);
});

test("local times carry the offset of their day, and half dates give none", () => {
  expect(localDateTime("2024-07-01", "09:00")).toBe("2024-07-01T09:00:00+02:00");
  expect(localDateTime("2024-07", "09:00")).toBeUndefined();
});
