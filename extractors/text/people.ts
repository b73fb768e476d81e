import type { Person } from "../../schemas/person.ts";

const WORD = "(?:[A-ZÆØÅÁÉÖÜ][\\p{L}'´’.-]{0,30})";
const PARTICLE = "(?:van|von|de|der|af|la|el|al|bin)";
/** Two to five capitalised words; `K.` and `von` may stand among them. */
const NAME = `${WORD}(?:[ \\u00a0](?:${PARTICLE}[ \\u00a0])?${WORD}){1,4}`;
/** `(A)`, `(UP-1)`, `(Lokallisten)`: the list a person was elected for. */
const PARTY = "\\((?<party>[A-ZÆØÅ](?:[A-ZÆØÅa-zæøå]{0,3})?(?:-\\d)?)\\)";

const WITH_PARTY = new RegExp(`(?<name>${NAME})[ \\u00a0]{0,2}${PARTY}`, "gu");
const PLAIN = new RegExp(`^${NAME}$`, "u");
const FIRST_NAME = /^[A-ZÆØÅ][\p{Ll}-]{1,20}$/u;

export interface PersonMention {
  readonly person: Person;
  readonly start: number;
  readonly end: number;
}

/** An office before a name is no part of it. */
const OFFICE =
  /^(?<office>Rådmand|Borgmester|Viceborgmester|Formand|Næstformand|Udvalgsformand|Kommunaldirektør|Sognepræst|Provst|Byrådsmedlem|Regionsrådsmedlem|Kommunalbestyrelsesmedlem)\s+(?=\p{Lu})/u;

/** Every `Name (letter)` of a text. */
export function findMembers(text: string): readonly PersonMention[] {
  return [...text.matchAll(WITH_PARTY)].map((match) => ({
    person: {
      name: tidy(match.groups?.name ?? "").replace(OFFICE, ""),
      party: match.groups?.party ?? null,
      role: OFFICE.exec(match.groups?.name ?? "")?.groups?.office?.toLowerCase() ?? null,
    },
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const ROLE =
  /\s{0,12}(?:[-–,]\s{0,12}|\()(?<role>(?:1\.|2\.)?\s?(?:næst|neest|vice)?(?:formand|forkvinde|borgmester|viceborgmester|kommunaldirektør|sekretær|suppleant|stedfortræder|direktør|næstformand|kasserer|kirkeværge|kontaktperson|sognepræst|præst|provst|graver|kordegn|organist|regnskabsfører|skoleleder|forstander|referent|bogholder|driftsleder|kirkegårdsleder))\)?\s{0,12}$/iu;
/** `Inga Molbo (A), formand, Palle Trap`: the office of the one named before. */
const ROLE_ALONE = /^(?:næst|vice)?(?:formand|forkvinde|borgmester)$/iu;
const NOBODY = /^(?:ingen|-|–|\.|intet|n\/a)?$/iu;

/**
 * A list of people as papers give it: by comma, `og`, line or bullet, each with or without a letter and a role.
 * First names alone count where `firstNames` says so (parish and senior councils).
 */
export function parsePeople(list: string, firstNames = false): Person[] {
  const people: Person[] = [];
  for (const raw of list.split(
    /[\n;•]|,(?![^(]{0,20}\))|(?<=\)|\p{Ll})\s{1,12}(?:og|samt)\s{1,12}(?=\p{Lu})/u,
  )) {
    let part = raw
      .replace(/[\s\u00a0]+/g, " ")
      .replace(/^[\s\-–*.]{1,80}|[\s.]{1,80}$/gu, "")
      .trim();
    if (NOBODY.test(part) || part.length > 80) continue;
    const last = people.at(-1);
    if (last !== undefined && last.role === null && ROLE_ALONE.test(part)) {
      people[people.length - 1] = { ...last, role: part };
      continue;
    }
    const office = OFFICE.exec(part)?.groups?.office?.toLowerCase() ?? null;
    const role = ROLE.exec(part)?.groups?.role ?? office;
    if (role !== null) part = part.replace(ROLE, "").replace(OFFICE, "").trim();
    const party = /\((?<party>[A-ZÆØÅ][A-ZÆØÅa-zæøå]{0,3}(?:-\d)?)\)/.exec(part)?.groups?.party ?? null;
    const name = tidy(part.replace(/\([^)]{0,40}\)/g, " "));
    const known = PLAIN.test(name) || ((firstNames || party !== null) && FIRST_NAME.test(name));
    if (known) people.push({ name, party, role });
  }
  return people;
}

function tidy(name: string): string {
  return name.replace(/[\s\u00a0]+/g, " ").trim();
}
