import { type CliCommand, exitCodes } from "../cli.ts";
import { addCorpusOption, addJsonOption } from "../options.ts";

/** `punktum doctor`: what is installed, what is missing, and the one command that mends it. */
export const doctorCommand: CliCommand = {
  name: "doctor",
  summary: "see what is installed and what is missing, with the command that mends it",
  define(command, cli, act) {
    addJsonOption(addCorpusOption(command)).action(
      act(async (options: { readonly corpus: string; readonly json?: true }) => {
        const { examine, diagnosisText } = await import("../run-doctor.ts");
        const found = await examine(options.corpus);
        cli.stdout.write(options.json ? `${JSON.stringify(found, null, 2)}\n` : diagnosisText(found));
        return found.some(({ state }) => state === "broken") ? exitCodes.usage : exitCodes.ok;
      }),
    );
  },
};
