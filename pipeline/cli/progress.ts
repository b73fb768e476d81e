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
      const line = progressLine(progress, pagesPerSecond);
      if (terminal) stderr.write(`\r\x1b[2K${bar(progress)} ${line}`);
      else stderr.write(`${line}\n`);
    },
    end() {
      if (terminal) stderr.write("\r\x1b[2K");
    },
  };
}

/** `reading 12 of 300 documents, 140 pages, 8.2 pages/s, about 2 min left, 1 failed`. */
export function progressLine(progress: Progress, pagesPerSecond: number): string {
  const parts = [`${progress.phase} ${progress.documentsDone} of ${progress.documents} documents`];
  if (progress.pagesDone > 0) parts.push(`${progress.pagesDone} pages`);
  if (progress.phase === "reading" && pagesPerSecond > 0) parts.push(`${pagesPerSecond.toFixed(1)} pages/s`);
  if (progress.msLeft !== null && progress.share < 1) parts.push(`about ${roughly(progress.msLeft)} left`);
  parts.push(`${progress.failures} failed`);
  return parts.join(", ");
}

function bar(progress: Progress): string {
  const full = Math.round(progress.share * barWidth);
  return `[${"█".repeat(full)}${"░".repeat(barWidth - full)}]`;
}

/** Milliseconds no finer than an estimate is: to ten seconds, the minute, ten minutes. */
function roughly(ms: number): string {
  const to = (step: number) => Math.ceil(ms / (step * 1000)) * step;
  if (to(10) < 60) return `${Math.max(10, to(10))} s`;
  const minutes = to(60) / 60;
  if (minutes < 60) return `${minutes} min`;
  const tens = to(600) / 60;
  return tens % 60 === 0 ? `${tens / 60} h` : `${Math.floor(tens / 60)} h ${tens % 60} min`;
}

/** Milliseconds as people say them. */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
