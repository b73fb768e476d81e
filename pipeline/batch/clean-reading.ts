import type { DocumentReading } from "../../schemas/reading.ts";

/** From this quality on, a page that was not OCRed is trusted to spell its words. */
const trustedQuality = 0.9;

/**
 * Whether a reading spells well enough to teach the repair of others: every page came from a text layer or a text file
 * and reads like language. What was OCRed is taught and never teaches: its slips would attest themselves.
 */
export function isClean(reading: DocumentReading): boolean {
  return reading.pages.every(
    (page) =>
      page.status === "blank" ||
      (page.status === "ok" && page.textSource !== "ocr" && page.quality >= trustedQuality),
  );
}

/** Words of a clean reading and how often they stand there, in the case in which they stand. */
export function wordCounts(reading: DocumentReading): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const page of reading.pages) {
    for (const [word] of page.text.matchAll(/\p{L}{2,40}/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
