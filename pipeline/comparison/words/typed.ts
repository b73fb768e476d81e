import type { CheckedRecord } from "../finding.ts";
import type { Token } from "./token.ts";

/** Plain text may be what an OCR program left behind, as an image is for it to read. */
const mayBeRead = /^(?:image\/|text\/plain)/u;
/** A text layer of which less reads like Danish may have been read off a scan. */
const sureQuality = 0.99;

/** Gives the words that were typed their mark: those of a written file, and of a text layer with nothing in it to repair. */
export function withTyped(
  tokens: readonly Token[],
  { source, pages, repairs }: Pick<CheckedRecord, "source" | "pages" | "repairs">,
): readonly Token[] {
  if (mayBeRead.test(source.mediaType)) return tokens;
  const isPdf = source.mediaType === "application/pdf";
  if (isPdf && repairs.length > 0) return tokens;
  const typed = pages.filter(
    ({ textSource, quality }) => textSource !== "ocr" && (!isPdf || quality >= sureQuality),
  );
  if (typed.length === 0) return tokens;
  if (typed.length === pages.length) return tokens.map((token) => ({ ...token, typed: true }));
  return tokens.map((token) => ({
    ...token,
    typed: typed.some(({ span }) => span.start <= token.start && token.start < span.end),
  }));
}
