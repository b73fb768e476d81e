import { CorpusFailure } from "../../corpus/failure.ts";
import { ReadFailure } from "../failure.ts";
import type { Meter } from "./meter.ts";
import type { BatchOptions } from "./options.ts";
import type { Task } from "./plan.ts";

/**
 * Notes why a document did not get through, so that the rest of the batch can go on. A fault of the program is noted
 * like any other, with the place in the program: one paper must not keep a whole night from being read.
 * @param fingerprint of what failed: with other stages or settings it is tried again.
 * @throws the error where the corpus itself is the matter
 */
export async function noteFailure(
  error: unknown,
  task: Task,
  fingerprint: string,
  { corpus }: BatchOptions,
  meter: Meter,
): Promise<void> {
  const failure = error instanceof ReadFailure ? error : faultOfProgram(error);
  meter.failure();
  await corpus.files.recordFailure({ ...failure.toValue(task.path), sha256: task.id, fingerprint });
}

function faultOfProgram(error: unknown): ReadFailure {
  // A corpus that cannot be written and full disks concern every document: the run ends with them.
  if (!(error instanceof Error) || error instanceof CorpusFailure || "errcode" in error || "syscall" in error)
    throw error;
  const place =
    /\bat .*?(?<place>[\w-]+\.[tj]s:\d+)/.exec(error.stack ?? "")?.groups?.place ?? "unknown place";
  return new ReadFailure(
    "internal-error",
    `The program stumbled over this document: ${error.name}: ${error.message} (${place})`,
    "This is a fault of the program: report it with the document, or with its layout if it is confidential.",
    { cause: error },
  );
}
