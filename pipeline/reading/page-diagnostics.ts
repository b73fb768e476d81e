import type { Diagnostic } from "../../schemas/diagnostic.ts";
import type { PageReading } from "../../schemas/reading.ts";

/** Why a page counts as blank on which something pale stands, in its `sourceReason`. */
export const faintTraces = "nothing on it but traces too pale to read, as of the other side shining through";

/** What a page's `sourceReason` says of pictures that were passed over, before their number. */
export const unreadPictures = "pictures in it not read";

/** Says aloud what was passed over without a fault: pages without words, pale traces, pictures. */
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
    if (page.status === "ok" && page.textSource === "ocr" && isHardlyRead(page.text))
      return say(
        page,
        "hardly-any-text",
        "has something on it of which hardly a word was read: handwriting, a drawing or a picture",
      );
    if (page.status === "blank" && page.sourceReason.includes(faintTraces))
      return say(page, "faint-page", `counts as blank: ${faintTraces}`);
    if (page.number === 1 && page.sourceReason.includes(unreadPictures))
      return say(
        page,
        "pictures-not-read",
        `and those after it hold pictures whose writing, if any, is not read`,
      );
    return [];
  });
}

/** Single letters and marks, several of them: pieces of what is no print. A number alone is a page's number. */
function isHardlyRead(text: string): boolean {
  const pieces = text.split(/\s+/u).filter((piece) => /[^\s\p{P}]/u.test(piece));
  return pieces.length >= 2 && !/[\p{L}\p{N}]{2}/u.test(text);
}
