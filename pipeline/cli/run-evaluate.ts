import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { DocumentRecord } from "../../schemas/record.ts";
import { unreadable } from "../batch/walk.ts";
import { type EvaluationCase, evaluate } from "../evaluation/evaluate.ts";
import { findSource } from "../evaluation/find-source.ts";
import { parseGold } from "../evaluation/gold.ts";
import { describeEvaluation, evaluationAsJson } from "../evaluation/report.ts";
import { describeTextScores, scoreText, type TextScore } from "../evaluation/text-score.ts";
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
  const texts: TextScore[] = [];
  let complete = true;
  for (const path of await goldFiles(paths)) {
    try {
      if (path.endsWith(".json")) cases.push(await readCase(path, options, cli));
      else texts.push(await readText(path, options, cli));
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error;
      complete = false;
      cli.stderr.write(`${basename(path)}: ${error.message}\n  ${error.remedy}\n`);
    }
  }
  const evaluation = evaluate(cases, options.leaveLayoutOut === true);
  if (options.json === true) {
    cli.stdout.write(`${JSON.stringify({ ...evaluationAsJson(evaluation), texts }, null, 2)}\n`);
    return complete;
  }
  if (cases.length > 0) cli.stdout.write(describeEvaluation(evaluation, options.misses));
  if (texts.length > 0) cli.stdout.write(describeTextScores(texts, options.misses));
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
  const source = await findSource(path, gold.source, options.documents);
  return { name: basename(source ?? path), gold, record: await readRecord(path, source, options, cli) };
}

async function readText(path: string, options: EvaluateOptions, cli: Cli): Promise<TextScore> {
  const source = await findSource(path, undefined, options.documents);
  const record = await readRecord(path, source, options, cli);
  return scoreText(basename(source ?? path), record, await readFile(path, "utf8"));
}

async function readRecord(
  gold: string,
  source: string | undefined,
  options: EvaluateOptions,
  cli: Cli,
): Promise<DocumentRecord> {
  if (source === undefined) {
    throw new ReadFailure(
      "not-found",
      `No document was found for ${gold}`,
      "Name it, or its folder, with --documents.",
    );
  }
  cli.stderr.write(`${basename(source)}\n`);
  return processDocument(
    { path: source, bytes: await readFile(source) },
    {
      clock: cli.clock,
      version: programVersion(),
      read: readSettingsOf(options),
      knowledge: { attested: new Map(), witnesses: [], human: [] },
    },
  );
}
