import { type ChildProcess, fork } from "node:child_process";
import { Socket } from "node:net";
import { WorkerReply, type WorkerRequest } from "./messages.ts";
import { TaskFailed, TaskTimedOut, WorkerDied } from "./worker-errors.ts";

export interface WorkerLimits {
  /** Megabytes of JavaScript heap. */
  readonly heap: number;
  /** Bytes of memory at which a worker is ended, whatever it does. */
  readonly maxResident: number;
  /** Bytes of memory at which a worker is replaced after its task. */
  readonly recycleResident: number;
  /** Tasks after which a worker is replaced. */
  readonly recycleAfter: number;
}

interface Running {
  readonly id: number;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

const errorTailLength = 4000;

/** One worker process: does one task at a time. */
export class WorkerProcess {
  readonly #child: ChildProcess;
  readonly #ended: Promise<void>;
  #running: Running | null = null;
  #lastId = 0;
  #errors = "";
  alive = true;
  /** Bytes it held after its last task. */
  resident = 0;

  constructor(module: URL, limits: WorkerLimits) {
    this.#child = fork(module, {
      serialization: "advanced",
      execArgv: [`--max-old-space-size=${limits.heap}`, "--disable-warning=ExperimentalWarning"],
      // Each thread with an arena of its own keeps what was freed in it; a worker needs no more than two.
      env: { MALLOC_ARENA_MAX: "2", ...process.env, PUNKTUM_WORKER_MAX_RESIDENT: String(limits.maxResident) },
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.#child.stderr?.on("data", (chunk) => {
      this.#errors = (this.#errors + String(chunk)).slice(-errorTailLength);
    });
    this.#child.on("message", (message) => this.#settle(WorkerReply.parse(message)));
    this.#ended = new Promise((resolve) => {
      const gone = (why: string) => {
        this.alive = false;
        this.#running?.reject(new WorkerDied(why));
        this.#running = null;
        resolve();
      };
      this.#child.on("error", (error) => gone(`The worker could not go on: ${error.message}`));
      this.#child.on("close", (code, signal) => gone(this.#causeOfDeath(code, signal)));
    });
    this.#holdParent(false);
  }

  /** Resolves once the message has been handed over. */
  send(message: WorkerRequest): Promise<void> {
    return new Promise((resolve, reject) => {
      if (!this.alive) return reject(new WorkerDied(this.#causeOfDeath(null, null)));
      this.#child.send(message, (error) =>
        error ? reject(new WorkerDied(`The worker could not be reached: ${error.message}`)) : resolve(),
      );
    });
  }

  /** @throws WorkerDied, TaskTimedOut, TaskFailed, or the signal's reason; after all but TaskFailed the process is gone. */
  async run(task: {
    readonly name: string;
    readonly input: unknown;
    readonly context?: { readonly key: string };
    readonly timeout: number;
    readonly signal?: AbortSignal | undefined;
  }): Promise<unknown> {
    const id = ++this.#lastId;
    this.#holdParent(true);
    const answer = new Promise((resolve, reject) => {
      this.#running = { id, resolve, reject };
    });
    const stop = (error: Error) => {
      this.#running?.reject(error);
      this.#running = null;
      void this.end();
    };
    const timer = setTimeout(
      () => stop(new TaskTimedOut(`No answer within ${task.timeout / 1000} s`)),
      task.timeout,
    );
    const abort = () => stop(task.signal?.reason);
    task.signal?.addEventListener("abort", abort, { once: true });
    try {
      const sent = this.send({
        kind: "task",
        id,
        name: task.name,
        context: task.context?.key ?? null,
        input: task.input,
      });
      return await Promise.race([sent.then(() => answer), answer]);
    } finally {
      clearTimeout(timer);
      task.signal?.removeEventListener("abort", abort);
      this.#holdParent(false);
    }
  }

  /** Ends the process and waits until it is gone. */
  end(): Promise<void> {
    if (this.alive) this.#holdParent(true);
    this.alive = false;
    this.#child.kill("SIGKILL");
    return this.#ended;
  }

  #settle(reply: WorkerReply): void {
    this.resident = reply.resident;
    if (this.#running?.id !== reply.id) return;
    if (reply.kind === "done") this.#running.resolve(reply.value);
    else this.#running.reject(new TaskFailed(reply.error));
    this.#running = null;
  }

  #causeOfDeath(code: number | null, signal: NodeJS.Signals | null): string {
    if (/heap out of memory|memory limit reached|Array buffer allocation failed/i.test(this.#errors))
      return "The worker ran out of memory";
    return `The worker ended (${signal ?? `exit code ${code}`})`;
  }

  /** An idle worker must not keep the program from ending; a busy one must. */
  #holdParent(hold: boolean): void {
    if (!this.alive) return;
    if (hold) {
      this.#child.ref();
      this.#child.channel?.ref();
    } else {
      this.#child.unref();
      if (this.#child.stderr instanceof Socket) this.#child.stderr.unref();
      this.#child.channel?.unref();
    }
  }
}
