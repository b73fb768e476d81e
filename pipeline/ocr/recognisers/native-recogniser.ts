import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ReadFailure } from "../../failure.ts";
import { encodeImage } from "./image-file.ts";
import { parseTsv } from "./native-tsv.ts";
import { type Recogniser, segmentationModes } from "./recogniser.ts";
import { runProgram } from "./run-program.ts";

export interface NativeTesseract {
  /** Path or name of the program. */
  readonly program: string;
}

/** Tesseract as a program of its own, one process a call. `onChild` hears of the process, to end it with the thread. */
export function openNativeRecogniser(
  { program }: NativeTesseract,
  onChild: (processId: number) => void,
): Recogniser {
  return {
    async read(images, { segmentation, dpi }) {
      if (images.length === 0) return [];
      const folder = await mkdtemp(join(tmpdir(), "punktum-ocr-"));
      try {
        const files = images.map((_, index) => join(folder, `${index}.bmp`));
        for (const [index, image] of images.entries())
          await writeFile(files[index] ?? "", encodeImage(image));
        const list = join(folder, "images.txt");
        await writeFile(list, `${files.join("\n")}\n`);
        const options = [
          "-l",
          "dan",
          "--psm",
          segmentationModes[segmentation],
          "--dpi",
          String(Math.round(dpi)),
        ];
        const output = await runProgram(program, [list, "stdout", ...options, "tsv"], onChild);
        return parseTsv(decode(output), images.length);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

function decode(output: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(output);
  } catch (cause) {
    throw new ReadFailure(
      "worker-died",
      "tesseract wrote bytes that are not UTF-8",
      "Read the page with --engine tesseract.js, or install a current tesseract.",
      { cause },
    );
  }
}
