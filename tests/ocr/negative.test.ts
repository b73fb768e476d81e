import { expect, test } from "vitest";
import { asPositive } from "../../pipeline/ocr/page/negative.ts";
import type { GreyImage } from "../../pipeline/ocr/recognisers/recogniser.ts";

/** Strokes of letters' width in lines, and what is asked for around them. */
function page(
  ink: number,
  paper: number,
  paint: (x: number, y: number) => number | undefined = () => undefined,
) {
  const [width, height] = [800, 1100];
  const pixels = Uint8Array.from({ length: width * height }, (_, at) => {
    const [x, y] = [at % width, Math.floor(at / width)];
    const isStroke = x > 80 && x < 720 && x % 9 < 2 && y > 80 && y < 1000 && y % 24 < 12;
    return paint(x, y) ?? (isStroke ? ink : paper);
  });
  return { width, height, pixels } satisfies GreyImage;
}

test("white on black becomes black on white", () => {
  const negative = page(250, 5);
  expect(asPositive(negative).pixels[0]).toBe(250);
  expect(asPositive(asPositive(negative)).pixels[0]).toBe(250);
});

test.each([
  ["a page", page(10, 250)],
  ["dark paper", page(20, 120)],
  ["a slip of paper on a black lid", page(10, 250, (x, y) => (x > 400 || y > 600 ? 4 : undefined))],
  ["a page with a dark picture", page(10, 250, (_, y) => (y < 500 ? 15 : undefined))],
  ["a black surface", page(0, 0)],
])("%s stays as it is", (_name, image) => {
  expect(asPositive(image)).toBe(image);
});
