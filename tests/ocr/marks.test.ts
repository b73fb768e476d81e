import { expect, test } from "vitest";
import type { GreyImage, RecognisedWord } from "../../pipeline/ocr/recognisers/recogniser.ts";
import type { InkShape } from "../../pipeline/ocr/rereading/ink-shape.ts";
import { markShapes, settleMarks } from "../../pipeline/ocr/rereading/marks.ts";

const baseline = 60;
const capHeight = 40;

/** A line with one full word and one mark: a filled rectangle or disc, sizes in cap heights. */
function pageWith(text: string, mark: { width: number; height: number; rise: number; round?: boolean }) {
  const image: GreyImage = { width: 400, height: 100, pixels: new Uint8Array(400 * 100).fill(240) };
  const paint = (box: readonly [number, number, number, number], round: boolean) => {
    const [left, top, right, bottom] = box;
    for (let y = Math.round(top); y < bottom; y += 1)
      for (let x = Math.round(left); x < right; x += 1) {
        const across = (2 * (x + 0.5 - left)) / (right - left) - 1;
        const down = (2 * (y + 0.5 - top)) / (bottom - top) - 1;
        if (!round || across ** 2 + down ** 2 <= 1) image.pixels[y * image.width + x] = 20;
      }
  };
  const middle = baseline - mark.rise * capHeight;
  const box = [
    20,
    middle - (mark.height * capHeight) / 2,
    20 + mark.width * capHeight,
    middle + (mark.height * capHeight) / 2,
  ] as const;
  paint(box, mark.round ?? false);
  const words: RecognisedWord[] = [
    { text, box: [...box], confidence: 90 },
    { text: "Budget", box: [120, baseline - capHeight, 300, baseline], confidence: 90 },
    { text: "Bilhal", box: [310, baseline - capHeight, 390, baseline], confidence: 90 },
  ];
  return {
    image,
    line: {
      words,
      box: [20, 20, 390, 60] as [number, number, number, number],
      block: 0,
      startsParagraph: true,
    },
  };
}

test.each([
  ["a middle dot", "-", { width: 0.2, height: 0.2, rise: 0.4, round: true }, "·"],
  ["a bullet", "e", { width: 0.5, height: 0.5, rise: 0.45, round: true }, "•"],
  ["a dash", "—", { width: 0.75, height: 0.1, rise: 0.35 }, "–"],
  ["a dash read as a hyphen", "-", { width: 0.75, height: 0.1, rise: 0.35 }, "–"],
  ["a hyphen", "-", { width: 0.38, height: 0.1, rise: 0.35 }, "-"],
  ["a full stop", ".", { width: 0.18, height: 0.18, rise: 0.08, round: true }, "."],
  ["a long dash", "—", { width: 1.4, height: 0.1, rise: 0.35 }, "—"],
])("%s", (_name, text, mark, expected) => {
  const { image, line } = pageWith(text, mark);
  const { lines, rereads } = settleMarks(image, [line]);
  expect(lines[0]?.words[0]?.text).toBe(expected);
  expect(rereads.map((reread) => reread.after)).toEqual(expected === text ? [] : [expected]);
});

test("no shape fits two marks", () => {
  for (let width = 0.05; width < 1.6; width += 0.05)
    for (let height = 0.05; height < 1; height += 0.05)
      for (const fill of [0.5, 0.75, 1]) {
        const shape: InkShape = { width, height, rise: 0.4, fill };
        expect(markShapes.filter((mark) => mark.fits(shape)).length).toBeLessThan(2);
      }
});

test("a long dash between figures is the dash of a range", () => {
  const { image, line } = pageWith("8—16", { width: 2, height: 0.9, rise: 0.5 });
  expect(settleMarks(image, [line]).lines[0]?.words[0]?.text).toBe("8–16");
});
