import { fold } from "../text/fold.ts";
import type { Line } from "../text/lines.ts";
import type { Row } from "./table-rows.ts";

const LISTED = /^(?:Punkt |Pkt\.? )?(?<number>\d{1,2})\s?[.):-]?\s+(?<title>["”»]?\p{Lu}.{2,140})$/u;
const LABELLED =
  /^(?:ad\.?\s?(?:punkt\s|pkt\.?\s?)?|punkt\s(?:nr\.?\s)?|pkt\.?\s?(?:nr\.?\s)?)(?<number>\d{1,2})(?!\d|\.\d|\/)\s?(?:[.):–-]|(?=\s|$))\s*/iu;
const FEWEST = 3;
/** Lines of ink that may stand between two titles of the list. */
const APART = 1;
/** From this share of the list on, what stands below answers it. */
const ANSWERED = 0.6;

interface Title {
  readonly number: number;
  readonly title: string;
}

/**
 * Items whose titles stand in one list, and what was said of each below, led by its number alone (`Ad 3) …`, `Pkt. 3:
 * …`). Each item is where it was dealt with, with its title from the list. Empty where the titles are given again.
 */
export function findAnswers(lines: readonly Line[]): readonly Row[] {
  const first = lines.findIndex(
    ({ text, blank }) => !blank && LABELLED.test(text) && /^(?:ad|punkt|pkt)/i.test(text),
  );
  if (first < 0) return [];
  const { titles, end } = listedTitles(lines.slice(0, first));
  if (titles.size < FEWEST) return [];
  const rows: Row[] = [];
  let last = 0;
  for (const line of lines.slice(end)) {
    const match = line.blank ? null : LABELLED.exec(line.text);
    const number = Number(match?.groups?.number ?? 0);
    const title = titles.get(number);
    if (match === null || title === undefined || number <= last || number > last + 2) continue;
    const rest = line.text.slice(match[0].length);
    if (/^(?:og|til|-|,)/.test(rest)) continue;
    const said = rest === "" ? inkBelow(lines, line.index) : rest;
    if (startsAlike(said, title)) return [];
    last = number;
    rows.push({
      line: line.index,
      label: String(number),
      title,
      after: line.index + 1,
      cells: rest === "" ? [] : [{ at: match[0].length, column: "said", head: "" }],
    });
  }
  return rows.length >= FEWEST && rows.length >= titles.size * ANSWERED ? rows : [];
}

/** The first list of titles that counts from 1 on without a gap. */
function listedTitles(lines: readonly Line[]): {
  readonly titles: ReadonlyMap<number, string>;
  readonly end: number;
} {
  let list: Title[] = [];
  let between = 0;
  for (const line of lines) {
    if (line.blank) continue;
    const groups = LISTED.exec(line.text)?.groups;
    const number = Number(groups?.number ?? 0);
    if (groups !== undefined && number === list.length + 1) {
      list.push({ number, title: (groups.title ?? "").trim() });
      between = 0;
    } else if (list.length > 0) {
      between += 1;
      if (between <= APART && !LABELLED.test(line.text)) continue;
      if (list.length >= FEWEST)
        return { titles: new Map(list.map(({ number, title }) => [number, title])), end: line.index };
      list = [];
      between = 0;
    }
  }
  const whole = list.length >= FEWEST ? list : [];
  return { titles: new Map(whole.map(({ number, title }) => [number, title])), end: lines.length };
}

function inkBelow(lines: readonly Line[], from: number): string {
  let at = from + 1;
  while (lines[at]?.blank) at += 1;
  return lines[at]?.text ?? "";
}

function startsAlike(rest: string, title: string): boolean {
  const start = fold(title).slice(0, 12);
  return start.length > 2 && fold(rest).startsWith(start);
}
