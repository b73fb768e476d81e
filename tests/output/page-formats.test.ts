import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { degrees, PDFDocument } from "pdf-lib";
import sharp from "sharp";
import { afterAll, describe, expect, test } from "vitest";
import { alto } from "../../output/formats/alto.ts";
import type { ExportedDocument } from "../../output/formats/format.ts";
import { hocr } from "../../output/formats/hocr.ts";
import { pdf } from "../../output/formats/pdf.ts";
import { searchablePdf } from "../../output/pdf/searchable-pdf.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import type { Box } from "../../schemas/word-box.ts";
import { editsOf, pageOf, readingOf, recordOf } from "./example.ts";

const reading = readingOf(
  pageOf(1, "Side 1\nByradet & 8 79 b <tog>\nsagen om kom-\nmuneplanen op", ["Side 1"]),
  pageOf(2, "Ærø, Læsø og Åbenrå efter § 104"),
);
const edits = editsOf(reading, ["Side 1\n", ""], ["Byradet", "Byrådet"], ["8 79", "§ 79"], ["-\n", ""]);
const has = (program: string) => spawnSync(program, ["--help"]).error === undefined;
const folder = mkdtempSync(join(tmpdir(), "punktum-formats-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function blankPdf(...rotations: readonly number[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  for (const rotation of rotations) {
    const page = document.addPage(rotation % 180 === 0 ? [595, 842] : [842, 595]);
    page.setRotation(degrees(rotation));
    page.drawSquare({ x: 100, y: 100, size: 50 });
  }
  return document.save();
}

function extracted(path: string, ...options: readonly string[]): string {
  return execFileSync("pdftotext", [...options, path, "-"], { encoding: "utf8" });
}

describe.skipIf(!has("pdftotext"))("searchable PDF, read by another program (pdftotext)", () => {
  test("gives back the repaired text with æ ø å and §", async () => {
    const path = written("a.pdf", await searchablePdf(await blankPdf(0, 0), reading, edits));
    const text = extracted(path).replace(/\s+/gu, " ");
    expect(text).toContain("Byrådet & § 79 b <tog>");
    expect(text).toContain("Ærø, Læsø og Åbenrå efter § 104");
  });

  test.each([0, 90, 180, 270])(
    "lays every word over its place on a page turned by %i degrees",
    async (rotation) => {
      const one = readingOf(pageOf(1, "Byrådet vedtog\nplanen"));
      const path = written("r.pdf", await searchablePdf(await blankPdf(rotation), one, []));
      const boxes = [
        ...extracted(path, "-bbox").matchAll(
          /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]+)/gu,
        ),
      ];
      expect(boxes.map((box) => box[5])).toEqual(["Byrådet", "vedtog", "planen"]);
      one.pages[0]?.words.forEach((word, index) => {
        const [left, top, right, bottom] = (boxes[index]?.slice(1, 5) ?? []).map(Number);
        expect(left).toBeCloseTo(word.box[0], 0);
        // Programs reckon a word's height from its font; that the middles meet is what can be asked.
        expect(((top ?? 0) + (bottom ?? 0)) / 2).toBeGreaterThan(word.box[1] - 2);
        expect(((top ?? 0) + (bottom ?? 0)) / 2).toBeLessThan(word.box[3] + 2);
        expect((right ?? 0) - word.box[2]).toBeLessThan(8);
      });
    },
  );

  test.each([-3, -1.1, 0.8, 2, 4])(
    "keeps the sentences of a page whole that lies %f degrees askew",
    async (angle) => {
      const slope = Math.tan((angle * Math.PI) / 180);
      const lines = [
        "Området ligger mellem Åkærgade og Rønnevænget og er på fire hektar.",
        "Efter lovens § 24 skal forslaget lægges frem, og naboerne skal høres.",
        "Udvalget gør rede for svarene på møderne i foråret og i efteråret.",
      ];
      const page = pageOf(1, lines.join("\n"));
      const words = page.words.map((word) => {
        const [left, top, right, bottom] = word.box;
        const fall = ((left + right) / 2) * slope + 100;
        const box: Box = [left, top + fall, right, bottom + fall];
        return { ...word, box };
      });
      const askew = readingOf({ ...page, words });
      const path = written("s.pdf", await searchablePdf(await blankPdf(0), askew, []));
      expect(extracted(path).replace(/\s+/gu, " ").trim()).toBe(lines.join(" "));
    },
  );

  test("leaves a page that has a good text layer as it is", async () => {
    const layer = { ...pageOf(1, "Byrådet"), textSource: "text-layer" as const };
    const path = written("t.pdf", await searchablePdf(await blankPdf(0), readingOf(layer), []));
    expect(extracted(path).trim()).toBe("");
  });

  test("makes a PDF around an image and keeps its pixels", async () => {
    const png = await sharp({ create: { width: 595, height: 842, channels: 3, background: "#eee" } })
      .png()
      .toBuffer();
    const image = { ...readingOf(pageOf(1, "Åsen § 4")), mediaType: "image/png" };
    const path = written("i.pdf", await searchablePdf(png, image, []));
    expect(extracted(path).trim()).toBe("Åsen § 4");
    expect(readFileSync(path).length).toBeGreaterThan(1000);
  });

  test("makes a page of each frame of a TIFF", async () => {
    const frame = await sharp({ create: { width: 300, height: 400, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    const tiff = await sharp([frame, frame], { join: { animated: true } })
      .tiff()
      .toBuffer();
    const image = { ...readingOf(pageOf(1, "første"), pageOf(2, "anden")), mediaType: "image/tiff" };
    const path = written("f.pdf", await searchablePdf(tiff, image, []));
    expect(
      extracted(path)
        .split("\f")
        .map((page) => page.trim()),
    ).toEqual(["første", "anden", ""]);
  });
});

describe("a document that a format cannot place", () => {
  test.each([alto, hocr, pdf])("is named and left out: $name", async (format) => {
    const plain = recordOf({ text: "Uden steder", rawText: "Uden steder" });
    const boxless = { ...readingOf({ ...pageOf(1, "Uden steder"), words: [] }), mediaType: "text/plain" };
    const document: ExportedDocument = {
      record: { ...plain, source: { ...plain.source, mediaType: "text/plain" } },
      reading: () => Promise.resolve(boxless),
      edits: () => Promise.resolve([]),
      source: () => Promise.resolve(new Uint8Array()),
    };
    async function* one() {
      yield document;
    }
    const skipped: string[] = [];
    const options = {
      bom: false,
      onSkip: ({ source }: DocumentRecord, reason: string) => skipped.push(`${source.path}: ${reason}`),
    };
    for await (const piece of format.write(one(), options)) throw new Error(`Unexpected ${piece.file}`);
    expect(skipped).toHaveLength(1);
    expect(skipped[0]).toContain("text/plain");
  });
});
