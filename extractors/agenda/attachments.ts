import type { Attachment } from "../../schemas/agenda-item.ts";
import { OPEN_END } from "./title.ts";

const REFERENCE =
  /^(?<reference>\d{4}[-–]\d{3,8}|\d{6,9}(?:-\d{2})?|\d{2,4}\/\d{3,7}-\d{1,4})\s*[-–:]?\s+(?=\S)/;
const NOT_ONE =
  /^(?:ingen|ingen bilag|-|–|\d+ bilag.*|intet|der er ingen bilag.*|nej|ja|oversigt.*:|\d{1,3}\)?|følgende bilag.*:|bilag:?|vedlagt til \p{L}{4,20})\.?$/iu;
/** A sentence tells of attachments and is none; a title has fewer words, no finite verb, or its number before it. */
const SENTENCE =
  /^(?!Bilag \d)(?=.*? (?:er|var|har|havde|kan|skal|vil|må|bør|bliver|blev|findes|viser|angiver|fremgår|indeholder|beskriver|fastsætter|omhandler|\p{L}{3,16}(?:ges|tes|res|des|ves))[ ,])\p{Lu}\S*(?: \S+){8,}[.:]$/u;
/** A number of its own, or the name of a file, begins anew though it is written small. */
const BEGINS_ANEW = /^(?:bilag \d|\S*_)/;

/** One line or bullet of the list, with the lines that it runs on over. */
interface Entry extends Attachment {
  readonly bulleted: boolean;
}

/** The attachments that a list names, one a line or bullet; a bare number is the count of them, and prose names none. */
export function readAttachments(body: string): Attachment[] {
  const entries = entriesOf(body);
  const isSentence = ({ title, reference }: Entry) => reference === null && SENTENCE.test(title);
  const sentences = entries.filter(isSentence).length;
  // Paragraphs and the small headings between them, below a heading that a list may stand under too.
  const isProse = sentences >= 2 && sentences * 3 >= entries.length;
  return entries
    .filter((entry) => !isSentence(entry) && (!isProse || entry.bulleted || entry.reference !== null))
    .map(({ title, reference }) => ({ title, reference }));
}

function entriesOf(body: string): Entry[] {
  const entries: Entry[] = [];
  let closed = false;
  /** `2 bilag, heraf 1 anbefales`: the attachments are counted and not named; what follows is prose. */
  let listClosed = false;
  for (const raw of body.split(/[\n\f]/)) {
    const line = raw.replace(/[\s\u00a0]+/g, " ").trim();
    if (line === "") {
      closed = true;
      continue;
    }
    const bulleted = /^[•▪·o*–-]\s+/.test(line);
    const text = line.replace(/^(?:[•▪·*–-]|o(?= ))\s*/, "");
    if (NOT_ONE.test(text)) {
      closed = true;
      listClosed = /bilag,/.test(text) || listClosed;
      continue;
    }
    if (text.length > 220 || (listClosed && !bulleted)) continue;
    const reference = REFERENCE.exec(text)?.groups?.reference ?? null;
    const last = entries.at(-1);
    const wraps =
      last !== undefined &&
      !bulleted &&
      (!closed || OPEN_END.test(last.title)) &&
      reference === null &&
      !BEGINS_ANEW.test(text) &&
      (/^[a-zæøå(]/.test(text) || last.reference !== null);
    if (wraps) entries[entries.length - 1] = { ...last, title: `${last.title} ${text}` };
    else
      entries.push({
        title: reference === null ? text : text.replace(REFERENCE, ""),
        reference,
        bulleted,
      });
    closed = false;
  }
  return entries;
}
