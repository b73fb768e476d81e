import { InvalidArgumentError } from "commander";
import { type CliCommand, exitCodes } from "../cli.ts";
import { addCorpusOption, addJsonOption } from "../options.ts";
import type { ServeCommandOptions } from "../run-serve.ts";

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError("Expected a number from 0 to 65535.");
  return port;
}

/** `punktum serve`: the reading room. */
export const serveCommand: CliCommand = {
  name: "serve",
  summary: "open the reading room: search, read beside the scan, judge repairs and findings in a browser",
  define(command, cli, act) {
    command
      .option("--port <number>", "port to listen on; 0 takes any free one", portNumber, 4717)
      .option(
        "--host <host>",
        "address to listen on; others than this machine need the printed key",
        "127.0.0.1",
      );
    addJsonOption(addCorpusOption(command)).action(
      act(async (options: ServeCommandOptions) => {
        const { runServe } = await import("../run-serve.ts");
        await runServe(options, cli);
        return exitCodes.ok;
      }),
    );
  },
};
