import { createHash } from "node:crypto";
import type { Corpus } from "../../corpus/corpus.ts";
import { DocumentRecord } from "../../schemas/record.ts";
import { noFacts, plainPage } from "../../scripts/bench/empty-record.ts";

export interface PaperItem {
  readonly title: string;
  readonly text: string;
  readonly outcome?: DocumentRecord["decisions"][number]["outcome"];
  readonly law?: {
    readonly act: string;
    readonly title?: string;
    readonly from: string;
    readonly to?: string;
    readonly rest?: Partial<DocumentRecord["legalReferences"][number]>;
  };
  readonly due?: string;
  readonly amount?: { readonly value: number; readonly unit: string };
  readonly against?: { readonly name: string; readonly party: string };
}

export interface Paper {
  readonly name: string;
  readonly body?: string;
  readonly authority?: string;
  readonly date?: string;
  readonly front?: string;
  readonly items: readonly PaperItem[];
  readonly placeholder?: true;
}

/** A record as the program would make it of such a paper; it passes the schema. */
export function recordOf(paper: Paper): DocumentRecord {
  let text = paper.front ?? "Referat\n";
  const agendaItems: DocumentRecord["agendaItems"] = [];
  const decisions: DocumentRecord["decisions"] = [];
  const legalReferences: DocumentRecord["legalReferences"] = [];
  const deadlines: DocumentRecord["deadlines"] = [];
  const amounts: DocumentRecord["amounts"] = [];
  const add = (part: string) => {
    const span = { start: text.length, end: text.length + part.length };
    text += part;
    return span;
  };
  paper.items.forEach((item, order) => {
    const start = text.length;
    add(`${order + 1}. ${item.title}\n${item.text}\n`);
    if (item.law) {
      const quote = `§ ${item.law.from}`;
      legalReferences.push({
        id: `reference-${order}`,
        span: add(quote),
        quote,
        act: {
          name: item.law.act,
          title: item.law.title ?? null,
          type: "lov",
          number: null,
          date: null,
          session: null,
        },
        actSpan: null,
        noSuchAct: null,
        paragraph: item.law.from,
        paragraphTo: item.law.to ?? null,
        subsection: null,
        number: null,
        letter: null,
        sentence: null,
        chapter: null,
        annex: null,
        eli: null,
        resolution: "stated",
        reason: null,
        ...item.law.rest,
      });
      add("\n");
    }
    if (item.due) {
      deadlines.push({
        id: `deadline-${order}`,
        span: add("senest"),
        quote: "senest",
        agendaItem: String(order + 1),
        kind: "due",
        date: item.due,
        duration: null,
        anchor: null,
        roundTo: null,
        basis: "stated",
        obligation: item.title,
        responsible: null,
      });
      add("\n");
    }
    if (item.amount) {
      const quote = String(item.amount.value);
      amounts.push({ span: add(quote), quote, ...item.amount });
      add("\n");
    }
    if (item.outcome) {
      const side = { count: null, parties: [], persons: [] };
      decisions.push({
        id: `decision-${order}`,
        span: add("Beslutning"),
        quote: "Beslutning",
        agendaItem: String(order + 1),
        recommendation: null,
        outcome: item.outcome,
        text: "",
        decidedBy: null,
        date: null,
        history: false,
        unanimous: null,
        vote: item.against
          ? { for: side, against: { ...side, persons: [{ ...item.against, role: null }] }, abstained: side }
          : null,
        dissent: [],
        responsible: null,
        confidence: 1,
      });
      add("\n");
    }
    agendaItems.push({
      id: `item-${order}`,
      span: { start, end: text.length },
      order,
      number: String(order + 1),
      title: item.title,
      public: true,
      caseNumbers: [],
      attachments: [],
      sections: [],
      parent: null,
      confidence: 1,
    });
  });
  const id = createHash("sha256").update(paper.name).digest("hex");
  return DocumentRecord.parse({
    schemaVersion: 1,
    id,
    source: {
      path: `/papers/${paper.name}`,
      sha256: id,
      bytes: text.length,
      mediaType: "text/plain",
      pageCount: 1,
    },
    kind: "minutes",
    title: `Referat ${paper.name}`,
    authority: paper.authority ?? null,
    body: paper.body ?? null,
    date: paper.date ?? null,
    pages: [plainPage(text)],
    account: { pages: 1, ok: 1, blank: 0, failed: 0, complete: true },
    text,
    rawText: text,
    ...noFacts,
    agendaItems,
    decisions,
    legalReferences,
    deadlines,
    amounts,
    inconsistencies: paper.placeholder
      ? [
          {
            id: "placeholder-1",
            kind: "placeholder",
            severity: "warning",
            message: "Unexpected blank",
            evidence: [{ document: id, span: { start: 0, end: 7 }, quote: text.slice(0, 7), page: 1 }],
          },
        ]
      : [],
    provenance: { version: "test", stages: [] },
  });
}

export async function store(corpus: Corpus, paper: Paper, run = "run-1"): Promise<string> {
  const record = recordOf(paper);
  await corpus.documents.store({
    record,
    fingerprint: "f",
    knowledge: "k",
    recordHash: record.id,
    reading: "r",
    run,
    stages: [],
    results: [],
    signature: null,
  });
  return record.id;
}
