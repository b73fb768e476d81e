import { Worker } from "node:worker_threads";
import { ReadFailure } from "../../failure.ts";
import { type JobReply, type JobRequest, type ThreadData, toFailure } from "./messages.ts";

export interface ThreadPoolOptions {
  readonly script: URL;
  /** Handed to every thread, as `workerData.settings`. */
  readonly settings: unknown;
  /** Threads at most; they start as jobs need them. */
  readonly size: number;
  /** Milliseconds from the start of a job in its thread. */
  readonly timeLimit: number;
  /** Megabytes of JavaScript heap a thread may fill; pixels and WebAssembly are not in it. */
  readonly heapLimit: number;
  /** Megabytes of it for objects that are young. */
  readonly youngLimit?: number;
  /** A thread that has done so many jobs is replaced. */
  readonly jobsPerThread: number;
}

interface Waiting<Job, Result> {
  readonly job: Job;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  /** Id of the process that the thread runs, 0 for none. */
  readonly child: Int32Array;
  jobsDone: number;
}

/**
 * Threads that do one job at a time. A thread that hangs or dies costs the job that it had and no other: it is
 * ended and the next job starts a fresh one.
 */
export class ThreadPool<Job, Result> {
  readonly #options: ThreadPoolOptions;
  readonly #queue: Waiting<Job, Result>[] = [];
  readonly #idle: Thread[] = [];
  #running = 0;
  #closed = false;

  constructor(options: ThreadPoolOptions) {
    this.#options = options;
  }

  /** @throws ReadFailure where the job fails, its thread dies or the time is over; the signal's reason on abort. */
  run(job: Job, signal?: AbortSignal): Promise<Result> {
    if (this.#closed) throw new Error("The pool is closed");
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const waiting: Waiting<Job, Result> = { job, signal, resolve, reject };
      signal?.addEventListener("abort", () => this.#forget(waiting), { once: true });
      this.#queue.push(waiting);
      this.#next();
    });
  }

  /** Ends all threads. Jobs under way are awaited by nobody any more: their promises are rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const waiting of this.#queue.splice(0)) waiting.reject(new Error("The pool is closed"));
    await Promise.all(this.#idle.splice(0).map(end));
  }

  /** Takes an aborted job out of the queue; a job that runs is ended where it runs. */
  #forget(waiting: Waiting<Job, Result>): void {
    const place = this.#queue.indexOf(waiting);
    if (place < 0) return;
    this.#queue.splice(place, 1);
    waiting.reject(waiting.signal?.reason);
  }

  #next(): void {
    if (this.#running >= this.#options.size) return;
    const waiting = this.#queue.shift();
    if (waiting === undefined) return;
    const thread = this.#idle.pop() ?? this.#start();
    this.#running += 1;
    void this.#runOn(thread, waiting).finally(() => {
      this.#running -= 1;
      this.#next();
    });
  }

  #start(): Thread {
    const { script, settings, heapLimit, youngLimit } = this.#options;
    const child = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const workerData: ThreadData<unknown> = { settings, child };
    return {
      worker: new Worker(script, {
        workerData,
        resourceLimits: {
          maxOldGenerationSizeMb: heapLimit,
          ...(youngLimit && { maxYoungGenerationSizeMb: youngLimit }),
        },
      }),
      child,
      jobsDone: 0,
    };
  }

  async #runOn(thread: Thread, waiting: Waiting<Job, Result>): Promise<void> {
    const outcome = await this.#settle(thread.worker, waiting);
    thread.jobsDone += 1;
    const keep = outcome.threadIsSound && !this.#closed && thread.jobsDone < this.#options.jobsPerThread;
    if (keep) this.#idle.push(thread);
    else await end(thread);
    if ("error" in outcome) waiting.reject(outcome.error);
    else waiting.resolve(outcome.result);
  }

  #settle(worker: Worker, { job, signal }: Waiting<Job, Result>): Promise<Outcome<Result>> {
    return new Promise((resolve) => {
      const settle = (outcome: Outcome<Result>) => {
        clearTimeout(timer);
        for (const [event, listener] of Object.entries(listeners)) worker.off(event, listener);
        signal?.removeEventListener("abort", onAbort);
        resolve(outcome);
      };
      const die = (error: unknown) => settle({ threadIsSound: false, error });
      const onAbort = () => die(signal?.reason);
      const timer = setTimeout(
        () =>
          die(
            new ReadFailure(
              "timed-out",
              `OCR of the page took longer than ${this.#options.timeLimit / 1000} s`,
              "Read the page again with a longer time limit, or scan it again at 300 dpi.",
            ),
          ),
        this.#options.timeLimit,
      );
      signal?.addEventListener("abort", onAbort, { once: true });
      const listeners = {
        message: (reply: JobReply<Result>) => {
          if ("failure" in reply)
            settle({ threadIsSound: reply.threadIsSound, error: toFailure(reply.failure) });
          else settle({ threadIsSound: true, result: reply.result });
        },
        error: (cause: Error) => die(died(cause.message, cause)),
        messageerror: (cause: Error) => die(died(cause.message, cause)),
        exit: (code: number) => die(died(`exit code ${code}`)),
      };
      for (const [event, listener] of Object.entries(listeners)) worker.on(event, listener);
      worker.postMessage({ job } satisfies JobRequest<Job>);
    });
  }
}

type Outcome<Result> =
  | { readonly threadIsSound: boolean; readonly error: unknown }
  | { readonly threadIsSound: true; readonly result: Result };

/** Ends a thread and the process that it may have left running. */
async function end({ worker, child }: Thread): Promise<void> {
  await worker.terminate();
  const processId = Atomics.load(child, 0);
  if (processId === 0) return;
  try {
    process.kill(processId, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

function died(how: string, cause?: unknown): ReadFailure {
  return new ReadFailure(
    "worker-died",
    `The OCR worker ended while it read the page: ${how}`,
    "Read the page again with --retry-failed; if it fails again, scan the page again.",
    { cause },
  );
}
