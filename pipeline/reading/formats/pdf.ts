import { createHash } from "node:crypto";
import type { DocumentReading } from "../../../schemas/reading.ts";
import { ReadFailure } from "../../failure.ts";
import type { Format } from "../format.ts";
import { withWorkerCopy } from "../large-file.ts";
import { PdfDescription } from "../pdf/describe-pdf.ts";
import { documentFailure } from "../read-failures.ts";
import { readPages } from "../read-pages.ts";

/** The header may stand behind rubbish, such as that of a mail program, but not far. */
const headerWithin = 1024;

export const pdf: Format = {
  name: "pdf",
  recognises: (bytes) => Buffer.from(bytes.subarray(0, headerWithin)).includes("%PDF-"),
  async read(call) {
    const { source, settings, tools, signal } = call;
    const key = createHash("sha256").update(source.bytes).digest("hex");
    const readAll = async (copy: object): Promise<DocumentReading> => {
      const context = { key, load: () => ({ kind: "pdf", ...copy }) };
      const description = await tools.pool.run({
        name: "describe-pdf",
        input: null,
        context,
        output: PdfDescription,
        timeout: settings.pageTimeout * 1000,
        signal,
      });
      const pages = await readPages(call, { name: "read-pdf-page", context, pages: description.pages });
      return { mediaType: "application/pdf", pages, metadataTitle: description.title };
    };
    try {
      return await withWorkerCopy(source.bytes, readAll);
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof ReadFailure) throw error;
      throw documentFailure(error, source.path);
    }
  },
};
