import type { Vote, VoteSide } from "../../schemas/decision.ts";
import type { Person } from "../../schemas/person.ts";
import { findMembers, parsePeople } from "../text/people.ts";
import { partiesIn } from "./parties.ts";

type SideName = "for" | "against" | "abstained";

interface MutableSide {
  count: number | null;
  parties: string[];
  persons: Person[];
}

const COUNT = "(?<%>\\d{1,3}|ingen|en|én|1)";
const n = (name: string) => COUNT.replace("%", name);

/** `Med stemmerne 13 for og 7 imod`, `20 for og ingen imod`, `14 stemmer for (…), 3 imod (…) og 10 undlod`. */
const FOR_AND_AGAINST = new RegExp(
  `${n("for")} (?:stemmer |medlemmer )?(?:stemte )?for(?: \\([^)]{1,160}\\))?(?: forslaget| indstillingen)?(?:,| og|;)? (?:og )?${n("against")} (?:stemmer |stemte )?(?:i?mod)\\b`,
  "i",
);
const FOR_ONLY = new RegExp(
  `\\bstemmer(?:ne)? ${n("for")} for\\b|\\b${COUNT.replace("%", "also")} (?:stemmer for|(?:medlem(?:mer)? )?stemte for)\\b`,
  "i",
);
/** `med 31 stemmer imod 9`, `med 29 mod 25`, `med 9 Stemmer mod 5`. */
const AGAINST_EACH_OTHER = new RegExp(
  `\\b${n("first")} (?:stemmer |st\\. |medlemmers stemmer )?(?:mod|imod) ${n("second")}(?! (?:for|imod))\\b`,
  "i",
);
const WITH_VOTES = new RegExp(`\\bmed ${n("for")} (?:st\\.|stemmer)(?! (?:i?mod|for))`, "i");
const ABSTAINED = new RegExp(
  `\\b${n("count")} (?:medlemmer? |stemmer )?(?:undlod|stemte ikke|undlader|afholdt sig|hverken for eller imod|stemte hverken)`,
  "i",
);
/** `5 medlemmer (A+V+C) anbefaler forslaget`. */
const MEMBERS =
  /\b(?<count>\d{1,2}) (?:medlemmer|medlem) \((?<list>[^)]{1,80})\) (?<not>kan ikke|kunne ikke|stemmer imod|stemte imod|undlader|undlod)?/g;
const REJECTED = /\b(?:forkast|faldt|faldet|nedstemt|afvis|afslå|afslaa)/i;

/** `For stemte: (V), (A)`, `Imod stemte 68 (S, V)`, `Undlod at stemme:`; what follows, to the next such label, is the side. */
const LABELS: readonly { readonly side: SideName; readonly label: RegExp }[] = [
  {
    side: "for",
    label:
      /(?:^|(?<=[\s.;,:]))(?:For|for)(?! eller)(?: [\p{L}'-]{3,30}){0,4} (?:stemte|stemmer)\s?:?|(?:^|(?<=[\s.;]))(?:[Ss]temte|[Ss]temmer) for\s?:|(?:^|(?<=[\s.;]))(?:Ja|For)\s?:(?=\s*[\d(A-ZÆØÅ])/gu,
  },
  {
    side: "against",
    label:
      /(?:^|(?<=[\s.;,:]))(?<!eller )(?:[Ii]mod|[Mm]od)(?: [\p{L}'-]{3,30}){0,4} (?:stemte|stemmer)\s?:?|(?:^|(?<=[\s.;]))(?:[Ss]temte|[Ss]temmer) (?:i?mod)\s?:|(?:^|(?<=[\s.;]))(?:Nej|[Ii]?[Mm]od)\s?:(?=\s*[\d(A-ZÆØÅ])/gu,
  },
  {
    side: "abstained",
    label:
      /(?:^|(?<=[\s.;,:]))(?:[Uu]ndlod(?: at (?:stemme|tage stilling))?|[Uu]ndlader(?: at stemme)?|[Uu]ndladt|Blankt?)\s?:|(?<!\p{L})[Hh]verken for eller imod(?: stemte)?\s?:?(?=\s?[\d(])/gu,
  },
];
/** `(Ø) og (F) stemte imod`, `A stemmer for`, `X (C) undlod at stemme`. */
const NAMED_SIDES: readonly { readonly side: SideName; readonly verb: RegExp }[] = [
  { side: "against", verb: /\b(?:stemte|stemmer)\s*,?\s*(?:i ?)?mod\b|\bstemte nej\b/g },
  { side: "for", verb: /\b(?:stemte|stemmer) for\b|\bstemte ja\b/g },
  {
    side: "for",
    verb: /(?<=\b[Ff]lertal[^.]{2,120})\b(?:godkendte?r?|vedtog|tiltrådte|tiltræder|anbefalede?r?|besluttede)\b/g,
  },
  { side: "abstained", verb: /\b(?:undlod|undlader|stemte blankt|stemte ikke|stemte hverken)\b/g },
];

/** The vote that a decision's text states; null where it states none. Counts, letters and names are taken as stated. */
export function readVote(text: string): Vote | null {
  const flat = text.replace(/[ \u00a0\t]+/g, " ");
  const sides: Record<SideName, MutableSide> = { for: empty(), against: empty(), abstained: empty() };
  const stated = new Set<SideName>();
  readCounts(flat.replace(/\n\s*\n|\n(?=Undl|For |Imod )/g, ". ").replace(/\n+/g, " "), sides, stated);
  readLabelled(flat, sides, stated);
  readNamed(flat, sides, stated);
  if (stated.size === 0) return null;
  return {
    for: sides.for as VoteSide,
    against: sides.against as VoteSide,
    abstained: sides.abstained as VoteSide,
  };
}

function empty(): MutableSide {
  return { count: null, parties: [], persons: [] };
}

function readCounts(flat: string, sides: Record<SideName, MutableSide>, stated: Set<SideName>): void {
  const set = (side: SideName, value: string | undefined) => {
    if (value === undefined) return;
    sides[side].count = toCount(value);
    stated.add(side);
  };
  const both = FOR_AND_AGAINST.exec(flat)?.groups;
  const opposed = both === undefined ? AGAINST_EACH_OTHER.exec(flat) : null;
  const voting = /stem|\bst\.|afstemning/i.test(flat);
  if (both !== undefined) {
    set("for", both.for);
    set("against", both.against);
  } else if (
    opposed !== null &&
    voting &&
    !/(?:kl\.|kr\.|pct|§)\s*$/.test(flat.slice(Math.max(0, opposed.index - 8), opposed.index))
  ) {
    const lost = REJECTED.test(flat.slice(Math.max(0, opposed.index - 140), opposed.index));
    set(lost ? "against" : "for", opposed.groups?.first);
    set(lost ? "for" : "against", opposed.groups?.second);
  } else {
    const only = FOR_ONLY.exec(flat)?.groups;
    set("for", only?.for ?? only?.also);
    const with_ = WITH_VOTES.exec(flat);
    if (with_ !== null && sides.for.count === null)
      set(REJECTED.test(flat.slice(0, with_.index)) ? "against" : "for", with_.groups?.for);
    const alone = /\b(?<count>\d{1,3}) (?:stemte |stemmer |medlem(?:mer)? stemte )imod\b/i.exec(flat)?.groups
      ?.count;
    set("against", alone);
  }
  for (const match of flat.matchAll(MEMBERS)) {
    const not = match.groups?.not ?? "";
    const side = /^undl/.test(not) ? "abstained" : not === "" ? "for" : "against";
    set(side, match.groups?.count);
    addParties(sides[side], partiesIn(`(${match.groups?.list ?? ""})`));
  }
  set("abstained", ABSTAINED.exec(flat)?.groups?.count);
  for (const [side, pattern] of [
    ["for", /\bfor \((?<list>[^)]{1,200})\)/i],
    ["against", /\bimod \((?<list>[^)]{1,200})\)/i],
    ["abstained", /\bundlod at stemme \((?<list>[^)]{1,200})\)/i],
  ] as const) {
    const list = both === undefined ? undefined : pattern.exec(flat)?.groups?.list;
    if (list !== undefined) addParties(sides[side], partiesIn(`(${list})`));
  }
}

function readLabelled(flat: string, sides: Record<SideName, MutableSide>, stated: Set<SideName>): void {
  const marks = LABELS.flatMap(({ side, label }) =>
    [...flat.matchAll(label)].map((match) => ({
      side,
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).sort((a, b) => a.start - b.start);
  marks.forEach((mark, index) => {
    const stop = marks[index + 1]?.start ?? flat.length;
    const said = endOfSide(flat.slice(mark.end, stop));
    const count =
      /^\s*(?<count>\d{1,3}|[Ii]ngen)\b/.exec(said)?.groups?.count ??
      /\((?<count>\d{1,3}) stemmer?\)/.exec(said)?.groups?.count;
    if (count !== undefined && sides[mark.side].count === null) sides[mark.side].count = toCount(count);
    const { parties, persons } = voters(said);
    if (count === undefined && parties.length === 0 && persons.length === 0) return;
    stated.add(mark.side);
    addParties(sides[mark.side], parties);
    addPersons(sides[mark.side], persons);
  });
}

/** A list of voters ends with its sentence, at a remark, or where prose begins. */
function endOfSide(said: string): string {
  const clean = said.replace(/^[\s:]+/, "");
  const end = clean.search(
    /\.(?=\s|$)(?<!\b\p{Lu}\.)|\bmed (?:den )?(?:bemærkning|begrundelse)|\bidet\b|\bda\b|\bfordi\b|\n\s*\n(?!\s*(?:\(?[A-ZÆØÅ]{1,2}\)?\b|\d|\p{Lu}[\p{L}.-]+ \p{Lu}))|\b(?:Afbud|Fraværende|Ikke til stede|Faldet|Godkendt|Vedtaget)\b/u,
  );
  return (end < 0 ? clean : clean.slice(0, end)).slice(0, 900);
}

function readNamed(flat: string, sides: Record<SideName, MutableSide>, stated: Set<SideName>): void {
  for (const sentence of flat.split(/(?<=[^.\d\p{Lu}]\.)\s+|\n+/u)) {
    if (LABELS.some(({ label }) => new RegExp(label.source, "u").test(sentence))) continue;
    const verbs = NAMED_SIDES.flatMap(({ side, verb }) =>
      [...sentence.matchAll(verb)].map((match) => ({
        side,
        start: match.index,
        end: match.index + match[0].length,
      })),
    ).sort((x, y) => x.start - y.start);
    verbs.forEach(({ side, start }, index) => {
      const { parties, persons } = voters(sentence.slice(verbs[index - 1]?.end ?? 0, start));
      if (parties.length === 0 && persons.length === 0) return;
      stated.add(side);
      addParties(sides[side], parties);
      addPersons(sides[side], persons);
    });
  }
}

/**
 * Who is named: members by name and letter, and lists by letter or name. Where lists and members stand in one list, a
 * member stands for a list of their own, and its letter counts too.
 */
function voters(said: string): { parties: string[]; persons: Person[] } {
  const members = findMembers(said);
  let rest = said;
  for (const { start, end } of [...members].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const parties = partiesIn(rest);
  const persons = members.map(({ person }) => person);
  if (parties.length > 0) {
    for (const { party } of persons) if (party !== null && !parties.includes(party)) parties.push(party);
  }
  if (persons.length === 0 && parties.length === 0)
    return { parties, persons: parsePeople(said.replace(/\.$/, "")) };
  return { parties, persons };
}

function toCount(stated: string): number {
  const lower = stated.toLowerCase();
  if (lower === "ingen") return 0;
  return lower === "en" || lower === "én" ? 1 : Number(stated);
}

function addParties(side: MutableSide, parties: readonly string[]): void {
  for (const party of parties) if (!side.parties.includes(party)) side.parties.push(party);
}

function addPersons(side: MutableSide, persons: readonly Person[]): void {
  for (const person of persons)
    if (!side.persons.some(({ name }) => name === person.name)) side.persons.push(person);
}
