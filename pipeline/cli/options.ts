import { availableParallelism } from "node:os";
import { type Command, InvalidArgumentError, Option } from "commander";
import { type EngineName, engineNames } from "../ocr/engine.ts";
import { defaultReadSettings, type ReadSettings } from "../reading/read-settings.ts";

/** Where the corpus lies unless the user names another folder. */
export const defaultCorpus = "var/corpus";

export function addCorpusOption(command: Command): Command {
  return command.option("--corpus <folder>", "folder of the corpus", defaultCorpus);
}

export function addJsonOption(command: Command): Command {
  return command.option("--json", "print JSON on stdout and nothing else there");
}

/** Options of the commands that read documents. */
export interface ReadOptions {
  readonly ocr: ReadSettings["ocr"];
  readonly engine: EngineName;
  readonly pageTimeout: number;
}

export function addReadOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        "--ocr <when>",
        "read pages by OCR: where the text layer is missing or poor, always, or never",
      )
        .choices(["auto", "always", "never"])
        .default(defaultReadSettings.ocr),
    )
    .addOption(
      new Option("--engine <name>", "OCR engine: the built-in one, or the installed program")
        .choices(engineNames)
        .default(defaultReadSettings.engine),
    )
    .option(
      "--page-timeout <seconds>",
      "how long a page may take before it fails",
      positiveInteger,
      defaultReadSettings.pageTimeout,
    );
}

export function readSettingsOf({ ocr, engine, pageTimeout }: ReadOptions): ReadSettings {
  return { ...defaultReadSettings, ocr, engine, pageTimeout };
}

/** Documents at a time, unless the user says otherwise: one a core. */
export function defaultJobs(): number {
  return Math.max(1, availableParallelism());
}

/** A whole number of at least 1, for commander. */
export function positiveInteger(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new InvalidArgumentError("Expected a whole number from 1.");
  return value;
}
