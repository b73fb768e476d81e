import { createHash } from "node:crypto";
import { Outcome } from "../../schemas/decision.ts";
import type { Person } from "../../schemas/person.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import { seeded } from "../samples/random.ts";
import { noFacts, plainPage } from "./empty-record.ts";
import { vocabulary, zipfWord } from "./vocabulary.ts";
import { bodies, outcomes, places, sections, topics } from "./words.ts";

const items = 15;

/** Acts as municipal papers name them, the commonest first. */
const acts: readonly (readonly [name: string, title: string])[] = [
  ["serviceloven", "lov om social service"],
  ["planloven", "lov om planlægning"],
  ["folkeskoleloven", "lov om folkeskolen"],
  ["forvaltningsloven", "forvaltningsloven"],
  ["sundhedsloven", "sundhedsloven"],
  ["dagtilbudsloven", "lov om dag-, fritids- og klubtilbud m.v. til børn og unge"],
  ["almenboligloven", "lov om almene boliger m.v."],
  ["naturbeskyttelsesloven", "lov om naturbeskyttelse"],
  ["vejloven", "lov om offentlige veje m.v."],
  ["byggeloven", "byggeloven"],
  ["vandløbsloven", "lov om vandløb"],
  ["retssikkerhedsloven", "lov om retssikkerhed og administration på det sociale område"],
];
/** How often a decision ends so, in parts of a hundred, in the order of the schema; most items are approved or noted. */
const outcomeShares = [42, 4, 24, 4, 10, 3, 4, 1, 2, 1, 2, 1, 2];

const side = { count: null, parties: [], persons: [] };

/** A member of some council, of whom there are some thousands. */
function memberOf(random: () => number): Person {
  const part = (from: number) => {
    const word = vocabulary[from + Math.floor(random() * 90)] ?? "";
    return word.charAt(0).toUpperCase() + word.slice(1);
  };
  const name = `${part(5_000)} ${part(6_000)}`;
  return { name, party: "ABCFOVØ"[Math.floor(random() * 7)] ?? "A", role: null };
}

/** @param share 0..1 */
function outcomeOf(share: number): Outcome {
  let left = share * outcomeShares.reduce((sum, part) => sum + part, 0);
  for (const [index, part] of outcomeShares.entries()) {
    left -= part;
    if (left < 0) return Outcome.options[index] ?? "other";
  }
  return "other";
}

/**
 * A record of a meeting that never was: the same number gives the same record. Its text follows Zipf's law over a large
 * vocabulary, its items are of very different length (half of them under some ninety words, one in a hundred
 * over four hundred), and facts,
 * acts and outcomes are as unevenly spread as in real minutes.
 */
export function inventedRecord(number: number): DocumentRecord {
  const random = seeded(number + 1);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;
  const words = (count: number) => Array.from({ length: count }, () => zipfWord(random)).join(" ");
  // Some eight meetings a day, beginning in 2000.
  const date = new Date(Date.UTC(2000, 0, 1 + Math.floor(number / 8))).toISOString().slice(0, 10);
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
  const amounts: DocumentRecord["amounts"] = [];
  for (let order = 0; order < items; order += 1) {
    const start = text.length;
    const title = `${pick(topics)} ${words(2 + below(4))}`;
    add(`Punkt ${order + 1}: ${title}\n`);
    // Log-normal, by the sum of uniform numbers.
    const length = Math.exp(4.4 + (random() + random() + random() - 1.5) * 1.7);
    for (let written = 0; written < length; written += 18) {
      add(`${words(8 + below(12))}${random() < 0.15 ? ` ${pick(sections)}` : ""}.\n`);
    }
    if (random() < 0.6) {
      const [name, title] = acts[Math.floor(acts.length ** random()) - 1] ?? ["byggeloven", "byggeloven"];
      const from = 1 + below(180);
      const to = random() < 0.05 ? String(from + 1 + below(25)) : null;
      add(`Sagen følger ${name} `);
      const quote = to === null ? `§ ${from}` : `§§ ${from}-${to}`;
      legalReferences.push({
        id: `reference-${order}`,
        span: add(quote),
        quote,
        act: { name, title, type: "lov", number: null, date: null, session: null },
        paragraph: String(from),
        paragraphTo: to,
        subsection: null,
        number: null,
        letter: null,
        sentence: null,
        chapter: null,
        annex: null,
        actSpan: null,
        noSuchAct: null,
        eli: null,
        resolution: "stated",
        reason: null,
      });
      add(".\n");
    }
    if (random() < 0.3) {
      add("Udgiften er ");
      const value = Math.round(10 ** (3 + random() * 4));
      amounts.push({ span: add(`${value} kr`), quote: `${value} kr`, value, unit: "DKK" });
      add(".\n");
    }
    if (random() < 0.2) {
      const dueDate = new Date(Date.parse(date) + below(400) * 86_400_000).toISOString().slice(0, 10);
      const due = `senest ${dueDate}`;
      deadlines.push({
        id: `deadline-${order}`,
        span: add(due),
        quote: due,
        agendaItem: String(order + 1),
        kind: "due",
        date: dueDate,
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
      outcome: outcomeOf(random()),
      text: decided,
      decidedBy: null,
      date,
      history: false,
      unanimous: null,
      vote:
        random() < 0.05
          ? { for: side, against: { ...side, persons: [memberOf(random)] }, abstained: side }
          : null,
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
    provenance: { version: "bench", stages: [] },
  };
}
