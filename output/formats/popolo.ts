import type { Decision, Outcome, Vote, VoteSide } from "../../schemas/decision.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import type { OutputFormat } from "./format.ts";

const contexts = [
  "http://www.popoloproject.com/contexts/motion.jsonld",
  "http://www.popoloproject.com/contexts/vote-event.jsonld",
  "http://www.popoloproject.com/contexts/vote.jsonld",
  "http://www.popoloproject.com/contexts/count.jsonld",
];

const options = { for: "yes", against: "no", abstained: "abstain" } as const satisfies Record<
  keyof Vote,
  string
>;

/** Popolo knows `pass` and `fail`; an outcome that is neither has no result. */
const results = {
  approved: "pass",
  "approved-with-changes": "pass",
  noted: "pass",
  recommended: "pass",
  appointed: "pass",
  rejected: "fail",
  discussed: null,
  postponed: null,
  returned: null,
  referred: null,
  withdrawn: null,
  "not-released": null,
  other: null,
} as const satisfies Record<Outcome, "pass" | "fail" | null>;

function votesOf(side: VoteSide, option: string): object[] {
  const persons = side.persons.map((person) => ({
    option,
    voter: { name: person.name },
    ...(person.party === null ? {} : { group: { name: person.party } }),
  }));
  // A party that the paper names without its members voted as a group: no voter is made up for it.
  const named = new Set(side.persons.map((person) => person.party));
  const groups = side.parties
    .filter((party) => !named.has(party))
    .map((party) => ({ option, group: { name: party } }));
  return [...persons, ...groups];
}

function voteEvent(record: DocumentRecord, decision: Decision, vote: Vote): object {
  const sides = (["for", "against", "abstained"] as const).map(
    (side) => [vote[side], options[side]] as const,
  );
  const item = record.agendaItems.find(({ number }) => number !== null && number === decision.agendaItem);
  const organization = decision.decidedBy ?? record.body;
  return {
    "@context": contexts,
    identifier: `urn:punktum:${record.id}:${decision.id}`,
    ...(organization === null ? {} : { organization: { name: organization } }),
    motion: { text: decision.text, ...(item ? { name: item.title } : {}) },
    start_date: decision.date ?? record.date,
    result: results[decision.outcome],
    counts: sides.flatMap(([side, option]) => (side.count === null ? [] : [{ option, value: side.count }])),
    votes: sides.flatMap(([side, option]) => votesOf(side, option)),
    sources: [{ note: `${record.source.path}, ${decision.span.start}–${decision.span.end}` }],
  };
}

/** The votes that a record tells of, also those that it quotes from earlier meetings, as Popolo vote events. */
export function popoloOf(record: DocumentRecord): object[] {
  return record.decisions.flatMap((decision) =>
    decision.vote ? [voteEvent(record, decision, decision.vote)] : [],
  );
}

export const popolo: OutputFormat = {
  name: "popolo",
  summary: "votes as Popolo vote events, JSON-LD",
  files: "one",
  async *write(documents) {
    yield { file: "votes.json", content: "[" };
    let first = true;
    for await (const { record } of documents) {
      for (const event of popoloOf(record)) {
        yield { file: "votes.json", content: `${first ? "" : ","}\n${JSON.stringify(event)}` };
        first = false;
      }
    }
    yield { file: "votes.json", content: "\n]\n" };
  },
};
