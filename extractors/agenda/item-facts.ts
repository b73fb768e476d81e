import type { Attachment } from "../../schemas/agenda-item.ts";
import { caseNumbersOf, opennessOf } from "./case-lines.ts";
import type { Paper } from "./paper.ts";
import { OPEN_END } from "./title.ts";

const CLOSED =
  /^(?:\(?(?:Lukket|LUKKET|Lukkede|Fortrolig|FORTROLIG|Ikke offentlig)(?: sag| punkt)?\)?\s?[:.–-]\s*|\((?:Lukket|Fortrolig)(?: sag| punkt)?\)\s*)/;
const OPEN =
  /^(?:\(?(?:Åben|ÅBEN|Åbent|Offentlig|OFFENTLIG)(?: sag| punkt)?\)?\s?[:–-]\s*|\((?:Offentlig|Åben)(?: sag| punkt)?\)\s*)/;
const KIND =
  /^(?:(?:Beslutningssag|Orienteringssag|Drøftelsessag|Temasag|Efterretningssag|Beslutningspunkt|Orienteringspunkt)\s?[:–-]\s*|[DOBE] - (?=\p{Lu}))/u;
/** København's register: `BR 551/06. Title`. */
const REGISTER = /^(?<code>\p{Lu}{1,4} ?\d{1,5}\/\d{2,4})[.:]?\s+(?=\S)/u;

export interface PlainTitle {
  readonly title: string;
  /** Null where the title does not say. */
  readonly open: boolean | null;
  readonly caseNumbers: readonly string[];
}

/** Takes off what stands before the title and is not title: whether the item is closed, its type, its register number. */
export function plainTitle(printed: string): PlainTitle {
  let title = printed.trim();
  let open: boolean | null = null;
  const caseNumbers: string[] = [];
  for (let round = 0; round < 3; round += 1) {
    const before = title;
    if (CLOSED.test(title)) {
      open = false;
      title = title.replace(CLOSED, "");
    } else if (OPEN.test(title)) {
      open ??= true;
      title = title.replace(OPEN, "");
    } else if (KIND.test(title)) title = title.replace(KIND, "");
    else {
      const code = REGISTER.exec(title)?.groups?.code;
      if (code !== undefined) {
        caseNumbers.push(code);
        title = title.replace(REGISTER, "");
      }
    }
    if (title === before) break;
  }
  if (title === "") title = printed.trim();
  title = title.replace(/(?<=[\p{L}\d)"”»])(?:\s?:|\s[–-]|,)$/u, "");
  if (
    open === null &&
    /^(?:Lukket|Fortroligt?)(?: (?:punkt|sag))?\.?$|\((?:lukket|fortrolig)(?: (?:sag|punkt))?\)$/i.test(title)
  )
    open = false;
  return { title, open, caseNumbers };
}

/** How many lines under the title may file the item. */
const FILED_WITHIN = 14;

/** Case numbers and openness that stand between the title and the first section. */
export function readFiling(
  paper: Paper,
  from: number,
  to: number,
): { caseNumbers: string[]; open: boolean | null } {
  const filed: string[] = [];
  let open: boolean | null = null;
  let seen = 0;
  for (let at = from; at < to && seen < FILED_WITHIN; at += 1) {
    const line = paper.lines[at];
    if (line === undefined || line.blank || paper.furniture.has(at)) continue;
    if (paper.headings[at] !== undefined) break;
    seen += 1;
    if (!paper.caseLines[at]) {
      if (filed.length > 0 && seen > 6) break;
      continue;
    }
    if (!/^Dok/i.test(line.text) || /Sags/i.test(line.text))
      filed.push(line.text.replace(/Dok\.?\s?(?:nr|id)?\.?\s?:?\s?\S+/gi, " "));
    if (!offersBoth(paper, at)) open = opennessOf(line.text) ?? opennessIn(line.text) ?? open;
  }
  return { caseNumbers: caseNumbersOf(filed), open };
}

/** `Åbent punkt` beside `Lukket punkt`: the head of a table that says which, and not what the item is. */
function offersBoth(paper: Paper, at: number): boolean {
  const own = opennessOf(paper.lines[at]?.text ?? "");
  return (
    own !== undefined &&
    [paper.next[at + 1] ?? -1, paper.previous[at] ?? -1].some(
      (beside) => opennessOf(paper.lines[beside]?.text ?? "") === !own,
    )
  );
}

function opennessIn(line: string): boolean | undefined {
  if (/\bLukket sag\b/i.test(line)) return false;
  return /\b[ÅA]ben sag\b/.test(line) ? true : undefined;
}

const REFERENCE =
  /^(?<reference>\d{4}[-–]\d{3,8}|\d{6,9}(?:-\d{2})?|\d{2,4}\/\d{3,7}-\d{1,4})\s*[-–:]?\s+(?=\S)/;
const NOT_ONE =
  /^(?:ingen|ingen bilag|-|–|\d+ bilag.*|intet|der er ingen bilag.*|nej|ja|oversigt.*:|\d{1,3}|følgende bilag.*:|bilag:?)\.?$/i;

/** The attachments that a list names, one a line or bullet; a bare number is the count of them. */
export function readAttachments(body: string): Attachment[] {
  const attachments: Attachment[] = [];
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
    const last = attachments.at(-1);
    const wraps =
      last !== undefined &&
      !bulleted &&
      (!closed || OPEN_END.test(last.title)) &&
      reference === null &&
      (/^[a-zæøå(]/.test(text) || last.reference !== null);
    if (wraps) {
      attachments[attachments.length - 1] = { ...last, title: `${last.title} ${text}` };
    } else attachments.push({ title: reference === null ? text : text.replace(REFERENCE, ""), reference });
    closed = false;
  }
  return attachments;
}
