import type { Person } from "../../schemas/person.ts";
import type { Paper } from "../agenda/paper.ts";

const GREETING =
  /^(?:(?:Med )?(?:de )?(?:[Vv]enlig(?:e|st)?|[Bb]edste|[Kk]ærlig) [Hh]ilse?n(?:er)?|Hilsen|Med højagtelse|Venligst)[,.]?\s*(?<rest>.*)$/;
const NAME = /^(?:\p{Lu}[\p{L}.'-]{0,25}|von|van|de|af)(?: (?:\p{Lu}[\p{L}.'-]{0,25}|von|van|de|af)){1,4}$/u;
const ROLE =
  /^(?:\p{Lu}?[\p{L}.-]*(?:chef|leder|direktør|formand|minister|borgmester|konsulent|medarbejder|jurist|sekretær|fuldmægtig|ingeniør|planlægger|sagsbehandler|specialkonsulent|rådgiver|koordinator|arkitekt|biolog|geolog|assistent|rådmand|kontorchef|dommer|præst|viceborgmester))\b.{0,50}$/u;
const REACH = 14;

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
    for (const part of line.split(/\s{3,}|\s\/\s|\t/)) {
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
