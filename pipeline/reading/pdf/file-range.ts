import { openSync, readSync, statSync } from "node:fs";
import type { PDFDataRangeTransport } from "pdfjs-dist";

/** Gives pdf.js a file piece by piece, so that a scan of hundreds of pages is never in memory as a whole. */
export function fileRange(
  path: string,
  Transport: typeof PDFDataRangeTransport,
): InstanceType<typeof PDFDataRangeTransport> {
  const { size } = statSync(path);
  const file = openSync(path, "r");
  class FileRange extends Transport {
    override requestDataRange(begin: number, end: number): void {
      const piece = new Uint8Array(end - begin);
      readSync(file, piece, 0, piece.length, begin);
      this.onDataRange(begin, piece);
    }
  }
  return new FileRange(size, null);
}
