import type { Clock } from "../clock.ts";
import type { Progress } from "./options.ts";
import { type Job, Pace } from "./pace.ts";

/** Counts what a run has done and tells whoever watches. */
export class Meter {
  #state: Progress = {
    phase: "looking",
    documents: 0,
    documentsDone: 0,
    pagesDone: 0,
    share: 0,
    msLeft: null,
    failures: 0,
  };
  readonly #tell: (progress: Progress) => void;
  readonly #clock: Clock;
  #pace: Pace;

  constructor(tell: (progress: Progress) => void, clock: Clock) {
    this.#tell = tell;
    this.#clock = clock;
    this.#pace = new Pace([], clock.now());
  }

  get failures(): number {
    return this.#state.failures;
  }

  begin(phase: Progress["phase"], jobs: readonly Job[]): void {
    this.#pace = new Pace(jobs, this.#clock.now());
    this.#set({ phase, documents: jobs.length, documentsDone: 0 });
  }

  start(job: Job): void {
    this.#pace.start(job, this.#clock.now());
  }

  /** So many more pages are done. @param share of the document that is done by now, 0..1 */
  pages(job: Job, more: number, share: number): void {
    this.#pace.advance(job, share);
    this.#set({ pagesDone: this.#state.pagesDone + more });
  }

  end(job: Job): void {
    this.#pace.end(job, this.#clock.now());
    this.#set({ documentsDone: this.#state.documentsDone + 1 });
  }

  failure(): void {
    this.#set({ failures: this.#state.failures + 1 });
  }

  #set(change: Partial<Progress>): void {
    const now = this.#clock.now();
    this.#state = { ...this.#state, ...change, share: this.#pace.share(), msLeft: this.#pace.left(now) };
    this.#tell(this.#state);
  }
}
