import { type WorkerReply, WorkerRequest } from "./messages.ts";
import { startWatchdog } from "./watchdog.ts";

/** One kind of task: input as it came from the pool (to be parsed) and the context it names, if any. */
export type TaskHandler = (input: unknown, context: unknown) => Promise<unknown>;

/** What a worker process can do. `onContextDropped` is called when a context makes room for another. */
export interface TaskService {
  readonly tasks: Readonly<Record<string, TaskHandler>>;
  readonly openContext: (value: unknown) => unknown;
  readonly closeContext: (context: unknown) => Promise<void>;
}

/** Contexts that a worker keeps; the pool counts in the same way. */
export const contextsKept = 2;

/** Runs this process as a worker of a pool, until the pool lets go of it. */
export function serveTasks(service: TaskService): void {
  const maxResident = Number(process.env.PUNKTUM_WORKER_MAX_RESIDENT ?? Number.POSITIVE_INFINITY);
  startWatchdog(maxResident);
  const contexts = new Map<string, unknown>();
  const reply = (message: WorkerReply) => process.send?.(message);
  let queue: Promise<unknown> = Promise.resolve();

  const handle = async (message: WorkerRequest): Promise<void> => {
    if (message.kind === "context") {
      contexts.delete(message.key);
      contexts.set(message.key, service.openContext(message.value));
      for (const [key, context] of contexts) {
        if (contexts.size <= contextsKept) break;
        contexts.delete(key);
        await service.closeContext(context);
      }
      return;
    }
    const { id } = message;
    try {
      const task = service.tasks[message.name];
      if (!task) throw new Error(`Unexpected task ${message.name}`);
      const context = message.context === null ? undefined : contexts.get(message.context);
      const value = await task(message.input, context);
      reply({ kind: "done", id, value, resident: process.memoryUsage.rss() });
    } catch (error) {
      const { name, message: text } = error instanceof Error ? error : new Error(String(error));
      const code = error instanceof Error && "code" in error ? String(error.code) : null;
      reply({ kind: "error", id, error: { name, message: text, code }, resident: process.memoryUsage.rss() });
    }
  };

  process.on("message", (message) => {
    const request = WorkerRequest.parse(message);
    queue = queue.then(() => handle(request));
  });
  // Ctrl-C reaches the whole process group; the pool decides when its workers end.
  process.on("SIGINT", () => {});
  process.on("disconnect", () => process.exit(0));
}
