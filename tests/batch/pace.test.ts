import { describe, expect, it } from "vitest";
import { type Job, Pace } from "../../pipeline/batch/pace.ts";

interface TrueJob extends Job {
  readonly takes: number;
}

const many = (count: number, name: string, bytes: number, takes: number): TrueJob[] =>
  Array.from({ length: count }, (_, index) => ({ path: `${index}${name}`, bytes, takes }));

/**
 * Lets `lanes` work through the jobs in their order. Returns what is told at the given shares of the true time as a
 * share of what is left in truth.
 */
function toldAt(jobs: readonly TrueJob[], lanes: number, shares: readonly number[]): (number | null)[] {
  const free = Array.from({ length: lanes }, () => 0);
  const events: { at: number; job: TrueJob; kind: "start" | "end" }[] = [];
  for (const job of jobs) {
    free.sort((a, b) => a - b);
    const at = free.shift() ?? 0;
    events.push({ at, job, kind: "start" }, { at: at + job.takes, job, kind: "end" });
    free.push(at + job.takes);
  }
  const end = Math.max(...free);
  events.sort((a, b) => a.at - b.at);
  return shares.map((share) => {
    const pace = new Pace(jobs, 0);
    for (const { at, job, kind } of events) if (at <= share * end) pace[kind](job, at);
    const told = pace.left(share * end);
    return told === null ? null : told / (end - share * end);
  });
}

describe("the time that is told to be left", () => {
  const shares = [0.2, 0.5, 0.8];
  const within = (told: readonly (number | null)[], least: number, most: number) => {
    for (const one of told) {
      expect(one).toBeGreaterThan(least);
      expect(one).toBeLessThan(most);
    }
  };

  it("is right where all documents are alike, one at a time or several", () => {
    within(toldAt(many(100, ".txt", 9000, 400), 1, shares), 0.9, 1.1);
    within(toldAt(many(300, ".txt", 9000, 400), 4, shares), 0.9, 1.1);
  });

  it("is near where scans come after letters, or before them", () => {
    const letters = many(400, ".txt", 9000, 150);
    const scans = many(60, ".png", 300_000, 4500);
    within(toldAt([...letters, ...scans], 2, shares), 0.6, 1.5);
    within(toldAt([...scans, ...letters], 2, shares), 0.6, 1.5);
  });

  it("is near where the scans weigh little and take long", () => {
    const scans = many(40, ".tif", 40_000, 5000);
    const born = many(40, ".docx", 2_000_000, 400);
    const mixed = scans.flatMap((scan, index) => [scan, ...born.slice(index, index + 1)]);
    within(toldAt(mixed, 2, shares), 0.8, 1.25);
  });

  it("takes no notice of how long the first documents waited for what they need", () => {
    const [first, second, ...rest] = many(500, ".txt", 9000, 400);
    if (!first || !second) throw new Error("no jobs");
    const cold = [first, second].map((job) => ({ ...job, takes: 80_000 }));
    within(toldAt([...cold, ...rest], 2, [0.55, 0.7, 0.9]), 0.8, 1.25);
    expect(toldAt([...cold, ...rest], 2, [0.2])).toEqual([null]);
  });

  it("is told of one long document by its pages, and lasts as long as it does", () => {
    const [long] = many(1, ".pdf", 90_000_000, 0);
    const letters = many(4, ".txt", 9000, 0);
    if (!long) throw new Error("no job");
    const pace = new Pace([long, ...letters], 0);
    pace.start(long, 0);
    for (const letter of letters) {
      pace.start(letter, 0);
      pace.end(letter, 200);
    }
    pace.advance(long, 0.25);
    expect(pace.left(60_000)).toBe(180_000);
    expect(pace.share()).toBeCloseTo(0.25, 1);
  });

  it("is not told before anything is known", () => {
    const jobs = many(3, ".pdf", 1000, 0);
    const pace = new Pace(jobs, 0);
    expect(pace.left(10_000)).toBeNull();
    expect(new Pace([], 0).share()).toBe(0);
  });
});
