import { afterAll, describe, expect, it } from "vitest";
import { ReadFailure } from "../../pipeline/failure.ts";
import type { OcrEngine } from "../../pipeline/ocr/engine.ts";
import { openReader } from "../../pipeline/reading/open-reader.ts";
import { readFailedAgain } from "../../pipeline/reading/read-failed-again.ts";
import { defaultReadSettings } from "../../pipeline/reading/read-settings.ts";
import type { PageReading } from "../../schemas/reading.ts";
import type { Box } from "../../schemas/word-box.ts";
import { drawPage } from "../ocr/draw-page.ts";
import { a4, danishLines, makePdf, writeLines } from "./make-pdf.ts";

const pages = 6;
/** An engine that reads a word off every page, or breaks down over those of the given heights. */
let recognised = 0;
let breaksOver: readonly number[] = [];
const engine: OcrEngine = {
  name: "fake",
  version: "1",
  async recognise({ width, height }) {
    recognised += 1;
    if (breaksOver.includes(height)) throw new ReadFailure("worker-died", "broken down", "again");
    const box: Box = [140, 140, 400, 190];
    const word = { text: `Højde${height}`, box, confidence: 95 };
    const lines = [{ words: [word], box, startsBlock: true }];
    return { status: "ok", ink: "writing", lines, rotation: 0, skew: 0, width, height, rereads: [] };
  },
  close: async () => {},
};
const reader = openReader({ workers: 1, openEngine: async () => engine });
afterAll(() => reader.close());

/** Page images of a height of their own each, by which they are told apart. */
const heightOf = (page: number) => 300 + 10 * page;
const scan = await makePdf(
  Array.from({ length: pages }, (_, index) => async (sheet, document) => {
    if (index === 0) return writeLines(sheet, 60, 80, danishLines);
    const height = heightOf(index + 1);
    const image = await document.embedPng(await drawPage({ lines: ["Referat"], height }));
    const size = { width: a4.width, height: (height * a4.width) / image.width };
    sheet.page.setSize(size.width, size.height);
    sheet.page.drawImage(image, { x: 0, y: 0, ...size });
  }),
);
const source = { path: "scan.pdf", bytes: scan };

/** A shelf in memory. */
function shelf(known: readonly PageReading[] = []) {
  const byNumber = new Map(known.map((page) => [page.number, page]));
  const put: PageReading[] = [];
  return {
    pages: put,
    get: (number: number) => byNumber.get(number),
    put: async (page: PageReading) => void put.push(JSON.parse(JSON.stringify(page))),
  };
}

describe("pages that an interrupted reading left behind", () => {
  it("are taken as they are, and the rest is read", async () => {
    recognised = 0;
    const first = shelf();
    const whole = await reader.read(source, defaultReadSettings, undefined, undefined, first);
    expect(first.pages.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6]);
    const once = recognised;
    const second = shelf(first.pages.filter(({ number }) => number % 2 === 0));
    const again = await reader.read(source, defaultReadSettings, undefined, undefined, second);
    expect(again).toEqual(whole);
    expect(second.pages.map(({ number }) => number).sort()).toEqual([1, 3, 5]);
    expect(recognised - once).toBe(2);
  });

  it("are not those that failed: only these are read again", async () => {
    breaksOver = [heightOf(3), heightOf(5)];
    const first = shelf();
    const broken = await reader.read(source, defaultReadSettings, undefined, undefined, first);
    expect(broken.pages.filter(({ status }) => status === "failed").map(({ number }) => number)).toEqual([
      3, 5,
    ]);
    expect(first.pages.map(({ number }) => number).sort()).toEqual([1, 2, 4, 6]);
    breaksOver = [];
    recognised = 0;
    const mended = await readFailedAgain(reader, source, defaultReadSettings, broken);
    expect(recognised).toBe(2);
    expect(mended).toEqual(await reader.read(source, defaultReadSettings));
  });
});
