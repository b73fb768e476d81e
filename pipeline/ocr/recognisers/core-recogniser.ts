import type { Box } from "../../../schemas/word-box.ts";
import { ReadFailure } from "../../failure.ts";
import {
  type CoreApi,
  type CoreBox,
  type CoreIterator,
  type CoreModule,
  iteratorLevel,
  loadCore,
  openModel,
} from "./core-module.ts";
import { encodeImage } from "./image-file.ts";
import type {
  GreyImage,
  Model,
  RecognisedLine,
  RecognisedWord,
  RecogniseRequest,
  Recogniser,
  Segmentation,
} from "./recogniser.ts";

const pageSegmentationModes = { page: "3", line: "7" } as const satisfies Record<Segmentation, string>;
const inputFile = "/input";

/** Tesseract in this thread. A model is loaded when it is first asked for. */
export async function openCoreRecogniser(): Promise<Recogniser> {
  const core = await loadCore();
  const models = new Map<Model, Promise<CoreApi>>();
  const modelOf = (model: Model): Promise<CoreApi> => {
    const opened = models.get(model) ?? openModel(core, model);
    models.set(model, opened);
    return opened;
  };
  return {
    knowsSymbols: true,
    async read(images, request) {
      const api = await modelOf(request.model);
      return images.map((image) => readWith(core, api, image, request));
    },
  };
}

function readWith(
  core: CoreModule,
  api: CoreApi,
  image: GreyImage,
  { segmentation, dpi }: RecogniseRequest,
): readonly RecognisedLine[] {
  api.SetVariable("tessedit_pageseg_mode", pageSegmentationModes[segmentation]);
  core.FS.writeFile(inputFile, encodeImage(image));
  const noExif = 1;
  if (api.SetImageFile(noExif, 0) !== 0)
    throw new ReadFailure("damaged", "Tesseract cannot open the page image", "Scan the page again.");
  api.SetSourceResolution(Math.round(dpi));
  if (api.Recognize(null) !== 0)
    throw new ReadFailure("damaged", "Tesseract cannot read the page image", "Scan the page again.");
  const iterator = api.GetIterator();
  const lines = collectLines(iterator);
  core.destroy(iterator);
  api.Clear();
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
