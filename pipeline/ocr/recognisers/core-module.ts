import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { gunzipSync } from "node:zlib";

/** Levels of the result iterator, as in Tesseract's `PageIteratorLevel`. */
export const iteratorLevel = { block: 0, paragraph: 1, line: 2, word: 3, symbol: 4 } as const;
/** Kinds of block, as in Tesseract's `PolyBlockType`; those that matter here. */
export const blockType = { verticalText: 7 } as const;
export type IteratorLevel = (typeof iteratorLevel)[keyof typeof iteratorLevel];

export interface CoreBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The part of Tesseract's C++ interface that tesseract.js-core exposes and this program uses. */
export interface CoreIterator {
  Begin(): void;
  Next(level: IteratorLevel): boolean;
  Empty(level: IteratorLevel): boolean;
  IsAtBeginningOf(level: IteratorLevel): boolean;
  GetUTF8Text(level: IteratorLevel): string;
  Confidence(level: IteratorLevel): number;
  getBoundingBox(level: IteratorLevel): CoreBox;
  BlockType(): number;
  /** Two points of the baseline. */
  getBaseline(level: IteratorLevel): CoreBox;
  /** Pixels. `row_height` is from the tops of tall letters to the feet of hanging ones; `descenders` is negative. */
  getRowAttributes(): {
    readonly row_height: number;
    readonly descenders: number;
    readonly ascenders: number;
  };
}

export interface CoreApi {
  Init(dataPath: null, language: string, engineMode: number): number;
  SetVariable(name: string, value: string): boolean;
  SetImageFile(exif: number, angle: number): number;
  SetSourceResolution(dpi: number): void;
  /** Finds blocks, lines and the words' ink, and reads nothing. */
  AnalyseLayout(): object;
  Recognize(monitor: null): number;
  GetIterator(): CoreIterator;
  Clear(): void;
  End(): void;
}

export interface CoreModule {
  readonly TessBaseAPI: new () => CoreApi;
  readonly FS: { writeFile(path: string, data: Uint8Array): void; unlink(path: string): void };
  destroy(object: unknown): void;
  /** 0 where there is none. */
  getPointer(object: unknown): number;
}

type CoreFactory = (options: {
  TesseractProgress(percent: number): void;
  print(line: string): void;
  printErr(line: string): void;
}) => Promise<CoreModule>;

const require = createRequire(import.meta.url);

/** The npm packages' data, read from disk: nothing is fetched. The integer models are both fastest and best. */
/** `danish` reads running text; `symbols` knows § and its kin, which the Danish model cannot write. */
export type Model = "danish" | "symbols";

const models = {
  danish: {
    language: "dan",
    path: () => require.resolve("@tesseract.js-data/dan/4.0.0_best_int/dan.traineddata.gz"),
  },
  symbols: {
    language: "eng",
    path: () => require.resolve("@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz"),
  },
} as const satisfies Record<Model, { readonly language: string; path(): string }>;

/** Loads Tesseract into this thread. Its chatter on the console is dropped. */
export async function loadCore(): Promise<CoreModule> {
  const factory = require("tesseract.js-core/tesseract-core-simd-lstm") as CoreFactory;
  return factory({ TesseractProgress() {}, print() {}, printErr() {} });
}

/** The file of a model, unpacked. */
export async function modelFile(model: Model): Promise<Uint8Array> {
  return gunzipSync(await readFile(models[model].path()));
}

/** Opens a model in the module. @throws Error where the data is missing or unfit. */
export async function openModel(core: CoreModule, model: Model): Promise<CoreApi> {
  const { language } = models[model];
  const dataFile = `./${language}.traineddata`;
  core.FS.writeFile(dataFile, await modelFile(model));
  const api = new core.TessBaseAPI();
  const lstmOnly = 1;
  if (api.Init(null, language, lstmOnly) !== 0)
    throw new Error(`Tesseract cannot open the model ${language}`);
  core.FS.unlink(dataFile);
  return api;
}
