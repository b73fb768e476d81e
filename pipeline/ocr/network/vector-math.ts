import {
  add32,
  addF,
  divideF,
  f32x4,
  get,
  i32,
  i32x4,
  maxF,
  minF,
  multiplyF,
  narrow16,
  set,
  shiftLeft32,
  subtract32,
  subtractF,
} from "./instructions.ts";
import type { Code } from "./wasm-module.ts";

/** Powers beyond this say the same to 32 bits of the sums that they go into. */
const farthest = 20;
/** Added to a number, it leaves the nearest whole number in its lowest bits. */
const rounding = 1.5 * 2 ** 23;
const [bitsOfRounding = 0] = new Int32Array(Float32Array.of(rounding).buffer);

/** `e` to the power of a vector: two to the whole part, the rest by a polynomial, to 4 parts in 100 000. */
function exponential(value: Code, [whole = 0, rest = 0]: readonly number[]): Code {
  const [first = 0, ...others] = [1 / 24, 1 / 6, 1 / 2, 1, 1];
  const polynomial = others.reduce<Code>(
    (sum, coefficient) => addF(multiplyF(sum, get(rest)), f32x4(coefficient)),
    f32x4(first),
  );
  const exponentOfOne = 127 << 23;
  const power = add32(shiftLeft32(get(whole), i32(23)), i32x4(exponentOfOne));
  return [
    set(rest, minF(maxF(value, f32x4(-farthest)), f32x4(farthest))),
    set(whole, addF(multiplyF(get(rest), f32x4(Math.LOG2E)), f32x4(rounding))),
    set(rest, subtractF(get(rest), multiplyF(subtractF(get(whole), f32x4(rounding)), f32x4(Math.LN2)))),
    multiplyF(polynomial, power),
  ];
}

export function sigmoid(value: Code, scratch: readonly number[]): Code {
  return divideF(f32x4(1), addF(f32x4(1), exponential(multiplyF(value, f32x4(-1)), scratch)));
}

export function tanh(value: Code, [held = 0, ...scratch]: readonly number[]): Code {
  return [
    set(held, exponential(multiplyF(value, f32x4(2)), scratch)),
    divideF(subtractF(get(held), f32x4(1)), addF(get(held), f32x4(1))),
  ];
}

/** `tanh(value) * sigmoid(gate)`, with one division for both. */
export function gated(value: Code, gate: Code, [held = 0, ...scratch]: readonly number[]): Code {
  const divisor = multiplyF(
    addF(get(held), f32x4(1)),
    addF(exponential(multiplyF(gate, f32x4(-1)), scratch), f32x4(1)),
  );
  return [
    set(held, exponential(multiplyF(value, f32x4(2)), scratch)),
    divideF(subtractF(get(held), f32x4(1)), divisor),
  ];
}

/** Numbers of -1..1 as 16-bit numbers of -127..127, in the lower half. */
export function quantised(value: Code): Code {
  const rounded = addF(multiplyF(value, f32x4(127)), f32x4(rounding));
  const whole = subtract32(rounded, i32x4(bitsOfRounding));
  return narrow16(whole, i32x4(0));
}
