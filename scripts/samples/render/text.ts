import type { SamplePaper } from "../paper.ts";
import { setLines } from "./lines.ts";

/** Characters a line. */
const width = 88;

/** A paper as plain text, wrapped, with a blank line above what stands apart. */
export function renderText(paper: SamplePaper): string {
  const lines = setLines(paper.blocks, width, (text) => text.length);
  return `${lines
    .flatMap((line) => {
      if (line === undefined) return ["\f"];
      const text =
        line.cells === undefined
          ? line.text
          : line.cells
              .map((cell) => cell.text.padEnd(16))
              .join("")
              .trimEnd();
      return line.above > 0 ? ["", text] : [text];
    })
    .join("\n")
    .trim()}\n`;
}
