import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { walk } from "../../pipeline/batch/walk.ts";
import { fakeStages } from "./fake-stages.ts";
import { workbench } from "./workbench.ts";

describe("looking for files", () => {
  it("follows links to folders once, and names what cannot be opened", async () => {
    const bench = await workbench();
    bench.put("b/real.txt", "Referat");
    symlinkSync(join(bench.papers, "b"), join(bench.papers, "a-link"));
    symlinkSync(bench.papers, join(bench.papers, "b", "loop"));
    const share = join(bench.folder, "share");
    mkdirSync(share);
    writeFileSync(join(share, "shared.txt"), "Referat");
    symlinkSync(share, join(bench.papers, "linked"));
    symlinkSync(join(bench.folder, "nowhere"), join(bench.papers, "dead.txt"));
    const found = walk([bench.papers], { folder: bench.corpus.folder, names: [] });
    const names = found.files.map(({ path }) => path.slice(bench.papers.length));
    expect(names).toEqual(["/b/real.txt", "/linked/shared.txt"]);
    expect(found.failures.map(({ path }) => basename(path))).toEqual(["dead.txt"]);
    expect(found.failures[0]?.failure.message).toMatch(
      /dead\.txt is a link that leads nowhere: to \/.*nowhere$/,
    );
    expect(found.failures[0]?.failure.remedy).toContain("remove the link");
  });

  it("says of a link that leads to itself what it is", async () => {
    const bench = await workbench();
    symlinkSync("round.txt", join(bench.papers, "round.txt"));
    const { failures } = walk([bench.papers], { folder: bench.corpus.folder, names: [] });
    expect(failures[0]?.failure.message).toMatch(/round\.txt is a link that leads nowhere: to round\.txt$/);
  });

  it("leaves out hidden files, what programs leave while they write, and names that it is told", async () => {
    const bench = await workbench();
    for (const name of [
      ".hidden",
      "~$brev.docx",
      "x.part",
      "y.crdownload",
      "Thumbs.db",
      "noter.json",
      "brev.txt",
    ])
      bench.put(name, "Referat");
    const found = walk([bench.papers], { folder: bench.corpus.folder, names: ["*.json"] });
    expect(found.files.map(({ path }) => basename(path))).toEqual(["brev.txt"]);
  });
});

describe("a run over files that cannot be opened", () => {
  it("keeps a failure as long as it stands, and what is known of the folder", async () => {
    const bench = await workbench();
    const share = join(bench.folder, "share");
    mkdirSync(share);
    for (const name of ["a", "b"]) writeFileSync(join(share, `${name}.txt`), `Referat ${name}`);
    bench.put("own.txt", "Referat");
    symlinkSync(share, join(bench.papers, "linked"));
    expect((await bench.run(fakeStages().stages)).corpus.documents).toBe(3);
    renameSync(share, `${share}-away`);
    for (let night = 0; night < 2; night += 1) {
      const report = await bench.run(fakeStages().stages);
      expect(report.failures).toMatchObject([{ path: join(bench.papers, "linked"), code: "not-found" }]);
      expect(report.files.removed).toEqual([]);
      expect(report.corpus.documents).toBe(3);
    }
    renameSync(`${share}-away`, share);
    expect((await bench.run(fakeStages().stages)).failures).toEqual([]);
    rmSync(join(bench.papers, "linked"));
    const without = await bench.run(fakeStages().stages);
    expect(without.files.removed).toHaveLength(2);
  });

  it("names a file whose name is not UTF-8", async () => {
    const bench = await workbench();
    // Node writes names in UTF-8 only.
    execFileSync("sh", ["-c", `printf 'Referat' > "$1/$(printf 'm\\370de').txt"`, "sh", bench.papers]);
    for (let night = 0; night < 2; night += 1) {
      const { failures } = await bench.run(fakeStages().stages);
      expect(failures).toMatchObject([
        { code: "unreadable-file", remedy: expect.stringContaining("convmv") },
      ]);
    }
  });

  it("tells files by their content, not by the way their name is written", async () => {
    const bench = await workbench();
    bench.put("måde.txt".normalize("NFD"), "Referat");
    bench.put("måde.txt".normalize("NFC"), "Referat");
    const report = await bench.run(fakeStages().stages);
    expect([report.files.seen, report.corpus.documents]).toEqual([2, 1]);
  });
});

describe("a run whose files change under it", () => {
  it("names a file that was taken away, reads the rest, and forgets it when it stays away", async () => {
    const bench = await workbench();
    bench.put("a.txt", "Referat a");
    const gone = bench.put("b.txt", "Referat b");
    const { failures, corpus } = await bench.run(fakeStages().stages, {
      readFile: async (path) => {
        if (path === gone) rmSync(gone);
        return readFileSync(path);
      },
    });
    expect(failures).toMatchObject([{ path: gone, code: "not-found" }]);
    expect(corpus.documents).toBe(1);
    const next = await bench.run(fakeStages().stages);
    expect([next.failures, next.files.removed]).toEqual([[], [gone]]);
    expect(await bench.corpus.files.failures()).toEqual([]);
  });

  it("does not keep what was written while it was read, and reads it anew the next time", async () => {
    const bench = await workbench();
    const path = bench.put("a.txt", "Referat, halvt");
    const report = await bench.run(fakeStages().stages, {
      readFile: async () => {
        bench.put("a.txt", "Referat, helt færdigt");
        return readFileSync(path);
      },
    });
    expect(report.failures).toMatchObject([{ path, code: "unreadable-file" }]);
    expect(report.corpus.documents).toBe(0);
    const next = await bench.run(fakeStages().stages);
    expect([next.failures, next.corpus.documents]).toEqual([[], 1]);
  });

  it("tries again by itself what the disk refused", async () => {
    const bench = await workbench();
    const path = bench.put("a.txt", "Referat");
    const refused = await bench.run(fakeStages().stages, {
      readFile: async () => {
        throw Object.assign(new Error("EIO: i/o error, read"), { code: "EIO" });
      },
    });
    expect(refused.failures).toMatchObject([{ path, code: "unreadable-file" }]);
    const next = await bench.run(fakeStages().stages);
    expect([next.failures, next.corpus.documents]).toEqual([[], 1]);
  });

  it("forgets the failure of a file that was taken away or mended under another name", async () => {
    const bench = await workbench();
    const bad = bench.put("bad.txt", "BROKEN");
    expect((await bench.run(fakeStages().stages)).failures).toHaveLength(1);
    renameSync(bad, join(bench.papers, "renamed.txt"));
    const renamed = await bench.run(fakeStages().stages);
    expect(renamed.failures.map(({ path }) => basename(path))).toEqual(["renamed.txt"]);
    rmSync(join(bench.papers, "renamed.txt"));
    bench.put("good.txt", "Referat");
    expect((await bench.run(fakeStages().stages)).failures).toEqual([]);
    expect(await bench.corpus.files.failures()).toEqual([]);
  });
});
