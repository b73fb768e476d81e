import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { CorpusFailure } from "../../corpus/failure.ts";
import { settle } from "../batch/settled.ts";
import { type FoundFile, walk } from "../batch/walk.ts";
import type { Cli } from "./cli.ts";
import { type RunOptions, runOnce } from "./run-once.ts";

/** Milliseconds between two looks. Looking works on every file system; being told of changes does not. */
const usualInterval = 2000;

/**
 * Runs whenever files that nobody is writing any more are new, changed or gone, until the signal aborts. What passes by
 * itself is waited for: a folder that is away, a corpus that another run holds.
 * @throws CorpusFailure, UsageError
 */
export async function watch(
  paths: readonly string[],
  options: RunOptions,
  cli: Cli,
  interval = usualInterval,
): Promise<void> {
  const skip = { folder: resolve(options.corpus), names: options.skip ?? [] };
  let before: readonly FoundFile[] | undefined;
  let stamps: ReadonlyMap<string, string> = new Map();
  let done = "";
  let said = "";
  const waitFor = (what: string) => {
    if (what !== said && what !== "") cli.stderr.write(`${what}\n`);
    said = what;
  };
  while (!cli.signal.aborted) {
    const away = paths.filter((path) => !existsSync(path));
    if (away.length > 0) waitFor(`${away.join(", ")} is not there; waiting for it`);
    else {
      const { files } = walk(paths, skip);
      // The first look has nothing to be held against.
      const settlement = before && settle(before, files, stamps);
      before = files;
      stamps = settlement?.stamps ?? stamps;
      if (settlement && settlement.state !== done) {
        const held = await heldBack(() => runOnce(paths, options, cli, settlement.unsettled));
        waitFor(held);
        if (held === "") done = settlement.state;
      }
    }
    await sleep(interval, undefined, { signal: cli.signal }).catch(() => undefined);
  }
}

/** Why a run could not begin yet; empty where it was done. */
async function heldBack(run: () => Promise<unknown>): Promise<string> {
  try {
    await run();
    return "";
  } catch (error) {
    if (error instanceof CorpusFailure && error.code === "locked") return `${error.message}; waiting`;
    throw error;
  }
}
