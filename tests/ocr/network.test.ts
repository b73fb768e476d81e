import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { berthsOf, inParts } from "../../pipeline/ocr/network/berths.ts";
import type { Glance } from "../../pipeline/ocr/network/glance.ts";
import { openKernel } from "../../pipeline/ocr/network/kernel.ts";
import { lineImage, type Rectangle } from "../../pipeline/ocr/network/line-image.ts";
import { openLineNetwork } from "../../pipeline/ocr/network/line-network.ts";
import { readModel } from "../../pipeline/ocr/network/model-file.ts";
import { readCharacters } from "../../pipeline/ocr/network/read-characters.ts";
import { decodePage } from "../../pipeline/ocr/page/decode.ts";
import type { GreyImage } from "../../pipeline/ocr/recognisers/recogniser.ts";
import { drawPage } from "./draw-page.ts";

const require = createRequire(import.meta.url);
const file = gunzipSync(
  readFileSync(require.resolve("@tesseract.js-data/dan/4.0.0_best_int/dan.traineddata.gz")),
);

describe("the kernel", () => {
  const memory = new WebAssembly.Memory({ initial: 4 });
  const kernel = openKernel(memory);
  const numbers = (count: number, seed: number) =>
    Int16Array.from({ length: count }, (_, index) => ((index * seed) % 255) - 127);

  test.each([1, 3, 4, 9])("multiplies as sums do, %i inputs at a time", (batch) => {
    const [rows, columns] = [16, 22];
    const [weights, scales, inputs, out] = [1024, 8192, 16_384, 32_768];
    const values = numbers(rows * columns, 37);
    const given = numbers(batch * columns, 53);
    const placed = new Int16Array(memory.buffer, weights, rows * columns);
    for (let row = 0; row < rows; row += 1)
      for (let column = 0; column < columns; column += 1)
        placed[(row >> 3) * 8 * columns + (column >> 1) * 16 + (row & 7) * 2 + (column & 1)] =
          values[row * columns + column] ?? 0;
    new Float32Array(memory.buffer, scales, rows).fill(0.5);
    new Int16Array(memory.buffer, inputs, given.length).set(given);
    kernel.matrix(weights, scales, inputs, 2 * columns, out, 4 * rows, rows, columns / 2, batch);
    const expected = Array.from({ length: batch * rows }, (_, at) => {
      const [input, row] = [Math.floor(at / rows), at % rows];
      let sum = 0;
      for (let column = 0; column < columns; column += 1)
        sum += (values[row * columns + column] ?? 0) * (given[input * columns + column] ?? 0);
      return sum / 2;
    });
    expect([...new Float32Array(memory.buffer, out, batch * rows)]).toEqual(expected);
  });

  test("steps as an LSTM does", () => {
    const [gates, state, out, units] = [1024, 2048, 4096, 4];
    const sums = [0.5, -3, 8, 40, -1, 2, 0, 60, 3, 1, -50, 2, 1, -2, 0.1, 9];
    const before = [1, -90, 0.5, 99.5];
    new Float32Array(memory.buffer, gates, sums.length).set(sums);
    new Float32Array(memory.buffer, state, units).set(before);
    kernel.step(gates, 0, state, 0, out, 0, units, 1);
    const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
    const gate = (index: number, unit: number) => sums[index * units + unit] ?? 0;
    const kept = before.map((value, unit) => {
      const cell = Math.tanh(gate(0, unit)) * sigmoid(gate(1, unit)) + value * sigmoid(gate(2, unit));
      return Math.max(-100, Math.min(100, cell));
    });
    new Float32Array(memory.buffer, state, units).forEach((value, unit) => {
      expect(value).toBeCloseTo(kept[unit] ?? Number.NaN, 2);
    });
    const written = kept.map((value, unit) => Math.round(127 * Math.tanh(value) * sigmoid(gate(3, unit))));
    expect([...new Int16Array(memory.buffer, out, units)]).toEqual(written);
  });
});

describe("the berths of lines", () => {
  const lengths = [3, 0, 5, 2, 1];

  test("hold each place of each line once, in its order, the longest berth first", () => {
    const berths = berthsOf(lengths, 2, false);
    expect(berths.map(({ places }) => [...places])).toEqual([
      [3, 4, 5, 6, 7, 10],
      [0, 1, 2, 8, 9],
    ]);
    expect(berths.map(({ starts }) => [...starts])).toEqual([
      [1, 0, 0, 0, 0, 1],
      [1, 0, 0, 1, 0],
    ]);
  });

  test("hold lines from their end where they are read backwards", () => {
    expect([...(berthsOf([3, 2], 1, true)[0]?.places ?? [])]).toEqual([2, 1, 0, 4, 3]);
  });

  test("part what is too much to be held at once", () => {
    expect(inParts([4, 4, 9, 1, 1], 8)).toEqual([
      [0, 2],
      [2, 3],
      [3, 5],
    ]);
    expect(inParts([], 8)).toEqual([]);
  });
});

/** The rightmost dark column of a cut. */
function lastInk({ width, pixels }: GreyImage, { left, top, right, bottom }: Rectangle): number {
  for (let x = right; x > left; x -= 1)
    for (let y = top; y < bottom; y += 1) if ((pixels[y * width + x] ?? 255) < 128) return x;
  return left;
}

describe("the network", () => {
  const model = readModel(file);

  test("reads a line, the same alone and beside others", async () => {
    const lines = ["Mødet blev hævet klokken tre, og åen løb over.", "Skovlunde får en grøn plads"];
    const bytes = await drawPage({ lines });
    const page = await decodePage({ encoding: "encoded", bytes, width: 1654, height: 1100, dpi: 200 });
    const images = lines.map((_, index) => {
      const baseline = 180 + index * 51;
      const cut = { left: 136, top: baseline - 32, right: 1600, bottom: baseline + 14 };
      return lineImage(page, { ...cut, right: lastInk(page, cut) + 8 }, model.height);
    });
    const network = openLineNetwork(model);
    const textOf = (glance: Glance) =>
      readCharacters(glance, model.characters)
        .map(({ text }) => text)
        .join("")
        .trim();
    const together = network.look(images);
    expect(together.map(textOf)).toEqual(lines);
    expect(images.map((image) => network.look([image])[0])).toEqual(together);
  });

  test("a file that is no model of this kind is refused", () => {
    expect(() => readModel(file.subarray(0, 400))).toThrow();
    expect(() => readModel(new Uint8Array(4))).toThrow("part 17 is missing");
  });
});

test("a character that is seen at one place only does not win over what its neighbours share", () => {
  const characters = ["a", "b", null];
  // Greedily `ab`: b is likeliest at the second place. Of all ways, more lead to `a`.
  const glance = {
    places: 2,
    starts: Uint32Array.of(0, 2, 5),
    outputs: Uint8Array.of(0, 2, 0, 1, 2),
    shares: Float32Array.of(0.9, 0.1, 0.3, 0.4, 0.3),
    certainty: Float32Array.of(0, 0),
  };
  expect(readCharacters(glance, characters).map(({ text }) => text)).toEqual(["a"]);
});
