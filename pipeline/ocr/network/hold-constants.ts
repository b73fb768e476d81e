import { get, set } from "./instructions.ts";
import type { Code, WasmFunction } from "./wasm-module.ts";

/**
 * The function with its constant vectors set once, before its body, and held in locals. The host writes a constant out
 * wherever it stands, in four instructions, in every round of a loop. Zero stays: it costs one.
 */
export function holdConstants(of: WasmFunction): WasmFunction {
  const first = of.parameters.length + of.locals.length;
  const held = new Map<string, { readonly local: number; readonly constant: Code }>();
  const replace = (code: Code): Code => {
    if (!isConstant(code)) return code.map((part) => (typeof part === "number" ? part : replace(part)));
    const [, , bytes] = code;
    const key = String(bytes);
    if (!/[1-9]/u.test(key)) return code;
    const known = held.get(key) ?? { local: first + held.size, constant: code };
    held.set(key, known);
    return get(known.local);
  };
  const body = replace(of.body);
  const constants = [...held.values()];
  return {
    ...of,
    locals: [...of.locals, ...constants.map(() => "v128" as const)],
    body: [constants.map(({ local, constant }) => set(local, constant)), body],
  };
}

/** As `v128.const` is written: prefix, code, sixteen bytes. */
function isConstant([prefix, opcode, bytes, ...more]: Code): boolean {
  const isOpcode = Array.isArray(opcode) && opcode.length === 1 && opcode[0] === 0x0c;
  return prefix === 0xfd && isOpcode && Array.isArray(bytes) && more.length === 0;
}
