import type { Corpus } from "../../corpus/corpus.ts";
import { CorpusFailure } from "../../corpus/failure.ts";
import { openCorpus } from "../../corpus/index.ts";
import { serveRoom } from "../reading-room/serve.ts";
import type { Cli } from "./cli.ts";
import { UsageError } from "./usage-error.ts";

export interface ServeCommandOptions {
  readonly corpus: string;
  readonly host: string;
  readonly port: number;
  readonly json?: true;
}

/** Serves until the signal aborts. @throws CorpusFailure, UsageError where the port cannot be had */
export async function runServe(options: ServeCommandOptions, cli: Cli): Promise<void> {
  const { corpus, canReview } = await openForReview(options.corpus);
  try {
    const room = await serveRoom({
      corpus,
      canReview,
      host: options.host,
      port: options.port,
      clock: cli.clock,
      onFault: (error) => cli.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
    }).catch((error: unknown) => {
      throw explained(error, options);
    });
    if (options.json) cli.stdout.write(`${JSON.stringify({ address: room.address, canReview })}\n`);
    else cli.stdout.write(`The reading room is open: ${room.address}\nCtrl-C closes it.\n`);
    await new Promise<void>((done) => {
      if (cli.signal.aborted) done();
      else cli.signal.addEventListener("abort", () => done(), { once: true });
    });
    await room.close();
  } finally {
    await corpus.close();
  }
}

/** For writing reviews where that can be; a corpus that cannot be written can still be read. */
async function openForReview(folder: string): Promise<{ corpus: Corpus; canReview: boolean }> {
  const reading = await openCorpus(folder, { readOnly: true });
  try {
    const corpus = await openCorpus(folder, { readOnly: false });
    await reading.close();
    return { corpus, canReview: true };
  } catch (error) {
    if (error instanceof CorpusFailure && error.code === "unwritable")
      return { corpus: reading, canReview: false };
    await reading.close();
    throw error;
  }
}

function explained(error: unknown, { host, port }: ServeCommandOptions): unknown {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "EADDRINUSE")
    return new UsageError(`Port ${port} is taken`, "Name another with --port, or 0 for any free one.");
  if (code === "EACCES")
    return new UsageError(`Port ${port} may not be used`, "Name one above 1023 with --port.");
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new UsageError(
      `${host} is no address of this machine`,
      "Leave --host out, or name 0.0.0.0 for all.",
    );
  return error;
}
