import { missingFiles } from "../../../schemas/run-report.ts";
import { type CliCommand, exitCodes } from "../cli.ts";
import { addCorpusOption, addJsonOption, addReadOptions, defaultJobs, positiveInteger } from "../options.ts";

import type { RunOptions } from "../run-once.ts";

/** `punktum run PATH…`: the nightly batch. */
export const runCommand: CliCommand = {
  name: "run",
  summary: "read what is new or changed in files and folders into the corpus, then compare drafts",
  define(command, cli, act) {
    command.argument("<path...>", "files, and folders with all that is in them");
    addJsonOption(addReadOptions(addCorpusOption(command)))
      .option(
        "--skip <name...>",
        "names of files and folders to leave out, wherever they lie; * stands for anything",
      )
      .option("--jobs <number>", "documents at a time", positiveInteger, defaultJobs())
      .option(
        "--retry-failed",
        "try again what could not be read before: documents, and those with failed pages",
      )
      .option("--since-last", "look only at files changed since the last run")
      .option("--accept-removals", "believe it when most of the files are gone")
      .option("--watch", "go on looking for new and changed files until Ctrl-C")
      .action(
        act(async (paths: string[], options: RunOptions) => {
          const { runOnce } = await import("../run-once.ts");
          if (options.watch) {
            const { watch } = await import("../watch.ts");
            await watch(paths, options, cli);
            return exitCodes.interrupted;
          }
          const report = await runOnce(paths, options, cli);
          if (report.state === "interrupted") return exitCodes.interrupted;
          // Files that seem to be gone with a disk that is not mounted could not be looked at.
          const away = report.alarms.some(({ measure }) => measure === missingFiles);
          return report.failures.length > 0 || report.partial.length > 0 || away
            ? exitCodes.someFailed
            : exitCodes.ok;
        }),
      );
  },
};
