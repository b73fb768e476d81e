import type { Command } from "commander";
import type { Clock } from "../clock.ts";

/** What a command has of the world around it. */
export interface Cli {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly clock: Clock;
  /** Aborted by Ctrl-C or SIGTERM. */
  readonly signal: AbortSignal;
}

/** What a command ends with; the numbers are promised to whoever writes a cron line. */
export const exitCodes = {
  ok: 0,
  someFailed: 1,
  usage: 2,
  corpus: 3,
  interrupted: 130,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/**
 * One command. Its file names options only and imports the work when it is run: every command starts as fast as the
 * smallest.
 */
export interface CliCommand {
  readonly name: string;
  readonly summary: string;
  /** Adds arguments and options, and the action through `act`, which takes the exit code. */
  define(command: Command, cli: Cli, act: Act): void;
}

/** Wraps an action so that its exit code is kept. The arguments are those that commander gives. */
export type Act = <Arguments extends unknown[]>(
  action: (...given: Arguments) => Promise<ExitCode>,
) => (...given: Arguments) => Promise<void>;
