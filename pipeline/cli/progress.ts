import type { Progress } from "../batch/options.ts";
import type { Cli } from "./cli.ts";

/** Milliseconds between two pictures of the bar, and between two lines where there is no terminal. */
const redraw = 100;
const lineEvery = 5000;
const barWidth = 24;

/** Shows on stderr how far a run is: a bar on a terminal, else a line every few seconds. */
export function showProgress({ stderr, clock }: Cli): { update(progress: Progress): void; end(): void } {
  const started = clock.now();
  const terminal = stderr.isTTY === true;
  let shown = terminal ? 0 : started;
  let phaseStarted = started;
  let phase = "";
  let pagesPerSecond = 0;
  return {
    update(progress) {
      const now = clock.now();
      if (progress.phase !== phase) {
        phase = progress.phase;
        phaseStarted = now;
      }
      if (progress.phase === "reading" && now > phaseStarted) {
        pagesPerSecond = progress.pagesDone / ((now - phaseStarted) / 1000);
      }
      if (now - shown < (terminal ? redraw : lineEvery) || progress.documents === 0) return;
      shown = now;
      const line = progressLine(progress, pagesPerSecond, now - phaseStarted);
      if (terminal) stderr.write(`\r\x1b[2K${bar(progress)} ${line}`);
      else stderr.write(`${line}\n`);
    },
    end() {
      if (terminal) stderr.write("\r\x1b[2K");
    },
  };
}

/** `reading 12 of 300 documents, 140 pages, 8.2 pages/s, 2 min left, 1 failed`. @param elapsed milliseconds in this phase */
export function progressLine(progress: Progress, pagesPerSecond: number, elapsed: number): string {
  const parts = [`${progress.phase} ${progress.documentsDone} of ${progress.documents} documents`];
  if (progress.pagesDone > 0) parts.push(`${progress.pagesDone} pages`);
  if (progress.phase === "reading" && pagesPerSecond > 0) parts.push(`${pagesPerSecond.toFixed(1)} pages/s`);
  const share = doneShare(progress);
  if (share > 0.02 && share < 1) parts.push(`${duration((elapsed / share) * (1 - share))} left`);
  parts.push(`${progress.failures} failed`);
  return parts.join(", ");
}

/** By bytes: a scan of a hundred pages is not one letter. */
function doneShare({ bytes, bytesDone, documents, documentsDone }: Progress): number {
  return bytes > 0 ? bytesDone / bytes : documents > 0 ? documentsDone / documents : 0;
}

function bar(progress: Progress): string {
  const full = Math.round(doneShare(progress) * barWidth);
  return `[${"█".repeat(full)}${"░".repeat(barWidth - full)}]`;
}

/** Milliseconds as people say them. */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
