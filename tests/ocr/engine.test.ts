import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OcrEngine } from "../../pipeline/ocr/engine.ts";
import { openEngine } from "../../pipeline/ocr/index.ts";

let engine: OcrEngine;
beforeAll(async () => {
  engine = await openEngine("tesseract.js", { workers: 1 });
});
afterAll(() => engine.close());

async function draw(text: string): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1400" height="300"><rect width="100%" height="100%" fill="white"/>
    <text x="80" y="150" font-family="serif" font-size="48">${text}</text></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

test("reads words with their boxes", async () => {
  const page = await engine.recognise({
    encoding: "encoded",
    bytes: await draw("Skovlunde får en grøn plads"),
    width: 1400,
    height: 300,
    dpi: 300,
  });
  const words = page.lines.flatMap((line) => line.words);
  expect(words.map((word) => word.text)).toEqual(["Skovlunde", "får", "en", "grøn", "plads"]);
  for (const { box } of words) {
    expect(box[0]).toBeGreaterThanOrEqual(70);
    expect(box[1]).toBeGreaterThan(90);
    expect(box[3]).toBeLessThan(180);
  }
});
