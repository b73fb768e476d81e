import { beforeAll, expect, test } from "vitest";
import { readPage } from "../../pipeline/ocr/page/read-page.ts";
import { openCoreRecogniser } from "../../pipeline/ocr/recognisers/core-recogniser.ts";
import type { Recogniser } from "../../pipeline/ocr/recognisers/recogniser.ts";
import { openSymbolReader } from "../../pipeline/ocr/rereading/symbol-reader.ts";
import { drawPage } from "./draw-page.ts";

let recogniser: Recogniser;
beforeAll(async () => {
  recogniser = await openCoreRecogniser();
});

async function read(lines: readonly string[]) {
  const bytes = await drawPage({ lines, fontSize: 40, height: 600 });
  const page = await readPage(
    { encoding: "encoded", bytes, width: 1654, height: 600, dpi: 240 },
    recogniser,
    openSymbolReader,
  );
  const text = page.lines.map(({ words }) => words.map((word) => word.text).join(" "));
  return { text, words: page.lines.flatMap(({ words }) => words), rereads: page.rereads };
}

test("letters with two dots are read, capitals too, and those beside them stay", async () => {
  const lines = ["Sören Jürgens kom fra Köbyholm", "og Vrångby med Überholm"];
  const { text, rereads } = await read(lines);
  expect(text).toEqual(lines);
  expect(rereads.filter(({ rule }) => rule === "two-dots")).toHaveLength(4);
});

test("an å with dots is not taken for ä, since its ring may have fallen apart, but is marked as unsure", async () => {
  const { words, rereads } = await read(["Firmaet ligger i Västerholm ved åen"]);
  const unsure = words.filter(({ confidence }) => confidence <= 40).map(({ text }) => text);
  expect(unsure).toEqual(["Våsterholm"]);
  expect(rereads.filter(({ rule }) => rule === "two-dots")).toMatchObject([
    { after: "Västerholm", confidence: 0.4 },
  ]);
});

test("rings, strokes, dots of two i and quotation marks are no two dots", async () => {
  const lines = ['Åby så "Atlas" på Fiji og øen', "Æblerne blev købt på Hawaii"];
  const { rereads } = await read(lines);
  expect(rereads.filter(({ rule }) => rule === "two-dots")).toEqual([]);
});
