import { caseNumbersOf, opennessOf } from "./case-lines.ts";
import type { Paper } from "./paper.ts";

const CLOSED =
  /^(?:\(?(?:Lukket|LUKKET|Lukkede|Fortrolig|FORTROLIG|Ikke offentlig)(?: sag| punkt)?\)?\s?[:.–-]\s*|\((?:Lukket|Fortrolig)(?: sag| punkt)?\)\s*)/;
const OPEN =
  /^(?:\(?(?:Åben|ÅBEN|Åbent|Offentlig|OFFENTLIG)(?: sag| punkt)?\)?\s?[:–-]\s*|\((?:Offentlig|Åben)(?: sag| punkt)?\)\s*)/;
const KIND =
  /^(?:(?:Beslutningssag|Orienteringssag|Drøftelsessag|Temasag|Efterretningssag|Beslutningspunkt|Orienteringspunkt)\s?[:–-]\s*|[DOBE] - (?=\p{Lu})|\((?:[BODIL]|[BODI]\/[BODI])\)\s*(?=\p{Lu}))/u;
/** `Salg af grund (lukket punkt)`: how it is dealt with, behind the title. */
const CLOSED_BEHIND = /(?<=\S)\s\((?:lukket|fortrolig)(?: (?:sag|punkt|dagsorden|del))?\)$/i;
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
  if (open === null && CLOSED_BEHIND.test(title)) {
    open = false;
    title = title.replace(CLOSED_BEHIND, "");
  }
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
