import { expect, test } from "vitest";
import { dropRules } from "../../pipeline/ocr/page/rule-lines.ts";
import type { RecognisedLine } from "../../pipeline/ocr/recognisers/recogniser.ts";

const [width, height, dpi] = [1200, 60, 200];
const box = [20, 10, 1180, 50] as const;

/** A strip of paper with the pixels inked that the function names. */
function strip(isInk: (x: number, y: number) => boolean) {
  const pixels = new Uint8Array(width * height).fill(245);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) if (isInk(x, y)) pixels[y * width + x] = 30;
  return { width, height, pixels };
}

const lineOf = (confidence: number): RecognisedLine => ({
  words: [{ text: "—|fffyfyfff", box: [...box], confidence }],
  box: [...box],
  block: 0,
  startsParagraph: true,
});

const isRule = (x: number, y: number) => x > 30 && x < 1170 && y >= 29 && y <= 31;
/** Strokes as of letters: upright, two pixels wide, every twelve. */
const isLetter = (x: number, y: number) => x > 30 && x < 1170 && x % 12 < 2 && y > 12 && y < 27;

test("a rule that was read as signs is left out", () => {
  expect(dropRules([lineOf(52)], strip(isRule), dpi)).toEqual([]);
  const torn = strip((x, y) => isRule(x, y) && x % 90 > 1);
  expect(dropRules([lineOf(52)], torn, dpi)).toEqual([]);
});

test("writing stays, underlined and misread too", () => {
  expect(dropRules([lineOf(40)], strip(isLetter), dpi)).toHaveLength(1);
  const underlined = strip((x, y) => isLetter(x, y) || (y === 33 && isRule(x, 30)));
  expect(dropRules([lineOf(40)], underlined, dpi)).toHaveLength(1);
  expect(dropRules([lineOf(95)], strip(isRule), dpi)).toHaveLength(1);
});

test("a rule in shreds is left out, as no line of letters is so low and long", () => {
  const low: RecognisedLine = { ...lineOf(68), box: [20, 24, 1180, 36] };
  const shreds = strip((x, y) => isRule(x, y) && x % 20 > 4);
  expect(dropRules([low], shreds, dpi)).toEqual([]);
  expect(dropRules([{ ...low, box: [20, 24, 200, 36] }], shreds, dpi)).toHaveLength(1);
});
