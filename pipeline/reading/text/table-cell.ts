import type { BlockText } from "./block-text.ts";

/** A cell with more text than this, in several lines, is no cell of figures: the table only arranges the page. */
const longestCell = 300;

/** Writes the text of a table cell: within its row where it is short, else as paragraphs of its own. */
export function writeCell(out: BlockText, text: string): void {
  if (text.length <= longestCell || !text.includes("\n")) {
    out.inlineVerbatim(text.replaceAll("\n", " "));
    out.gap();
    return;
  }
  out.end(2);
  writeLines(out, text);
  out.end(2);
}

/** Writes finished text, its line and paragraph breaks kept. */
export function writeLines(out: BlockText, text: string): void {
  for (const line of text.split("\n")) {
    if (line.trim() === "") out.end(2);
    else {
      out.inlineVerbatim(line);
      out.end(1);
    }
  }
}
