import type { Box } from "../../../schemas/word-box.ts";
import { ReadFailure } from "../../failure.ts";
import { openLineNetwork } from "../network/line-network.ts";
import { readModel } from "../network/model-file.ts";
import { readStretches } from "../network/read-stretches.ts";
import { stretchesOf } from "../network/stretches.ts";
import {
  type CoreApi,
  type CoreBox,
  type CoreIterator,
  type CoreModule,
  iteratorLevel,
  loadCore,
  modelFile,
  openModel,
} from "./core-module.ts";
import { encodeImage } from "./image-file.ts";
import { findLines, type InkLine } from "./page-layout.ts";
import {
  type GreyImage,
  type RecognisedLine,
  type RecognisedWord,
  type Recogniser,
  type Segmentation,
  segmentationModes,
} from "./recogniser.ts";

const inputFile = "/input";

/** Tesseract in this thread. */
export async function openCoreRecogniser(): Promise<Recogniser> {
  const core = await loadCore();
  const api = await openModel(core, "danish");
  const readPage = await openPageReader();
  return {
    async read(images, { segmentation, dpi }) {
      return images.map((image) => {
        show(core, api, image, segmentation, dpi);
        const lines = findLines(core, api);
        const read = lines ? readPage(image, lines, dpi) : recognise(core, api);
        api.Clear();
        return read;
      });
    },
  };
}

type PageReader = (image: GreyImage, lines: readonly InkLine[], dpi: number) => readonly RecognisedLine[];

/** Reads found lines with the Danish model's network, run outside of Tesseract: the same letters in a third of the time. */
async function openPageReader(): Promise<PageReader> {
  const model = readModel(await modelFile("danish"));
  const network = openLineNetwork(model);
  return (image, lines, dpi) => {
    const stretches = stretchesOf(lines, image, dpi);
    const read = readStretches(image, stretches, model, network);
    return lines.flatMap((line, index): RecognisedLine[] => {
      const words = stretches.flatMap((stretch, at) => (stretch.line === index ? (read[at] ?? []) : []));
      if (words.length === 0) return [];
      const { block, startsParagraph } = line;
      return [{ words, box: line.words.map(({ box }) => box).reduce(around), block, startsParagraph }];
    });
  };
}

function show(
  core: CoreModule,
  api: CoreApi,
  image: GreyImage,
  segmentation: Segmentation,
  dpi: number,
): void {
  api.SetVariable("tessedit_pageseg_mode", segmentationModes[segmentation]);
  core.FS.writeFile(inputFile, encodeImage(image));
  const noExif = 1;
  if (api.SetImageFile(noExif, 0) !== 0)
    throw new ReadFailure("damaged", "Tesseract cannot open the page image", "Scan the page again.");
  api.SetSourceResolution(Math.round(dpi));
}

function recognise(core: CoreModule, api: CoreApi): readonly RecognisedLine[] {
  if (api.Recognize(null) !== 0)
    throw new ReadFailure("damaged", "Tesseract cannot read the page image", "Scan the page again.");
  const iterator = api.GetIterator();
  const lines = collectLines(iterator);
  core.destroy(iterator);
  return lines;
}

function collectLines(iterator: CoreIterator): RecognisedLine[] {
  const { block, paragraph, line, word } = iteratorLevel;
  const lines: (RecognisedLine & { words: RecognisedWord[] })[] = [];
  let blockNumber = -1;
  iterator.Begin();
  do {
    if (iterator.Empty(word)) continue;
    if (iterator.IsAtBeginningOf(block)) blockNumber += 1;
    if (lines.length === 0 || iterator.IsAtBeginningOf(line)) {
      lines.push({
        words: [],
        box: toBox(iterator.getBoundingBox(line)),
        block: Math.max(blockNumber, 0),
        startsParagraph: iterator.IsAtBeginningOf(paragraph),
      });
    }
    lines.at(-1)?.words.push({
      text: iterator.GetUTF8Text(word).trim(),
      box: toBox(iterator.getBoundingBox(word)),
      confidence: iterator.Confidence(word),
    });
  } while (iterator.Next(word));
  return lines;
}

function toBox({ x0, y0, x1, y1 }: CoreBox): Box {
  return [x0, y0, x1, y1];
}

function around(one: Box, other: Box): Box {
  return [
    Math.min(one[0], other[0]),
    Math.min(one[1], other[1]),
    Math.max(one[2], other[2]),
    Math.max(one[3], other[3]),
  ];
}
