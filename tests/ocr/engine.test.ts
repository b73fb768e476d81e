import { existsSync, readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OcrEngine, OcrPage } from "../../pipeline/ocr/engine.ts";
import { openEngine } from "../../pipeline/ocr/index.ts";
import { drawPage, drawSpecks, drawStamp } from "./draw-page.ts";

const scans = "../shared/scans";
const text = [
  "Skovlunde får en grøn plads i det nye år",
  "Udvalget besluttede efter lovens § 16, stk. 1, at",
  "ansøgningen kan imødekommes, jf. §§ 104 og 108.",
  "Mødet blev hævet klokken tre om eftermiddagen.",
];

let engine: OcrEngine;
beforeAll(async () => {
  engine = await openEngine("tesseract.js", { workers: 1 });
});
afterAll(() => engine.close());

function recognise(bytes: Uint8Array, dpi = 200): Promise<OcrPage> {
  return engine.recognise({ encoding: "encoded", bytes, width: 0, height: 0, dpi });
}

function textOf(page: OcrPage): string[] {
  return page.lines.map((line) => line.words.map((word) => word.text).join(" "));
}

describe("an upright page", () => {
  test("gives its lines, with § and æøå, and says which words were read again", async () => {
    const page = await recognise(await drawPage({ lines: text }));
    expect(textOf(page)).toEqual(text);
    expect(page.rotation).toBe(0);
    expect(page.rereads.map((reread) => reread.after)).toEqual(["§", "§§"]);
  });

  test("gives boxes in pixels of the page", async () => {
    const page = await recognise(await drawPage({ lines: text }));
    const box = page.lines[0]?.words[0]?.box ?? [0, 0, 0, 0];
    expect(box[0]).toBeGreaterThan(130);
    expect(box[1]).toBeGreaterThan(140);
    expect(box[2]).toBeLessThan(330);
    expect(box[3]).toBeLessThan(200);
  });
});

test.each([90, 180, 270] as const)("a page turned by %i degrees is turned back", async (turn) => {
  const page = await recognise(await drawPage({ lines: [...text, ...text, ...text], turn }));
  expect((page.rotation + turn) % 360).toBe(0);
  expect(textOf(page).slice(0, 2)).toEqual(text.slice(0, 2));
});

test("a page on its head whose ink tells nothing of it is read the other way up", async () => {
  const capitals = [
    "ANMODNING OM HJÆLP TIL VEDLIGEHOLDELSE",
    "BESLUTNING OM VEDTÆGTER OG TAKSTER",
    "MØDET BLEV HÆVET",
  ];
  const page = await recognise(await drawPage({ lines: [...capitals, ...capitals], turn: 180 }));
  expect([page.rotation, textOf(page).slice(0, 3)]).toEqual([180, capitals]);
});

test("grey paper that lies askew on white ground is read", async () => {
  const page = await recognise(
    await drawPage({
      lines: [...text, ...text],
      turn: 4,
      height: 2339,
      paper: "#e0e0e0",
      ground: "white",
      ink: "#666",
    }),
  );
  expect(page.status).toBe("ok");
  expect(textOf(page)).toEqual([...text, ...text]);
});

test("a skewed page is levelled, and its boxes point into the page as it was", async () => {
  const page = await recognise(await drawPage({ lines: [...text, ...text], turn: 3 }));
  expect(page.skew).toBeCloseTo(3, 0);
  expect(textOf(page).slice(0, 4)).toEqual(text);
  const boxes = page.lines[0]?.words.map((word) => word.box) ?? [];
  expect(boxes.at(-1)?.[1] ?? 0).toBeGreaterThan((boxes[0]?.[1] ?? 0) + 15);
});

describe("blank pages", () => {
  test("bare paper is blank", async () => {
    expect((await recognise(await drawPage({ lines: [] }))).status).toBe("blank");
  });

  test.each([20, 300, 3000])("paper with %i specks is blank", { timeout: 120_000 }, async (specks) => {
    expect((await recognise(await drawSpecks(specks))).status).toBe("blank");
  });

  test.each(["Bilag", "12"])("a page with nothing but “%s” in the middle is not", async (word) => {
    const page = await recognise(await drawPage({ lines: ["", "", "", "", "", word] }));
    expect([page.status, textOf(page)]).toEqual(["ok", [word]]);
  });

  test("a drawing alone is not, and has no words", async () => {
    const page = await recognise(await drawStamp());
    expect([page.status, textOf(page)]).toEqual(["ok", []]);
  });

  test("one faint line is not", async () => {
    const page = await recognise(
      await drawPage({
        lines: ["Udvalget tog orienteringen til efterretning."],
        ink: "#c8c8c8",
        paper: "#f0f0f0",
      }),
    );
    expect(textOf(page)).toEqual(["Udvalget tog orienteringen til efterretning."]);
  });

  test("a line of nine grey levels of contrast is read", async () => {
    const line = "Udvalget tog orienteringen til efterretning.";
    const page = await recognise(await drawPage({ lines: [line, line], ink: "#e7e7e7", paper: "#f0f0f0" }));
    expect(textOf(page)).toEqual([line, line]);
  });

  test.skipIf(!existsSync(`${scans}/blank`))(
    "backs of scanned sheets are blank",
    { timeout: 240_000 },
    async () => {
      for (const file of readdirSync(`${scans}/blank`)) {
        const page = await recognise(readFileSync(`${scans}/blank/${file}`), 300);
        expect([file, page.status]).toEqual([file, "blank"]);
      }
    },
  );
});

test("specks beside a line are no words of it", { timeout: 120_000 }, async () => {
  const page = await recognise(await drawSpecks(60, text));
  expect(textOf(page)).toEqual(text);
});

test("figures alone in the cells of a table stay", async () => {
  const rows = ["Skole   Klasser   Elever", "Nord   1   7", "Syd   2   9", "I alt   3   16"];
  const page = await recognise(
    await drawPage({ lines: rows.map((row) => row.replaceAll("   ", "&#160;".repeat(9))) }),
  );
  expect(textOf(page)).toEqual(rows.map((row) => row.replaceAll("   ", " ")));
});

test("a page reads the same alone and after another", async () => {
  const [first, second] = [
    await drawPage({ lines: text }),
    await drawPage({ lines: text.toReversed(), turn: 1 }),
  ];
  const alone = await recognise(second);
  await recognise(first);
  expect(await recognise(second)).toEqual(alone);
});

test("bytes that are no image fail that page and no other", async () => {
  await expect(recognise(new Uint8Array(200).fill(7))).rejects.toMatchObject({ code: "damaged" });
  expect((await recognise(await drawPage({ lines: text }))).status).toBe("ok");
});
