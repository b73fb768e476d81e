import { Worker } from "node:worker_threads";

// The guard runs on a thread of its own: a task that spins never gives the main thread back, and would outlive a
// parent that was killed, or fill the machine with memory that no heap limit counts (canvases, decoded images).
const guard = `
const { workerData } = require("node:worker_threads");
setInterval(() => {
  if (process.ppid !== workerData.parent) process.kill(process.pid, "SIGKILL");
  if (process.memoryUsage.rss() > workerData.maxResident) {
    require("node:fs").writeSync(2, "memory limit reached\\n");
    process.kill(process.pid, "SIGKILL");
  }
}, 250);
`;

/** Ends this process when its parent is gone or when it holds more than `maxResident` bytes. */
export function startWatchdog(maxResident: number): void {
  const worker = new Worker(guard, {
    eval: true,
    workerData: { parent: process.ppid, maxResident },
    resourceLimits: { maxOldGenerationSizeMb: 8 },
  });
  worker.unref();
}
