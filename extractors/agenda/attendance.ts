import type { Person } from "../../schemas/person.ts";
import { parsePeople } from "../text/people.ts";

/** What a line of attendance says of the people it names. */
export type AttendanceRole = "present" | "absent" | "substitute" | "partial";

export interface Attendance {
  readonly role: AttendanceRole;
  readonly people: readonly Person[];
  /** Whom the substitutes stand in for. */
  readonly replaced?: readonly Person[];
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
      /^(?:Afbud(?:\s?\/\s?frav[æe]\w+)?(?: fra)?|Frav(?:æ|ae|z|e)rende(?: med afbud)?|Meldt afbud|Ikke til ?stede|Ej til ?stede|Ikke mødt|Deltog ikke(?=:)|Medlemmer med afbud|Der var afbud fra|(?:Følgende )?havde meldt afbud)\b(?:\s?[:–-]|(?=\s|$))/i,
  },
  {
    role: "present",
    label:
      /^(?:Til ?stede(?:værende)?|Mødedeltagere|Deltagere|Medlemmer|Fremmødte|Mødte?(?=:)|Deltog)\b(?:\s?(?:var|:))?\s?:?/i,
  },
  {
    role: "substitute",
    label: /^(?:Stedfortrædere?|Suppleanter?|Mødt som (?:stedfortræder|suppleant))\b\s?:/i,
  },
];
const DEPUTY =
  /^(?<names>.{4,120}?)\s+(?:deltog|mødte|deltager|indkaldt|var mødt|var til stede|deltog i mødet)\s+(?:som|i stedet for)\s+(?:stedfortræder|suppleant)\w*/u;
/** `Grethe Bak (V) deltog i mødet i stedet for Ole Dam (I).`, `Afbud fra Ole Dam, stedfortræder Grethe Bak.` */
const STANDS_IN: readonly RegExp[] = [
  /^(?<names>\p{Lu}[^.:]{3,60}?)\s+(?:deltog|mødte|deltager|møder)(?: i mødet)?\s+(?:i stedet for|for|som (?:stedfortræder|suppleant) for)\s+(?<away>\p{Lu}[^.:]{3,60})\.?$/u,
  /^(?:Afbud fra )?(?<away>\p{Lu}[^.:;]{3,60}?)(?:,| -| –)? (?:stedfortræder|suppleant)(?: er| var|:)? (?<names>\p{Lu}[^.:;]{3,60})\.?$/u,
  /^(?<names>\p{Lu}[^.:;]{3,40}?),? (?:[Ss]tedfortræder|[Ss]uppleant) for (?<away>\p{Lu}[^.:;]{3,40})\.?$/u,
  /^(?<away>\p{Lu}[^.:;]{3,40}?)(?:, \p{Lu}{1,2})? [-–] (?<names>\p{Lu}[^.:;]{3,60}?) (?:stedfortræder|suppleant)\.?$/u,
];
const DID_NOT_ATTEND =
  /^(?<names>\p{Lu}.{4,120}?)\s+(?:deltog ikke i (?:sagens behandling|behandlingen|mødet|punktet|afstemningen)|var (?:forhindret i at deltage|ikke til stede)|erklærede sig inhabil|deltog ikke\b)/u;
/** `Ole Dam og Grethe Bak var fraværende.`: away from all that the paper records here. */
const AWAY =
  /^(?<names>\p{Lu}[^.:]{4,160}?)\s+(?:(?:var|er) fraværende|fraværende|havde (?:meldt|sendt) afbud)(?: med afbud)?\.?$/u;

/** `Alle medlemmer var mødt undtagen Ole Dam, der havde meldt afbud.` */
const EXCEPT =
  /\b(?:mødt|til stede),? (?:undtagen|bortset fra|på nær|med undtagelse af) (?<names>\p{Lu}.{3,300}?)(?:,? der havde|,? som havde|\.?$)/u;

/** `Afbud: Referent: Lis Holm`: another field on the same line; who is named there is none of this list. */
const NEXT_FIELD =
  /(?<!\p{L})(?:Referent|Mødeleder|Ordstyrer|Dirigent|Sekretær|Næste møde|Bemærkninger|Afbud|Fraværende|Udeblevet|Til ?stede|Deltagere|Gæster?|Sted|Mødested|Tid|Dato|Kopi(?: til)?|Dagsorden|Indkaldt af)\s?:.*$/u;

/** Reads a line that says who was there; `undefined` for any other line. `line` is trimmed. */
export function readAttendance(line: string): Attendance | undefined {
  if (line.length < 5 || line.length > 1200) return undefined;
  for (const pattern of STANDS_IN) {
    const groups = pattern.exec(line)?.groups;
    const people = parsePeople(groups?.names ?? "");
    const replaced = parsePeople(groups?.away ?? "");
    if (people.length === 1 && replaced.length === 1)
      return { role: "substitute", people, replaced, opens: false };
  }
  for (const { role, label } of LABELS) {
    const match = label.exec(line);
    if (match === null) continue;
    const rest = line
      .slice(match[0].length)
      .replace(/,?\s?(?:sag|pkt\.?|punkt)(?: nr\.?)? \d{1,3}(?:\s?[-–]\s?\d{1,3})?/gi, "")
      .replace(NEXT_FIELD, "")
      .trim();
    const people = parsePeople(rest, true);
    const bare = rest === "" || /^[:.\-–]$|^ingen\.?$/i.test(rest);
    if (!bare && people.length === 0) return undefined;
    if (role === "present" && people.length === 0 && !(rest === "" && line.length < 30)) return undefined;
    return { role, people, opens: rest === "" };
  }
  const excepted = EXCEPT.exec(line)?.groups?.names;
  if (excepted !== undefined) {
    const people = parsePeople(excepted);
    if (people.length > 0) return { role: "absent", people, opens: false };
  }
  const gone = AWAY.exec(line)?.groups?.names;
  if (gone !== undefined) {
    const people = parsePeople(gone);
    if (people.length > 0) return { role: "absent", people, opens: false };
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
