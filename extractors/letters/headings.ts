import type { Heading } from "../../schemas/record.ts";
import type { Paper } from "../agenda/paper.ts";

const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|[IVX]{1,4}\.)\s+\p{Lu}/u;
const LABEL =
  /^(?:Til|Dato|Tlf|Tel|Telefon|E-mail|Mail|Kontakt|Sagsnr|Sags|Dok|J\.|Journal|CVR|EAN|Fax|Side|T|E|www|Kære|Med venlig|Venlig|Hilsen|Tabel|Figur|Kilde|Note)\b/i;

/**
 * Headings of a letter, memo or draft: a short line that stands alone or opens a paragraph, begins with a capital or a
 * number and ends as no sentence ends, above text that reads on. The first line, the title, is not among them.
 */
export function findHeadings(paper: Paper): Heading[] {
  const { lines } = paper;
  const width = usualWidth(lines);
  const ink = lines.filter((line) => !line.blank && !paper.furniture.has(line.index));
  const first = ink.find((line) => !/https?:\/\//.test(line.text))?.index ?? 0;
  const found: Heading[] = [];
  for (const line of ink) {
    if (line.index <= first || !isHeading(paper, line.index, width)) continue;
    const start = line.start + (paper.text.slice(line.start, line.end).search(/\S/) || 0);
    found.push({ span: { start, end: start + line.text.length }, text: line.text });
  }
  return found;
}

function isHeading(paper: Paper, index: number, width: number): boolean {
  const text = paper.lines[index]?.text ?? "";
  if (text.length < 3 || text.length > 110 || /https?:|@|^[-–•*]/.test(text) || LABEL.test(text))
    return false;
  const numbered = NUMBERED.test(text);
  if (!numbered && (!/^\p{Lu}/u.test(text) || text.length > 75)) return false;
  if (/[.,;:]$/.test(text) || (/\d{4}$/.test(text) && text.length < 25)) return false;
  if (!/\p{Ll}{2}/u.test(text)) return false;
  const below = paper.lines[paper.next[index + 1] ?? -1];
  if (below === undefined) return false;
  if (!/^[\p{Lu}\d"”»(–-]/u.test(below.text)) return false;
  const firstWord = below.text.split(/\s/, 1)[0] ?? "";
  if (!numbered && text.length + 1 + firstWord.length > width) return false;
  if (/\s(?:og|af|for|til|med|i|på|om|at|som|en|et|den|det)$|-$/.test(text)) return false;
  const body = below.text.length >= 45 || NUMBERED.test(below.text);
  const apart = paper.blankBefore(index);
  const close = below.index === index + 1;
  if (numbered) return apart && (body || below.text.length > 30);
  const gapAbove = gap(paper, index, -1);
  const gapBelow = gap(paper, index, 1);
  return (
    apart &&
    body &&
    (close || gapAbove >= gapBelow) &&
    (gapAbove > 1 || close || !isRunningText(paper, index))
  );
}

/** What nearly all full lines reach: a line breaks before it only where its paragraph ends. */
function usualWidth(lines: readonly { readonly text: string }[]): number {
  const lengths = lines
    .map(({ text }) => text.length)
    .filter((length) => length > 30)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.8)] ?? 80;
}

/** Blank lines on one side. */
function gap(paper: Paper, index: number, step: 1 | -1): number {
  let count = 0;
  for (let at = index + step; at >= 0 && at < paper.lines.length && paper.lines[at]?.blank; at += step)
    count += 1;
  return count;
}

/** In a paper whose every line stands apart, a short line is the end of a paragraph rather than a heading. */
function isRunningText(paper: Paper, index: number): boolean {
  const above = paper.lines[paper.previous[index] ?? -1]?.text ?? "";
  return above.length > 40 && !/[.!?:»”"]$/.test(above);
}
