import iconv from "iconv-lite";

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

const marks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { mark: [0xff, 0xfe], encoding: "utf-16le" },
  { mark: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/**
 * Decodes text: by its byte order mark, else by the encoding it `declares` where that can be, else as UTF-8 where it is
 * valid UTF-8, else as Windows-1252, in which Danish offices wrote before.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (const { mark, encoding } of marks) {
    if (mark.every((byte, at) => bytes[at] === byte))
      return { text: iconv.decode(buffer.subarray(mark.length), encoding), encoding };
  }
  const wide = wideEncoding(bytes);
  if (wide) return { text: iconv.decode(buffer, wide), encoding: wide };
  const utf8 = validUtf8(bytes);
  if (declared && iconv.encodingExists(declared) && !(utf8 !== undefined && /^utf-?8$/i.test(declared))) {
    // Pages that say they are Latin-1 are Windows-1252; pages that say UTF-8 and are not are so too.
    const told = /^(?:iso-?8859-1|latin-?1|us-ascii|ascii|utf-?8)$/i.test(declared)
      ? "windows-1252"
      : declared;
    if (utf8 === undefined || isAscii(bytes))
      return { text: iconv.decode(buffer, told), encoding: told.toLowerCase() };
  }
  if (utf8 !== undefined) return { text: utf8, encoding: "utf-8" };
  return { text: iconv.decode(buffer, "windows-1252"), encoding: "windows-1252" };
}

function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** UTF-16 without a mark: in Latin script every other byte is zero. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 512);
  if (sample.length < 8) return undefined;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  const half = sample.length / 2;
  if (odd > half * 0.8 && even < half * 0.1) return "utf-16le";
  return even > half * 0.8 && odd < half * 0.1 ? "utf-16be" : undefined;
}
