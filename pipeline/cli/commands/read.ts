import { type CliCommand, exitCodes } from "../cli.ts";
import { addReadOptions, type ReadOptions, readSettingsOf } from "../options.ts";

interface ReadCommandOptions extends ReadOptions {
  readonly compact?: true;
  readonly repairs?: true;
  readonly json?: true;
}

/** `punktum read FILE`: one document to one record on stdout, nothing stored. */
export const readCommand: CliCommand = {
  name: "read",
  summary: "read one document and print its record as JSON; nothing is stored",
  define(command, cli, act) {
    addReadOptions(command)
      .argument("<file>", "PDF, image, DOCX, HTML or text")
      .option("--compact", "one line of JSON")
      .option("--repairs", "print what was repaired as a table instead; with --json as JSON")
      .option("--json", "JSON on stdout, which it is anyway but for --repairs")
      .action(
        act(async (path: string, options: ReadCommandOptions) => {
          const { readFile } = await import("node:fs/promises");
          const { unreadable } = await import("../../batch/walk.ts");
          const { processDocument } = await import("../../process-document.ts");
          const { programVersion } = await import("../../version.ts");
          const bytes = await readFile(path).catch((error: unknown) => {
            throw unreadable(path, error);
          });
          const record = await processDocument(
            { path, bytes },
            {
              clock: cli.clock,
              version: programVersion(),
              read: readSettingsOf(options),
              knowledge: { attested: new Map(), witnesses: [], human: [] },
            },
          );
          if (options.repairs) {
            const { repairRows, repairTable } = await import("../../repair/repair-table.ts");
            cli.stdout.write(
              options.json ? `${JSON.stringify(repairRows(record.repairs), null, 2)}\n` : repairTable(record),
            );
          } else {
            cli.stdout.write(`${JSON.stringify(record, null, options.compact ? 0 : 2)}\n`);
          }
          if (record.account.complete) return exitCodes.ok;
          cli.stderr.write(`${record.account.failed} of ${record.account.pages} pages could not be read\n`);
          return exitCodes.someFailed;
        }),
      );
  },
};
