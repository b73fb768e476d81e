import { Option } from "commander";
import { type CliCommand, exitCodes } from "../cli.ts";
import { addJsonOption, addReadOptions, type ReadOptions, readSettingsOf } from "../options.ts";

interface CompareOptions extends ReadOptions {
  readonly json?: true;
  readonly format: "text" | "html";
  readonly color: boolean;
}

/** Columns of a report that goes to no terminal. */
const plainWidth = 120;

/** `punktum compare OLD NEW`: two drafts or copies, and the inconsistencies between them. Nothing is stored. */
export const compareCommand: CliCommand = {
  name: "compare",
  summary: "compare two drafts or copies: what changed, what was added, removed or moved",
  define(command, cli, act) {
    addJsonOption(addReadOptions(command))
      .argument("<old>", "the older file")
      .argument("<new>", "the newer file")
      .addOption(
        new Option("--format <name>", "text for a terminal, or a web page with both texts")
          .choices(["text", "html"])
          .default("text"),
      )
      .option("--no-color", "text without colours")
      .action(
        act(async (oldPath: string, newPath: string, options: CompareOptions) => {
          const { compareFiles } = await import("../run-compare.ts");
          const comparison = await compareFiles(oldPath, newPath, cli.clock, readSettingsOf(options));
          if (options.json) cli.stdout.write(`${JSON.stringify(comparison.findings, null, 2)}\n`);
          else if (options.format === "html") {
            const { comparisonHtml } = await import("../../../output/comparison/html.ts");
            cli.stdout.write(comparisonHtml(comparison));
          } else {
            const { comparisonText } = await import("../../../output/comparison/terminal.ts");
            const colour = options.color && cli.stdout.isTTY === true && process.env.NO_COLOR === undefined;
            cli.stdout.write(comparisonText(comparison, { colour, width: cli.stdout.columns ?? plainWidth }));
          }
          const { older, newer } = comparison;
          for (const { source, account } of [older, newer].filter((record) => !record.account.complete)) {
            cli.stderr.write(
              `${source.path}: ${account.failed} of ${account.pages} pages could not be read\n`,
            );
          }
          return older.account.complete && newer.account.complete ? exitCodes.ok : exitCodes.someFailed;
        }),
      );
  },
};
