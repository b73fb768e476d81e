import { expect, it } from "vitest";
import { progressLine } from "../../pipeline/cli/progress.ts";

const progress = {
  phase: "reading",
  documents: 300,
  documentsDone: 12,
  pagesDone: 140,
  share: 0.1,
  failures: 1,
} as const;

it("tells the time left no finer than it is known, and nothing where it is not", () => {
  const line = (msLeft: number | null) => progressLine({ ...progress, msLeft }, 8.2);
  expect(line(null)).toBe("reading 12 of 300 documents, 140 pages, 8.2 pages/s, 1 failed");
  expect(line(134_000)).toBe(
    "reading 12 of 300 documents, 140 pages, 8.2 pages/s, about 3 min left, 1 failed",
  );
  expect(
    [0, 31_000, 55_000, 59 * 60_000, 61 * 60_000, 7_300_000].map(
      (ms) => /about (.*) left/.exec(line(ms))?.[1],
    ),
  ).toEqual(["10 s", "40 s", "1 min", "59 min", "1 h 10 min", "2 h 10 min"]);
});
