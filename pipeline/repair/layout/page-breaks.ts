import type { Edit } from "../edits.ts";

const runsOn = /[\p{L}\p{N},–-]$/u;

/**
 * A form feed with the empty lines around it becomes one line break where the sentence runs on, else an empty line.
 * The first line of a page keeps its indentation.
 */
export function pageBreakEdits(text: string): Edit[] {
  const edits: Edit[] = [];
  for (let feed = text.indexOf("\f"); feed >= 0; ) {
    let start = feed;
    while (start > 0 && /\s/.test(text[start - 1] ?? "")) start -= 1;
    let content = feed;
    while (content < text.length && /\s/.test(text[content] ?? "")) content += 1;
    const lineStart = Math.max(text.lastIndexOf("\n", content - 1), text.lastIndexOf("\f", content - 1)) + 1;
    const continued = runsOn.test(text.slice(start - 1, start)) && /^\p{Ll}/u.test(text.slice(content));
    edits.push({ start, end: lineStart, replacement: continued ? "\n" : "\n\n", note: null });
    feed = text.indexOf("\f", content);
  }
  return edits;
}
