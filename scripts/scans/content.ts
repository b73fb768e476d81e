import { type Block, textsOf } from "../samples/blocks.ts";
import { visible } from "../samples/marks.ts";
import { sampleFiles } from "../samples/sample-files.ts";
import { headingOfSign, paragraphOfSigns, pick, type Random, rowsOfSigns } from "./signs.ts";

/** One piece of a page, in reading order. `side` stands in the margin column, `foot` under the text. */
export interface Piece {
  readonly place: "head" | "main" | "side" | "foot" | "bottom";
  readonly kind: "running" | "title" | "heading" | "paragraph" | "list" | "table" | "address" | "footnote";
  /** Rows of cells for a table; elsewhere one row of one text, or one row a line. */
  readonly rows: readonly (readonly string[])[];
}

const layouts = ["prose", "columns", "side-column", "table", "footnotes", "plan"] as const;
export type Layout = (typeof layouts)[number];

/** Paragraphs to fill pages with; drawn with replacement. */
export interface Material {
  readonly paragraphs: readonly string[];
  /** Share of the paragraphs that are made of sentences with signs. */
  readonly signs: number;
}

/** Paragraphs of the sample papers, all invented. */
export function sampleMaterial(): Material {
  const blocks = sampleFiles.flatMap(({ paper }) => paper.blocks);
  const isRunning = (block: Block) => block.kind === "paragraph" || block.kind === "list";
  const texts = blocks.filter(isRunning).flatMap(textsOf).map(visible);
  return { paragraphs: [...new Set(texts)].filter((text) => text.length > 80), signs: 0.5 };
}

const addresses = [
  ["Tornelev Kommune", "Teknik og Miljø", "Rådhuspladsen 8", "4588 Tornelev"],
  ["Åbningstid", "Mandag-onsdag 10-14", "Torsdag 10-17", "Fredag lukket"],
  ["Sagsnr. 23-004188", "Dok.nr. 88154-23", "Sagsbehandler", "Birgit Åløkke"],
  ["Telefon 88 15 40 88", "post@tornelev.dk", "www.tornelev.dk", "CVR 18 88 51 80"],
] as const;

/** More pieces than fit on a page: what does not fit is left out when it is set. */
export function composePage(
  random: Random,
  material: Material,
  number: number,
): { layout: Layout; pieces: Piece[] } {
  const layout = pick(random, layouts);
  const piece = (place: Piece["place"], kind: Piece["kind"], ...lines: string[]): Piece => ({
    place,
    kind,
    rows: lines.map((line) => [line]),
  });
  const paragraph = () =>
    piece(
      "main",
      "paragraph",
      random() < material.signs ? paragraphOfSigns(random) : pick(random, material.paragraphs),
    );
  const pieces: Piece[] = [piece("head", "running", "Tornelev Kommune, Byrådet")];
  pieces.push(
    piece("main", "title", pick(random, ["Referat", "Afgørelse", "Notat", "Redegørelse for området"])),
  );
  for (let count = 0; count < 14; count += 1) {
    if (layout === "plan" || random() < 0.25) pieces.push(piece("main", "heading", headingOfSign(random)));
    pieces.push(paragraph());
    if (layout === "table" && count % 2 === 0)
      pieces.push({ place: "main", kind: "table", rows: rowsOfSigns(random) });
    if (random() < 0.2)
      pieces.push(piece("main", "list", paragraphOfSigns(random), paragraphOfSigns(random)));
  }
  if (layout === "footnotes")
    for (const mark of ["1", "2"])
      pieces.push(piece("foot", "footnote", `${mark} ${paragraphOfSigns(random)}`));
  if (layout === "side-column")
    for (const lines of addresses) pieces.push(piece("side", "address", ...lines));
  pieces.push(piece("bottom", "running", `Side ${number}`));
  return { layout, pieces };
}
