import { parsePeople } from "../text/people.ts";
import { readAttendance } from "./attendance.ts";
import type { Candidate } from "./candidates.ts";
import type { Paper } from "./paper.ts";
import { isSettled } from "./settled.ts";
import { USUAL } from "./usual-titles.ts";

const FEWEST = 3;
const LONGEST = 90;
const FIELD =
  /^(?:Møde(?:dato|sted|tid|lokale|leder|deltagere|nr|start|slut|indkald|referat|type|t\b)?\b|Dato|Tid|Sted|Lokale|Til ?stede|Afbud|Fraværende|Deltagere|Medlemmer|Referent|Dirigent|Ordstyrer|Formand|Udvalg|Forum|Kopi|For referat|Ref\b|Vedr|Emne|Underskrift|Side\b)/iu;
const COLON = /^(?<title>\p{Lu}[^:?!–]{2,88}?)(?:\s?:(?:\s+(?<rest>\S.*))?|\s[–-]\s+(?<told>[\p{L}\d].*))$/u;
/** In capitals throughout: a heading by its letters, where a blank line need not tell it. */
const SHOUTED = /^(?<title>[\p{Lu}"”»(][^\p{Ll}]{3,90}[^\p{Ll}:.;?!])\s?:?$/u;
const PLAIN = /^(?<title>\p{Lu}[^:.;?!]{3,70}|Evt\.)$/u;
/** `Er godkendt`, `Vi mødes igen`: said of an item, and no title. */
const SAID = /^(?:Er|Der|Det|De|Vi|Man|Bliver|Blev|Iab)(?!\p{L})/u;
/** `- Kirkegården:`, as a list that lost its numbers. */
const DASHED =
  /^[-–•] (?<title>\p{Lu}[^.;?!:–]{2,70}?\.?)(?:\s?:?|\s?:\s+(?<rest>\S.*)|\s[–-]\s+(?<told>\S.*))$/u;
/** `Formanden:` above what the chair told is no field that names one. */
const TELLS = /^(?:Formanden|Kassereren|Sekretæren)\s?:$/u;

function isField(line: string): boolean {
  return FIELD.test(line) && !TELLS.test(line) && !ELECTED.test(line);
}

/** `Dirigent: Ole blev foreslået og valgt`: an item about the post, and no field. */
const ELECTED = /^(?:Dirigent|Ordstyrer|Referent)\s?:.{3,80}(?:blev|er) .{0,40}valgt(?!\p{L})/u;

const SEVERAL = 3;

function namesPeople(line: string): boolean {
  return line.includes(",") && parsePeople(line, true).length >= SEVERAL;
}

/** As unsure as an item can be that has only a line of its own to show. */
const SCORE = 0;

/**
 * Items without numbers and without sections, as small boards write them: a title on a line of its own, or before a
 * colon, with what was said below. Titles must recur and two at least be what every agenda has; else none are.
 */
export function titledRun(paper: Paper): readonly Candidate[] {
  for (const pattern of [COLON, SHOUTED, PLAIN]) {
    const found = belowHead(paper, collect(paper, pattern));
    const usual = found.filter((candidate) => USUAL.test(candidate.title)).length;
    if (found.length >= FEWEST && usual >= 2) return found;
  }
  return [];
}

/** Items whose titles stand behind dashes, each on a line of its own; else none. */
export function dashedRun(paper: Paper): readonly Candidate[] {
  const found = belowHead(paper, collect(paper, DASHED));
  const usual = found.filter(({ title }) => USUAL.test(title)).length;
  return found.length >= FEWEST && usual >= 2 ? found : [];
}

/** The day of the meeting, and its hour. */
const SAYS_WHEN =
  /^[^:]{0,40}(?:\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2,4}|\d{1,2}\. ?\p{L}{3,9},? \d{4})|(?<!\p{L})kl\.? ?\d{1,2}[.:]\d{2}/u;

/** What stands above the day, the place and the people of the meeting is the head of the paper. */
function belowHead(paper: Paper, found: readonly Candidate[]): readonly Candidate[] {
  const first = found.find(({ title }) => USUAL.test(title));
  if (first === undefined) return found;
  let head = -1;
  for (let at = 0; at < first.line; at += 1) {
    const text = paper.lines[at]?.text ?? "";
    if (isField(text) || readAttendance(text) !== undefined || SAYS_WHEN.test(text)) head = at;
  }
  return found.filter(({ line }) => line > head);
}

/** A blank line stands above, or the paper has hardly any and so none tells. */
function apart(paper: Paper, index: number): boolean {
  if (paper.blankBefore(index)) return true;
  const blank = paper.lines.filter((line) => line.blank).length;
  return blank * DENSE <= paper.lines.length;
}

const DENSE = 8;

function collect(paper: Paper, pattern: RegExp): Candidate[] {
  return paper.lines.flatMap((line) => {
    if (line.blank || line.text.length > 400) return [];
    if (pattern !== SHOUTED && pattern !== DASHED && !apart(paper, line.index)) return [];
    if (isField(line.text) || readAttendance(line.text) !== undefined) return [];
    const groups = pattern.exec(line.text)?.groups;
    const title = groups?.title?.trim() ?? "";
    const rest = groups?.rest ?? groups?.told;
    if (pattern === PLAIN && (SAID.test(title) || isSettled(title) || namesPeople(title))) return [];
    if (title === "" || title.length > LONGEST || paper.headings[line.index]?.weak === false) return [];
    const below = paper.next[line.index + 1] ?? paper.lines.length;
    if (rest === undefined && below >= paper.lines.length) return [];
    return [
      {
        line: line.index,
        shape: "titled",
        number: null,
        label: "",
        title,
        after: rest === undefined ? line.index + 1 : line.index,
        backed: false,
        indent: 0,
        settled: false,
        score: SCORE,
      },
    ];
  });
}
