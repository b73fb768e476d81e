import type { OcrPage, PageImage } from "../engine.ts";
import type { Recogniser } from "../recognisers/recogniser.ts";
import { decodePage } from "./decode.ts";

/** Reads one page image, from its bytes to words in reading order. @throws ReadFailure where it cannot be read. */
export async function readPage(image: PageImage, recogniser: Recogniser): Promise<OcrPage> {
  const grey = await decodePage(image);
  const lines = await recogniser.read(grey, { model: "danish", segmentation: "page", dpi: image.dpi });
  return {
    status: "ok",
    lines: lines.map(({ words, box, startsParagraph }) => ({ words, box, startsBlock: startsParagraph })),
    rotation: 0,
    skew: 0,
    width: grey.width,
    height: grey.height,
    rereads: [],
  };
}
