import { openKernel } from "./kernel.ts";
import type { LineImage } from "./line-image.ts";
import type { Gates, LineModel, Weights } from "./model-file.ts";

/** What the network sees along a line, one place every three pixels of the line's image. */
export interface Glance {
  readonly places: number;
  /** The outputs of place `n` lie from `starts[n]` to before `starts[n + 1]`. */
  readonly starts: Uint32Array;
  readonly outputs: Uint8Array;
  /** Probabilities; what is hardly possible is left out. */
  readonly shares: Float32Array;
  /** Natural logarithm of the probability, at each place, of the likeliest character or none: one goes over into the other. */
  readonly certainty: Float32Array;
}

export interface LineNetwork {
  /** The same lines give the same glances, whatever was read before and beside them. */
  look(lines: readonly LineImage[]): Glance[];
}

/** Lines that go through the network together: its weights are fetched once for all of them. */
const together = 8;
/** Pixels to one place of the network, each way. */
const pooled = 3;
const channels = 16;
/** The number one, as the network writes numbers of -1..1. */
const one = 127;
const pageBytes = 65_536;

/** Weights as the kernel wants them, and where they lie in memory. */
interface Placed {
  readonly weights: number;
  readonly scales: number;
  /** Inputs to a row, the bias's one among them, made even. */
  readonly columns: number;
  /** Made a multiple of eight. */
  readonly rows: number;
}

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
   * Runs an LSTM along lines, longest first, side by side. Inputs and outputs lie line by line, `places` steps of
   * `fromStep` and `toStep` numbers.
   */
  const lookAlong = (
    layer: Layer,
    lengths: readonly number[],
    from: number,
    fromStep: number,
    to: number,
    toStep: number,
    backwards: boolean,
  ): void => {
    const own = top;
    const [places = 0] = lengths;
    const count = lengths.length;
    const inputs = take(2 * layer.columns * count);
    const sums = take(4 * layer.rows * count);
    const state = take(4 * layer.units * count);
    const memory16 = new Int16Array(memory.buffer);
    memory16.fill(0, inputs / 2, inputs / 2 + layer.columns * count);
    for (let line = 0; line < count; line += 1)
      memory16[inputs / 2 + line * layer.columns + layer.inputs + layer.units] = one;
    new Float32Array(memory.buffer, state, layer.units * count).fill(0);
    const stride = 2 * layer.columns;
    let running = count;
    for (let step = 0; step < places; step += 1) {
      while (running > 0 && (lengths[running - 1] ?? 0) <= step) running -= 1;
      for (let line = 0; line < running; line += 1) {
        const at = line * places + (backwards ? (lengths[line] ?? 0) - 1 - step : step);
        const source = from / 2 + at * fromStep;
        memory16.copyWithin(inputs / 2 + line * layer.columns, source, source + layer.inputs);
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
      const out = inputs + 2 * layer.inputs;
      kernel.step(sums, 4 * layer.rows, state, 4 * layer.units, out, stride, layer.units, running);
      for (let line = 0; line < running; line += 1) {
        const at = line * places + (backwards ? (lengths[line] ?? 0) - 1 - step : step);
        const source = out / 2 + line * layer.columns;
        memory16.copyWithin(to / 2 + at * toStep, source, source + layer.units);
      }
    }
    top = own;
  };

  const lookTogether = (lines: readonly LineImage[]): Glance[] => {
    top = base;
    const lengths = lines.map((line) => Math.floor(line.width / pooled));
    const [places = 0] = lengths;
    const count = lines.length;
    const columns = take(2 * down.units * places * count);
    const forth = take(2 * along.units * places * count);
    const both = take(2 * back.units * places * count);
    const ends = take(2 * output.columns * places * count);
    const sums = take(4 * output.rows * places);
    lines.forEach((line, index) => {
      lookDown(line, lengths[index] ?? 0, columns + 2 * down.units * places * index);
    });
    lookAlong(along, lengths, columns, down.units, forth, along.units, false);
    lookAlong(back, lengths, forth, along.units, both, back.units, true);
    lookAlong(last, lengths, both, back.units, ends, output.columns, false);
    const memory16 = new Int16Array(memory.buffer);
    for (let at = 0; at < places * count; at += 1) {
      const bias = ends / 2 + at * output.columns + last.units;
      memory16.fill(0, bias, bias + output.columns - last.units);
      memory16[bias] = one;
    }
    return lengths.map((length, index) => {
      const inputs = ends + 2 * output.columns * places * index;
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
    look(lines) {
      const glances: Glance[] = [];
      const order = lines.map((_, index) => index);
      order.sort((one, other) => (lines[other]?.width ?? 0) - (lines[one]?.width ?? 0) || one - other);
      for (let start = 0; start < order.length; start += together) {
        const group = order.slice(start, start + together);
        const seen = lookTogether(group.flatMap((index) => lines[index] ?? []));
        group.forEach((index, at) => {
          const glance = seen[at];
          if (glance) glances[index] = glance;
        });
      }
      return glances;
    },
  };
}

/** Natural logarithm of the odds against the likeliest output at which another one is left out. */
const leftOut = -7;

/** Softmax. */
function glanceOf(
  sums: Float32Array,
  stride: number,
  characters: readonly (string | null)[],
  places: number,
): Glance {
  const starts = new Uint32Array(places + 1);
  const certainty = new Float32Array(places);
  const outputs: number[] = [];
  const shares: number[] = [];
  for (let at = 0, from = 0; at < places; at += 1, from += stride) {
    let peak = sums[from] ?? 0;
    for (let index = 1; index < characters.length; index += 1) {
      const sum = sums[from + index] ?? 0;
      if (sum > peak) peak = sum;
    }
    let [total, none, some] = [0, 0, 0];
    const start = outputs.length;
    for (let index = 0; index < characters.length; index += 1) {
      const below = (sums[from + index] ?? 0) - peak;
      if (below < 2 * leftOut) continue;
      const share = Math.exp(below);
      total += share;
      if (characters[index] === null) none += share;
      else if (share > some) some = share;
      if (below < leftOut) continue;
      outputs.push(index);
      shares.push(share);
    }
    for (let index = start; index < shares.length; index += 1) shares[index] = (shares[index] ?? 0) / total;
    starts[at + 1] = outputs.length;
    certainty[at] = Math.log((none + some) / total);
  }
  return { places, starts, outputs: Uint8Array.from(outputs), shares: Float32Array.from(shares), certainty };
}

/** Eight rows by two columns after each other, sixteen bits each; rows and columns that are missing are zero. */
function placeRows(
  memory: WebAssembly.Memory,
  take: (bytes: number) => number,
  parts: readonly Weights[],
): Placed {
  const columns = ((parts[0]?.columns ?? 0) + 1) & ~1;
  const rows = (parts.reduce((sum, one) => sum + one.rows, 0) + 7) & ~7;
  const weights = take(2 * rows * columns);
  const scales = take(4 * rows);
  const values = new Int16Array(memory.buffer, weights, rows * columns).fill(0);
  const factors = new Float32Array(memory.buffer, scales, rows).fill(0);
  let row = 0;
  for (const part of parts)
    for (let own = 0; own < part.rows; own += 1, row += 1) {
      factors[row] = (part.scales[own] ?? 0) / one;
      for (let column = 0; column < part.columns; column += 1) {
        const at = (row >> 3) * 8 * columns + (column >> 1) * 16 + (row & 7) * 2 + (column & 1);
        values[at] = part.values[own * part.columns + column] ?? 0;
      }
    }
  return { weights, scales, columns, rows };
}

/** The filter's weights: pairs of pixels beside each other, row by row, then the bias as a sum of its own. */
function placeFilter(
  memory: WebAssembly.Memory,
  take: (bytes: number) => number,
  filter: Weights,
): { readonly weights: number; readonly scales: number } {
  const pairs = 6;
  const weights = take(pairs * channels * 4 + channels * 4);
  const scales = take(4 * channels);
  const values = new Int16Array(memory.buffer, weights, pairs * channels * 2).fill(0);
  const biases = new Int32Array(memory.buffer, weights + pairs * channels * 4, channels);
  const factors = new Float32Array(memory.buffer, scales, channels);
  for (let channel = 0; channel < channels; channel += 1) {
    factors[channel] = (filter.scales[channel] ?? 0) / one;
    const own = filter.values.subarray(channel * filter.columns, (channel + 1) * filter.columns);
    biases[channel] = (own[9] ?? 0) * one;
    // The file has them column by column.
    for (let x = 0; x < 3; x += 1)
      for (let y = 0; y < 3; y += 1) {
        const pair = 2 * y + (x >> 1);
        values[(pair * channels + channel) * 2 + (x & 1)] = own[3 * x + y] ?? 0;
      }
  }
  return { weights, scales };
}
