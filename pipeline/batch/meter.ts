import type { Progress } from "./options.ts";

/** Counts what a run has done and tells whoever watches. */
export class Meter {
  #state: Progress = {
    phase: "looking",
    documents: 0,
    documentsDone: 0,
    pagesDone: 0,
    bytes: 0,
    bytesDone: 0,
    failures: 0,
  };
  readonly #tell: (progress: Progress) => void;

  constructor(tell: (progress: Progress) => void) {
    this.#tell = tell;
  }

  get failures(): number {
    return this.#state.failures;
  }

  begin(phase: Progress["phase"], documents: number, bytes: number): void {
    this.#set({ phase, documents, documentsDone: 0, bytes, bytesDone: 0 });
  }

  page(): void {
    this.#set({ pagesDone: this.#state.pagesDone + 1 });
  }

  document(bytes: number): void {
    this.#set({
      documentsDone: this.#state.documentsDone + 1,
      bytesDone: this.#state.bytesDone + bytes,
    });
  }

  failure(): void {
    this.#set({ failures: this.#state.failures + 1 });
  }

  #set(change: Partial<Progress>): void {
    this.#state = { ...this.#state, ...change };
    this.#tell(this.#state);
  }
}
