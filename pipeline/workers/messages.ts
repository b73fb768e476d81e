import { z } from "zod";

/** What a pool sends to a worker process. */
export const WorkerRequest = z.discriminatedUnion("kind", [
  /** Something that many tasks share (a document's bytes): sent once, kept until the worker has a newer one. */
  z.object({ kind: z.literal("context"), key: z.string(), value: z.unknown() }),
  z.object({
    kind: z.literal("task"),
    id: z.int(),
    name: z.string(),
    context: z.string().nullable(),
    input: z.unknown(),
  }),
]);
export type WorkerRequest = z.infer<typeof WorkerRequest>;

/** An error that a task threw, as it crosses the border between processes. */
export const TaskError = z.object({ name: z.string(), message: z.string(), code: z.string().nullable() });
export type TaskError = z.infer<typeof TaskError>;

/** What a worker process answers. `resident` is its memory in bytes, by which the pool recycles it. */
export const WorkerReply = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("done"), id: z.int(), value: z.unknown(), resident: z.number() }),
  z.object({ kind: z.literal("error"), id: z.int(), error: TaskError, resident: z.number() }),
]);
export type WorkerReply = z.infer<typeof WorkerReply>;
