import { type CliCommand, exitCodes } from "../cli.ts";
import { addJsonOption, addReadOptions, positiveInteger } from "../options.ts";
import type { EvaluateOptions } from "../run-evaluate.ts";

/** `punktum evaluate GOLD…`: every family of facts against what is known to be true. */
export const evaluateCommand: CliCommand = {
  name: "evaluate",
  summary:
    "score what is read: precision, recall and F1 of each family of facts against gold records, CER and WER against true texts",
  define(command, cli, act) {
    addJsonOption(addReadOptions(command))
      .argument("<gold...>", "gold records (.json) or folders of them; true texts (.txt)")
      .option(
        "--documents <path>",
        "where the documents lie, if not beside their gold: a folder, or the one document; may be given again",
        (folder: string, before: readonly string[]) => [...before, folder],
        [] as readonly string[],
      )
      .option("--leave-layout-out", "read each paper as if its layout were unknown")
      .option("--misses <number>", "misses to show", positiveInteger, 40)
      .action(
        act(async (paths: string[], options: EvaluateOptions) => {
          const { runEvaluate } = await import("../run-evaluate.ts");
          return (await runEvaluate(paths, options, cli)) ? exitCodes.ok : exitCodes.someFailed;
        }),
      );
  },
};
