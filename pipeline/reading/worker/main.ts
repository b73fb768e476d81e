import { z } from "zod";
import { serveTasks } from "../../workers/serve-tasks.ts";
import { describePdf } from "../pdf/describe-pdf.ts";
import { OpenPdf } from "../pdf/open-pdf.ts";
import { readPdfPage } from "../pdf/read-pdf-page.ts";

/** The program of a reading worker: files from strangers are only opened here, where a crash costs one page. */

const PageInput = z.object({ number: z.int().positive(), ocr: z.enum(["auto", "always", "never"]) });

serveTasks({
  openContext: (value) => new OpenPdf(z.instanceof(Uint8Array).parse(value)),
  closeContext: async (context) => {
    if (context instanceof OpenPdf) await context.close();
  },
  tasks: {
    "describe-pdf": (_input, context) => describePdf(z.instanceof(OpenPdf).parse(context)),
    "read-pdf-page": (input, context) => {
      const { number, ocr } = PageInput.parse(input);
      return readPdfPage(z.instanceof(OpenPdf).parse(context), number, ocr);
    },
  },
});
