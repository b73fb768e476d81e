import { describe, expect, test } from "vitest";
import { evenPaper } from "../../pipeline/ocr/page/even-paper.ts";

const image = (...pixels: readonly number[]) => ({
  width: pixels.length,
  height: 1,
  pixels: Uint8Array.from(pixels),
});

describe("grey paper on a ground that is lighter", () => {
  test("gets the ground made as dark as it is; its ink stays", () => {
    expect(evenPaper(image(255, 255, 255, 255, 224, 223, 224, 60))?.pixels).toEqual(
      Uint8Array.of(224, 224, 224, 224, 224, 223, 224, 60),
    );
  });

  test.each([
    ["white paper", image(255, 255, 255, 254, 255, 20)],
    ["a dark picture", image(10, 20, 30, 40, 50, 60)],
    ["grey that is a line or two", image(...new Array<number>(40).fill(255), 200, 201, 0)],
  ])("is not seen in %s", (_name, page) => {
    expect(evenPaper(page)).toBeUndefined();
  });
});
