import type { Person } from "../../../schemas/person.ts";

export type SideName = "for" | "against" | "abstained";

/** One side of a vote while it is being read. */
interface MutableSide {
  count: number | null;
  parties: string[];
  persons: Person[];
}

/** The three sides, and which of them the text states anything of. */
export class Sides {
  readonly for: MutableSide = { count: null, parties: [], persons: [] };
  readonly against: MutableSide = { count: null, parties: [], persons: [] };
  readonly abstained: MutableSide = { count: null, parties: [], persons: [] };
  readonly stated = new Set<SideName>();

  /** The first count that is stated of a side holds. */
  count(name: SideName, stated: string | undefined): void {
    if (stated === undefined) return;
    this[name].count ??= toCount(stated);
    this.stated.add(name);
  }

  add(
    name: SideName,
    voters: { readonly parties: readonly string[]; readonly persons: readonly Person[] },
  ): void {
    const side = this[name];
    for (const party of voters.parties) if (!side.parties.includes(party)) side.parties.push(party);
    for (const person of voters.persons)
      if (!side.persons.some((other) => other.name === person.name)) side.persons.push(person);
    if (voters.parties.length + voters.persons.length > 0) this.stated.add(name);
  }
}

const NUMBER_WORDS = [
  "ingen|nul",
  "en|én|et|ét",
  "to",
  "tre",
  "fire",
  "fem",
  "seks",
  "syv",
  "otte",
  "ni",
  "ti",
  "elleve",
  "tolv",
  "tretten",
  "fjorten",
  "femten",
];
/** Source of a count: figures, or a small number in words. */
export const COUNT = `(?:\\d{1,3}|${NUMBER_WORDS.join("|")})`;

function toCount(stated: string): number {
  const lower = stated.toLowerCase();
  const value = NUMBER_WORDS.findIndex((words) => words.split("|").includes(lower));
  return value < 0 ? Number(stated) : value;
}
