import { type Code, signed, unsigned } from "./wasm-module.ts";

/** The instructions of WebAssembly that the kernel uses, in the order of a stack machine: operands first. */

const simd = (opcode: number, ...rest: Code): Code => [0xfd, unsigned(opcode), rest];
const binary =
  (opcode: Code) =>
  (left: Code, right: Code): Code => [left, right, opcode];
const unary =
  (opcode: Code) =>
  (operand: Code): Code => [operand, opcode];
/** Alignment as a power of two, then the offset in bytes. */
const at = (alignment: number, offset: number): Code => [alignment, unsigned(offset)];

export const get = (local: number): Code => [0x20, unsigned(local)];
export const set = (local: number, value: Code): Code => [value, 0x21, unsigned(local)];
export const i32 = (value: number): Code => [0x41, signed(value)];
export const add = binary([0x6a]);
export const subtract = binary([0x6b]);
export const multiply = binary([0x6c]);
export const increase = (local: number, by: Code): Code => set(local, add(get(local), by));

/** Repeats the body while the local, lowered by `step` after each round, stays at `step` or above. Tests first. */
export function countDown(local: number, step: number, body: Code): Code {
  const isUnder: Code = [get(local), i32(step), 0x48];
  const leave = [0x0d, 1];
  const again = [0x0c, 0];
  return [
    [0x02, 0x40],
    [0x03, 0x40],
    [isUnder, leave],
    body,
    set(local, subtract(get(local), i32(step))),
    again,
    [0x0b],
    [0x0b],
  ];
}

export const load = (address: Code, offset = 0): Code => [address, simd(0x00, at(0, offset))];
/** Four times the same 32 bits. */
export const loadSplat32 = (address: Code, offset = 0): Code => [address, simd(0x09, at(0, offset))];
export const store = (address: Code, value: Code, offset = 0): Code => [
  address,
  value,
  simd(0x0b, at(0, offset)),
];
/** The lower half of the vector. */
export const store64 = (address: Code, value: Code, offset = 0): Code => [
  address,
  value,
  simd(0x5b, at(0, offset), 0),
];

/** Four times the same integer. */
export const i32x4 = (value: number): Code => bits(Int32Array.of(value, value, value, value));
/** Four times the same number. */
export const f32x4 = (value: number): Code => bits(Float32Array.of(value, value, value, value));
const bits = ({ buffer }: Int32Array | Float32Array): Code => simd(0x0c, [...new Uint8Array(buffer)]);

export const narrow16 = binary(simd(0x85));
export const shiftLeft32 = binary(simd(0xab));
export const add32 = binary(simd(0xae));
export const subtract32 = binary(simd(0xb1));
export const max32 = binary(simd(0xb8));
/** Products of signed 16-bit numbers, each two neighbours summed to 32 bits. */
export const dot16 = binary(simd(0xba));
export const addF = binary(simd(0xe4));
export const subtractF = binary(simd(0xe5));
export const multiplyF = binary(simd(0xe6));
export const divideF = binary(simd(0xe7));
/** The second where it is less, else the first: what the hardware does in one instruction. */
export const minF = binary(simd(0xea));
/** The second where it is more, else the first. */
export const maxF = binary(simd(0xeb));
export const toF = unary(simd(0xfa));
