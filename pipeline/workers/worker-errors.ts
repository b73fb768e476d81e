import type { TaskError } from "./messages.ts";

/** A worker process ended while it had a task: a crash, an exhausted heap, too much memory. */
export class WorkerDied extends Error {
  override readonly name = "WorkerDied";
}

/** A task took longer than it may; its worker was ended. */
export class TaskTimedOut extends Error {
  override readonly name = "TaskTimedOut";
}

/** A task threw in its worker; the worker lives on. `taskErrorName` and `code` are those of what was thrown. */
export class TaskFailed extends Error {
  override readonly name = "TaskFailed";
  readonly taskErrorName: string;
  readonly code: string | null;

  constructor(error: TaskError) {
    super(error.message);
    this.taskErrorName = error.name;
    this.code = error.code;
  }
}
