import { createColors } from "picocolors";
import type { Evidence, Inconsistency, Severity } from "../../schemas/inconsistency.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import {
  around,
  byItem,
  type Comparison,
  isPlaceOnly,
  nothingDiffers,
  onlySharedCases,
  sidesOf,
} from "./comparison.ts";
import { headline } from "./labels.ts";

export interface TerminalSettings {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

type Colours = ReturnType<typeof createColors>;
type Paint = (text: string) => string;

/** Lines of context that one side shows. */
const sideLines = 4;
const narrowest = 60;
const gutter = " │ ";

/** Control characters of a document never reach the terminal. */
function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that steer a terminal
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/gu, " ");
}

interface Piece {
  readonly word: string;
  readonly marked: boolean;
  /** Whether it goes on with the word before it, without a space. */
  readonly glued: boolean;
}

/** Sets words in lines of a width; each line comes with its bare length, so that columns can be filled up. */
function setLines(
  pieces: readonly Piece[],
  width: number,
  mark: Paint,
): readonly { text: string; length: number }[] {
  const lines: { text: string; length: number }[] = [];
  let text = "";
  let length = 0;
  for (const { word, marked, glued } of pieces.flatMap(({ word, ...rest }) =>
    chop(word, width).map((part) => ({ word: part, ...rest })),
  )) {
    const space = length > 0 && !glued ? 1 : 0;
    if (length > 0 && length + space + word.length > width) {
      lines.push({ text, length });
      text = "";
      length = 0;
    }
    text += `${length > 0 && space > 0 ? " " : ""}${marked ? mark(word) : word}`;
    length += word.length + (length > 0 ? space : 0);
  }
  return length > 0 ? [...lines, { text, length }] : lines;
}

/** A word longer than a line goes over several. */
function chop(word: string, width: number): string[] {
  const parts: string[] = [];
  for (let at = 0; at < word.length; at += width) parts.push(word.slice(at, at + width));
  return parts;
}

/** The words of a text that stands after `before`. */
function wordsOf(text: string, marked: boolean, before: string): Piece[] {
  const goesOn = /\S$/u.test(before) && /^\S/u.test(text);
  return plain(text)
    .split(/\s+/u)
    .filter((word) => word !== "")
    .map((word, index) => ({ word, marked, glued: goesOn && index === 0 }));
}

interface MarkSettings {
  readonly paint: Paint;
  /** Brackets around the marked words: where there is no colour they would not be seen. */
  readonly bracketed: boolean;
}

function sideOf(
  record: DocumentRecord,
  evidence: Evidence | undefined,
  width: number,
  { paint, bracketed }: MarkSettings,
) {
  if (!evidence) return [{ text: "—", length: 1 }];
  const [before, bare, after] = around(record, evidence, width * sideLines);
  const quote = bracketed ? `[${bare}]` : bare;
  const lines = setLines(
    [...wordsOf(before, false, ""), ...wordsOf(quote, true, before), ...wordsOf(after, false, quote)],
    width,
    paint,
  );
  const longest = sideLines * 3;
  return lines.length <= longest ? lines : [...lines.slice(0, longest - 1), { text: "…", length: 1 }];
}

/** Old and new beside each other, the changed words marked. */
function sideBySide(comparison: Comparison, finding: Inconsistency, width: number, colours: Colours): string {
  const column = Math.floor((width - gutter.length - 2) / 2);
  const sides = sidesOf(comparison, finding);
  const bracketed = !colours.isColorSupported;
  const unmarked: MarkSettings = { paint: String, bracketed: false };
  const settings = (side: "older" | "newer", paint: Paint) =>
    finding.kind !== "added" && isPlaceOnly(finding, side) ? unmarked : { paint, bracketed };
  const left = sideOf(comparison.older, sides.older, column, settings("older", colours.red));
  const right = sideOf(comparison.newer, sides.newer, column, settings("newer", colours.green));
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const one = left[row] ?? { text: "", length: 0 };
    const filler = " ".repeat(Math.max(0, column - one.length));
    return `  ${one.text}${filler}${colours.dim(gutter)}${right[row]?.text ?? ""}`.trimEnd();
  }).join("\n");
}

function badge(severity: Severity, colours: Colours): string {
  const paints = { error: colours.red, warning: colours.yellow, note: colours.dim } satisfies Record<
    Severity,
    Paint
  >;
  return paints[severity](severity);
}

function pageOf(evidence: Evidence | undefined): string {
  return evidence?.page === null || evidence === undefined ? "" : `p. ${evidence.page}`;
}

function countsOf(findings: readonly Inconsistency[]): string {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return (["error", "warning", "note"] as const)
    .map((severity) => ({ severity, number: count(severity) }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => `${number} ${severity}${number === 1 ? "" : "s"}`)
    .join(", ");
}

/** The comparison as text for a terminal: changes by agenda item, old and new side by side. Ends in a line break. */
export function comparisonText(comparison: Comparison, { colour, width }: TerminalSettings): string {
  const colours = createColors(colour);
  const columns = Math.max(narrowest, width);
  const { older, newer, findings } = comparison;
  const head = [
    `${colours.bold("older")}  ${plain(older.source.path)}`,
    `${colours.bold("newer")}  ${plain(newer.source.path)}`,
    ...(comparison.inSharedCases ? [onlySharedCases] : []),
  ];
  if (findings.length === 0) {
    return `${[...head, "", nothingDiffers(comparison)].join("\n")}\n`;
  }
  const body = byItem(comparison).flatMap(({ item, title, findings: own }) => {
    const name = item === null ? "Outside the agenda items" : `Item ${item}  ${title ?? ""}`;
    const heading = title === null && newer.agendaItems.length === 0 ? [] : ["", colours.bold(plain(name))];
    return [
      ...heading,
      ...own.flatMap((finding) => {
        const sides = sidesOf(comparison, finding);
        const pages = [pageOf(sides.older), pageOf(sides.newer)].filter((page) => page !== "").join(" → ");
        return [
          "",
          `${badge(finding.severity, colours)}  ${colours.cyan(plain(headline(finding)))}  ${colours.dim(pages)}`.trimEnd(),
          sideBySide(comparison, finding, columns, colours),
        ];
      }),
    ];
  });
  return `${[...head, ...body, "", `${findings.length} ${findings.length === 1 ? "difference" : "differences"}: ${countsOf(findings)}`].join("\n")}\n`;
}
