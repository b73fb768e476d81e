import type { Diagnostic } from "../../schemas/diagnostic.ts";
import type { PageReading } from "../../schemas/reading.ts";

/** Says aloud which pages were read without fault and gave no words, though something stands on them. */
export function diagnosePages(pages: readonly PageReading[]): Diagnostic[] {
  return pages
    .filter(({ status, text }) => status === "ok" && !/[\p{L}\p{N}]/u.test(text))
    .map(({ number }) => ({
      code: "page-without-text",
      severity: "warning",
      message: `Page ${number} has something on it, but no words were read there: a picture, or writing that OCR cannot read`,
      page: number,
      span: null,
    }));
}
