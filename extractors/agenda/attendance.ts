import type { Person } from "../../schemas/person.ts";
import { parsePeople } from "../text/people.ts";

/** What a line of attendance says of the people it names. */
export type AttendanceRole = "present" | "absent" | "substitute" | "partial";

export interface Attendance {
  readonly role: AttendanceRole;
  readonly people: readonly Person[];
  /** The line is only the label; the people stand on the lines below. */
  readonly opens: boolean;
}

const LABELS: readonly { readonly role: AttendanceRole; readonly label: RegExp }[] = [
  {
    role: "partial",
    label: /^(?:Følgende|F[oeg]lgende) deltog ikke i (?:behandlingen|sagens behandling)[^:]{0,40}:?/i,
  },
  {
    role: "absent",
    label:
      /^(?:Afbud(?:\s?\/\s?frav[æe]\w+)?(?: fra)?|Frav(?:æ|ae|z|e)rende(?: med afbud)?|Meldt afbud|Ikke til ?stede|Ej til ?stede|Ikke mødt|Medlemmer med afbud)\b(?:\s?[:–-]|(?=\s|$))/i,
  },
  {
    role: "present",
    label:
      /^(?:Til ?stede(?:værende)?|Mødedeltagere|Deltagere|Medlemmer|Fremmødte|Deltog)\b(?:\s?(?:var|:))?\s?:?/i,
  },
  {
    role: "substitute",
    label: /^(?:Stedfortrædere?|Suppleanter?|Mødt som (?:stedfortræder|suppleant))\b\s?:/i,
  },
];
const DEPUTY =
  /^(?<names>.{4,120}?)\s+(?:deltog|mødte|deltager|indkaldt|var mødt|var til stede|deltog i mødet)\s+(?:som|i stedet for)\s+(?:stedfortræder|suppleant)\w*/u;
const DID_NOT_ATTEND =
  /^(?<names>\p{Lu}.{4,120}?)\s+(?:deltog ikke i (?:sagens behandling|behandlingen|mødet|punktet|afstemningen)|var (?:forhindret i at deltage|fraværende|ikke til stede)|havde (?:meldt|sendt) afbud|deltog ikke\b)/u;

/** Reads a line that says who was there; `undefined` for any other line. `line` is trimmed. */
export function readAttendance(line: string): Attendance | undefined {
  if (line.length < 5 || line.length > 1200) return undefined;
  for (const { role, label } of LABELS) {
    const match = label.exec(line);
    if (match === null) continue;
    const rest = line
      .slice(match[0].length)
      .replace(/,?\s?(?:sag|pkt\.?|punkt)(?: nr\.?)? \d{1,3}(?:\s?[-–]\s?\d{1,3})?/gi, "")
      .trim();
    const people = parsePeople(rest, true);
    const bare = rest === "" || /^[:.\-–]$|^ingen\.?$/i.test(rest);
    if (!bare && people.length === 0) return undefined;
    if (role === "present" && people.length === 0 && !(rest === "" && line.length < 30)) return undefined;
    return { role, people, opens: rest === "" };
  }
  const deputy = DEPUTY.exec(line)?.groups?.names;
  if (deputy !== undefined) {
    const people = parsePeople(deputy);
    if (people.length > 0) return { role: "substitute", people, opens: false };
  }
  const away = DID_NOT_ATTEND.exec(line)?.groups?.names;
  if (away !== undefined && away.length < 120) {
    const people = parsePeople(away);
    if (people.length > 0) return { role: "partial", people, opens: false };
  }
  return undefined;
}
