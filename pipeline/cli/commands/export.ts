import { Option } from "commander";
import { type CliCommand, exitCodes } from "../cli.ts";
import { formatNames } from "../format-names.ts";
import { addCorpusOption } from "../options.ts";

import type { ExportOptions } from "../run-export.ts";

/** `punktum export [DOCUMENT…]`: the corpus or some of its documents, to take away. */
export const exportCommand: CliCommand = {
  name: "export",
  summary: "write the corpus, or the documents named, in a format for other programs",
  define(command, cli, act) {
    command
      .argument("[document...]", "path, or the first digits of the id; all documents if none is named")
      .addOption(new Option("--format <name>", "format").choices(formatNames).default("jsonl"))
      .option("--out <folder>", "folder to write to; stdout where the format is one file")
      .option("--bom", "for Excel: a byte order mark, and no text that it takes for a formula")
      .option("--json", "the same as --format json");
    addCorpusOption(command).action(
      act(async (documents: string[], options: ExportOptions & { readonly json?: true }) => {
        const { runExport } = await import("../run-export.ts");
        const lacking = await runExport(
          documents,
          options.json ? { ...options, format: "json" } : options,
          cli,
        );
        return lacking === 0 ? exitCodes.ok : exitCodes.someFailed;
      }),
    );
  },
};
