import { createHash } from "node:crypto";
import type { SourceFile } from "./read.ts";

/** What a source is, before it is read. */
export interface Source {
  readonly sha256: string;
  readonly bytes: number;
}

export function ingestSource(source: SourceFile): Source {
  return { sha256: sha256Of(source.bytes), bytes: source.bytes.length };
}

/** The id of a document: sha256 of its source's bytes, in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
