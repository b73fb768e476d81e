import type { AgendaItem } from "../../schemas/agenda-item.ts";
import type { Meeting } from "../../schemas/meeting.ts";
import type { PartialDate } from "../../schemas/partial-date.ts";
import type { Person } from "../../schemas/person.ts";
import { lineAt, lineHolding } from "../text/lines.ts";
import { parsePeople } from "../text/people.ts";
import { readAttendance } from "./attendance.ts";
import { timeAndPlace } from "./meeting-head.ts";
import type { Paper } from "./paper.ts";

const CHAIR =
  /^(?:Formand|Mødeleder|Dirigent|Ordstyrer|Forkvinde|Formanden)\b\s?(?::|\()\s*(?<name>[^)]{4,60})/i;
/** `Forældrevalgte: …`: whom those named after it stand for. */
const GROUP = /^\p{Lu}[\p{L} -]{3,40}:\s+(?:Afbud fra )?(?=\p{Lu})/u;
const HEAD = 60;
const LIST = 40;

/**
 * When, where and who: from the paper's head, and the absences that the items name. Who was away when an item was
 * treated earlier, mostly by another body, was not away from this meeting.
 */
export function readMeeting(
  paper: Paper,
  firstItem: number,
  items: readonly AgendaItem[],
  date: PartialDate | null,
): Meeting {
  const present: Person[] = [];
  const absent: Person[] = [];
  const substitutes: Person[] = [];
  const into = { present, absent, substitute: substitutes, partial: null };
  const readUpTo = (from: number, to: number, head: boolean) => {
    for (let at = from; at < to; at += 1) {
      const line = paper.lines[at];
      if (line === undefined || line.blank || paper.furniture.has(at)) continue;
      const said = readAttendance(line.text);
      if (said === undefined || (!head && said.role === "present")) continue;
      const list = into[said.role];
      if (list === null) continue;
      add(absent, said.replaced ?? []);
      if (said.opens) add(list, peopleBelow(paper, at + 1, to));
      else add(list, readAttendance(wholeList(paper, at, to))?.people ?? said.people);
    }
  };
  readUpTo(0, firstItem, true);
  for (const item of items) {
    let from = lineHolding(paper.lines, item.span.start);
    for (const section of item.sections) {
      if (section.kind !== "decision-history" && section.kind !== "earlier-treatment") continue;
      const heading = paper.headings[lineHolding(paper.lines, section.span.start)];
      if (heading?.date != null && heading.date === date) continue;
      readUpTo(from, lineHolding(paper.lines, section.span.start), false);
      from = lineAt(paper.lines, section.span.end);
    }
    readUpTo(from, lineAt(paper.lines, item.span.end), false);
  }
  return { ...timeAndPlace(paper, firstItem), chair: chairOf(paper, present), present, absent, substitutes };
}

function add(list: Person[], people: readonly Person[]): void {
  for (const person of people) {
    const at = list.findIndex((known) => known.name === person.name);
    if (at < 0) list.push(person);
    else if (list[at]?.party === null && person.party !== null)
      list[at] = { ...person, role: list[at]?.role ?? person.role };
  }
}

/** A member with a letter or an office, and no other word: a list of them goes on after a blank line. */
function isMember(line: string): boolean {
  const [person, second] = parsePeople(line);
  return second === undefined && person !== undefined && (person.party ?? person.role) !== null;
}

/** People one a line under a label, until something that is no name. */
function peopleBelow(paper: Paper, from: number, to: number): Person[] {
  const people: Person[] = [];
  let misses = 0;
  for (let at = from; at < Math.min(to, from + LIST); at += 1) {
    const line = paper.lines[at];
    if (line === undefined) break;
    if (line.blank || paper.furniture.has(at)) {
      if (people.length > 0 && !isMember(paper.lines[paper.next[at] ?? -1]?.text ?? "")) break;
      misses += people.length > 0 ? 0 : 1;
      if (misses > 2) break;
      continue;
    }
    if (
      readAttendance(line.text) !== undefined ||
      paper.headings[at] !== undefined ||
      /:$|\S\s*\t\s*\S/.test(line.text)
    )
      break;
    const listed = line.text.replace(GROUP, "");
    const named = parsePeople(listed, listed.includes(","));
    if (named.length === 0) break;
    people.push(...named);
  }
  return people;
}

/** `Derudover deltog: …`: more who were there, in the sentence behind the list. */
const MORE = /\.\s{0,3}(?:Derudover|Desuden|Endvidere|Herudover|Fra \p{L}{3,30}) deltog\p{Ll}{0,2}\s?:\s?/u;
const ENDS = /\.(?=\s{0,3}\p{Lu}\p{Ll}+(?: \p{Ll}+)?\s?:|\s{1,3}\p{Lu}|$)(?<!(?<!\p{L})\p{Lu}\p{Ll}?\.)/u;

/** A list by comma that runs over the line's end, as one line. */
function wholeList(paper: Paper, at: number, to: number): string {
  let whole = paper.lines[at]?.text ?? "";
  for (let below = at + 1; below < Math.min(to, at + 12); below += 1) {
    const line = paper.lines[below];
    if (line === undefined || line.blank || paper.headings[below] !== undefined) break;
    const field = /^[^,.]{0,40}:/.test(line.text) && !MORE.test(`${whole} ${line.text}`);
    if (field || readAttendance(line.text) !== undefined) break;
    const goesOn =
      /(?:[,:–-]|(?<!\p{L})og)$/u.test(whole) ||
      /^[^.]{0,60},/.test(line.text) ||
      (whole.includes(",") && whole.length > 60);
    if (!goesOn) break;
    whole = `${whole} ${line.text}`;
    if (/\.$/.test(line.text)) break;
  }
  const joined = whole.replace(MORE, ", ").replace(/ samt (?:suppleant(?:er)?|gæst(?:er)?)\s?:\s?/u, ", ");
  const end = joined.search(ENDS);
  return end < 0 ? joined : joined.slice(0, end);
}

function chairOf(paper: Paper, present: readonly Person[]): Person | null {
  const named = present.find((person) => /^(?:formand|forkvinde|borgmester)$/i.test(person.role ?? ""));
  if (named !== undefined) return named;
  for (const line of paper.lines.slice(0, HEAD)) {
    const name = CHAIR.exec(line.text)?.groups?.name;
    const person = name === undefined ? undefined : parsePeople(name)[0];
    if (person !== undefined) return { ...person, role: "formand" };
  }
  return null;
}
