import { spawn } from "node:child_process";
import { ReadFailure } from "../../failure.ts";

/** Kept of what a program says on stderr, for the message of the failure. */
const keptComplaint = 2000;

/**
 * Runs a program to its end and gives what it wrote. One thread a process: the pool keeps the cores busy.
 * @throws ReadFailure `worker-died` where it cannot be started, is killed (as when memory runs out) or fails.
 */
export function runProgram(
  program: string,
  args: readonly string[],
  onChild: (processId: number) => void = () => {},
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, OMP_THREAD_LIMIT: "1" },
    });
    onChild(child.pid ?? 0);
    const chunks: Buffer[] = [];
    let complaint = "";
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => {
      complaint = (complaint + chunk.toString("latin1")).slice(-keptComplaint);
    });
    child.on("error", (cause) => reject(failed(program, cause.message, cause)));
    child.on("close", (code, signal) => {
      onChild(0);
      if (code === 0) resolve(Buffer.concat(chunks));
      else
        reject(
          failed(program, signal === null ? `exit code ${code}: ${complaint.trim()}` : `killed by ${signal}`),
        );
    });
  });
}

function failed(program: string, how: string, cause?: unknown): ReadFailure {
  return new ReadFailure(
    "worker-died",
    `${program} failed: ${how}`,
    "Read the page again with --retry-failed; if it fails again, use --engine tesseract.js.",
    { cause },
  );
}
