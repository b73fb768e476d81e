import type { PageReading } from "../../../schemas/reading.ts";
import { onlyAtEdge } from "./at-edge.ts";
import { type EdgeLine, linesOfPage } from "./page-lines.ts";
import { countsContent, isNamedPageNumber, isPageNumber, keyOf, runningNumber } from "./page-number.ts";
import { isSectionName } from "./section-names.ts";
import { similarity } from "./similarity.ts";

/** Shares of the page's height in which its running head and foot lie. */
const headZone = 0.19;
const footZone = 0.84;
/** Lines from the edge that are looked at where there are no boxes to go by. */
const edgeLines = 6;
/** How far a running line may move from page to page, as a share of the height; scans are laid by hand. */
const drift = { exact: 0.006, scanned: 0.03 };
const alike = 0.82;
/** Share of the pages on which a line must stand, and how many at least. */
const shareOfPages = 0.4;
const fewestPages = 3;
/** Share of the places of a running line that are in its row, where pages have no boxes. */
const mostlyAtEdges = 0.8;
/** A bare number counts as a page's only this near to its edge: an item's number stands where the text begins. */
const outermost = 0.075;

/** Lines that stand at the head or foot of page after page, each with all of its occurrences. */
export function runningLines(pages: readonly PageReading[]): EdgeLine[][] {
  const read = pages.filter((page) => page.text !== "");
  const scanned = read.some((page) => page.textSource === "ocr");
  const groups: EdgeLine[][] = [];
  const byKey = new Map<string, EdgeLine[][]>();
  for (const line of read.flatMap(edgeLinesOf)) {
    const key = `${line.zone} ${keyOf(line.text)}`;
    const exact = (byKey.get(key) ?? []).find((group) => fits(group, line, scanned));
    const group = exact ?? (scanned ? groups.find((other) => resembles(other, line)) : undefined);
    if (group) {
      group.push(line);
      continue;
    }
    const fresh = [line];
    groups.push(fresh);
    byKey.set(key, [...(byKey.get(key) ?? []), fresh]);
  }
  const times = timesSaid(read);
  const running = groups.filter((group) => isRunning(group, read.length) && isSaidAtEdges(group, times));
  return onlyAtEdge(running, read);
}

/** How often each line is said, wherever it stands. */
function timesSaid(pages: readonly PageReading[]): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const [line] of pages.flatMap(({ text }) => [...text.matchAll(/[^\n]+/g)])) {
    times.set(keyOf(line), (times.get(keyOf(line)) ?? 0) + 1);
  }
  return times;
}

/** Without boxes a heading that every item has comes to stand near an edge by chance, and as often elsewhere. */
function isSaidAtEdges(group: readonly EdgeLine[], times: ReadonlyMap<string, number>): boolean {
  const [first] = group;
  if (first === undefined || first.y !== null) return true;
  return group.length >= mostlyAtEdges * (times.get(keyOf(first.text)) ?? 0);
}

function edgeLinesOf(page: PageReading): EdgeLine[] {
  const lines = linesOfPage(page);
  return lines.flatMap((line, index): EdgeLine[] => {
    const fromEnd = lines.length - 1 - index;
    const isHead = line.y === null ? index < edgeLines : line.y < headZone;
    const isFoot = line.y === null ? fromEnd < edgeLines : line.y > footZone;
    if (isHead && (!isFoot || index <= fromEnd))
      return [{ ...line, page: page.number, zone: "head", depth: index }];
    return isFoot ? [{ ...line, page: page.number, zone: "foot", depth: fromEnd }] : [];
  });
}

function fits(group: readonly EdgeLine[], line: EdgeLine, scanned: boolean): boolean {
  const first = group[0];
  if (!first || group.some((other) => other.page === line.page)) return false;
  if (first.y === null || line.y === null) return Math.abs(first.depth - line.depth) <= 1;
  return Math.abs(first.y - line.y) <= (scanned ? drift.scanned : drift.exact);
}

function resembles(group: readonly EdgeLine[], line: EdgeLine): boolean {
  const first = group[0];
  if (!first || first.zone !== line.zone || !fits(group, line, true)) return false;
  return similarity(keyOf(first.text), keyOf(line.text)) >= alike;
}

function isRunning(group: readonly EdgeLine[], pages: number): boolean {
  const [first] = group;
  if (!first || group.length < 2) return false;
  const number = runningNumber(group);
  const isNumber = group.every((line) => isPageNumber(line.text));
  if (isNumber && typeof number === "number") {
    if (isNamedPageNumber(first.text)) return true;
    const nearEdge = first.y === null ? first.depth === 0 : first.y < outermost || first.y > 1 - outermost;
    return nearEdge && group.length >= (first.zone === "foot" ? 2 : fewestPages);
  }
  if (!/\p{L}/u.test(first.text) || group.some((line) => isSectionName(line.text))) return false;
  const fixed = number === "none" || (number === undefined && !hasNumbers(group));
  if (typeof number === "number" && group.some((line) => countsContent(line.text, number))) return false;
  if (!fixed && typeof number !== "number") return false;
  if (pages === 2)
    return group.length === 2 && first.y !== null && (typeof number === "number" || isExact(group));
  return group.length >= Math.max(fewestPages, pages * shareOfPages) && !isSentence(first.text);
}

const hasNumbers = (group: readonly EdgeLine[]) => group.some((line) => /\d/.test(line.text));
/** Words of a clause: no header has them, and a line that returns and says something is what the page says. */
const clauseWord =
  /(?<!\p{L})(?:at|er|var|blev|bliver|har|havde|skal|kan|vil|må|ikke|indstiller|indstilles|anbefaler|anbefales|beslutter|besluttede|godkender|godkendes|tager|tages|sendes)(?!\p{L})/u;
/** Text that runs on, or ends as a sentence does, is what the page says. */
const isSentence = (text: string) => /\p{Ll}{3}[.;,:]$/u.test(text.trim()) || clauseWord.test(text);
const isExact = (group: readonly EdgeLine[]) =>
  group.every(
    (line) => line.text === group[0]?.text && Math.abs((line.y ?? 0) - (group[0]?.y ?? 0)) <= 0.002,
  );
