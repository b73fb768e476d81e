import { z } from "zod";
import type { OpenPdf } from "./open-pdf.ts";

/** What is known of a PDF before its pages are read. */
export const PdfDescription = z.object({ pages: z.int().nonnegative(), title: z.string().nullable() });
export type PdfDescription = z.infer<typeof PdfDescription>;

/** A title that a program filled in, and that says nothing of the paper. */
const fillerTitle =
  /^(?:untitled|microsoft (?:office )?word|document\d*|dokument\d*|print|scan)\b|\.(?:docx?|pdf|tiff?|rtf|odt)$/i;

/** @throws what pdf.js throws: PasswordException, InvalidPDFException and their like. */
export async function describePdf(pdf: OpenPdf): Promise<PdfDescription> {
  const document = await pdf.look();
  const metadata = await document.getMetadata().catch(() => undefined);
  const info: unknown = metadata?.info;
  const title = typeof info === "object" && info !== null && "Title" in info ? String(info.Title).trim() : "";
  return { pages: document.numPages, title: title === "" || fillerTitle.test(title) ? null : title };
}
