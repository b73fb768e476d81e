import { expect, test } from "vitest";
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
  expect(await written(oparl, record)).toMatchObject({
    "@graph": [
      {
        type: "https://schema.oparl.org/1.1/Meeting",
        start: "2024-03-12T16:30:00+01:00",
        location: { description: "Mødelokale 2" },
        agendaItem: [{ number: "4", order: 3, public: true, result: "approved", resolutionText: quote }],
        resultsProtocol: { mimeType: "application/pdf" },
      },
    ],
  });
});

test("OParl: a letter is a paper, and no paper at all is still JSON", async () => {
  expect(await written(oparl, recordOf({ kind: "letter" }))).toMatchObject({
    "@graph": [{ type: "https://schema.oparl.org/1.1/Paper", date: "2024-03-12" }],
  });
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
