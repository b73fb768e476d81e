import { z } from "zod";
import { serveTasks } from "../../workers/serve-tasks.ts";
import { readDocx } from "../docx/read-docx.ts";
import { readHtml } from "../html/read-html.ts";
import { describeImage, readImagePage } from "../image/read-image-page.ts";
import { describePdf } from "../pdf/describe-pdf.ts";
import { OpenPdf } from "../pdf/open-pdf.ts";
import { readPdfPage } from "../pdf/read-pdf-page.ts";

/** The program of a reading worker: files from strangers are only opened here, where a crash costs one page. */

const PageInput = z.object({ number: z.int().positive(), ocr: z.enum(["auto", "always", "never"]) });
const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const ContextValue = z.union([
  z.object({ kind: z.literal("pdf"), bytes: Bytes }),
  z.object({ kind: z.literal("pdf"), file: z.string() }),
  z.object({ kind: z.literal("bytes"), bytes: Bytes }),
]);
const Pdf = z.instanceof(OpenPdf);

serveTasks({
  openContext: (value) => {
    const given = ContextValue.parse(value);
    if (given.kind === "bytes") return given.bytes;
    return new OpenPdf("file" in given ? given.file : given.bytes);
  },
  closeContext: async (context) => {
    if (context instanceof OpenPdf) await context.close();
  },
  tasks: {
    "describe-pdf": (_input, context) => describePdf(Pdf.parse(context)),
    "read-pdf-page": (input, context) => {
      const { number, ocr } = PageInput.parse(input);
      return readPdfPage(Pdf.parse(context), number, ocr);
    },
    "describe-image": (_input, context) => describeImage(Bytes.parse(context)),
    "read-image-page": (input, context) => {
      const { number, ocr } = PageInput.parse(input);
      return readImagePage(Bytes.parse(context), number, ocr);
    },
    "read-docx": async (_input, context) => readDocx(Bytes.parse(context)),
    "read-html": async (_input, context) => readHtml(Bytes.parse(context)),
  },
});
