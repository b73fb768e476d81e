import { serveTasks } from "../../../pipeline/workers/serve-tasks.ts";

/** A worker that does what workers should not. */
const held: unknown[] = [];

serveTasks({
  openContext: (value) => value,
  closeContext: async () => {},
  tasks: {
    echo: async (input) => input,
    context: async (_input, context) => context,
    pid: async () => process.pid,
    fail: async () => {
      throw new RangeError("too far");
    },
    crash: async () => process.abort(),
    leave: async () => process.exit(7),
    spin: async () => {
      for (;;) held.length = 0;
    },
    sleep: () => new Promise(() => {}),
    "fill-heap": async () => {
      for (;;) held.push(new Array(1e5).fill({ a: held.length }));
    },
    "fill-memory": async () => {
      for (;;) {
        held.push(Buffer.alloc(2 ** 24, 1));
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
  },
});
