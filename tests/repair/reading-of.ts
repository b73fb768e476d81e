import type { DocumentReading, PageReading } from "../../schemas/reading.ts";

/** A reading of plain pages, as the read stage would leave it. */
export function readingOf(pages: readonly (string | Partial<PageReading>)[]): DocumentReading {
  return {
    mediaType: "text/plain",
    metadataTitle: null,
    pages: pages.map((page, index) => ({
      number: index + 1,
      width: 595.3,
      height: 841.9,
      status: "ok",
      failure: null,
      textSource: "plain",
      quality: 1,
      confidence: null,
      rotation: 0,
      skew: 0,
      sourceReason: "plain text",
      text: "",
      words: [],
      furniture: [],
      rereads: [],
      ...(typeof page === "string" ? { text: page } : page),
    })),
  };
}

export const nothingKnown = { attested: new Map<string, number>(), witnesses: [], human: [] };
