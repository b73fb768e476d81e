import type { Person } from "../../schemas/person.ts";
import type { Paper } from "../agenda/paper.ts";

const GREETING =
  /^(?:(?:(?:Med|De|Mange) )?(?:de )?(?:[Vv]enlig(?:e|st)?|[Bb]edste|[Kk]ærlige?|mange) [Hh]ils(?:e?n|ner|ener)|(?:Med )?[Hh]ilsen|Mvh\.?|Med (?:al )?(?:[Hh]øjagtelse|[Aa]gtelse)|(?:[Aa]ller)?[ÆæÆ]rbødigst|[Pp]\. ?[ABMabm]\. ?[Vv]\.|Venligst|P(?:å|aa) [\p{L}-]+s [Vv]egne|P(?:å|aa) [Vv]egne af \p{Lu}[^.]{3,60})[,.]?\s*(?<rest>.*)$/u;
const NAME = /^(?:\p{Lu}[\p{L}.'-]{0,25}|von|van|de|af)(?: (?:\p{Lu}[\p{L}.'-]{0,25}|von|van|de|af)){1,4}$/u;
const ROLE =
  /^(?:\p{Lu}?[\p{L}.-]*(?:chef|leder|direktør|formand|minister|borgmester|konsulent|medarbejder|jurist|sekretær|fuldmægtig|ingeniør|planlægger|sagsbehandler|specialkonsulent|rådgiver|koordinator|arkitekt|biolog|geolog|assistent|rådmand|kontorchef|dommer|præst|viceborgmester|mester|ejer|inspektør|kontrollør|bestyrer|advokat|lærer|læge|værge|kasserer))\b.{0,50}$/u;
const REACH = 14;
/** `e.b. Thomas Friis`: signs for someone else; a stroke parts two who sign. */
const FOR_ANOTHER = /^(?:(?:e\. ?b\.|p\. ?v\.|f\.|sign\.|\/)\s?){1,2}/u;

/** A company, an authority or an association that signs, or whose chair does. */
const ORGANISATION =
  /^(?:.{0,40}\b(?:for|i|af) )?(?<name>\p{Lu}[\p{L} &.'-]{2,50}(?:A\/S|ApS|[Aa]\.?[Mm]\.?[Bb]\.?[Aa]\.?|I\/S|Kommune|[Ff]orening(?:en)?|[Rr]åd(?:et)?|[Ll]aug(?:et)?|[Ss]elskab(?:et)?)|(?:Grundejer|Beboer|Borger|Natur|Ejer)\p{L}*forening(?:en)? \p{Lu}[\p{L} -]{2,40})$/u;

/** The organisation that stands under the greeting, for a letter whose head does not say who writes. */
export function organisationSigning(paper: Paper): string | null {
  const greeting = paper.lines.findLast((line) => line.text.length < 90 && GREETING.test(line.text));
  if (greeting === undefined) return null;
  for (const { text } of paper.lines.slice(greeting.index, greeting.index + REACH)) {
    const name = ORGANISATION.exec(text)?.groups?.name;
    if (name !== undefined) return name;
  }
  return null;
}

/** Who signed: names under the greeting, each with the title that stands below the name. */
export function readSignatories(paper: Paper): { people: Person[]; place: number | null } {
  const { lines } = paper;
  const greeting = lines.findLast((line) => line.text.length < 90 && GREETING.test(line.text));
  if (greeting === undefined) return { people: [], place: null };
  const people: Person[] = [];
  const rest = GREETING.exec(greeting.text)?.groups?.rest?.trim() ?? "";
  const below = [
    rest,
    ...lines.slice(greeting.index + 1, greeting.index + 1 + REACH).map(({ text }) => text),
  ];
  for (const line of below) {
    if (line === "") continue;
    for (const printed of line.split(/\s{3,}|\s\/\s|\t/)) {
      const part = printed.replace(FOR_ANOTHER, "").trim();
      const [name = "", title] = part.split(/,\s(?=\p{Ll})/u);
      const last = people.at(-1);
      if (ROLE.test(part) && last !== undefined) {
        if (last.role === null) people[people.length - 1] = { ...last, role: part };
      } else if (NAME.test(name.trim()))
        people.push({ name: name.trim(), party: null, role: title?.trim() ?? null });
    }
    if (people.length > 0 && line.length > 70) break;
  }
  return { people, place: greeting.start };
}
