import type { Weights } from "./model-file.ts";

const channels = 16;
/** The number one, as the network writes numbers of -1..1. */
export const one = 127;

/** Weights as the kernel wants them, and where they lie in memory. */
export interface Placed {
  readonly weights: number;
  readonly scales: number;
  /** Inputs to a row, the bias's one among them, made even. */
  readonly columns: number;
  /** Made a multiple of eight. */
  readonly rows: number;
}

/** Eight rows by two columns after each other, sixteen bits each; rows and columns that are missing are zero. */
export function placeRows(
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
export function placeFilter(
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
