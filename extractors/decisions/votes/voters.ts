import type { Person } from "../../../schemas/person.ts";
import { findBodies } from "../../text/bodies.ts";
import { findMembers, parsePeople } from "../../text/people.ts";
import { partiesIn } from "../parties.ts";

export interface Voters {
  readonly parties: readonly string[];
  readonly persons: readonly Person[];
}

/** `Inga og Palle`, `Inga, Palle og Ruth` and nothing else. */
const FIRST_NAMES = /^\p{Lu}\p{Ll}{1,14}(?:, \p{Lu}\p{Ll}{1,14}){0,6} og \p{Lu}\p{Ll}{1,14}$/u;
const NO_NAME =
  /(?:manden|rådet|valget|gruppen|partiet|kvinden|mesteren|Alle|Ingen|Flere|Resten|Andre|Øvrige|Flertallet|Mindretallet)(?:,| og |$)/u;

/**
 * Who is named: members by name and letter, and lists by letter or name. Where lists and members stand in one list, a
 * member stands for a list of their own, and its letter counts too.
 */
export function votersIn(said: string): Voters {
  const members = findMembers(said);
  let rest = said;
  for (const { start, end } of [...members].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const parties = partiesIn(rest);
  const persons = members.map(({ person }) => person);
  if (parties.length > 0) {
    for (const { party } of persons) if (party !== null && !parties.includes(party)) parties.push(party);
  }
  if (persons.length > 0 || parties.length > 0) return { parties, persons };
  const plain = said.replace(/\.$/, "").trim();
  const byFirstName = FIRST_NAMES.test(plain) && !NO_NAME.test(plain) && findBodies(plain).length === 0;
  return { parties, persons: parsePeople(plain, byFirstName) };
}
