import { type Berth, berthsOf, inParts, offsetsOf } from "./berths.ts";
import { type Glance, glanceOf } from "./glance.ts";
import { openKernel } from "./kernel.ts";
import type { LineImage } from "./line-image.ts";
import type { Gates, LineModel, Weights } from "./model-file.ts";
import { one, type Placed, placeFilter, placeRows } from "./placed-weights.ts";

export interface LineNetwork {
  /** The same lines give the same glances, whatever was read before and beside them. */
  look(lines: readonly LineImage[]): Glance[];
}

/** Lines that go through the network side by side: its weights are fetched once for all of them. */
const together = 8;
/** Places that are held at once, a kilobyte and a half each. A full line has some 500. */
const mostPlaces = 12_000;
/** Pixels to one place of the network, each way. */
const pooled = 3;
const pageBytes = 65_536;

interface Layer extends Placed {
  readonly inputs: number;
  readonly units: number;
}

/** Makes the network of a model ready. It holds some megabytes until it is forgotten. */
export function openLineNetwork(model: LineModel): LineNetwork {
  const memory = new WebAssembly.Memory({ initial: 512 });
  const kernel = openKernel(memory);
  let top = 16;
  const take = (bytes: number): number => {
    const start = top;
    top = (top + bytes + 15) & ~15;
    const missing = top + pageBytes - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
    return start;
  };
  const place = (parts: readonly Weights[]): Placed => placeRows(memory, take, parts);
  const lstm = (gates: Gates): Layer => {
    const [units, columns] = [gates[0].rows, gates[0].columns];
    return { ...place(gates), units, inputs: columns - 1 - units };
  };
  const filter = placeFilter(memory, take, model.filter);
  const [down, along, back, last] = [lstm(model.down), lstm(model.along), lstm(model.back), lstm(model.last)];
  const output = place([model.output]);
  const { characters } = model;
  const base = top;

  /** One column of places after the other, from top to bottom: what is left at the bottom is what the column holds. */
  const lookDown = (line: LineImage, places: number, to: number): void => {
    const own = top;
    const picture = take(line.pixels.byteLength + 64);
    const inputs = take(2 * down.columns * places);
    const sums = take(4 * down.rows * places);
    const state = take(4 * down.units * places);
    new Int16Array(memory.buffer, picture, line.pixels.length).set(line.pixels);
    const values = new Int16Array(memory.buffer, inputs, down.columns * places).fill(0);
    for (let at = down.inputs + down.units; at < values.length; at += down.columns) values[at] = one;
    new Float32Array(memory.buffer, state, down.units * places).fill(0);
    const stride = 2 * down.columns;
    const rows = Math.floor(model.height / pooled);
    for (let row = 0; row < rows; row += 1) {
      const pixels = picture + 2 * line.stride * pooled * row;
      kernel.convolve(filter.weights, filter.scales, pixels, 2 * line.stride, inputs, stride, places);
      kernel.matrix(
        down.weights,
        down.scales,
        inputs,
        stride,
        sums,
        4 * down.rows,
        down.rows,
        down.columns / 2,
        places,
      );
      kernel.step(
        sums,
        4 * down.rows,
        state,
        4 * down.units,
        inputs + 2 * down.inputs,
        stride,
        down.units,
        places,
      );
    }
    const memory16 = new Int16Array(memory.buffer);
    for (let at = 0; at < places; at += 1) {
      const from = inputs / 2 + at * down.columns + down.inputs;
      memory16.copyWithin(to / 2 + at * down.units, from, from + down.units);
    }
    top = own;
  };

  /**
   * Runs an LSTM along lines that stand in berths, one step of all berths at a time. Inputs and outputs lie place by
   * place, `fromStep` and `toStep` numbers each.
   */
  const lookAlong = (
    layer: Layer,
    berths: readonly Berth[],
    from: number,
    fromStep: number,
    to: number,
    toStep: number,
  ): void => {
    const own = top;
    const count = berths.length;
    const inputs = take(2 * layer.columns * count);
    const sums = take(4 * layer.rows * count);
    const state = take(4 * layer.units * count);
    const memory16 = new Int16Array(memory.buffer);
    const states = new Float32Array(memory.buffer, state, layer.units * count);
    memory16.fill(0, inputs / 2, inputs / 2 + layer.columns * count);
    for (let berth = 0; berth < count; berth += 1)
      memory16[inputs / 2 + berth * layer.columns + layer.inputs + layer.units] = one;
    const stride = 2 * layer.columns;
    const out = inputs + 2 * layer.inputs;
    const steps = berths[0]?.places.length ?? 0;
    let running = count;
    for (let step = 0; step < steps; step += 1) {
      while (running > 0 && (berths[running - 1]?.places.length ?? 0) <= step) running -= 1;
      for (let berth = 0; berth < running; berth += 1) {
        const place = berths[berth]?.places[step] ?? 0;
        const target = inputs / 2 + berth * layer.columns;
        if (berths[berth]?.starts[step] === 1) {
          states.fill(0, berth * layer.units, (berth + 1) * layer.units);
          memory16.fill(0, target + layer.inputs, target + layer.inputs + layer.units);
        }
        const source = from / 2 + place * fromStep;
        memory16.copyWithin(target, source, source + layer.inputs);
      }
      kernel.matrix(
        layer.weights,
        layer.scales,
        inputs,
        stride,
        sums,
        4 * layer.rows,
        layer.rows,
        layer.columns / 2,
        running,
      );
      kernel.step(sums, 4 * layer.rows, state, 4 * layer.units, out, stride, layer.units, running);
      for (let berth = 0; berth < running; berth += 1) {
        const target = to / 2 + (berths[berth]?.places[step] ?? 0) * toStep;
        const source = out / 2 + berth * layer.columns;
        memory16.copyWithin(target, source, source + layer.units);
      }
    }
    top = own;
  };

  const lookTogether = (lines: readonly LineImage[]): Glance[] => {
    top = base;
    const lengths = lines.map((line) => Math.floor(line.width / pooled));
    const offsets = offsetsOf(lengths);
    const places = lengths.reduce((sum, length) => sum + length, 0);
    const columns = take(2 * down.units * places);
    const forth = take(2 * along.units * places);
    const both = take(2 * back.units * places);
    const ends = take(2 * output.columns * places);
    const sums = take(4 * output.rows * Math.max(0, ...lengths));
    lines.forEach((line, index) => {
      lookDown(line, lengths[index] ?? 0, columns + 2 * down.units * (offsets[index] ?? 0));
    });
    const forwards = berthsOf(lengths, together, false);
    lookAlong(along, forwards, columns, down.units, forth, along.units);
    lookAlong(back, berthsOf(lengths, together, true), forth, along.units, both, back.units);
    lookAlong(last, forwards, both, back.units, ends, output.columns);
    const memory16 = new Int16Array(memory.buffer);
    for (let at = 0; at < places; at += 1) {
      const bias = ends / 2 + at * output.columns + last.units;
      memory16.fill(0, bias, bias + output.columns - last.units);
      memory16[bias] = one;
    }
    return lengths.map((length, index) => {
      const inputs = ends + 2 * output.columns * (offsets[index] ?? 0);
      kernel.matrix(
        output.weights,
        output.scales,
        inputs,
        2 * output.columns,
        sums,
        4 * output.rows,
        output.rows,
        output.columns / 2,
        length,
      );
      return glanceOf(
        new Float32Array(memory.buffer, sums, output.rows * length),
        output.rows,
        characters,
        length,
      );
    });
  };

  return {
    look: (lines) => {
      const widths = lines.map(({ width }) => Math.floor(width / pooled));
      return inParts(widths, mostPlaces).flatMap(([start, end]) => lookTogether(lines.slice(start, end)));
    },
  };
}
