import { readFileSync, writeFileSync } from "node:fs";
import type { EngineName } from "../../pipeline/ocr/engine.ts";
import { defaultReadSettings } from "../../pipeline/reading/read-settings.ts";
import { repairDocument } from "../../pipeline/repair/index.ts";
import { readDocument } from "../../pipeline/stages/read.ts";

/** Reads one PDF as the program does and writes its pages' texts: as read, and repaired, furniture left in. */
const [path = "", engine = "tesseract.js", target = ""] = process.argv.slice(2);
const reading = await readDocument(
  { path, bytes: readFileSync(path) },
  { ...defaultReadSettings, ocr: "always", engine: engine as EngineName },
);
const whole = { ...reading, pages: reading.pages.map((page) => ({ ...page, furniture: [] })) };
const repaired = await repairDocument(whole, { attested: new Map(), witnesses: [], human: [] });
writeFileSync(
  target,
  JSON.stringify({
    read: reading.pages.map((page) => withRereads(page.text, page.rereads)),
    repaired: repaired.pageSpans.map(({ span }) => repaired.text.slice(span.start, span.end)),
    failed: reading.pages.filter((page) => page.status === "failed").map((page) => page.number),
  }),
);

/** The text with what the second model read put in. */
function withRereads(
  text: string,
  rereads: readonly {
    readonly span: { readonly start: number; readonly end: number };
    readonly after: string;
    readonly confidence: number;
  }[],
): string {
  return rereads
    .filter(({ confidence }) => confidence >= 0.5)
    .toSorted((first, second) => second.span.start - first.span.start)
    .reduce((done, { span, after }) => done.slice(0, span.start) + after + done.slice(span.end), text);
}
