import { Command, CommanderError } from "commander";
import { CorpusFailure } from "../../corpus/failure.ts";
import { QueryError } from "../../corpus/search/query.ts";
import { systemClock } from "../clock.ts";
import { ReadFailure } from "../failure.ts";
import { programVersion } from "../version.ts";
import { typeable } from "./calling.ts";
import { type Act, type Cli, type ExitCode, exitCodes } from "./cli.ts";
import { commands } from "./commands/index.ts";
import { UsageError } from "./usage-error.ts";

/** Runs one command line. Returns the exit code; throws only what is a fault of the program. */
export async function runCli(args: readonly string[]): Promise<ExitCode> {
  const abort = new AbortController();
  let presses = 0;
  const stop = () => {
    presses += 1;
    // Whoever presses twice wants out now; what is stored is whole at any moment.
    if (presses > 1) process.exit(exitCodes.interrupted);
    abort.abort(new Error("interrupted"));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  leaveQuietlyWithTheReader(process.stdout);
  const cli: Cli = {
    stdout: process.stdout,
    stderr: process.stderr,
    clock: systemClock,
    signal: abort.signal,
  };
  let code: ExitCode = exitCodes.ok;
  const act: Act =
    (action) =>
    async (...given) => {
      code = await action(...given);
    };
  try {
    await programOf(cli, act).parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (abort.signal.aborted) return exitCodes.interrupted;
    return explain(error, cli);
  } finally {
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  }
}

function programOf(cli: Cli, act: Act): Command {
  const program = new Command("punktum")
    .description(
      "Reads Danish municipal papers: scans to text, text to agenda items, decisions, §§ and deadlines.",
    )
    .version(programVersion())
    .showHelpAfterError("(punktum --help shows what there is)")
    .showSuggestionAfterError()
    // Options of the program stand before the command: `-Vejle` behind `search` is a word.
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => cli.stdout.write(text),
      writeErr: (text) => cli.stderr.write(typeable(text)),
    });
  for (const { name, summary, define } of commands) {
    const command = program
      .command(name)
      .description(summary)
      .showHelpAfterError(`(punktum ${name} --help shows what there is)`);
    define(command, cli, act);
  }
  return program;
}

/** Says what went wrong and what to do about it. @throws what is a fault of the program */
function explain(error: unknown, cli: Cli): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
  const say = (failure: { readonly message: string; readonly remedy: string }, code: ExitCode) => {
    cli.stderr.write(`${failure.message}\n${typeable(failure.remedy)}\n`);
    return code;
  };
  if (error instanceof CorpusFailure) return say(error, exitCodes.corpus);
  if (error instanceof UsageError || error instanceof QueryError) return say(error, exitCodes.usage);
  if (error instanceof ReadFailure) return say(error, exitCodes.someFailed);
  if (isRefusal(error)) {
    const remedy =
      "See that there is room on the disk and memory, and that you may write there; then run again.";
    return say({ message: `The system refused: ${error.message}`, remedy }, exitCodes.corpus);
  }
  throw error;
}

/** A call to the system that failed for want of room, memory, open files or leave. */
function isRefusal(error: unknown): error is Error {
  const refusals = [
    "ENOSPC",
    "EDQUOT",
    "ENOMEM",
    "EMFILE",
    "ENFILE",
    "EACCES",
    "EPERM",
    "EROFS",
    "EIO",
    "EAGAIN",
  ];
  return error instanceof Error && "code" in error && refusals.includes(String(error.code));
}

/** `punktum search … | head` closes the pipe early: that is no error. */
function leaveQuietlyWithTheReader(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(exitCodes.ok);
    throw error;
  });
}
