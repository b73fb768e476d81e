import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

/** The texts of a folder of samples; a path is given part by part, from the folder on. */
export interface Samples {
  readonly folder: string;
  readonly read: (...path: readonly string[]) => string;
  /** Names of the texts of a folder, in order; none where the folder is not there. */
  readonly files: (...path: readonly string[]) => string[];
}

export function openSamples(folder: string): Samples {
  return {
    folder,
    read: (...path) => readFileSync(join(folder, ...path), "utf8").replace(/^# source:.*\n/, ""),
    files: (...path) =>
      existsSync(join(folder, ...path))
        ? readdirSync(join(folder, ...path))
            .filter((name) => name.endsWith(".txt"))
            .sort()
        : [],
  };
}

/** The first name that starts so, or an empty one. */
export const starting = (prefix: string, names: readonly string[]) =>
  names.find((name) => name.startsWith(prefix)) ?? "";

/**
 * Paths of the clean texts.
 * @param textFolder a folder of texts to take in place of the samples.
 */
export function cleanTexts({ folder, files }: Samples, textFolder: string | undefined): string[][] {
  if (textFolder !== undefined)
    return readdirSync(textFolder)
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => [relative(folder, resolve(textFolder)), name]);
  const seeds = files("seeds");
  return [
    ...files("real", "text").map((name) => ["real", "text", name]),
    ...["001", "000", "003", "004"]
      .map((prefix) => starting(prefix, seeds))
      .filter((name) => name !== "")
      .map((name) => ["seeds", name]),
  ];
}
