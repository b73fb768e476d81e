import type { z } from "zod";
import { contextsKept } from "./serve-tasks.ts";
import { WorkerDied } from "./worker-errors.ts";
import { type WorkerLimits, WorkerProcess } from "./worker-process.ts";

export interface WorkerPoolOptions extends WorkerLimits {
  /** The worker program, a module that calls `serveTasks`. */
  readonly module: URL;
  /** Processes at most; each starts when there is work for it. */
  readonly size: number;
  /**
   * Milliseconds that a task waits for a process that runs before it starts another one; 0 where left out. A second
   * process costs some 200 MB, and tasks that come one by one do not need it.
   */
  readonly patience?: number;
}

/** Something that many tasks share, loaded into a worker before the first of them. */
export interface TaskContext {
  readonly key: string;
  load(): unknown;
}

export interface PoolTask<Output extends z.ZodType> {
  readonly name: string;
  readonly input: unknown;
  readonly context?: TaskContext;
  readonly output: Output;
  /** Milliseconds, counted from when the worker starts on it. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

/** Tasks before a worker is replaced for its size: a document of large pages must not cost a process a page. */
const fewestTasks = 12;

interface Waiting {
  /** Milliseconds on the clock that only runs forward. */
  readonly since: number;
  readonly task: PoolTask<z.ZodType>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

interface Slot {
  process: WorkerProcess | null;
  contexts: string[];
  tasks: number;
  busy: boolean;
}

/**
 * Worker processes that take tasks in turn. A process that dies, hangs or grows too large costs the task it had, no
 * other, and is replaced.
 */
export class WorkerPool {
  readonly #options: WorkerPoolOptions;
  readonly #slots: Slot[];
  readonly #waiting: Waiting[] = [];
  #retry: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: WorkerPoolOptions) {
    this.#options = options;
    this.#slots = Array.from({ length: options.size }, () => emptySlot());
  }

  /** @throws WorkerDied, TaskTimedOut, TaskFailed, or the signal's reason. */
  run<Output extends z.ZodType>(task: PoolTask<Output>): Promise<z.infer<Output>> {
    if (this.#closed) return Promise.reject(new WorkerDied("The pool of workers is closed"));
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const waiting: Waiting = { since: performance.now(), task, resolve, reject };
    const leave = () => {
      const at = this.#waiting.indexOf(waiting);
      if (at < 0) return;
      this.#waiting.splice(at, 1);
      reject(task.signal?.reason);
    };
    if (task.signal?.aborted) return Promise.reject(task.signal.reason);
    task.signal?.addEventListener("abort", leave, { once: true });
    this.#waiting.push(waiting);
    this.#fill();
    return promise
      .then((value) => task.output.parse(value))
      .finally(() => task.signal?.removeEventListener("abort", leave));
  }

  /** Ends all workers; what was still running or waiting fails. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    for (const { reject } of this.#waiting.splice(0)) reject(new WorkerDied("The pool of workers is closed"));
    await Promise.all(this.#slots.map((slot) => slot.process?.end()));
  }

  #fill(): void {
    for (const slot of this.#slots) {
      if (slot.busy) continue;
      if (!slot.process && this.#shouldWait()) continue;
      const next = this.#nextFor(slot);
      if (next) void this.#work(slot, next);
    }
  }

  /** True while a process that runs may yet take what waits; then there is another look later. */
  #shouldWait(): boolean {
    const [first] = this.#waiting;
    if (!first || !this.#slots.some((slot) => slot.busy)) return false;
    const left = first.since + (this.#options.patience ?? 0) - performance.now();
    if (left <= 0) return false;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#fill(), Math.ceil(left));
    return true;
  }

  /** First what this worker has the context of, then what no worker has, then whoever waits longest. */
  #nextFor(slot: Slot): Waiting | undefined {
    const keyOf = (waiting: Waiting) => waiting.task.context?.key;
    const here = this.#waiting.findIndex((waiting) => slot.contexts.includes(keyOf(waiting) ?? ""));
    const nowhere = this.#waiting.findIndex(
      (waiting) => !this.#slots.some((other) => other.contexts.includes(keyOf(waiting) ?? "")),
    );
    const at = here >= 0 ? here : Math.max(nowhere, 0);
    return this.#waiting.splice(at, 1)[0];
  }

  async #work(slot: Slot, { task, resolve, reject }: Waiting): Promise<void> {
    slot.busy = true;
    try {
      slot.process ??= new WorkerProcess(this.#options.module, this.#options);
      const { context } = task;
      if (context && !slot.contexts.includes(context.key)) {
        await slot.process.send({ kind: "context", key: context.key, value: context.load() });
        slot.contexts = [...slot.contexts, context.key].slice(-contextsKept);
      }
      slot.tasks += 1;
      resolve(await slot.process.run(task));
    } catch (error) {
      reject(error);
    }
    const isLarge = (slot.process?.resident ?? 0) > this.#options.recycleResident;
    const spent = slot.tasks >= (isLarge ? fewestTasks : this.#options.recycleAfter);
    if (slot.process && (spent || !slot.process.alive)) {
      void slot.process.end();
      Object.assign(slot, emptySlot(), { busy: true });
    }
    slot.busy = false;
    if (!this.#closed) this.#fill();
  }
}

function emptySlot(): Slot {
  return { process: null, contexts: [], tasks: 0, busy: false };
}
