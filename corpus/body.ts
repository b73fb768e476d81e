import { deflateRawSync, inflateRawSync } from "node:zlib";

/** A value as it is kept: JSON, deflated. Fast rather than small: a run packs every page's words. */
export function pack(value: unknown): Uint8Array {
  return packText(JSON.stringify(value));
}

/** @see pack, where the JSON is there already. */
export function packText(json: string): Uint8Array {
  return deflateRawSync(json, { level: 3 });
}

export function unpack(body: Uint8Array): unknown {
  return JSON.parse(inflateRawSync(body).toString("utf8"));
}
