import { ReadFailure } from "../../failure.ts";
import type { EngineOptions, OcrEngine } from "../engine.ts";
import { runProgram } from "../recognisers/run-program.ts";
import { openPooledEngine } from "./pooled-engine.ts";

const remedy =
  "Install it (Debian: apt install tesseract-ocr tesseract-ocr-dan) or use --engine tesseract.js.";

/**
 * The engine that runs the `tesseract` of the machine.
 * @throws ReadFailure `unsupported-format` where the program or its Danish model is not installed.
 */
export async function openTesseractNative(options: EngineOptions): Promise<OcrEngine> {
  const program = options.program ?? "tesseract";
  const version = /^tesseract v?(?<version>\S{1,40})/u.exec(await ask(program, "--version"))?.groups?.version;
  const installed = (await ask(program, "--list-langs")).split("\n").map((line) => line.trim());
  if (!installed.includes("dan"))
    throw new ReadFailure("unsupported-format", "tesseract has no Danish model (dan)", remedy);
  return openPooledEngine("tesseract", `tesseract ${version ?? "unknown"}, dan`, { program }, options);
}

async function ask(program: string, question: string): Promise<string> {
  try {
    return new TextDecoder().decode(await runProgram(program, [question]));
  } catch (cause) {
    throw new ReadFailure("unsupported-format", `${program} cannot be run on this machine`, remedy, {
      cause,
    });
  }
}
