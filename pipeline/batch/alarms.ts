import type { Alarm, RunReport } from "../../schemas/run-report.ts";

/** Runs that a median is taken of, and documents that a run must have stored to count. */
const runsNeeded = 3;
const documentsNeeded = 5;
/** Below this share of the median a volume is an alarm; failed pages are one above its inverse. */
const share = 0.5;
/** So many failed pages in a hundred are no alarm, however few there were before. */
const usualFailures = 5;

type Run = Pick<RunReport, "stored">;

const measures = {
  "agenda items a document": ({ stored }: Run) => stored.items / stored.documents,
  "decisions a document": ({ stored }: Run) => stored.decisions / stored.documents,
  "legal references a document": ({ stored }: Run) => stored.references / stored.documents,
  "deadlines a document": ({ stored }: Run) => stored.deadlines / stored.documents,
  "pages a document": ({ stored }: Run) => stored.pages / stored.documents,
} as const;

function failedPages({ stored }: Run): number {
  return stored.pages === 0 ? 0 : (100 * stored.pagesFailed) / stored.pages;
}

/**
 * Volumes of a run that fell far below the median of earlier runs: a new layout that is not understood, a scanner that
 * has gone wrong, a fault in the program; and failed pages far above it. @param earlier any order.
 */
export function alarmsOf(run: Run, earlier: readonly Run[]): readonly Alarm[] {
  const comparable = earlier.filter(({ stored }) => stored.documents >= documentsNeeded);
  if (run.stored.documents < documentsNeeded || comparable.length < runsNeeded) return [];
  const fallen = Object.entries(measures).flatMap(([measure, of]) => {
    const median = medianOf(comparable.map(of));
    const now = of(run);
    return median === 0 || now >= median * share ? [] : [alarmOf(measure, now, median)];
  });
  const [now, median] = [failedPages(run), medianOf(comparable.map(failedPages))];
  const failing = now > usualFailures && now > median / share;
  return failing ? [...fallen, alarmOf("failed pages in a hundred", now, median)] : fallen;
}

function alarmOf(measure: string, now: number, median: number): Alarm {
  const message = `${capital(measure)}: ${rounded(now)}, expected about ${rounded(median)} as in earlier runs`;
  return { measure, now, median, message };
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}

function rounded(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
