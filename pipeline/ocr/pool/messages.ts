import type { FailureCode } from "../../../schemas/failure.ts";
import { ReadFailure } from "../../failure.ts";

/** What a thread is started with. */
export interface ThreadData<Settings> {
  readonly settings: Settings;
  /** The thread keeps the id of the process that it runs here, 0 for none: so that the process ends with it. */
  readonly child: Int32Array;
}

export interface JobRequest<Job> {
  readonly job: Job;
}

/** A failure as it crosses from thread to thread: classes do not survive the crossing. */
export interface CarriedFailure {
  readonly code: FailureCode;
  readonly message: string;
  readonly remedy: string;
}

export type JobReply<Result> =
  | { readonly result: Result }
  /** `threadIsSound` is false where the thread's state is in doubt: it is then replaced. */
  | { readonly failure: CarriedFailure; readonly threadIsSound: boolean };

/** The failure of a page, as the caller catches it. */
export function toFailure(carried: CarriedFailure): ReadFailure {
  return new ReadFailure(carried.code, carried.message, carried.remedy);
}

/** What a thread says of an error. A ReadFailure is about the page; anything else is about the thread. */
export function toReply(error: unknown): JobReply<never> {
  if (error instanceof ReadFailure) {
    const { code, message, remedy } = error;
    return { failure: { code, message, remedy }, threadIsSound: true };
  }
  return {
    failure: {
      code: "worker-died",
      message: `OCR of the page broke off: ${error instanceof Error ? error.message : String(error)}`,
      remedy: "Read the page again with --retry-failed; if it fails again, scan the page again.",
    },
    threadIsSound: false,
  };
}
