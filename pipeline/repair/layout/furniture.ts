import type { DocumentReading, PageReading } from "../../../schemas/reading.ts";
import type { Edit } from "../edits.ts";

/** A whole line of furniture goes with its line break, so that the lines around it meet. */
function leftOut(text: string, start: number, end: number, offset: number): Edit {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const nextBreak = text.indexOf("\n", end);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  const whole = text.slice(lineStart, start).trim() === "" && text.slice(end, lineEnd).trim() === "";
  if (!whole) return { start: offset + start, end: offset + end, replacement: "", note: null };
  const to = nextBreak < 0 ? lineEnd : lineEnd + 1;
  return { start: offset + lineStart, end: offset + to, replacement: "", note: null };
}

function merged(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = result.at(-1);
    if (last && edit.start <= last.end)
      result[result.length - 1] = { ...last, end: Math.max(last.end, edit.end) };
    else result.push(edit);
  }
  return result;
}

/** Edits of the raw text that leave running headers, footers and page numbers out. */
export function furnitureEdits(reading: DocumentReading): Edit[] {
  let offset = 0;
  return reading.pages.flatMap((page: PageReading) => {
    const edits = page.furniture.map((span) => leftOut(page.text, span.start, span.end, offset));
    offset += page.text.length + 1;
    return merged(edits);
  });
}
