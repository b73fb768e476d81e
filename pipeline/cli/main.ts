import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { systemClock } from "../clock.ts";
import { ReadFailure } from "../failure.ts";
import { processDocument } from "../process-document.ts";
import { defaultReadSettings } from "../stages/read.ts";

const program = new Command("punktum");

program
  .command("read")
  .argument("<file>")
  .action(async (path: string) => {
    const record = await processDocument(
      { path, bytes: await readFile(path) },
      {
        clock: systemClock,
        version: "0.1.0",
        read: defaultReadSettings,
        knowledge: { attested: new Map(), witnesses: [], human: [] },
      },
    );
    process.stdout.write(`${JSON.stringify(record, null, 2)}\n`);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof ReadFailure)) throw error;
  process.stderr.write(`${error.message}\n${error.remedy}\n`);
  process.exitCode = 1;
}
