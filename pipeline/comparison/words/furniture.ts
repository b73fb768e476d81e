import type { Span } from "../../../schemas/span.ts";
import { isNamedPageNumber, isPageNumber, keyOf, numbersIn } from "../../reading/furniture/page-number.ts";
import { explainedByDamage } from "./channel.ts";

/** How many lines from a page break may still be header or footer. */
const depth = 4;
/** A line that runs through a paper stands in the same place on this share of its pages, and on three or all of them at least. */
const runningShare = 0.3;
const fewestPages = 3;
/** A heading that every item has stands at the edge of a page by chance: of a running line, most are in one place. */
const sameShare = 0.8;
/** Figures alone are the cells of a table that goes over the page; only words make a running line. */
const fewestLetters = 3;

interface EdgeLine {
  readonly span: Span;
  readonly line: string;
  /** `top 0` is the first line of its page, `bottom 0` the last. */
  readonly places: readonly string[];
  /** Page, counted from 1. */
  readonly page: number;
}

/** Not the end of a sentence that a line break has parted (`bilag 4,\nside 32.`). */
const namedAlone = /^\s*(?:Side|SIDE|Page)\s.*\d\s*$|^\s*side\s+\d+\s+af\s+\d+\s*$/u;

/** The same, damaged (`5ide 2`, `Side 1 at 4`). */
const namedDamaged = /^\s*(?:[S5$][il1j|!]d[eoc]|SIDE)\s+\d{1,3}(?:\s+a[ft]\s+\d{1,3})?\s*$/u;

/** What a browser prints over and under a page: day and time with the title, address with the page. */
const printed =
  /^\s*\d{1,4}[./-]\d{1,2}[./-]\d{2,4},?\s(?:kl\.\s)?\d{1,2}[.:]\d{2}(?:\s[AP]M)?(?:\s{1,80}\S[^\n]{0,120})?$|^\s*(?:https?|file):\/\/\S{1,300}\s{1,80}(?:Side\s)?\d{1,3}\s?(?:\/|af)\s?\d{1,3}\s*$/u;

const lettersOf = (line: string): string => keyOf(line).replace(/[^\p{L}]/gu, "");

function linesOf(page: string, offset: number): { readonly span: Span; readonly line: string }[] {
  return [...page.matchAll(/[^\n]+/gu)]
    .filter(([line]) => line.trim() !== "")
    .map((match) => ({
      span: { start: offset + match.index, end: offset + match.index + match[0].length },
      line: match[0],
    }));
}

/** The lines next to the page breaks (form feeds) of a text. */
function edgesOf(text: string): readonly EdgeLine[] {
  let offset = 0;
  return text.split("\f").flatMap((page, index) => {
    const lines = linesOf(page, offset);
    offset += page.length + 1;
    return lines.flatMap((one, at) => {
      const fromEnd = lines.length - 1 - at;
      const places = [
        ...(at < depth ? [`top ${at}`] : []),
        ...(fromEnd < depth ? [`bottom ${fromEnd}`] : []),
      ];
      return places.length === 0 ? [] : [{ ...one, places, page: index + 1 }];
    });
  });
}

function grouped<T>(all: readonly T[], keysOf: (one: T) => readonly string[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    for (const key of keysOf(one)) {
      const known = groups.get(key);
      if (known) known.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}

const pagesOf = (text: string): number => text.split("\f").length;

/** How often each line is said in a text, by its letters. */
function timesSaid(text: string): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const [line] of text.matchAll(/[^\n\f]+/gu)) {
    const letters = lettersOf(line);
    times.set(letters, (times.get(letters) ?? 0) + 1);
  }
  return times;
}

/** Edge lines that say the same, but for their figures, in the same place on many pages, and hardly anywhere else. */
function runningIn(text: string, edges: readonly EdgeLine[]): readonly EdgeLine[] {
  const pages = pagesOf(text);
  if (pages < 2) return [];
  const fewest = Math.max(Math.min(fewestPages, pages), runningShare * pages);
  const times = timesSaid(text);
  const worded = edges.filter(({ line }) => lettersOf(line).length >= fewestLetters);
  const groups = grouped(worded, ({ line, places }) => places.map((place) => `${place} ${keyOf(line)}`));
  const isRunning = (lines: readonly EdgeLine[]) =>
    lines.length >= fewest && lines.length >= sameShare * (times.get(lettersOf(lines[0]?.line ?? "")) ?? 0);
  return [...groups.values()].filter(isRunning).flat();
}

/**
 * Bare numbers at the same edge of their pages that count up with them; on one page alone, the number of that page. Two
 * years of a table that a page break parts stand at two edges.
 */
function bareNumbers(edges: readonly EdgeLine[]): readonly EdgeLine[] {
  const outermost = ({ places }: EdgeLine) =>
    places.filter((place) => place === "top 0" || place === "bottom 0");
  const bare = edges.filter((one) => isPageNumber(one.line) && outermost(one).length > 0);
  const apart = ({ line, page }: EdgeLine) => (numbersIn(line)[0] ?? 0) - page;
  const groups = grouped(bare, (one) => outermost(one).map((place) => `${apart(one)} ${place}`));
  return [...groups]
    .filter(([key, lines]) => key.startsWith("0 ") || lines.length > 1)
    .flatMap(([, all]) => all);
}

/** What the running lines of a text say, letters only, lower case. Found in one copy, they are known in every other. */
export function runningLinesOf(text: string): ReadonlySet<string> {
  return new Set(runningIn(text, edgesOf(text)).map(({ line }) => lettersOf(line)));
}

/**
 * Running headers, footers and page numbers that are still in a text: lines that stand, but for their digits, in the
 * same place next to the page break on many pages, `Side 3 af 12`, and lines at a page break that are `known` to run
 * through this paper or its copy, damaged or not.
 */
export function furnitureOf(text: string, known: ReadonlySet<string> = new Set()): readonly Span[] {
  const edges = edgesOf(text);
  const running = runningIn(text, edges);
  const said = new Set([...running.map(({ line }) => lettersOf(line)), ...known]);
  const times = said.size === 0 ? new Map<string, number>() : timesSaid(text);
  const atEdge = grouped(edges, ({ line }) => [lettersOf(line)]);
  const damaged = [...atEdge]
    .filter(([letters, lines]) => letters.length >= fewestLetters && lines.length === times.get(letters))
    .filter(([letters]) => [...said].some((one) => explainedByDamage(one, letters)))
    .flatMap(([, lines]) => lines);
  const named = linesOf(text.replaceAll("\f", "\n"), 0).filter(
    ({ line }) => (isNamedPageNumber(line) && namedAlone.test(line)) || namedDamaged.test(line),
  );
  const numbers = pagesOf(text) > 1 ? bareNumbers(edges) : [];
  const ofBrowser = edges.filter(
    ({ line, places }) => places.some((place) => place.endsWith(" 0")) && printed.test(line),
  );
  return [...named, ...running, ...damaged, ...numbers, ...ofBrowser].map(({ span }) => span);
}
