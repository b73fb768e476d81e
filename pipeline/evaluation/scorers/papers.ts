import type { DocumentRecord } from "../../../schemas/record.ts";
import type { Gold } from "../gold.ts";
import { sameText } from "../match.ts";
import type { Scorer } from "../scorer.ts";
import { addTallies, emptyTally, oneOf, type Tally } from "../tally.ts";

type Field = "kind" | "title" | "authority" | "body" | "date";

function field(name: Field): Scorer {
  return {
    family: name,
    score(record: DocumentRecord, gold: Gold) {
      const wanted = gold[name];
      if (wanted === undefined) return undefined;
      const found = record[name];
      const right = wanted === null ? found === null : sameText(found, wanted);
      if (wanted === null)
        return {
          expected: 0,
          found: right ? 0 : 1,
          correct: 0,
          misses: right ? [] : [`${name}: "${found}", expected none`],
        };
      return oneOf(right, found !== null, `${name}: "${found}", expected "${wanted}"`);
    },
  };
}

/** What kind of paper, its title, whose it is, of which day. */
export const paperFields: readonly Scorer[] = (["kind", "title", "authority", "body", "date"] as const).map(
  field,
);

/** Sender, recipients, subject, journal number and signatories. */
export const letters: Scorer = {
  family: "letters",
  score(record, gold) {
    const wanted = gold.letter;
    if (wanted === undefined || wanted === null) return undefined;
    const found = record.letter;
    const tallies: Tally[] = [];
    for (const name of ["sender", "subject", "journalNumber"] as const) {
      const expected = wanted[name];
      if (expected != null)
        tallies.push(
          oneOf(
            sameText(found?.[name], expected),
            found?.[name] != null,
            `${name}: "${found?.[name] ?? ""}", expected "${expected}"`,
          ),
        );
    }
    for (const one of wanted.recipients ?? []) {
      const right = found?.recipients.some((other) => sameText(one, other)) ?? false;
      tallies.push(oneOf(right, right, `recipient ${one}`));
    }
    for (const { name } of wanted.signatories ?? []) {
      const right = found?.signatories.some((person) => sameText(person.name, name)) ?? false;
      tallies.push(oneOf(right, right, `signatory ${name}`));
    }
    return tallies.reduce(addTallies, emptyTally);
  },
};

export const headings: Scorer = {
  family: "headings",
  score(record, gold) {
    if (gold.headings === undefined) return undefined;
    const free = record.headings.map(({ text }) => text);
    const missing = gold.headings.filter((wanted) => {
      const at = free.findIndex((text) => sameText(text, wanted));
      if (at >= 0) free.splice(at, 1);
      return at < 0;
    });
    return {
      expected: gold.headings.length,
      found: record.headings.length,
      correct: gold.headings.length - missing.length,
      misses: [
        ...missing.map((text) => `heading "${text}"`),
        ...free.map((text) => `extra heading "${text}"`),
      ],
    };
  },
};

export const presence: Scorer = {
  family: "present",
  score(record, gold) {
    if (gold.present === undefined) return undefined;
    const names = record.meeting?.present.map(({ name }) => name) ?? [];
    const correct = gold.present.filter((name) => names.includes(name.replace(/\s+/g, " "))).length;
    return {
      expected: gold.present.length,
      found: names.length,
      correct,
      misses: gold.present.filter((name) => !names.includes(name)).map((name) => `present: ${name}`),
    };
  },
};
