import { createHash } from "node:crypto";
import type { z } from "zod";
import { packText, unpack } from "../../corpus/body.ts";
import type { StageResult } from "../../corpus/stage-cache.ts";
import type { StageName, StageRun } from "../../schemas/provenance.ts";
import type { Clock } from "../clock.ts";

export type Settings = Readonly<Record<string, z.core.util.JSONType>>;

/** One step from source to record. A change of what it makes of the same input is a new `version`. */
export interface Stage<Input, Output> {
  readonly name: StageName;
  readonly version: string;
  /** Everything beside the input that the output depends on. */
  readonly settings: Settings;
  run(input: Input): Promise<Output>;
}

/** The output of a stage, made now or earlier. */
export interface Outcome<Output> {
  readonly key: string;
  readonly outputHash: string;
  readonly output: Output;
  readonly run: StageRun;
  /** The result to keep, where it was made now. */
  readonly fresh: StageResult | null;
}

/** Where results of earlier runs are found. */
export interface ResultLookup {
  get(key: string): Promise<StageResult | undefined>;
}

export const noResults: ResultLookup = { get: async () => undefined };

export interface StageContext {
  readonly clock: Clock;
  readonly results: ResultLookup;
}

/** What a stage looked up beside its input. */
export interface Traced {
  /** The look-ups and their answers, once the stage has run. */
  trace(): unknown;
  /** Whether the answers that an earlier run got are those of today. */
  holds(trace: unknown): boolean;
}

/** sha256 of a value as JSON, in hexadecimal. */
export function hashOf(value: unknown): string {
  return hashText(JSON.stringify(value));
}

export function hashText(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Key of a stage's result: the same stage, version, settings and input give the same output. */
export function resultKey(
  stage: Pick<Stage<never, unknown>, "name" | "version" | "settings">,
  inputHash: string,
): string {
  return hashOf([stage.name, stage.version, stage.settings, inputHash]);
}

/**
 * Runs a stage, or takes what an earlier run made of the same input.
 * @param inputHash of all of the input.
 * @throws whatever the stage throws; nothing is kept then.
 */
export async function runStage<Input, Output>(
  stage: Stage<Input, Output>,
  input: Input,
  inputHash: string,
  context: StageContext,
  traced?: Traced,
): Promise<Outcome<Output>> {
  const key = resultKey(stage, inputHash);
  const provenance = (ms: number) => ({
    name: stage.name,
    version: stage.version,
    settings: { ...stage.settings },
    ms,
  });
  const known = await context.results.get(key);
  if (known && (!traced || (known.trace !== null && traced.holds(unpack(known.trace))))) {
    // Written by the same stage in the same version: its shape is the stage's own.
    const output = unpack(known.body) as Output;
    return { key, outputHash: known.outputHash, output, run: provenance(known.ms), fresh: null };
  }
  const started = context.clock.now();
  const output = await stage.run(input);
  const ms = Math.max(0, context.clock.now() - started);
  const json = JSON.stringify(output);
  const outputHash = hashText(json);
  const trace = traced ? packText(JSON.stringify(traced.trace())) : null;
  const fresh = { key, stage: stage.name, outputHash, body: packText(json), trace, ms };
  return { key, outputHash, output, run: provenance(ms), fresh };
}
