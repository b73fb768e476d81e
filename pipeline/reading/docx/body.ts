import { BlockText } from "../text/block-text.ts";
import { writeCell, writeLines } from "../text/table-cell.ts";
import type { Numbering } from "./numbering.ts";
import { child, childrenOf, wordValue, type XmlElement } from "./xml.ts";

/** What was deleted under track changes, what a field is made of, and the second copy of what newer programs draw. */
const leftOut = new Set(["w:del", "w:moveFrom", "w:instrText", "w:delText", "mc:Fallback", "w:rPr", "w:pPr"]);

/** Writes paragraphs and tables of a part of a DOCX, in order. */
export function writeBlocks(parent: XmlElement, out: BlockText, numbering: Numbering): void {
  let inList = false;
  for (const node of parent.children) {
    if (typeof node === "string" || leftOut.has(node.name)) continue;
    if (node.name === "w:p") inList = writeParagraph(node, out, numbering, inList);
    else if (node.name === "w:tbl") writeTable(node, out, numbering);
    else writeBlocks(node, out, numbering);
  }
}

/** Returns whether the paragraph is an item of a list: items follow one another without a blank line. */
function writeParagraph(
  paragraph: XmlElement,
  out: BlockText,
  numbering: Numbering,
  afterItem: boolean,
): boolean {
  const properties = child(paragraph, "w:pPr");
  const label = numbering.labelOf(properties);
  const breakBefore = child(properties, "w:pageBreakBefore");
  if (breakBefore && breakBefore.attributes["w:val"] !== "0" && breakBefore.attributes["w:val"] !== "false")
    out.pageBreak();
  out.end(label !== undefined && afterItem ? 1 : 2);
  const line = new BlockText();
  const boxes: XmlElement[] = [];
  writeRuns(paragraph, line, boxes);
  const text = line.text;
  if (label !== undefined && text !== "") out.inline(`${label} `);
  text.split("\f").forEach((part, index) => {
    if (index > 0) out.pageBreak();
    part.split("\n").forEach((piece, at) => {
      if (at > 0) out.end(1);
      out.inlineVerbatim(piece);
    });
  });
  for (const box of boxes) {
    out.end(2);
    writeBlocks(box, out, numbering);
  }
  const section = child(properties, "w:sectPr");
  if (section && !["continuous", "nextColumn"].includes(wordValue(section, "w:type") ?? "")) out.pageBreak();
  out.end(label === undefined ? 2 : 1);
  return label !== undefined;
}

function writeRuns(parent: XmlElement, out: BlockText, boxes: XmlElement[]): void {
  for (const node of parent.children) {
    if (typeof node === "string" || leftOut.has(node.name)) continue;
    switch (node.name) {
      case "w:t":
        out.inline(node.children.filter((part) => typeof part === "string").join(""));
        break;
      case "w:tab":
      case "w:ptab":
        out.gap();
        break;
      case "w:br":
        if (node.attributes["w:type"] === "page") out.pageBreak();
        else out.end(1);
        break;
      case "w:cr":
        out.end(1);
        break;
      case "w:noBreakHyphen":
        out.inline("-");
        break;
      case "w:footnoteReference":
      case "w:endnoteReference":
        out.inline(node.attributes["w:id"] ?? "");
        break;
      case "w:txbxContent":
        boxes.push(node);
        break;
      default:
        writeRuns(node, out, boxes);
    }
  }
}

function writeTable(table: XmlElement, out: BlockText, numbering: Numbering): void {
  out.end(2);
  for (const row of rowsOf(table)) {
    for (const cell of childrenOf(row, "w:tc")) {
      const inside = new BlockText();
      writeBlocks(cell, inside, numbering);
      writeCell(out, inside.text);
    }
    out.end(1);
  }
  out.end(2);
}

/** Rows, also those wrapped in a content control. */
function rowsOf(parent: XmlElement): XmlElement[] {
  return parent.children.flatMap((node) => {
    if (typeof node === "string" || leftOut.has(node.name)) return [];
    return node.name === "w:tr" ? [node] : node.name.startsWith("w:sdt") ? rowsOf(node) : [];
  });
}

/** Writes the notes of a document after it, each with its number. */
export function writeNotes(
  notes: XmlElement | undefined,
  kind: string,
  out: BlockText,
  numbering: Numbering,
): void {
  for (const note of childrenOf(notes, kind)) {
    // Word keeps the rules above the notes as notes of their own kind.
    if (note.attributes["w:type"] !== undefined) continue;
    const inside = new BlockText();
    writeBlocks(note, inside, numbering);
    if (inside.text === "") continue;
    out.end(2);
    out.inline(`${note.attributes["w:id"] ?? ""} `);
    writeLines(out, inside.text);
  }
}
