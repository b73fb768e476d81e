import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

export interface MeasuredRun {
  readonly status: number | null;
  readonly seconds: number;
  /** User and system, of all processes that the run started and that ended in it. */
  readonly cpuSeconds: number;
  /** Largest sum of resident memory over all its processes, in megabytes, looked at ten times a second. */
  readonly peakMegabytes: number;
  readonly complaint: string;
}

const ticksPerSecond = 100;
const bytesPerMegabyte = 1_048_576;
const pageBytes = 4096;

/** Runs a command to its end and measures it and every process under it. Linux only: it reads /proc. */
export function measuredRun(command: string, args: readonly string[]): Promise<MeasuredRun> {
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    const child = spawn(command, args, {
      stdio: ["ignore", "ignore", "pipe"],
      env: { ...process.env, OMP_THREAD_LIMIT: "1" },
    });
    let complaint = "";
    child.stderr.on("data", (chunk: Buffer) => {
      complaint = (complaint + chunk.toString()).slice(-2000);
    });
    let peak = 0;
    // A child's time is counted in its parent's once it has ended: the root's own entry is read to the last moment.
    let ticks = 0;
    const timer = setInterval(() => {
      const family = familyOf(child.pid ?? 0);
      peak = Math.max(
        peak,
        family.reduce((sum, one) => sum + one.resident, 0),
      );
      ticks = Math.max(
        ticks,
        family.reduce((sum, one) => sum + one.ticks, 0),
      );
    }, 100);
    child.on("error", reject);
    child.on("close", (status) => {
      clearInterval(timer);
      resolve({
        status,
        seconds: Number(process.hrtime.bigint() - started) / 1e9,
        cpuSeconds: ticks / ticksPerSecond,
        peakMegabytes: peak / bytesPerMegabyte,
        complaint,
      });
    });
  });
}

interface ProcessState {
  readonly id: number;
  readonly parent: number;
  readonly ticks: number;
  readonly resident: number;
}

function familyOf(root: number): ProcessState[] {
  const all = readdirSync("/proc").flatMap((name) =>
    /^\d+$/u.test(name) ? (stateOf(Number(name)) ?? []) : [],
  );
  const family = new Set([root]);
  for (let grew = true; grew; ) {
    const before = family.size;
    for (const one of all) if (family.has(one.parent)) family.add(one.id);
    grew = family.size > before;
  }
  return all.filter((one) => family.has(one.id));
}

function stateOf(id: number): ProcessState | undefined {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, "utf8");
    // The name may hold spaces and brackets: count from its last bracket.
    const cells = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const number = (index: number) => Number(cells[index] ?? 0);
    // Own user and system time, and that of children that have ended.
    return {
      id,
      parent: number(1),
      ticks: number(11) + number(12) + number(13) + number(14),
      resident: number(21) * pageBytes,
    };
  } catch {
    return undefined;
  }
}
