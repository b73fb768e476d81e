import type { Diagnostic } from "../../schemas/diagnostic.ts";
import type { PageReading } from "../../schemas/reading.ts";

/** Why a page counts as blank on which something pale stands, in its `sourceReason`. */
export const faintTraces = "nothing on it but traces too pale to read, as of the other side shining through";

/** Says aloud which pages were read without fault and gave no words, though something stands on them. */
export function diagnosePages(pages: readonly PageReading[]): Diagnostic[] {
  const say = ({ number }: PageReading, code: string, message: string): Diagnostic => ({
    code,
    severity: "warning",
    message: `Page ${number} ${message}`,
    page: number,
    span: null,
  });
  return pages.flatMap((page) => {
    if (page.status === "ok" && !/[\p{L}\p{N}]/u.test(page.text))
      return say(page, "page-without-text", "has something on it, but no words were read there: a picture");
    if (page.status === "blank" && page.sourceReason.includes(faintTraces))
      return say(page, "faint-page", `counts as blank: ${faintTraces}`);
    return [];
  });
}
