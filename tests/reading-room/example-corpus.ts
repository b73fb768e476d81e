import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pack } from "../../corpus/body.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import { openCorpus } from "../../corpus/index.ts";
import type { DocumentReading, PageReading } from "../../schemas/reading.ts";
import { DocumentRecord } from "../../schemas/record.ts";
import type { Repair } from "../../schemas/repair.ts";
import { noFacts } from "../../scripts/bench/empty-record.ts";
import { setPaper } from "./paper.ts";

const printed = [
  "Referat af møde i Fjordudvalget den 12. marts 2024",
  "",
  "Punkt 1 Meddelelser",
  "Beslutning",
  "Taget til efterretning.",
  "",
  "Punkt 2 Ny badebro ved Tornelev Strand",
  "Forvaltningen foreslår, at broen bygges efter kystbeskyttelseslovens § 79 b.",
  "Der er afsat 450.000 kr.",
  "Beslutning",
  "Godkendt med stemmerne 6 for (A, V) og 1 imod (Ø). Forvaltningen skal",
  "indhente tilladelse senest den 1. juni 2024.",
];
const asRead = printed.map((line) =>
  line
    .replace("Fjordudvalget", "Fjordudva1get")
    .replace("§ 79", "8 79")
    .replace("badebro ved", "badebrø ved"),
);

export const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

/** The span of a phrase that stands in the text once. */
function at(text: string, phrase: string) {
  const start = text.indexOf(phrase);
  if (start < 0) throw new Error(`${phrase} is not in the text`);
  return { start, end: start + phrase.length };
}

const found = (text: string, phrase: string) => ({ span: at(text, phrase), quote: phrase });

function emptyRecord(path: string, id: string, bytes: number, page: PageReading, text: string) {
  return {
    schemaVersion: 1 as const,
    id,
    source: { path, sha256: id, bytes, mediaType: "application/pdf", pageCount: 1 },
    kind: "minutes" as const,
    title: "Referat af møde i Fjordudvalget",
    authority: "Tornelev Kommune",
    body: "Fjordudvalget",
    date: "2024-03-12",
    pages: [
      {
        ...page,
        span: { start: 0, end: text.length },
        rawSpan: { start: 0, end: page.text.length },
      },
    ],
    account: { pages: 1, ok: 1, blank: 0, failed: 0, complete: true },
    text,
    rawText: page.text,
    ...noFacts,
    provenance: { version: "0.1.0", stages: [] },
  };
}

type Edit = { readonly rawStart: number; readonly rawEnd: number; readonly replacement: string };

async function store(
  corpus: Corpus,
  record: DocumentRecord,
  reading: DocumentReading,
  edits: readonly Edit[],
) {
  const result = (stage: "read" | "repair", output: unknown) => ({
    key: `${stage} ${record.id}`,
    stage,
    outputHash: sha256(JSON.stringify(output)),
    body: pack(output),
    trace: null,
    ms: 1,
  });
  const results = [result("read", reading), result("repair", { edits })];
  await corpus.documents.store({
    record,
    fingerprint: "f",
    knowledge: "k",
    recordHash: sha256(JSON.stringify(record)),
    reading: results[0]?.outputHash ?? "",
    run: "run-1",
    stages: results.map(({ stage, key }) => ({ stage, key })),
    results,
    signature: null,
  });
}

async function minutes(
  folder: string,
): Promise<{ record: DocumentRecord; reading: DocumentReading; edits: Edit[] }> {
  const { pdf, page } = await setPaper(printed, asRead);
  const path = join(folder, "fjordudvalget.pdf");
  writeFileSync(path, pdf);
  const text = printed.join("\n");
  const changes = [
    ["Fjordudva1get", "Fjordudvalget"],
    ["badebrø", "badebro"],
    ["8 79", "§ 79"],
  ] as const;
  let shift = 0;
  const repairs: Repair[] = changes.map(([before, after]) => {
    const rawSpan = at(page.text, before);
    const start = rawSpan.start + shift;
    shift += after.length - before.length;
    const span = { start, end: start + after.length };
    return {
      span,
      rawSpan,
      before,
      after,
      rule: "confusion",
      confidence: 0.97,
      evidence: "lexicon",
      page: 1,
      runnersUp: [],
    };
  });
  const items = ["Punkt 1 ", "Punkt 2 "].map((heading) => at(text, heading).start);
  const item = (order: number, title: string, end: number) => ({
    id: `item-${order + 1}`,
    span: { start: items[order] ?? 0, end },
    order,
    number: String(order + 1),
    title,
    public: true,
    caseNumbers: [],
    attachments: [],
    sections: [],
    parent: null,
    confidence: 1,
  });
  const decided =
    "Godkendt med stemmerne 6 for (A, V) og 1 imod (Ø). Forvaltningen skal\nindhente tilladelse senest den 1. juni 2024.";
  const decision = (id: string, agendaItem: string, phrase: string) => ({
    id,
    ...found(text, phrase),
    agendaItem,
    recommendation: null,
    text: phrase.replace("\n", " "),
    decidedBy: null,
    date: null,
    history: false,
    unanimous: null,
    dissent: [],
    responsible: null,
    confidence: 1,
  });
  const side = (count: number | null, parties: string[]) => ({ count, parties, persons: [] });
  const id = sha256(pdf);
  const record = DocumentRecord.parse({
    ...emptyRecord(path, id, pdf.length, page, text),
    repairs,
    agendaItems: [
      item(0, "Meddelelser", items[1] ?? 0),
      item(1, "Ny badebro ved Tornelev Strand", text.length),
    ],
    decisions: [
      { ...decision("decision-1", "1", "Taget til efterretning."), outcome: "noted", vote: null },
      {
        ...decision("decision-2", "2", decided),
        outcome: "approved",
        vote: { for: side(6, ["A", "V"]), against: side(1, ["Ø"]), abstained: side(null, []) },
      },
    ],
    legalReferences: [
      {
        id: "law-1",
        ...found(text, "§ 79 b"),
        act: {
          name: "kystbeskyttelsesloven",
          title: "lov om kystbeskyttelse m.v.",
          type: "lov",
          number: null,
          date: null,
          session: null,
        },
        actSpan: at(text, "kystbeskyttelseslovens"),
        paragraph: "79 b",
        paragraphTo: null,
        subsection: null,
        number: null,
        letter: null,
        sentence: null,
        chapter: null,
        eli: "eli/lta/2020/705",
        resolution: "stated",
        reason: null,
      },
    ],
    deadlines: [
      {
        id: "deadline-1",
        ...found(text, "senest den 1. juni 2024"),
        agendaItem: "2",
        kind: "due",
        date: "2024-06-01",
        duration: null,
        anchor: null,
        roundTo: null,
        basis: "stated",
        obligation: "indhente tilladelse",
        responsible: "Forvaltningen",
      },
      {
        id: "deadline-2",
        ...found(text, "Forvaltningen skal"),
        agendaItem: "2",
        kind: "due",
        date: null,
        duration: "P4W",
        anchor: "modtagelsen",
        roundTo: null,
        basis: "stated",
        obligation: "svare ejerne",
        responsible: "Forvaltningen",
      },
    ],
    amounts: [{ ...found(text, "450.000 kr."), value: 450_000, unit: "DKK" }],
    diagnostics: [
      {
        code: "uncertain-word",
        severity: "note",
        message: "Unexpected “Strand”, expected one of “Stranden” (0.40); left as read",
        page: 1,
        span: { ...at(text, "Strand\n"), end: at(text, "Strand\n").end - 1 },
        candidates: ["Stranden"],
      },
    ],
  });
  const edits = repairs.map(({ rawSpan, after }) => ({
    rawStart: rawSpan.start,
    rawEnd: rawSpan.end,
    replacement: after,
  }));
  return { record, reading: { mediaType: "application/pdf", pages: [page], metadataTitle: null }, edits };
}

async function draft(folder: string, name: string, date: string, sentence: string) {
  const lines = ["Notat om <b>strandbiblioteket</b>", sentence];
  const { pdf, page } = await setPaper(lines, lines);
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, pdf);
  const text = lines.join("\n");
  const record = DocumentRecord.parse({
    ...emptyRecord(path, sha256(pdf), pdf.length, page, text),
    kind: "draft",
    title: "Notat om <b>strandbiblioteket</b>",
    date,
  });
  return { record, reading: { mediaType: "application/pdf", pages: [page], metadataTitle: null } };
}

export const hostile = `"><script>alert('x')</script><img src=x onerror="alert(1)">`;

/** A plain text whose every word is meant to break out of the page; its second page could not be read. */
function hostilePaper(folder: string) {
  const path = join(folder, "fjendtlig.txt");
  const text = `Punkt 1 ${hostile}\nBeslutning\n${hostile} senest 2024-07-01 efter § 1`;
  writeFileSync(path, text);
  const id = sha256(text);
  const reading = {
    number: 1,
    width: 0,
    height: 0,
    status: "ok",
    failure: null,
    textSource: "plain",
    quality: 1,
    confidence: null,
    rotation: 0,
    skew: 0,
    sourceReason: "",
    text,
    words: [],
    furniture: [],
    rereads: [],
  } satisfies PageReading;
  const empty = emptyRecord(path, id, text.length, reading, text);
  const place = { span: { start: 0, end: text.length }, quote: text };
  const person = { name: hostile, party: hostile, role: hostile };
  const failed = {
    ...reading,
    number: 2,
    status: "failed",
    failure: { code: "image-not-decoded", message: hostile, remedy: hostile },
    span: { start: text.length, end: text.length },
    rawSpan: { start: text.length, end: text.length },
  } as const;
  return DocumentRecord.parse({
    ...empty,
    source: { ...empty.source, mediaType: "text/plain", pageCount: 2 },
    title: hostile,
    authority: hostile,
    body: hostile,
    kind: "minutes",
    date: "2024-03-11",
    pages: [...empty.pages, failed],
    account: { pages: 2, ok: 1, blank: 0, failed: 1, complete: false },
    meeting: {
      start: null,
      end: null,
      place: hostile,
      chair: person,
      present: [person],
      absent: [],
      substitutes: [],
    },
    agendaItems: [
      {
        id: "item-1",
        span: place.span,
        order: 0,
        number: "1",
        title: hostile,
        public: true,
        caseNumbers: [hostile],
        attachments: [{ title: hostile, reference: hostile }],
        sections: [],
        parent: null,
        confidence: 1,
      },
    ],
    decisions: [
      {
        id: "decision-1",
        ...place,
        agendaItem: "1",
        recommendation: null,
        outcome: "rejected",
        text: hostile,
        decidedBy: hostile,
        date: null,
        history: false,
        unanimous: null,
        vote: null,
        dissent: [{ persons: [person], parties: [hostile], text: hostile }],
        responsible: hostile,
        confidence: 0.3,
      },
    ],
    deadlines: [
      {
        id: "deadline-1",
        span: { start: text.indexOf("senest"), end: text.indexOf(" efter") },
        quote: text.slice(text.indexOf("senest"), text.indexOf(" efter")),
        agendaItem: "1",
        kind: "due",
        date: "2024-07-01",
        duration: null,
        anchor: null,
        roundTo: null,
        basis: "stated",
        obligation: hostile,
        responsible: hostile,
      },
    ],
    diagnostics: [
      { code: hostile.replace(/[^a-z]/gu, ""), severity: "note", message: hostile, page: 1, span: null },
    ],
  });
}

export interface ExampleIds {
  readonly minutes: string;
  readonly family: string;
  /** Oldest first. */
  readonly drafts: readonly [string, string];
  readonly hostile: string;
}

/**
 * A corpus with minutes that were read with faults, two drafts of a memo that differ in a number, and a paper that
 * attacks whoever shows it.
 */
export async function exampleCorpus(folder: string): Promise<ExampleIds> {
  const corpus = await openCorpus(join(folder, "corpus"), { readOnly: false });
  try {
    const paper = await minutes(folder);
    await store(corpus, paper.record, paper.reading, paper.edits);
    const older = await draft(folder, "udkast-1", "2024-01-05", "Biblioteket koster 4 mio. kr.");
    const newer = await draft(folder, "udkast-2", "2024-02-09", "Biblioteket koster 5 mio. kr.");
    for (const { record, reading } of [older, newer]) await store(corpus, record, reading, []);
    const place = ({ record }: typeof older, phrase: string) => ({
      document: record.id,
      ...found(record.text, phrase),
      page: 1,
    });
    await corpus.findings.replaceAll(
      [{ id: "family-1", title: older.record.title, documents: [older.record.id, newer.record.id] }],
      [
        {
          family: "family-1",
          older: older.record.id,
          newer: newer.record.id,
          basis: "basis",
          findings: [
            {
              id: "finding-1",
              kind: "changed-number",
              severity: "error",
              message:
                "Number changed from “4 mio. kr.” to “5 mio. kr.”: “… Biblioteket koster 5 mio. kr. …”",
              values: [
                { role: "before", type: "number", written: "4 mio. kr.", value: null },
                { role: "after", type: "number", written: "5 mio. kr.", value: null },
              ],
              ordered: true,
              evidence: [place(older, "4 mio. kr."), place(newer, "5 mio. kr.")],
            },
          ],
        },
      ],
      "basis",
      "run-1",
    );
    const attack = hostilePaper(folder);
    await store(corpus, attack, { mediaType: "text/plain", pages: [], metadataTitle: null }, []);
    return {
      minutes: paper.record.id,
      family: "family-1",
      drafts: [older.record.id, newer.record.id],
      hostile: attack.id,
    };
  } finally {
    await corpus.close();
  }
}
