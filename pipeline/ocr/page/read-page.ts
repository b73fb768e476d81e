import type { OcrPage, PageImage } from "../engine.ts";
import type { GreyImage, Recogniser } from "../recognisers/recogniser.ts";
import { settleMarks } from "../rereading/marks.ts";
import { readSymbolsAgain } from "../rereading/read-symbols-again.ts";
import { readFractions } from "../rereading/small-figures/read-fractions.ts";
import { readRaised } from "../rereading/small-figures/read-raised.ts";
import type { SymbolReader } from "../rereading/symbol-reader.ts";
import { readUmlauts } from "../rereading/umlauts/read-umlauts.ts";
import { bringOut } from "./bring-out.ts";
import { decodePage } from "./decode.ts";
import { evenPaper } from "./even-paper.ts";
import { asPositive } from "./negative.ts";
import { dropNoise } from "./noise-words.ts";
import { isPhotograph } from "./photograph.ts";
import { type PreparedPage, preparePage, type Rotation, straighten } from "./prepare.ts";
import { dropRules } from "./rule-lines.ts";
import { meanConfidence, type Reading, readRightWayUp } from "./way-up.ts";

/** Ink that may be no writing, and reads no better than this, is none. */
const writtenConfidence = 60;
/** Long edge of A4, inches: the guess for an image that does not say how large its paper was. */
const likelyPaperInches = 11.69;

/**
 * Reads one page image, from its bytes to words in reading order. `openSymbols` is asked where words are to be read
 * again for § and its kin. @throws ReadFailure where the page cannot be read.
 */
export async function readPage(
  image: PageImage,
  recogniser: Recogniser,
  openSymbols: () => Promise<SymbolReader>,
): Promise<OcrPage> {
  const page = asPositive(await decodePage(image));
  const dpi = plausibleDpi(image.dpi, page);
  const prepared = await preparePage(page, dpi);
  if (prepared === undefined) return blankPage(page);
  const reading = await readUpright(page, dpi, prepared, recogniser);
  const { looksLike } = prepared;
  const isRead = meanConfidence(reading.lines) >= writtenConfidence;
  if (isRead || (looksLike === "writing" && !isPhotograph(page)))
    return finish(page, reading, recogniser, openSymbols);
  // A picture is no blank page: it stays one that was read and gave no words.
  if (looksLike === "picture" || looksLike === "writing") {
    const prepared = { ...reading.prepared, looksLike: "picture" } as const;
    return finish(page, { prepared, lines: [] }, recogniser, openSymbols);
  }
  return { ...blankPage(page), ink: looksLike === "faint" ? "faint" : "none" };
}

/** Reads the page as its ink says that it lies, and where it does not read well so, the other ways that it may lie. */
function readUpright(
  page: GreyImage,
  dpi: number,
  prepared: PreparedPage,
  recogniser: Recogniser,
): Promise<Reading> {
  const lay = async (rotation: Rotation) => {
    if (rotation === prepared.rotation) return prepared;
    const isAcross = (rotation - prepared.rotation) % 180 !== 0;
    const { skew, skewAcross } = prepared;
    const skews = isAcross ? { skew: skewAcross, skewAcross: skew } : { skew, skewAcross };
    return straighten(page, dpi, { ...prepared, ...skews, rotation });
  };
  const read = async (rotation: Rotation) => readPrepared(await lay(rotation), recogniser);
  return readRightWayUp(prepared.rotation, read, recogniser);
}

/**
 * Reads the page, pale writing brought out; and where that gives no words, once more with the ground about grey paper
 * made like the paper.
 */
async function readPrepared(prepared: PreparedPage, recogniser: Recogniser): Promise<Reading> {
  if (prepared.looksLike === "faint")
    return readOnce({ ...prepared, image: await bringOut(prepared.image, prepared.dpi) }, recogniser);
  const reading = await readOnce(prepared, recogniser);
  const image = reading.lines.length === 0 ? evenPaper(prepared.image) : undefined;
  return image ? readOnce({ ...prepared, image }, recogniser) : reading;
}

async function readOnce(prepared: PreparedPage, recogniser: Recogniser): Promise<Reading> {
  const [lines = []] = await recogniser.read([prepared.image], { segmentation: "page", dpi: prepared.dpi });
  return { prepared, lines: dropNoise(dropRules(lines, prepared.image, prepared.dpi), prepared.dpi) };
}

async function finish(
  page: GreyImage,
  { prepared, lines }: Reading,
  recogniser: Recogniser,
  openSymbols: () => Promise<SymbolReader>,
): Promise<OcrPage> {
  const { rotation, skew, toPage } = prepared;
  const onSide = rotation === 90 || rotation === 270;
  const symbols = await readSymbolsAgain(prepared.image, lines, openSymbols);
  const fractions = await readFractions(prepared.image, symbols.lines, openSymbols);
  const raised = await readRaised(prepared.image, fractions.lines, openSymbols);
  const umlauts = await readUmlauts(prepared.image, prepared.dpi, raised.lines, recogniser, openSymbols);
  const marks = settleMarks(prepared.image, umlauts.lines);
  return {
    status: "ok",
    ink: prepared.looksLike === "traces" ? "writing" : prepared.looksLike,
    lines: marks.lines.map(({ words, box, startsParagraph }) => ({
      words: words.map((word) => ({ ...word, box: toPage(word.box) })),
      box: toPage(box),
      startsBlock: startsParagraph,
    })),
    rotation,
    skew,
    width: onSide ? page.height : page.width,
    height: onSide ? page.width : page.height,
    rereads: [
      ...symbols.rereads,
      ...fractions.rereads,
      ...raised.rereads,
      ...umlauts.rereads,
      ...marks.rereads,
    ],
  };
}

function blankPage({ width, height }: GreyImage): OcrPage {
  return { status: "blank", ink: "none", lines: [], rotation: 0, skew: 0, width, height, rereads: [] };
}

/** What the image says of its resolution, where it can be true; else what makes its long edge that of A4. */
function plausibleDpi(stated: number, { width, height }: GreyImage): number {
  const inches = Math.max(width, height) / stated;
  return stated >= 60 && inches >= 2 && inches <= 60 ? stated : Math.max(width, height) / likelyPaperInches;
}
