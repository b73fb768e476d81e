import sharp, { type Sharp } from "sharp";
import { z } from "zod";
import { DocumentReading } from "../../../schemas/reading.ts";
import { OpenPdf } from "../../reading/pdf/open-pdf.ts";
import { drawPage } from "../../reading/pdf/page-image.ts";
import { serveTasks } from "../../workers/serve-tasks.ts";

/** The program that draws pages to look at and lays text over them: files from strangers are only opened here. */

const PageInput = z.object({
  number: z.int().positive(),
  /** Pixels across. */
  width: z.int().positive(),
  rotation: z.number(),
});

const TextInput = z.object({
  reading: DocumentReading,
  edits: z.array(z.object({ rawStart: z.number(), rawEnd: z.number(), replacement: z.string() })),
});

/** No scan of a municipal paper has more pixels: such a file is meant to fill the memory. */
const limitInputPixels = 6e8;
const quality = 82;
/** Dots an inch at which a page is drawn to be looked at, also at twice the size. */
const dpi = 190;

interface Source {
  readonly bytes: Uint8Array;
  readonly pdf: OpenPdf | null;
}

const Opened = z.object({ bytes: z.instanceof(Uint8Array), mediaType: z.string() });
const sourceOf = (context: unknown) => context as Source;

async function upright(source: Source, number: number): Promise<Sharp> {
  if (!source.pdf) return sharp(source.bytes, { page: number - 1, limitInputPixels }).autoOrient();
  const { bytes, width, height } = await drawPage(await source.pdf.draw(), number, dpi);
  return sharp(bytes, { raw: { width, height, channels: 1 } });
}

serveTasks({
  openContext: (value): Source => {
    const { bytes, mediaType } = Opened.parse(value);
    return { bytes, pdf: mediaType === "application/pdf" ? new OpenPdf(bytes) : null };
  },
  closeContext: async (context) => sourceOf(context).pdf?.close(),
  tasks: {
    "draw-page": async (input, context) => {
      const { number, width, rotation } = PageInput.parse(input);
      // A second pipeline, since turning by the file's own mark and by a quarter cannot be chained in one.
      const image = await (await upright(sourceOf(context), number))
        .flatten({ background: "#fff" })
        .png({ compressionLevel: 1 })
        .toBuffer();
      const drawn = await sharp(image)
        .rotate(rotation)
        .resize({ width, withoutEnlargement: true })
        .webp({ quality })
        .toBuffer();
      return new Uint8Array(drawn);
    },
    "searchable-pdf": async (input, context) => {
      const { reading, edits } = TextInput.parse(input);
      const { searchablePdf } = await import("../../../output/pdf/searchable-pdf.ts");
      return searchablePdf(sourceOf(context).bytes, reading, edits);
    },
  },
});
