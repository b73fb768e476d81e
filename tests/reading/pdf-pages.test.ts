import { existsSync, readFileSync } from "node:fs";
import { degrees, StandardFonts, setTextRenderingMode, TextRenderingMode } from "pdf-lib";
import sharp from "sharp";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { OcrEngine, OcrPage, PageImage } from "../../pipeline/ocr/engine.ts";
import { openReader } from "../../pipeline/reading/open-reader.ts";
import { diagnosePages } from "../../pipeline/reading/page-diagnostics.ts";
import { readFailedAgain } from "../../pipeline/reading/read-failed-again.ts";
import { defaultReadSettings } from "../../pipeline/reading/read-settings.ts";
import type { Box } from "../../schemas/word-box.ts";
import { drawPage } from "../ocr/draw-page.ts";
import { a4, danishLines, makePdf, writeLines } from "./make-pdf.ts";

const seen: PageImage[] = [];
let answer: (image: PageImage) => Partial<OcrPage>;
const line = (text: string, box: Box) => ({
  startsBlock: true,
  box,
  words: text.split(" ").map((word) => ({ text: word, box, confidence: 92 })),
});
const engine: OcrEngine = {
  name: "stand-in",
  version: "1",
  async recognise(image) {
    seen.push(image);
    const { width, height } = image;
    const page = { status: "ok", ink: "writing", rotation: 0, skew: 0, rereads: [], lines: [] } as const;
    return { ...page, width, height, ...answer(image) };
  },
  close: async () => {},
};
const reader = openReader({ workers: 1, openEngine: async () => engine });
afterAll(() => reader.close());
beforeEach(() => {
  seen.length = 0;
  answer = ({ width, height }) => ({
    lines: danishLines.map((text, at) => line(text, [0, at * 40, width / 2, Math.min(at * 40 + 30, height)])),
  });
});

const read = (bytes: Uint8Array, changes = {}) =>
  reader.read({ path: "papir.pdf", bytes }, { ...defaultReadSettings, ...changes });

/** A scan: grey paper with a black bar at its top left. */
const scan = async (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#ddd" } })
    .composite([
      {
        input: {
          create: {
            width: Math.round(width / 3),
            height: Math.round(height / 10),
            channels: 3,
            background: "black",
          },
        },
        left: 0,
        top: 0,
      },
    ])
    .greyscale()
    .jpeg()
    .toBuffer();

const scanPage = (jpeg: Uint8Array, turn = 0) =>
  makePdf([
    async ({ page }, document) => {
      const image = await document.embedJpg(jpeg);
      if (turn) page.setSize(a4.height, a4.width);
      page.drawImage(image, { x: 0, y: 0, width: page.getWidth(), height: page.getHeight() });
      page.setRotation(degrees(turn));
    },
  ]);

/** A page with a text layer, and a scan behind it. */
const textThenScan = (jpeg: Uint8Array) =>
  makePdf([
    (sheet) => writeLines(sheet, 60, 80, danishLines),
    async ({ page }, document) => {
      const image = await document.embedJpg(jpeg);
      page.drawImage(image, { x: 0, y: 0, width: page.getWidth(), height: page.getHeight() });
    },
  ]);

async function darkness(
  image: PageImage | undefined,
  part: { left: number; top: number; width: number; height: number },
) {
  if (!image) throw new Error("no image");
  const { width, height } = image;
  const input =
    image.encoding === "grey"
      ? sharp(image.bytes, { raw: { width, height, channels: 1 } })
      : sharp(image.bytes);
  const pixels = await input.extract(part).toColourspace("b-w").raw().toBuffer();
  return 255 - pixels.reduce((sum, pixel) => sum + pixel, 0) / pixels.length;
}

describe("a page with a good text layer", () => {
  it("is taken as it is; no OCR", async () => {
    const { pages } = await read(await makePdf([(sheet) => writeLines(sheet, 72, 100, danishLines)]));
    expect(pages[0]).toMatchObject({
      status: "ok",
      textSource: "text-layer",
      confidence: null,
      sourceReason: "good text layer",
    });
    expect(seen).toHaveLength(0);
  });

  it("is drawn and read by OCR where that is asked for", async () => {
    const { pages } = await read(await makePdf([(sheet) => writeLines(sheet, 72, 100, danishLines)]), {
      ocr: "always",
    });
    expect(pages[0]?.textSource).toBe("ocr");
    expect(seen[0]?.width).toBe(Math.floor((a4.width * 300) / 72));
    expect(await darkness(seen[0], { left: 300, top: 370, width: 900, height: 100 })).toBeGreaterThan(5);
  });
});

describe("a page that is a scan", () => {
  it("hands its JPEG on undecoded", async () => {
    const jpeg = await scan(1240, 1754);
    const { pages } = await read(await scanPage(jpeg));
    expect(seen[0]).toMatchObject({ encoding: "encoded", width: 1240, height: 1754 });
    expect(Buffer.from(seen[0]?.bytes ?? []).equals(jpeg)).toBe(true);
    expect(seen[0]?.dpi).toBeCloseTo(150, 0);
    expect(pages[0]?.words[0]?.box[2]).toBeCloseTo(a4.width / 2, 0);
  });

  it("is turned as the page is shown", async () => {
    await read(await scanPage(await scan(1754, 1240), 90));
    const image = seen[0];
    expect(image && image.height > image.width).toBe(true);
    const width = image?.width ?? 0;
    // The bar stood at the top left; turned clockwise by a quarter it stands at the top right.
    expect(await darkness(image, { left: width - 60, top: 10, width: 50, height: 50 })).toBeGreaterThan(200);
    expect(await darkness(image, { left: 10, top: 10, width: 50, height: 50 })).toBeLessThan(80);
  });

  it("is blank only where OCR looked and the image could be decoded", async () => {
    answer = () => ({ status: "blank" });
    const { pages } = await read(await scanPage(await scan(620, 877)));
    expect(pages[0]).toMatchObject({
      status: "blank",
      text: "",
      sourceReason: "no text layer; the paper is blank",
    });
  });

  it("fails where its writing gives no words, or nonsense", async () => {
    for (const lines of [
      [],
      [line("xqwz jkvq zzxw qqjx wvkz xjqz kzwq vvxj qkwz zjxx wqvk jzqx xkvw", [0, 0, 300, 20])],
    ]) {
      const unsure = lines.map((one) => ({
        ...one,
        words: one.words.map((word) => ({ ...word, confidence: 31 })),
      }));
      answer = () => ({ lines: unsure });
      const { pages } = await read(await textThenScan(await scan(620, 877)));
      expect(pages[1]).toMatchObject({ status: "failed", failure: { code: "unreadable" } });
    }
  });

  it("is ok and says so where it is a picture without words", async () => {
    answer = () => ({ ink: "picture" });
    const { pages } = await read(await scanPage(await scan(620, 877)));
    expect(pages[0]).toMatchObject({ status: "ok", text: "" });
    expect(diagnosePages(pages)).toMatchObject([{ code: "page-without-text", page: 1 }]);
  });

  it.each([
    ["x £ S +", ["hardly-any-text"]],
    ["7", []],
    ["Side 7", []],
  ])("says so where hardly a word was read: %s", async (text, codes) => {
    answer = () => ({ lines: [line(text, [0, 0, 300, 20])] });
    const { pages } = await read(await scanPage(await scan(620, 877)));
    expect(diagnosePages(pages).map(({ code }) => code)).toEqual(codes);
  });

  it("is blank with a warning where only pale traces stand on it", async () => {
    answer = () => ({ status: "blank", ink: "faint" });
    const { pages } = await read(await scanPage(await scan(620, 877)));
    expect(pages[0]).toMatchObject({ status: "blank" });
    expect(diagnosePages(pages)).toMatchObject([{ code: "faint-page", page: 1 }]);
  });

  it.each([90, 180])("is blank too where it is turned by %i degrees, and so drawn", async (turn) => {
    answer = () => ({ status: "blank" });
    const { pages } = await read(await scanPage(await scan(620, 877), turn));
    expect(pages[0]).toMatchObject({ status: "blank", failure: null });
  });

  it("has its boxes turned with it where OCR turns it", async () => {
    answer = ({ width, height }) => ({
      rotation: 90,
      width: height,
      height: width,
      lines: [line("opret", [0, 0, height / 10, width / 10])],
    });
    const { pages } = await read(await scanPage(await scan(1240, 1754)));
    expect(pages[0]).toMatchObject({ rotation: 90 });
    expect(pages[0]?.width).toBeCloseTo(a4.height, 0);
    const box = pages[0]?.words[0]?.box;
    expect(box?.map((value) => Math.round(value))).toEqual([
      0,
      0,
      Math.round(a4.height / 10),
      Math.round(a4.width / 10),
    ]);
  });

  it("keeps a good invisible layer, and reads a bad one again", async () => {
    const withLayer = async (lines: readonly string[]) => {
      const jpeg = await scan(1240, 1754);
      return makePdf([
        async ({ page }, document) => {
          const font = await document.embedFont(StandardFonts.Helvetica);
          page.drawImage(await document.embedJpg(jpeg), { x: 0, y: 0, width: a4.width, height: a4.height });
          page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
          for (const [at, text] of lines.entries())
            page.drawText(text, { x: 72, y: 700 - at * 20, size: 11, font });
        },
      ]);
    };
    const many = [...danishLines, ...danishLines, ...danishLines];
    const good = await read(await withLayer(many));
    expect(good.pages[0]).toMatchObject({ textSource: "text-layer", sourceReason: "good text layer" });
    const damaged = many.map((text) => text.replace(/[æøå]/g, "o"));
    const bad = await read(await withLayer(damaged));
    expect(bad.pages[0]?.textSource).toBe("ocr");
    expect(bad.pages[0]?.sourceReason).toContain("Danish without æ, ø and å");
    expect(bad.pages[0]?.text).toContain(danishLines[2]);
  });

  it.each([
    ["every line", () => true, "good text layer"],
    ["the upper half", (at: number) => at < 12, "text layer leaves writing of the scan unread"],
    ["every other line", (at: number) => at % 2 === 0, "text layer leaves writing of the scan unread"],
  ])("is held against the ink where a good layer covers %s", async (_what, isCovered, reason) => {
    const lines = [...danishLines, ...danishLines, ...danishLines, ...danishLines];
    const png = await drawPage({ lines, height: 2339, fontSize: 34 });
    const points = 72 / 200;
    const bytes = await makePdf([
      async ({ page, font }, document) => {
        page.drawImage(await document.embedPng(png), { x: 0, y: 0, width: a4.width, height: a4.height });
        page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
        lines.forEach((text, at) => {
          const y = a4.height - (180 + at * 51) * points;
          if (isCovered(at)) page.drawText(text, { x: 140 * points, y, size: 34 * points, font });
        });
      },
    ]);
    const { pages } = await read(bytes);
    expect(pages[0]?.sourceReason).toBe(reason);
  });

  it("is read again where its layer is of an OCR that cannot write §", async () => {
    const jpeg = await scan(1240, 1754);
    const layer = [...danishLines, "Hjælpen ydes efter servicelovens 8 95, stk. 1, og klagen sendes videre."];
    const bytes = await makePdf([
      async (sheet, document) => {
        const image = await document.embedJpg(jpeg);
        sheet.page.drawImage(image, { x: 0, y: 0, width: a4.width, height: a4.height });
        sheet.page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
        writeLines(sheet, 60, 80, [...layer, ...danishLines]);
      },
    ]);
    const { pages } = await read(bytes);
    expect(pages[0]?.sourceReason).toContain("cannot write §");
  });

  it("keeps a stamp beside what OCR reads of the scan under it", async () => {
    const jpeg = await scan(1240, 1754);
    const bytes = await makePdf([
      async ({ page, write }, document) => {
        page.drawImage(await document.embedJpg(jpeg), { x: 0, y: 0, width: a4.width, height: a4.height });
        write("Akt nr. 4711", 400, 820);
      },
    ]);
    const { pages } = await read(bytes);
    expect(pages[0]?.textSource).toBe("ocr");
    expect(pages[0]?.text.split(/\n+/)).toEqual([...danishLines, "Akt nr. 4711"]);
    expect(pages[0]?.sourceReason).toContain("covers little of an image");
  });
});

describe("an empty page", () => {
  it("is blank, and counted", async () => {
    const { pages } = await read(
      await makePdf([(sheet) => writeLines(sheet, 72, 100, danishLines), () => {}]),
    );
    expect(pages.map(({ status }) => status)).toEqual(["ok", "blank"]);
  });
});

describe("reading again", () => {
  it("gives the same, whatever was read between", async () => {
    const first = await makePdf([
      (sheet) => writeLines(sheet, 72, 100, danishLines),
      (sheet) => writeLines(sheet, 72, 300, danishLines.toReversed()),
    ]);
    const second = await scanPage(await scan(620, 877));
    const before = await read(first);
    await read(second);
    await read(Buffer.from("mellem"));
    expect(await read(first)).toEqual(before);
    const alone = openReader({ workers: 2, openEngine: async () => engine });
    expect(await alone.read({ path: "andet-navn.pdf", bytes: first }, defaultReadSettings)).toEqual(before);
    await alone.close();
  });

  it("reads only the pages that failed, and puts them in their places", async () => {
    const jpeg = await scan(620, 877);
    const bytes = await makePdf([
      (sheet) => writeLines(sheet, 72, 100, danishLines),
      async ({ page }, document) => {
        page.drawImage(await document.embedJpg(jpeg), { x: 0, y: 0, width: a4.width, height: a4.height });
      },
    ]);
    const usual = answer;
    answer = () => {
      throw Object.assign(new Error("no"), { name: "unexpected" });
    };
    await expect(read(bytes)).rejects.toThrow("no");
    answer = usual;
    const whole = await read(bytes);
    const [page] = whole.pages.slice(1);
    if (!page) throw new Error("no page");
    const broken = {
      ...whole,
      pages: [...whole.pages.slice(0, 1), { ...page, status: "failed" as const, text: "", words: [] }],
    };
    seen.length = 0;
    const mended = await readFailedAgain(reader, { path: "papir.pdf", bytes }, defaultReadSettings, broken);
    expect(mended).toEqual(whole);
    expect(seen).toHaveLength(1);
  });
});

const scans = new URL("../../../shared/scans/", import.meta.url);
describe.skipIf(!existsSync(scans))("pages in CCITT (../shared/scans)", () => {
  it("have their ink", async () => {
    await read(readFileSync(new URL("b300-all.pdf", scans)), { pages: [1, 7] });
    expect(seen).toHaveLength(2);
    for (const image of seen) {
      const dark = await darkness(image, { left: 0, top: 0, width: image.width, height: image.height });
      expect(dark).toBeGreaterThan(5);
      expect(dark).toBeLessThan(60);
    }
  });
});
