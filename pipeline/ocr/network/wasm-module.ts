/** Instructions as bytes; nested lists are written one after the other. */
export type Code = readonly (number | Code)[];

export const valueType = { i32: 0x7f, f32: 0x7d, v128: 0x7b } as const;
export type ValueType = keyof typeof valueType;

/** A function of the module; parameters are the first locals. It gives nothing back: results go to memory. */
export interface WasmFunction {
  readonly name: string;
  readonly parameters: readonly ValueType[];
  readonly locals: readonly ValueType[];
  readonly body: Code;
}

/** Writes a WebAssembly module whose functions are all exported and whose memory is imported as `env.memory`. */
export function wasmModule(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters }) => [
    0x60,
    list(parameters.map((type) => [valueType[type]])),
    list([]),
  ]);
  const bodies = functions.map(({ locals, body }) => {
    const code = flat([list(locals.map((type) => [1, valueType[type]])), body, 0x0b]);
    return [unsigned(code.length), code];
  });
  const exported = functions.map(({ name }, index) => [text(name), 0x00, unsigned(index)]);
  const memory = [text("env"), text("memory"), 0x02, 0x00, unsigned(1)];
  return Uint8Array.from(
    flat([
      [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
      section(1, list(types)),
      section(2, list([memory])),
      section(3, list(functions.map((_, index) => unsigned(index)))),
      section(7, list(exported)),
      section(10, list(bodies)),
    ]),
  );
}

/** LEB128. */
export function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, unsigned(value >>> 7)];
}

/** Signed LEB128. */
export function signed(value: number): Code {
  if (value >= -0x40 && value < 0x40) return [value & 0x7f];
  return [(value & 0x7f) | 0x80, signed(value >> 7)];
}

function section(id: number, content: Code): Code {
  const bytes = flat(content);
  return [id, unsigned(bytes.length), bytes];
}

function list(items: readonly Code[]): Code {
  return [unsigned(items.length), items];
}

function text(value: string): Code {
  return list([...new TextEncoder().encode(value)].map((byte) => [byte]));
}

function flat(code: Code): number[] {
  const bytes: number[] = [];
  for (const part of code)
    if (typeof part === "number") bytes.push(part);
    else for (const byte of flat(part)) bytes.push(byte);
  return bytes;
}
