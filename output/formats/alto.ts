import type { DocumentReading, PageReading } from "../../schemas/reading.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import type { Box } from "../../schemas/word-box.ts";
import { type Inlay, type Markup, markup } from "../markup.ts";
import { blocksOf, type TextBlock, type TextLine } from "../page-text/blocks.ts";
import { type PlacedWord, placedWords, type TextEdit, unionOf } from "../page-text/placed-words.ts";
import type { OutputFormat } from "./format.ts";
import { writePlaced } from "./placed.ts";

/** ALTO counts in 1/1200 inch here, PDF points are 1/72 inch. */
const unitsPerPoint = 1200 / 72;
const units = (points: number) => Math.round(points * unitsPerPoint);

function place([left, top, right, bottom]: Box): Markup {
  return markup`HPOS="${units(left)}" VPOS="${units(top)}" WIDTH="${units(right - left)}" HEIGHT="${units(bottom - top)}"`;
}

/** Whole points: what can be told from boxes around words, which know no baseline. */
function fontSize(line: TextLine): number {
  const heights = line.words.map(({ box }) => box[3] - box[1]).sort((a, b) => a - b);
  return Math.max(1, Math.round(heights[heights.length >> 1] ?? 1));
}

function stringElement(word: PlacedWord): Markup {
  const confidence = word.confidence === null ? null : markup` WC="${(word.confidence / 100).toFixed(2)}"`;
  const half =
    word.divided && markup` SUBS_TYPE="HypPart${word.divided.part}" SUBS_CONTENT="${word.divided.whole}"`;
  return markup`<String CONTENT="${word.content}" ${place(word.box)}${confidence}${half}/>`;
}

function lineElement(line: TextLine, id: string): Markup {
  const parts: Inlay[] = line.words.map((word, index) => {
    const before = line.words[index - 1];
    if (!before) return stringElement(word);
    const width = Math.max(0, units(word.box[0] - before.box[2]));
    return markup`<SP HPOS="${units(before.box[2])}" VPOS="${units(word.box[1])}" WIDTH="${width}"/>${stringElement(word)}`;
  });
  const last = line.words.at(-1);
  const sign = last?.divided?.part === 1 && /[-\u00ad\u2010¬]$/u.exec(last.raw.trimEnd());
  const hyphen = sign && markup`<HYP CONTENT="${sign[0]}"/>`;
  return markup`<TextLine ID="${id}" STYLEREFS="size-${fontSize(line)}" ${place(line.box)}>${parts}${hyphen}</TextLine>\n`;
}

function blockElement(block: TextBlock, id: string): Markup {
  const lines = block.lines.map((line, index) => lineElement(line, `${id}-l${index + 1}`));
  return markup`<TextBlock ID="${id}" ${place(block.box)}>\n${lines}</TextBlock>\n`;
}

/** What was done to a page before it was read, so that boxes on the upright page can be found on the page as it lies. */
const turnId = (page: PageReading) => page.rotation !== 0 && `turned-${page.rotation}`;

function turnSteps(pages: readonly PageReading[]): Markup[] {
  const turns = new Set(pages.map((page) => page.rotation).filter((rotation) => rotation !== 0));
  return [...turns]
    .sort((a, b) => a - b)
    .map(
      (turn) =>
        markup`<Processing ID="turned-${turn}"><processingCategory>preOperation</processingCategory><processingStepDescription>page turned ${turn} degrees clockwise, upright; its boxes are as it then stands</processingStepDescription></Processing>\n`,
    );
}

/** A page without words says why: a blank one and one that could not be read are not the same loss. */
function stateOf(page: PageReading): Markup | null {
  if (page.status === "ok") return null;
  const why = page.failure && markup` QUALITY_DETAIL="${page.failure.message}"`;
  return markup` PAGECLASS="${page.status}"${why}`;
}

/** Running headers and footers belong to the margins, which come before the print space. */
function pageElement(page: PageReading, blocks: readonly TextBlock[]): Markup {
  const id = `p${page.number}`;
  const space = (name: string, held: readonly TextBlock[], empty: Box | null) => {
    const box = held.length > 0 ? unionOf(held.map((block) => block.box)) : empty;
    const elements = held.map((block) => blockElement(block, `${id}-b${blocks.indexOf(block) + 1}`));
    return box && markup`<${name} ${place(box)}>\n${elements}</${name}>\n`;
  };
  const margin = (isTop: boolean) =>
    blocks.filter((block) => block.furniture && block.box[1] < page.height / 2 === isTop);
  const body = blocks.filter((block) => !block.furniture);
  const turn = turnId(page);
  const steps = markup` PROCESSINGREFS="${turn && `${turn} `}punktum"`;
  const confidence = page.confidence === null ? null : markup` PC="${(page.confidence / 100).toFixed(4)}"`;
  return markup`<Page ID="${id}" PHYSICAL_IMG_NR="${page.number}" WIDTH="${units(page.width)}" HEIGHT="${units(page.height)}"${stateOf(page)}${steps}${confidence} LANG="da">
${space("TopMargin", margin(true), null)}${space("BottomMargin", margin(false), null)}${space("PrintSpace", body, [0, 0, page.width, page.height])}</Page>
`;
}

/**
 * One document as ALTO 4.4, a page element a page, with the repaired text and the boxes of the words as read.
 * @see https://www.loc.gov/standards/alto/
 */
export function altoOf(record: DocumentRecord, reading: DocumentReading, edits: readonly TextEdit[]): string {
  const blocks = placedWords(reading, edits).map(blocksOf);
  const sizes = new Set(blocks.flat().flatMap((block) => block.lines.map(fontSize)));
  const styles = [...sizes]
    .sort((a, b) => a - b)
    .map((size) => markup`<TextStyle ID="size-${size}" FONTSIZE="${size}"/>\n`);
  const pages = reading.pages.map((page, index) => pageElement(page, blocks[index] ?? []));
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.loc.gov/standards/alto/ns-v4# http://www.loc.gov/standards/alto/v4/alto-4-4.xsd" SCHEMAVERSION="4.4">
<Description>
<MeasurementUnit>inch1200</MeasurementUnit>
<sourceImageInformation><fileName>${record.source.path}</fileName><documentIdentifier>sha256:${record.id}</documentIdentifier></sourceImageInformation>
${turnSteps(reading.pages)}<Processing ID="punktum"><processingCategory>contentGeneration contentModification</processingCategory><processingStepDescription>text as read, then repaired</processingStepDescription><processingSoftware><softwareName>Punktum</softwareName><softwareVersion>${record.provenance.version}</softwareVersion></processingSoftware></Processing>
</Description>
<Styles>
${styles}</Styles>
<Layout>
${pages}</Layout>
</alto>
`.text;
}

export const alto: OutputFormat = {
  name: "alto",
  summary: "ALTO 4.4: repaired text with a box for each word",
  files: "each",
  write: writePlaced("alto.xml", altoOf),
};
