import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { alarmsOf } from "../../pipeline/batch/alarms.ts";
import { doubtfulRemovals } from "../../pipeline/batch/removals.ts";
import { noVolumes } from "../../pipeline/batch/volumes.ts";
import { fakeStages } from "./fake-stages.ts";
import { workbench } from "./workbench.ts";

const files = (folder: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${folder}/${index}.pdf`);

describe("files that seem to be gone", () => {
  const cases: readonly {
    readonly name: string;
    readonly removed: readonly string[];
    readonly present: readonly string[];
    readonly folders: readonly string[];
    readonly doubted: number;
  }[] = [
    {
      name: "are doubted where the named folder is empty",
      removed: files("/in", 3),
      present: [],
      folders: ["/in"],
      doubted: 3,
    },
    {
      name: "are doubted where most are gone",
      removed: files("/in/a", 30),
      present: files("/in/b", 20),
      folders: ["/in", "/in/b"],
      doubted: 30,
    },
    {
      name: "are doubted where a folder with many stands empty",
      removed: files("/in/share/x", 25),
      present: files("/in/b", 400),
      folders: ["/in", "/in/b", "/in/share"],
      doubted: 25,
    },
    {
      name: "are doubted where one of two named folders is empty",
      removed: files("/one", 2),
      present: files("/two", 400),
      folders: ["/one", "/two"],
      doubted: 2,
    },
    {
      name: "are believed where their folder is gone with them",
      removed: files("/in/2003", 25),
      present: files("/in/b", 400),
      folders: ["/in", "/in/b"],
      doubted: 0,
    },
    {
      name: "are believed where a few went",
      removed: files("/in", 3),
      present: files("/in/b", 2),
      folders: ["/in", "/in/b"],
      doubted: 0,
    },
    {
      name: "are believed where a small folder stands empty",
      removed: files("/in/a", 5),
      present: files("/in/b", 9),
      folders: ["/in", "/in/a", "/in/b"],
      doubted: 0,
    },
  ];
  for (const { name, removed, present, folders, doubted } of cases) {
    it(name, () => {
      const { paths, alarms } = doubtfulRemovals(removed, present, folders, ["/in", "/one", "/two"]);
      expect(paths.size).toBe(doubted);
      expect(alarms).toHaveLength(doubted > 0 ? 1 : 0);
    });
  }
});

describe("failed pages", () => {
  const run = (pages: number, pagesFailed: number) => ({
    stored: { ...noVolumes, documents: 10, pages, pagesFailed },
  });
  it("are an alarm where they are many and many more than before", () => {
    const clean = [run(100, 0), run(100, 1), run(100, 2)];
    expect(alarmsOf(run(100, 5), clean)).toEqual([]);
    expect(alarmsOf(run(100, 9), clean)).toMatchObject([
      { measure: "failed pages in a hundred", now: 9, median: 1 },
    ]);
    const torn = [run(100, 8), run(100, 9), run(100, 10)];
    expect(alarmsOf(run(100, 12), torn)).toEqual([]);
  });
});

describe("a run over a folder that has lost its files", () => {
  it("keeps their documents and rings, until it is told to believe it", async () => {
    const bench = await workbench();
    for (let number = 0; number < 4; number += 1) bench.put(`${number}.txt`, `Referat ${number}`);
    await bench.run(fakeStages().stages);
    renameSync(bench.papers, `${bench.papers}-away`);
    mkdirSync(bench.papers);
    const report = await bench.run(fakeStages().stages);
    expect(report.corpus.documents).toBe(4);
    expect(report.alarms).toMatchObject([{ measure: "files", now: 0, median: 4 }]);
    expect(report.alarms[0]?.message).toContain("--accept-removals");
    rmSync(bench.papers, { recursive: true });
    renameSync(`${bench.papers}-away`, bench.papers);
    const back = fakeStages();
    expect((await bench.run(back.stages)).alarms).toEqual([]);
    expect(back.ran.read).toBe(0);
    for (let number = 0; number < 4; number += 1) rmSync(join(bench.papers, `${number}.txt`));
    const accepted = await bench.run(fakeStages().stages, { acceptRemovals: true });
    expect([accepted.corpus.documents, accepted.alarms]).toEqual([0, []]);
  });

  it("rings when what papers hold falls far below the runs before", async () => {
    const bench = await workbench();
    const night = (name: string, items: number) => {
      for (let paper = 0; paper < 6; paper += 1) {
        const lines = Array.from({ length: items }, (_, item) => `#${item} Sag ${name}`);
        bench.put(`${name}-${paper}.txt`, `Referat ${name} ${paper}\n${lines.join("\n")}`);
      }
      return bench.run(fakeStages().stages);
    };
    for (const name of ["a", "b", "c"]) expect((await night(name, 10)).alarms).toEqual([]);
    expect((await night("d", 6)).alarms).toEqual([]);
    const { alarms } = await night("e", 2);
    expect(alarms).toMatchObject([{ measure: "agenda items a document", now: 2, median: 10 }]);
    expect(alarms[0]?.message).toBe("Agenda items a document: 2.0, expected about 10 as in earlier runs");
  });
});
