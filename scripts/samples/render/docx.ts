import {
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import type { Block } from "../blocks.ts";
import { visible } from "../marks.ts";
import type { SamplePaper } from "../paper.ts";

function paragraphs(block: Block): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "title":
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(visible(block.text))] })];
    case "item":
    case "heading":
      return [
        new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(visible(block.text))] }),
      ];
    case "subheading":
    case "line":
    case "paragraph":
      return [new Paragraph({ children: [new TextRun(visible(block.text))] })];
    case "list":
      return block.entries.map(
        (entry) =>
          new Paragraph({
            children: [new TextRun(visible(entry))],
            ...(block.ordered ? { numbering: { reference: "points", level: 0 } } : { bullet: { level: 0 } }),
          }),
      );
    case "table":
      return [
        new Table({
          rows: block.rows.map(
            (row) =>
              new TableRow({
                children: row.map((cell) => new TableCell({ children: [new Paragraph(visible(cell))] })),
              }),
          ),
        }),
      ];
    case "space":
    case "page-break":
      return [];
  }
}

/** A Word document of a paper. */
export async function renderDocx(paper: SamplePaper): Promise<Uint8Array> {
  const document = new Document({
    title: paper.title,
    creator: "Punktum samples",
    numbering: {
      config: [{ reference: "points", levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1." }] }],
    },
    sections: [{ children: paper.blocks.flatMap(paragraphs) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
