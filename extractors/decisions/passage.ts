import type { Span } from "../../schemas/span.ts";
import { readAttendance } from "../agenda/attendance.ts";
import type { Paper } from "../agenda/paper.ts";
import { joinLines, lineHolding } from "../text/lines.ts";
import { parsePeople } from "../text/people.ts";

/**
 * A passage as it is read: lines of a paragraph joined, paragraphs apart, running headers and lines of attendance left
 * out. Never empty where the passage holds anything but those.
 */
export function readPassage(paper: Paper, span: Span): string {
  const paragraphs: string[][] = [[]];
  const first = lineHolding(paper.lines, span.start);
  let listed = false;
  for (let at = first; at < paper.lines.length; at += 1) {
    const line = paper.lines[at];
    if (line === undefined || line.start >= span.end) break;
    if (paper.furniture.has(at)) continue;
    const text = paper.text.slice(Math.max(line.start, span.start), Math.min(line.end, span.end)).trim();
    if (text === "") {
      if (paragraphs.at(-1)?.length !== 0) paragraphs.push([]);
      continue;
    }
    if (isAttendanceOnly(text)) {
      listed = readAttendance(text)?.opens ?? false;
      continue;
    }
    if (
      listed &&
      (/^ingen\.?$/i.test(text) || (text.length < 80 && !/\.$/.test(text) && parsePeople(text).length > 0))
    )
      continue;
    listed = false;
    paragraphs.at(-1)?.push(text);
  }
  return paragraphs
    .map((lines) => joinLines(lines))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

/** Lines that say who was there and nothing else; `Afbud: …`, `Følgende deltog ikke i behandlingen af punktet:`. */
export function isAttendanceOnly(line: string): boolean {
  const said = readAttendance(line);
  return (
    (said !== undefined && (said.role !== "partial" || /:/.test(line)) && said.role !== "present") ||
    /^(?:Tilstede|Til stede)\b.{0,3}:/.test(line)
  );
}
