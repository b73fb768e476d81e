import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { settle } from "../batch/settled.ts";
import { type FoundFile, walk } from "../batch/walk.ts";
import type { Cli } from "./cli.ts";
import { type RunOptions, runOnce } from "./run-once.ts";

/** Milliseconds between two looks. Looking works on every file system; being told of changes does not. */
const interval = 2000;

/** Runs whenever files that nobody is writing any more are new, changed or gone, until the signal aborts. */
export async function watch(paths: readonly string[], options: RunOptions, cli: Cli): Promise<void> {
  const skip = { folder: resolve(options.corpus), names: options.skip ?? [] };
  let before: readonly FoundFile[] | undefined;
  let done = "";
  while (!cli.signal.aborted) {
    const { files } = walk(paths, skip);
    // The first look has nothing to be held against.
    const settlement = before && settle(before, files);
    before = files;
    if (settlement && settlement.state !== done) {
      await runOnce(paths, options, cli, settlement.unsettled);
      done = settlement.state;
    }
    await sleep(interval, undefined, { signal: cli.signal }).catch(() => undefined);
  }
}
