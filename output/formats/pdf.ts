import { hasPages } from "../page-text/has-pages.ts";
import { fileNameOf } from "./file-name.ts";
import type { OutputFormat } from "./format.ts";

export const pdf: OutputFormat = {
  name: "pdf",
  summary: "searchable PDF: the original pages with the repaired text laid over them, unseen",
  files: "each",
  async *write(documents, options) {
    // The writer and its fonts take longer to load than the rest of the program: not before a PDF is wanted.
    const { searchablePdf } = await import("../pdf/searchable-pdf.ts");
    for await (const document of documents) {
      const { record } = document;
      const skip = (reason: string) => options.onSkip?.(record, reason);
      if (!hasPages(record.source)) {
        skip(`${record.source.mediaType} has no pages to lay text over`);
        continue;
      }
      const [reading, edits, source] = [
        await document.reading(),
        await document.edits(),
        await document.source(),
      ];
      if (!source) {
        skip("its source file is no longer there");
        continue;
      }
      if (!reading || !edits) {
        skip("what was read of it was not kept");
        continue;
      }
      let content: Uint8Array;
      try {
        content = await searchablePdf(source, reading, edits);
      } catch (error) {
        // pdf-lib reads fewer damaged files than pdf.js does; one of them must not end the export of the rest.
        if (!(error instanceof Error)) throw error;
        skip(
          // The class that pdf-lib throws is not told by instanceof in its build.
          error.message.includes("is encrypted")
            ? "the PDF is locked against changes; for a copy that is not: qpdf --decrypt IN OUT"
            : `the PDF could not be written anew: ${error.message}`,
        );
        continue;
      }
      yield { file: fileNameOf(record, "pdf"), content };
    }
  },
};
