import type { EngineName } from "../ocr/engine.ts";

export interface ReadSettings {
  readonly ocr: "auto" | "always" | "never";
  readonly engine: EngineName;
  /** Seconds a page may take before it fails. */
  readonly pageTimeout: number;
  /** Numbers of the pages to read; null for all. Used to read failed pages again. */
  readonly pages: readonly number[] | null;
}

export const defaultReadSettings: ReadSettings = {
  ocr: "auto",
  engine: "tesseract.js",
  pageTimeout: 120,
  pages: null,
};

export interface SourceFile {
  readonly path: string;
  /** Those of a large PDF are given up while it is read, and empty afterwards. */
  readonly bytes: Uint8Array;
}
