import { inflateRawSync } from "node:zlib";

/** A part of a ZIP archive, as its directory lists it. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly compressed: number;
  readonly offset: number;
  readonly encrypted: boolean;
}

/** Bytes that a part may unpack to: text of thousands of pages, and far less than a bomb. */
const largestPart = 64 * 2 ** 20;
const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const mostEntries = 20_000;

/** Reads parts of a ZIP archive by name. */
export class Zip {
  readonly #bytes: Buffer;
  readonly #entries = new Map<string, Entry>();

  /** @throws Error where the archive's directory is missing: it is cut off. */
  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const end = this.#findEnd();
    const count = Math.min(this.#bytes.readUInt16LE(end + 10), mostEntries);
    let at = this.#bytes.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) {
      if (at + 46 > this.#bytes.length || this.#bytes.readUInt32LE(at) !== entryMark)
        throw new Error("the archive's directory is damaged");
      const nameLength = this.#bytes.readUInt16LE(at + 28);
      const name = this.#bytes.toString("utf8", at + 46, at + 46 + nameLength);
      this.#entries.set(name, {
        name,
        encrypted: (this.#bytes.readUInt16LE(at + 8) & 1) === 1,
        method: this.#bytes.readUInt16LE(at + 10),
        compressed: this.#bytes.readUInt32LE(at + 20),
        offset: this.#bytes.readUInt32LE(at + 42),
      });
      at += 46 + nameLength + this.#bytes.readUInt16LE(at + 30) + this.#bytes.readUInt16LE(at + 32);
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** `undefined` where there is no such part. @throws Error where it is damaged, encrypted, or too large unpacked. */
  read(name: string): Buffer | undefined {
    const entry = this.#entries.get(name);
    if (!entry) return undefined;
    if (entry.encrypted) throw new Error(`${name} is encrypted`);
    const start =
      entry.offset +
      30 +
      this.#bytes.readUInt16LE(entry.offset + 26) +
      this.#bytes.readUInt16LE(entry.offset + 28);
    const packed = this.#bytes.subarray(start, start + entry.compressed);
    if (entry.method === 0) return packed;
    if (entry.method !== 8) throw new Error(`${name} is packed in an unknown way`);
    try {
      return inflateRawSync(packed, { maxOutputLength: largestPart });
    } catch (error) {
      if (error instanceof RangeError)
        throw new Error(`${name} unpacks to more than ${largestPart / 2 ** 20} MB`, { cause: error });
      throw error;
    }
  }

  #findEnd(): number {
    const earliest = Math.max(0, this.#bytes.length - 22 - 0xffff);
    for (let at = this.#bytes.length - 22; at >= earliest; at -= 1)
      if (this.#bytes.readUInt32LE(at) === endMark) return at;
    throw new Error("the archive is cut off");
  }
}
