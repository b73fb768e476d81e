import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { TaskFailed, TaskTimedOut, WorkerDied } from "../../../pipeline/workers/worker-errors.ts";
import { WorkerPool, type WorkerPoolOptions } from "../../../pipeline/workers/worker-pool.ts";

const limits = {
  module: new URL("./unruly-worker.ts", import.meta.url),
  heap: 64,
  maxResident: 400 * 2 ** 20,
  recycleResident: 350 * 2 ** 20,
  recycleAfter: 100,
};

let pool: WorkerPool | undefined;
const open = (size: number, changes: Partial<WorkerPoolOptions> = {}) => {
  pool = new WorkerPool({ ...limits, size, ...changes });
  return (name: string, input: unknown = null, timeout = 20_000, signal?: AbortSignal) =>
    (pool as WorkerPool).run({ name, input, output: z.unknown(), timeout, signal });
};

afterEach(() => pool?.close());

describe("a pool of worker processes", () => {
  it("gives back what a task gives back, bytes too", async () => {
    const run = open(1);
    expect(await run("echo", { words: ["æ"], bytes: new Uint8Array([1, 2]) })).toEqual({
      words: ["æ"],
      bytes: new Uint8Array([1, 2]),
    });
  });

  it("passes an error on and keeps the worker", async () => {
    const run = open(1);
    const before = await run("pid");
    await expect(run("fail")).rejects.toMatchObject({ taskErrorName: "RangeError", message: "too far" });
    await expect(run("fail")).rejects.toBeInstanceOf(TaskFailed);
    expect(await run("pid")).toBe(before);
  });

  it.each(["crash", "leave"])("loses only the task of a worker that ends itself (%s)", async (how) => {
    const run = open(1);
    const [lost, after] = await Promise.allSettled([run(how), run("echo", "next")]);
    expect(lost.status === "rejected" && lost.reason).toBeInstanceOf(WorkerDied);
    expect(after).toEqual({ status: "fulfilled", value: "next" });
  });

  it.each(["spin", "sleep"])("ends a task that takes too long (%s)", async (how) => {
    const run = open(1);
    await expect(run(how, null, 400)).rejects.toBeInstanceOf(TaskTimedOut);
    expect(await run("echo", 1)).toBe(1);
  });

  it("says that memory ran out, of the heap or outside of it", async () => {
    const run = open(2);
    const outcomes = await Promise.allSettled([run("fill-heap"), run("fill-memory")]);
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({
        status: "rejected",
        reason: { message: "The worker ran out of memory" },
      });
    expect(await run("echo", 1)).toBe(1);
  });

  it("replaces a worker after so many tasks", async () => {
    const run = open(1, { recycleAfter: 2 });
    const pids = [await run("pid"), await run("pid"), await run("pid")];
    expect(pids[0]).toBe(pids[1]);
    expect(pids[2]).not.toBe(pids[1]);
  });

  it("starts no second worker for tasks that the first one comes to in time", async () => {
    const run = open(2, { patience: 60_000 });
    const pids = await Promise.all([run("pid"), run("pid"), run("pid")]);
    expect(new Set(pids).size).toBe(1);
  });

  it("starts a second worker where the first one is held up", async () => {
    const run = open(2, { patience: 200 });
    const stop = new AbortController();
    const held = run("sleep", null, 60_000, stop.signal).catch((error: unknown) => error);
    expect(await run("echo", 1)).toBe(1);
    stop.abort(new Error("enough"));
    expect(await held).toMatchObject({ message: "enough" });
  });

  it("loads a context once a worker, and again into a worker that took the place of another", async () => {
    open(1);
    let loads = 0;
    const context = { key: "shared", load: () => ({ load: ++loads }) };
    const task = { name: "context", input: null, context, output: z.unknown(), timeout: 20_000 };
    expect(await pool?.run(task)).toEqual({ load: 1 });
    expect(await pool?.run(task)).toEqual({ load: 1 });
    await expect(pool?.run({ ...task, name: "leave" })).rejects.toBeInstanceOf(WorkerDied);
    expect(await pool?.run(task)).toEqual({ load: 2 });
  });

  it("stops what is under way when it is told to", async () => {
    const run = open(1);
    const stop = new AbortController();
    const spinning = run("spin", null, 20_000, stop.signal);
    const waiting = run("echo", 1, 20_000, stop.signal);
    setTimeout(() => stop.abort(new Error("enough")), 200);
    await expect(spinning).rejects.toThrow("enough");
    await expect(waiting).rejects.toThrow("enough");
    expect(await run("echo", 2)).toBe(2);
  });
});
