import type { PageFailure } from "../../schemas/page.ts";
import { ReadFailure } from "../failure.ts";
import { TaskFailed, TaskTimedOut, WorkerDied } from "../workers/worker-errors.ts";

const lookAtFile = "Open the file in a viewer; if it shows there, save or print it anew and read that copy.";

/** The failure of a whole document from what a reading task threw. Anything that is no failure is thrown on. */
export function documentFailure(error: unknown, path: string): ReadFailure {
  if (error instanceof ReadFailure) return error;
  const options = { cause: error };
  if (error instanceof TaskTimedOut)
    return new ReadFailure(
      "timed-out",
      `${path}: opening the file took too long (${error.message.toLowerCase()})`,
      "Run again with --retry-failed and a higher --page-timeout, or save the file anew.",
      options,
    );
  if (error instanceof WorkerDied)
    return new ReadFailure(
      "worker-died",
      `${path}: opening the file brought its reader down. ${error.message}.`,
      lookAtFile,
      options,
    );
  if (!(error instanceof TaskFailed)) throw error;
  switch (error.taskErrorName) {
    case "PasswordException":
      return new ReadFailure(
        "encrypted",
        `${path}: the PDF is encrypted and opens only with a password`,
        "Ask for a copy without a password, or remove it: qpdf --decrypt --password=… IN OUT.",
        options,
      );
    case "InvalidPDFException":
    case "FormatError":
    case "UnknownErrorException":
      return new ReadFailure(
        "damaged",
        `${path}: the PDF is damaged or cut off (${error.message})`,
        "Fetch the file again; if it is still damaged, `qpdf IN OUT` may mend it.",
        options,
      );
    default:
      return new ReadFailure("damaged", `${path}: ${error.message}`, lookAtFile, options);
  }
}

/** The failure of one page from what reading it threw. Anything that is no failure is thrown on. */
export function pageFailure(error: unknown): PageFailure {
  if (error instanceof ReadFailure) return { code: error.code, message: error.message, remedy: error.remedy };
  if (error instanceof TaskTimedOut)
    return {
      code: "timed-out",
      message: `The page took too long. ${error.message}.`,
      remedy: "Read it again with --retry-failed and a higher --page-timeout.",
    };
  if (error instanceof WorkerDied)
    return {
      code: "worker-died",
      message: `The page brought its reader down. ${error.message}.`,
      remedy: "Read it again with --retry-failed; if it fails again, print the page to a new PDF.",
    };
  if (error instanceof TaskFailed)
    return { code: "damaged", message: `The page is damaged: ${error.message}`, remedy: lookAtFile };
  throw error;
}
