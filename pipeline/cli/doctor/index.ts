import type { DoctorCheck } from "./check.ts";
import { corpusHealth } from "./corpus-health.ts";
import { dictionary } from "./dictionary.ts";
import { fullTextSearch } from "./full-text-search.ts";
import { imageLibrary } from "./image-library.ts";
import { nodeVersion } from "./node-version.ts";
import { ocrModels } from "./ocr-models.ts";
import { tesseractProgram } from "./tesseract-program.ts";

/** From what everything stands on to what only helps. */
export const doctorChecks: readonly DoctorCheck[] = [
  nodeVersion,
  fullTextSearch,
  imageLibrary,
  ocrModels,
  dictionary,
  tesseractProgram,
  corpusHealth,
];
