import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { unreadable } from "../batch/walk.ts";
import { type EvaluationCase, evaluate } from "../evaluation/evaluate.ts";
import { findSource } from "../evaluation/find-source.ts";
import { parseGold } from "../evaluation/gold.ts";
import { describeEvaluation, evaluationAsJson } from "../evaluation/report.ts";
import { ReadFailure } from "../failure.ts";
import { processDocument } from "../process-document.ts";
import { programVersion } from "../version.ts";
import type { Cli } from "./cli.ts";
import { type ReadOptions, readSettingsOf } from "./options.ts";

export interface EvaluateOptions extends ReadOptions {
  readonly documents: readonly string[];
  readonly leaveLayoutOut?: true;
  readonly misses: number;
  readonly json?: true;
}

/** Reads every document that has gold and prints the scores. Returns whether all of them could be read. */
export async function runEvaluate(
  paths: readonly string[],
  options: EvaluateOptions,
  cli: Cli,
): Promise<boolean> {
  const cases: EvaluationCase[] = [];
  let complete = true;
  for (const path of await goldFiles(paths)) {
    try {
      cases.push(await readCase(path, options, cli));
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error;
      complete = false;
      cli.stderr.write(`${basename(path)}: ${error.message}\n  ${error.remedy}\n`);
    }
  }
  const evaluation = evaluate(cases, options.leaveLayoutOut === true);
  cli.stdout.write(
    options.json
      ? `${JSON.stringify(evaluationAsJson(evaluation), null, 2)}\n`
      : describeEvaluation(evaluation, options.misses),
  );
  return complete;
}

async function goldFiles(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch((error: unknown) => {
      throw unreadable(path, error);
    });
    if (!found.isDirectory()) files.push(path);
    else
      files.push(
        ...(await readdir(path))
          .filter((name) => name.endsWith(".gold.json"))
          .sort()
          .map((name) => join(path, name)),
      );
  }
  return files;
}

async function readCase(path: string, options: EvaluateOptions, cli: Cli): Promise<EvaluationCase> {
  const gold = parseGold(path, await readFile(path, "utf8"));
  const source = await findSource(path, gold, options.documents);
  if (source === undefined) {
    throw new ReadFailure(
      "not-found",
      `No document was found for ${path}`,
      "Name its folder with --documents.",
    );
  }
  cli.stderr.write(`${basename(source)}\n`);
  const record = await processDocument(
    { path: source, bytes: await readFile(source) },
    {
      clock: cli.clock,
      version: programVersion(),
      read: readSettingsOf(options),
      knowledge: { attested: new Map(), witnesses: [], human: [] },
    },
  );
  return { name: basename(source), gold, record };
}
