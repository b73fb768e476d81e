/** Why a corpus cannot be used. */
export type CorpusFailureCode =
  | "missing"
  | "not-a-corpus"
  | "newer-version"
  | "locked"
  | "unwritable"
  | "damaged";

/** The corpus could not be opened or written: the command ends with exit code 3 and says what to do. */
export class CorpusFailure extends Error {
  override readonly name = "CorpusFailure";
  readonly code: CorpusFailureCode;
  readonly remedy: string;

  constructor(code: CorpusFailureCode, message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.remedy = remedy;
  }
}
