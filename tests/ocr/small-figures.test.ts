import { afterAll, beforeAll, expect, test } from "vitest";
import type { OcrEngine } from "../../pipeline/ocr/engine.ts";
import { openEngine } from "../../pipeline/ocr/index.ts";
import {
  percentRings,
  vulgarFractions,
} from "../../pipeline/ocr/rereading/small-figures/vulgar-fractions.ts";
import { drawPage } from "./draw-page.ts";

let engine: OcrEngine;
beforeAll(async () => {
  engine = await openEngine("tesseract.js", { workers: 1 });
});
afterAll(() => engine.close());

async function read(lines: readonly string[], fontSize = 34) {
  const bytes = await drawPage({ lines, fontSize });
  const page = await engine.recognise({ encoding: "encoded", bytes, width: 0, height: 0, dpi: 200 });
  return {
    text: page.lines.map(({ words }) => words.map(({ text }) => text).join(" ")),
    rereads: page.rereads,
  };
}

test.each([30, 40])("fractions are read, and percent signs stay, at %i pixels", async (size) => {
  const lines = [
    "Huset har 1½ etage og er 8½ meter højt mod vejen",
    "Børn på 15-17½ år får ¾ time, i alt 12¼ timer.",
    "Renten steg fra 2 % til 5% og er nu 12,5% om året",
    "Afdraget er 2% af lånet og 100% af prisen (7%).",
  ];
  const { text, rereads } = await read(lines, size);
  expect(text).toEqual(lines);
  expect(rereads.map(({ rule }) => rule)).toEqual(Array.from({ length: 5 }, () => "fraction-ink"));
});

test("raised figures and degrees are read, and what stands on the line stays", async () => {
  const lines = [
    "Grunden er på 450 m² og tanken rummer 12 m³ vand",
    "Taget hælder 25-45° og vandet er 20 °C om sommeren",
    "Der er 450 pladser, 90 borde og 120 m kabel, 35% mere",
  ];
  expect((await read(lines)).text).toEqual(lines);
});

test("numbers written with a slash and dates are no fractions", async () => {
  const lines = [
    "Punkt 1/2 og 3/4 i mødet den 1/2 og 7/2 udgår",
    "Bilag 12, 14 og 34 er fra 2012 og vej 72 er lukket",
  ];
  const { text, rereads } = await read(lines);
  expect(text).toEqual(lines);
  expect(rereads).toEqual([]);
});

test("no reading is a fraction and a sign for percent", () => {
  expect(Object.keys(vulgarFractions).filter((figures) => percentRings.test(figures))).toEqual([]);
});
