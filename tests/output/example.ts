import type { DocumentReading, PageReading } from "../../schemas/reading.ts";
import { DocumentRecord } from "../../schemas/record.ts";
import type { Box } from "../../schemas/word-box.ts";
import { noFacts } from "../../scripts/bench/empty-record.ts";

/** A page whose words stand in lines as in `text`: each letter six points wide, each line twenty points high. */
export function pageOf(number: number, text: string, furniture: readonly string[] = []): PageReading {
  const words = [...text.matchAll(/\S+/gu)].map((match) => {
    const before = text.slice(0, match.index);
    const line = before.split("\n").length - 1;
    const column = before.length - (before.lastIndexOf("\n") + 1);
    const box: Box = [50 + column * 6, 50 + line * 20, 50 + (column + match[0].length) * 6, 62 + line * 20];
    return { span: { start: match.index, end: match.index + match[0].length }, box, confidence: 91, line };
  });
  return {
    number,
    width: 595,
    height: 842,
    status: "ok",
    failure: null,
    textSource: "ocr",
    quality: 0.9,
    confidence: 91,
    rotation: 0,
    skew: 0,
    sourceReason: "no text layer",
    text,
    words,
    furniture: furniture.map((piece) => ({
      start: text.indexOf(piece),
      end: text.indexOf(piece) + piece.length,
    })),
    rereads: [],
  };
}

export function readingOf(...pages: readonly PageReading[]): DocumentReading {
  return { mediaType: "application/pdf", pages: [...pages], metadataTitle: null };
}

/** `before` → `after` once each, in order, as edits of the reading's raw text. */
export function editsOf(reading: DocumentReading, ...changes: readonly (readonly [string, string])[]) {
  const raw = reading.pages.map((page) => page.text).join("\f");
  let from = 0;
  return changes.map(([before, replacement]) => {
    const rawStart = raw.indexOf(before, from);
    if (rawStart < 0) throw new Error(`${before} is not in the raw text`);
    from = rawStart + before.length;
    return { rawStart, rawEnd: from, replacement };
  });
}

/** What the edits make of the raw text. */
export function textOf(reading: DocumentReading, edits: ReturnType<typeof editsOf>): string {
  const raw = reading.pages.map((page) => page.text).join("\f");
  let at = 0;
  let text = "";
  for (const edit of edits) {
    text += raw.slice(at, edit.rawStart) + edit.replacement;
    at = edit.rawEnd;
  }
  return text + raw.slice(at);
}

/** A record with nothing in it but what is given. */
export function recordOf(fields: Partial<DocumentRecord>): DocumentRecord {
  const id = "ab".repeat(32);
  return DocumentRecord.parse({
    schemaVersion: 1,
    id,
    source: {
      path: "/arkiv/møde <1>.pdf",
      sha256: id,
      bytes: 10,
      mediaType: "application/pdf",
      pageCount: 0,
    },
    kind: "minutes",
    title: "Referat af møde i Fjordudvalget",
    authority: "Tornelev Kommune",
    body: "Fjordudvalget",
    date: "2024-03-12",
    pages: [],
    account: { pages: 0, ok: 0, blank: 0, failed: 0, complete: true },
    text: "",
    rawText: "",
    ...noFacts,
    provenance: { version: "0.1.0", stages: [] },
    ...fields,
  });
}
