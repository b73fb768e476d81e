import { holdConstants } from "./hold-constants.ts";
import {
  add,
  add32,
  addF,
  countDown,
  dot16,
  f32x4,
  get,
  i32,
  i32x4,
  increase,
  load,
  loadSplat32,
  max32,
  maxF,
  minF,
  multiply,
  multiplyF,
  set,
  store,
  store64,
  subtract,
  toF,
} from "./instructions.ts";
import { gated, quantised, sigmoid, tanh } from "./vector-math.ts";
import { type Code, type WasmFunction, wasmModule } from "./wasm-module.ts";

/**
 * The arithmetic of the line recogniser, on vectors of 128 bits, which every WebAssembly host has and which give the
 * same bits everywhere. Written out as instructions here, so that the program needs no compiler and carries no binary.
 * All arguments are bytes from the memory's start, or counts.
 */
export interface Kernel {
  /**
   * `out[b][n] = scale[n] * Σ weight[n][k] * input[b][k]`, for `rows` n (a multiple of 8), `pairs` times two k and
   * `batch` b. Weights lie four rows by two k after each other; inputs are 16-bit, outputs 32-bit floats.
   */
  matrix(
    weights: number,
    scales: number,
    input: number,
    inputStride: number,
    out: number,
    outStride: number,
    rows: number,
    pairs: number,
    batch: number,
  ): void;
  /**
   * One step of an LSTM: `gates` holds cell input, input gate, forget gate and output gate, `units` floats each
   * (a multiple of 4); `state` is changed, the output written as 16-bit numbers of -127..127.
   */
  step(
    gates: number,
    gatesStride: number,
    state: number,
    stateStride: number,
    out: number,
    outStride: number,
    units: number,
    batch: number,
  ): void;
  /**
   * One row of cells: a 3 × 3 filter of 16 channels over 16-bit pixels, the largest of each 3 × 3 places, `tanh`.
   * `pixels` is the first cell's upper left neighbour; each cell gives 16 numbers of 16 bits at `outStride`.
   */
  convolve(
    weights: number,
    scales: number,
    pixels: number,
    pixelStride: number,
    out: number,
    outStride: number,
    cells: number,
  ): void;
}

/** Gives out locals by name, after the parameters. */
function locals(parameters: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => parameters + index);
}

const vectors = (count: number) => Array.from({ length: count }, () => "v128" as const);
const integers = (count: number) => Array.from({ length: count }, () => "i32" as const);

/** Pairs of inputs that one round of the innermost loop takes: rounds cost as much as two pairs of their own. */
const unrolled = 4;

/** Eight rows by `tile` inputs at a time, the sums in registers. */
function matrixTile(tile: number, names: Record<string, number>, sums: readonly number[]): Code {
  const { w = 0, s = 0, us = 0, os = 0, p = 0, left = 0, k = 0, wp = 0, up = 0, op = 0 } = names;
  const { w0 = 0, w1 = 0, x = 0 } = names;
  const inputs = Array.from({ length: tile }, (_, index) => names[`u${index}`] ?? 0);
  const pair = (at: number) => [
    set(w0, load(get(wp), 32 * at)),
    set(w1, load(get(wp), 32 * at + 16)),
    inputs.map((input, index) => {
      const [low = 0, high = 0] = sums.slice(2 * index);
      return [
        set(x, loadSplat32(get(input), 4 * at)),
        set(low, add32(get(low), dot16(get(w0), get(x)))),
        set(high, add32(get(high), dot16(get(w1), get(x)))),
      ];
    }),
  ];
  const pairs = (count: number) => [
    Array.from({ length: count }, (_, at) => pair(at)),
    inputs.map((input) => increase(input, i32(4 * count))),
    increase(wp, i32(32 * count)),
  ];
  const write = inputs.map((_, index) => {
    const [low = 0, high = 0] = sums.slice(2 * index);
    const target = add(get(op), multiply(get(os), i32(index)));
    return [
      store(target, multiplyF(toF(get(low)), load(get(s)))),
      store(target, multiplyF(toF(get(high)), load(get(s), 16)), 16),
    ];
  });
  return countDown(left, tile, [
    set(wp, get(w)),
    sums.slice(0, 2 * tile).map((sum) => set(sum, i32x4(0))),
    inputs.map((input, index) => set(input, add(get(up), multiply(get(us), i32(index))))),
    set(k, get(p)),
    countDown(k, unrolled, pairs(unrolled)),
    countDown(k, 1, pairs(1)),
    write,
    increase(up, multiply(get(us), i32(tile))),
    increase(op, multiply(get(os), i32(tile))),
  ]);
}

/** All inputs go past eight rows before the next eight are fetched: the weights of a layer fill more than the near memory. */
function matrixFunction(): WasmFunction {
  const parameters = ["w", "s", "u", "us", "o", "os", "n", "p", "b"];
  const more = ["left", "k", "wp", "up", "op", "u0", "u1", "u2", "u3"];
  const held = ["w0", "w1", "x"];
  const names = Object.fromEntries([...parameters, ...more, ...held].map((name, index) => [name, index]));
  const { w = 0, s = 0, u = 0, o = 0, n = 0, p = 0, b = 0, left = 0, up = 0, op = 0 } = names;
  const sums = locals(parameters.length + more.length + held.length, 8);
  return {
    name: "matrix",
    parameters: integers(parameters.length),
    locals: [...integers(more.length), ...vectors(held.length + sums.length)],
    body: countDown(n, 8, [
      set(left, get(b)),
      set(up, get(u)),
      set(op, get(o)),
      matrixTile(4, names, sums),
      matrixTile(1, names, sums),
      increase(w, multiply(get(p), i32(32))),
      increase(s, i32(32)),
      increase(o, i32(32)),
    ]),
  };
}

function stepFunction(): WasmFunction {
  const [
    gates = 0,
    gatesStride = 0,
    state = 0,
    stateStride = 0,
    out = 0,
    outStride = 0,
    units = 0,
    batch = 0,
  ] = locals(0, 8);
  const [unit = 0, g = 0, s = 0, o = 0, quarter = 0] = locals(8, 5);
  const [cell = 0, kept = 0, ...scratch] = locals(13, 5);
  const gate = (index: number) => load(add(get(g), multiply(get(quarter), i32(index))));
  const one = [
    set(cell, gated(gate(0), gate(1), scratch)),
    set(kept, addF(get(cell), multiplyF(load(get(s)), sigmoid(gate(2), scratch)))),
    set(kept, minF(maxF(get(kept), f32x4(-100)), f32x4(100))),
    store(get(s), get(kept)),
    store64(get(o), quantised(gated(get(kept), gate(3), scratch))),
  ];
  return {
    name: "step",
    parameters: integers(8),
    locals: [...integers(5), ...vectors(5)],
    body: [
      set(quarter, multiply(get(units), i32(4))),
      countDown(batch, 1, [
        set(g, get(gates)),
        set(s, get(state)),
        set(o, get(out)),
        set(unit, get(units)),
        countDown(unit, 4, [one, increase(g, i32(16)), increase(s, i32(16)), increase(o, i32(8))]),
        increase(gates, get(gatesStride)),
        increase(state, get(stateStride)),
        increase(out, get(outStride)),
      ]),
    ],
  };
}

/** Sixteen channels are four vectors; the nine pixels of a filter are six pairs, the last of each row half used. */
const [channelVectors, filterRows, filterPairs] = [4, 3, 2];

function convolveFunction(): WasmFunction {
  const [weights = 0, scales = 0, pixels = 0, pixelStride = 0, out = 0, outStride = 0, cells = 0] = locals(
    0,
    7,
  );
  const [place = 0, twoRows = 0] = locals(7, 2);
  const sums = locals(9, channelVectors);
  const best = locals(9 + channelVectors, channelVectors);
  const [x = 0, ...scratch] = locals(9 + 2 * channelVectors, 4);
  const weightBytes = 16;
  const rowStart = [get(place), add(get(place), get(pixelStride)), add(get(place), get(twoRows))];
  const onePlace = (column: number) => [
    sums.map((sum) => set(sum, i32x4(0))),
    Array.from({ length: filterRows * filterPairs }, (_, tap) => {
      const [row, pair] = [Math.floor(tap / filterPairs), tap % filterPairs];
      return [
        set(x, loadSplat32(rowStart[row] ?? [], 2 * (column + 2 * pair))),
        sums.map((sum, channel) => {
          const weight = load(get(weights), weightBytes * (tap * channelVectors + channel));
          return set(sum, add32(get(sum), dot16(weight, get(x))));
        }),
      ];
    }),
    sums.map((sum, channel) => set(best[channel] ?? 0, max32(get(best[channel] ?? 0), get(sum)))),
  ];
  const bias = weightBytes * filterRows * filterPairs * channelVectors;
  return {
    name: "convolve",
    parameters: integers(7),
    locals: [...integers(2), ...vectors(2 * channelVectors + 4)],
    body: [
      set(twoRows, multiply(get(pixelStride), i32(2))),
      countDown(cells, 1, [
        set(place, get(pixels)),
        best.map((vector) => set(vector, i32x4(-0x7fffffff))),
        [0, 1, 2].map((row) => [
          [0, 1, 2].map(onePlace),
          row < 2 ? increase(place, get(pixelStride)) : set(place, subtract(get(place), get(twoRows))),
        ]),
        best.map((vector, channel) => {
          const sum = add32(get(vector), load(get(weights), bias + weightBytes * channel));
          const scaled = multiplyF(toF(sum), load(get(scales), 16 * channel));
          // The largest is found first: tanh and rounding keep the order.
          return store64(get(out), quantised(tanh(scaled, scratch)), 8 * channel);
        }),
        increase(pixels, i32(6)),
        increase(out, get(outStride)),
      ]),
    ],
  };
}

let compiled: WebAssembly.Module | undefined;

/** The kernel over a memory of its own. */
export function openKernel(memory: WebAssembly.Memory): Kernel {
  compiled ??= new WebAssembly.Module(
    wasmModule([matrixFunction(), holdConstants(stepFunction()), holdConstants(convolveFunction())]),
  );
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } });
  return exports as unknown as Kernel;
}
