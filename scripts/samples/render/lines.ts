import type { Block } from "../blocks.ts";
import { visible } from "../marks.ts";

export interface SetLine {
  readonly text: string;
  readonly style: "title" | "heading" | "body";
  /** Points from the left margin. */
  readonly indent: number;
  /** Cells of a table row, with their place from the left margin in points. */
  readonly cells?: readonly { readonly text: string; readonly x: number }[];
  /** Extra points above the line. */
  readonly above: number;
}

/** Greedy line breaking by a measure of width, in points. */
export function wrap(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of text.split(" ")) {
    const longer = current === "" ? word : `${current} ${word}`;
    if (current !== "" && measure(longer) > width) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  if (current !== "") lines.push(current);
  return lines;
}

const columnWidth = 130;

type Measure = (text: string, style: SetLine["style"]) => number;

/** Sets blocks into lines of at most `width` points; `page-break` becomes undefined. */
export function setLines(
  blocks: readonly Block[],
  width: number,
  measure: Measure,
): readonly (SetLine | undefined)[] {
  return blocks.flatMap((block) => setBlock(block, width, measure));
}

function setBlock(block: Block, width: number, measure: Measure): readonly (SetLine | undefined)[] {
  const flow = (text: string, style: SetLine["style"], indent: number, above: number): readonly SetLine[] =>
    wrap(visible(text), width - indent, (part) => measure(part, style)).map((part, index) => ({
      text: part,
      style,
      indent,
      above: index === 0 ? above : 0,
    }));
  switch (block.kind) {
    case "page-break":
      return [undefined];
    case "space":
      return [{ text: "", style: "body", indent: 0, above: 0 }];
    case "title":
      return flow(block.text, "title", 0, 4);
    case "item":
      return flow(block.text, "heading", 0, 22);
    case "heading":
      return flow(block.text, "heading", 0, 12);
    case "subheading":
      return flow(block.text, "body", 0, 10);
    case "line":
      return flow(block.text, "body", 0, 0);
    case "paragraph":
      return flow(block.text, "body", 0, 8);
    case "list":
      return block.entries.flatMap((entry, index) =>
        flow(`${block.ordered ? `${index + 1}.` : "•"} ${entry}`, "body", 16, 4),
      );
    case "table":
      return block.rows.map((row, index) => ({
        text: row.map(visible).join("  "),
        style: "body" as const,
        indent: 0,
        above: index === 0 ? 8 : 0,
        cells: row.map((cell, column) => ({ text: visible(cell), x: column * columnWidth })),
      }));
  }
}
