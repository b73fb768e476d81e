import { createHash } from "node:crypto";
import { Outcome } from "../../schemas/decision.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import { seeded } from "../samples/random.ts";
import { bodies, endings, openings, outcomes, places, sections, subjects, topics } from "./words.ts";

const items = 15;
const syllables = [
  "bak",
  "ke",
  "dal",
  "mø",
  "lle",
  "skov",
  "by",
  "ring",
  "så",
  "vang",
  "høj",
  "lund",
  "æn",
  "ge",
  "sten",
  "kær",
];

/** A record of a meeting that never was, with facts in every item: the same number gives the same record. */
export function inventedRecord(number: number): DocumentRecord {
  const random = seeded(number + 1);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  // Words beyond the small vocabulary, by Zipf's law: a corpus has a long tail of names.
  const name = () => {
    let rank = Math.floor(40_000 ** random());
    let word = "";
    for (; rank > 0; rank = Math.floor(rank / syllables.length))
      word += syllables[rank % syllables.length] ?? "";
    return word;
  };
  const date = new Date(Date.UTC(2000 + (number % 25), below(12), 1 + below(28))).toISOString().slice(0, 10);
  let text = "";
  const add = (part: string) => {
    const span = { start: text.length, end: text.length + part.length };
    text += part;
    return span;
  };
  const agendaItems: DocumentRecord["agendaItems"] = [];
  const decisions: DocumentRecord["decisions"] = [];
  const legalReferences: DocumentRecord["legalReferences"] = [];
  const deadlines: DocumentRecord["deadlines"] = [];
  for (let order = 0; order < items; order += 1) {
    const start = text.length;
    const title = `${pick(topics)} ${pick(subjects)} ved ${name()}`;
    add(`Punkt ${order + 1}: ${title}\n`);
    for (let sentence = 0; sentence < 4; sentence += 1) {
      add(
        `${pick(openings)} ${pick(subjects)} i ${name()} og ${name()} ${pick(sections)} ${pick(endings)}.\n`,
      );
    }
    const paragraph = String(80 + below(100));
    add("Sagen følger serviceloven ");
    const reference = add(`§ ${paragraph}`);
    add(".\n");
    legalReferences.push({
      id: `reference-${order}`,
      span: reference,
      quote: `§ ${paragraph}`,
      act: {
        name: "serviceloven",
        title: "lov om social service",
        type: "lov",
        number: null,
        date: null,
        session: null,
      },
      paragraph,
      paragraphTo: null,
      subsection: null,
      number: null,
      letter: null,
      sentence: null,
      chapter: null,
      actSpan: null,
      noSuchAct: null,
      eli: null,
      resolution: "stated",
      reason: null,
    });
    if (order % 3 === 0) {
      const due = `senest ${date}`;
      deadlines.push({
        id: `deadline-${order}`,
        span: add(due),
        quote: due,
        agendaItem: String(order + 1),
        kind: "due",
        date,
        duration: null,
        anchor: null,
        roundTo: null,
        basis: "stated",
        obligation: title,
        responsible: null,
      });
      add("\n");
    }
    const decided = pick(outcomes);
    add("Beslutning\n");
    decisions.push({
      id: `decision-${order}`,
      span: add(decided),
      quote: decided,
      agendaItem: String(order + 1),
      recommendation: null,
      outcome: pick(Outcome.options),
      text: decided,
      decidedBy: null,
      date,
      history: false,
      unanimous: null,
      vote: null,
      dissent: [],
      responsible: null,
      confidence: 1,
    });
    agendaItems.push({
      id: `item-${order}`,
      span: { start, end: text.length },
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
    add("\n");
  }
  const id = createHash("sha256").update(String(number)).digest("hex");
  const whole = { start: 0, end: text.length };
  return {
    schemaVersion: 1,
    id,
    source: {
      path: `/bench/${number}.txt`,
      sha256: id,
      bytes: text.length,
      mediaType: "text/plain",
      pageCount: 1,
    },
    kind: "minutes",
    title: `Referat ${date}`,
    authority: `${pick(places)} Kommune`,
    body: pick(bodies),
    date,
    pages: [
      {
        number: 1,
        width: 595.3,
        height: 841.9,
        status: "ok",
        failure: null,
        textSource: "plain",
        quality: 1,
        confidence: null,
        rotation: 0,
        skew: 0,
        span: whole,
        rawSpan: whole,
        sourceReason: "invented",
      },
    ],
    account: { pages: 1, ok: 1, blank: 0, failed: 0, complete: true },
    text,
    rawText: text,
    repairs: [],
    meeting: null,
    letter: null,
    headings: [],
    agendaItems,
    recommendations: [],
    decisions,
    legalReferences,
    deadlines,
    amounts: [],
    inconsistencies: [],
    diagnostics: [],
    provenance: { version: "bench", stages: [] },
  };
}
