import { afterEach, describe, expect, test } from "vitest";
import { ThreadPool } from "../../pipeline/ocr/pool/thread-pool.ts";

const pools: ThreadPool<string, number>[] = [];

function open(options: { size?: number; timeLimit?: number; jobsPerThread?: number } = {}) {
  const pool = new ThreadPool<string, number>({
    script: new URL("./faults/failing-thread.ts", import.meta.url),
    settings: null,
    size: 1,
    timeLimit: 20_000,
    heapLimit: 64,
    jobsPerThread: 100,
    ...options,
  });
  pools.push(pool);
  return pool;
}

afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()));
});

describe("a thread that fails costs its own job and no other", () => {
  test.each([
    ["hang", "timed-out"],
    ["exit", "worker-died"],
    ["throw", "worker-died"],
    ["heap", "worker-died"],
  ])("%s", async (job, code) => {
    const pool = open({ timeLimit: job === "hang" ? 5000 : 60_000 });
    const [bad, next] = await Promise.allSettled([pool.run(job), pool.run("work")]);
    expect(bad).toMatchObject({ status: "rejected", reason: { code } });
    expect(next).toMatchObject({ status: "fulfilled", value: 1 });
  });

  test("a page that cannot be read keeps its thread", async () => {
    const pool = open();
    await expect(pool.run("fail")).rejects.toMatchObject({ code: "damaged" });
    expect(await pool.run("work")).toBe(2);
  });

  test("a thread in doubt is replaced", async () => {
    const pool = open();
    await expect(pool.run("doubt")).rejects.toMatchObject({ code: "worker-died" });
    expect(await pool.run("work")).toBe(1);
  });
});

test("threads are replaced after their number of jobs", async () => {
  const pool = open({ jobsPerThread: 2 });
  const answers = [await pool.run("work"), await pool.run("work"), await pool.run("work")];
  expect(answers).toEqual([1, 2, 1]);
});

describe("abort", () => {
  test("ends a job that runs, and the next one goes on", async () => {
    const pool = open();
    const controller = new AbortController();
    const running = pool.run("hang", controller.signal);
    const next = pool.run("work");
    setTimeout(() => controller.abort(new Error("enough")), 200);
    await expect(running).rejects.toThrow("enough");
    expect(await next).toBe(1);
  });

  test("takes a waiting job out of the queue", async () => {
    const pool = open();
    const controller = new AbortController();
    const first = pool.run("work");
    const waiting = pool.run("work", controller.signal);
    controller.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow("enough");
    expect(await first).toBe(1);
    expect(await pool.run("work")).toBe(2);
  });
});

test("a closed pool takes no jobs", async () => {
  const pool = open();
  await pool.close();
  expect(() => pool.run("work")).toThrow("closed");
});
