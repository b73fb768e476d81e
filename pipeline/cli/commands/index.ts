import type { CliCommand } from "../cli.ts";
import { compareCommand } from "./compare.ts";
import { doctorCommand } from "./doctor.ts";
import { evaluateCommand } from "./evaluate.ts";
import { exportCommand } from "./export.ts";
import { readCommand } from "./read.ts";
import { runCommand } from "./run.ts";
import { searchCommand } from "./search.ts";
import { serveCommand } from "./serve.ts";

/** In the order of the help: what most people need first. */
export const commands: readonly CliCommand[] = [
  runCommand,
  readCommand,
  compareCommand,
  searchCommand,
  exportCommand,
  serveCommand,
  evaluateCommand,
  doctorCommand,
];
