import type { DocumentFailure, FailureCode } from "../schemas/failure.ts";

/** A document that could not be read: the batch names it, with cause and remedy, and goes on. */
export class ReadFailure extends Error {
  override readonly name = "ReadFailure";
  readonly code: FailureCode;
  readonly remedy: string;

  constructor(code: FailureCode, message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.remedy = remedy;
  }

  /** The failure as a value, for the corpus and the report. */
  toValue(path: string): DocumentFailure {
    return { path, code: this.code, message: this.message, remedy: this.remedy };
  }
}
