import { mkdirSync, renameSync, rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { fakeStages } from "./fake-stages.ts";
import { contentOf, workbench } from "./workbench.ts";

describe("a run", () => {
  it("reads what is new and does nothing over what is unchanged", async () => {
    const bench = await workbench();
    bench.put("a.txt", "Referat\n#1 Cykelsti\nGodkendt");
    bench.put("b/c.txt", "Referat\n#1 Svømmehal\n#2 Bibliotek");
    const first = fakeStages();
    const report = await bench.run(first.stages);
    expect(report.files.added).toHaveLength(2);
    expect(report.stored).toMatchObject({ documents: 2, pages: 2, items: 3 });
    const second = fakeStages();
    const again = await bench.run(second.stages);
    expect(again.files).toMatchObject({ seen: 2, unchanged: 2, added: [] });
    expect(again.stored.documents).toBe(0);
    expect(again.corpus).toEqual(report.corpus);
    expect(Object.values(second.ran).every((times) => times === 0)).toBe(true);
  });

  it("tells changed, renamed, moved, copied, touched and removed files apart by their content", async () => {
    const bench = await workbench();
    const paths = ["changed", "renamed", "moved", "copied", "touched", "removed"].map((name) =>
      bench.put(`${name}.txt`, `Referat om ${name}`),
    );
    await bench.run(fakeStages().stages);
    const [changed, renamed, moved, , touched, removed] = paths;
    bench.put("changed.txt", "Referat, nu et andet");
    renameSync(String(renamed), join(bench.papers, "new-name.txt"));
    mkdirSync(join(bench.papers, "archive"));
    renameSync(String(moved), join(bench.papers, "archive", "moved.txt"));
    bench.put("second.txt", "Referat om copied");
    utimesSync(String(touched), new Date(), new Date(Date.UTC(2030, 0, 1)));
    rmSync(String(removed));
    const { stages, ran } = fakeStages();
    const { files, corpus } = await bench.run(stages);
    expect(files.changed).toEqual([changed]);
    expect(files.renamed).toEqual([{ from: renamed, to: join(bench.papers, "new-name.txt") }]);
    expect(files.moved).toEqual([{ from: moved, to: join(bench.papers, "archive", "moved.txt") }]);
    expect(files.copied).toEqual([
      { from: join(bench.papers, "copied.txt"), to: join(bench.papers, "second.txt") },
    ]);
    expect(files.removed).toEqual([removed]);
    expect(files.added).toEqual([]);
    expect(ran.read).toBe(1);
    expect(corpus.documents).toBe(5);
    const listed = (await bench.corpus.documents.list({ offset: 0, limit: 10 })).map(({ path }) => path);
    expect(listed).toContain(join(bench.papers, "archive", "moved.txt"));
  });

  it("counts two files of one content as one that is new and its copy", async () => {
    const bench = await workbench();
    const first = bench.put("a.txt", "Referat om vejen");
    const copy = bench.put("b.txt", "Referat om vejen");
    const { files, corpus } = await bench.run(fakeStages().stages);
    expect(files).toMatchObject({
      seen: 2,
      different: 1,
      added: [first],
      copied: [{ from: first, to: copy }],
    });
    expect(corpus.documents).toBe(1);
    const again = await bench.run(fakeStages().stages);
    expect(again.files).toMatchObject({ seen: 2, different: 1, unchanged: 2, copied: [] });
  });

  it("reads a paper anew whose reading the corpus has lost", async () => {
    const bench = await workbench();
    bench.put("a.txt", "Referat om vejen");
    await bench.run(fakeStages().stages);
    const database = new DatabaseSync(join(bench.corpus.folder, "corpus.sqlite"));
    database.exec("DELETE FROM stage_result");
    database.close();
    const changed = { versions: { segment: "changed" } };
    const lost = await bench.run(fakeStages(changed).stages);
    expect(lost.failures).toMatchObject([{ code: "unreadable-file", remedy: "Run again: it is read anew." }]);
    expect((await bench.run(fakeStages(changed).stages)).failures).toEqual([]);
  });

  it("repeats a changed stage and only what follows from a changed output", async () => {
    const bench = await workbench();
    bench.put("a.txt", "Referat\n#1 Cykelsti");
    await bench.run(fakeStages().stages);
    const same = fakeStages({ versions: { segment: "next" } });
    await bench.run(same.stages);
    expect(same.ran).toMatchObject({ read: 0, repair: 0, segment: 1, extract: 0, compare: 0 });
    const other = fakeStages({ versions: { segment: "third" }, segmentCase: "upper" });
    await bench.run(other.stages);
    expect(other.ran).toMatchObject({ read: 0, repair: 0, segment: 1, extract: 1, compare: 1 });
    const compare = fakeStages({ versions: { segment: "third", compare: "next" }, segmentCase: "upper" });
    await bench.run(compare.stages);
    expect(compare.ran).toMatchObject({ read: 0, repair: 0, segment: 0, extract: 0, compare: 1 });
    const [summary] = await bench.corpus.documents.list({ offset: 0, limit: 1 });
    const record = await bench.corpus.documents.record(summary?.id ?? "");
    expect(record?.provenance.stages.map(({ name, version }) => `${name} ${version}`)).toContain(
      "compare next",
    );
  });

  it("reads the good ones when others fail, names those, and does not try them again unasked", async () => {
    const bench = await workbench();
    bench.put("good.txt", "Referat");
    const bad = bench.put("bad.txt", "BROKEN");
    const report = await bench.run(fakeStages().stages);
    expect(report.corpus.documents).toBe(1);
    expect(report.failures).toMatchObject([{ path: bad, code: "damaged", remedy: "Scan it again." }]);
    const second = fakeStages();
    expect((await bench.run(second.stages)).failures).toHaveLength(1);
    expect(second.ran.read).toBe(0);
    const retry = fakeStages();
    await bench.run(retry.stages, { retryFailed: true });
    expect(retry.ran.read).toBe(1);
    const newer = fakeStages({ versions: { read: "next" } });
    await bench.run(newer.stages);
    expect(newer.ran.read).toBe(2);
    bench.put("bad.txt", "Referat, mended");
    expect((await bench.run(newer.stages)).failures).toEqual([]);
  });

  it("accounts for single pages that failed", async () => {
    const bench = await workbench();
    const path = bench.put("scan.txt", "OCR side et\fFAILED\fOCR side tre");
    const report = await bench.run(fakeStages().stages);
    expect(report.partial).toEqual([{ path, pages: 3, failed: 1, causes: ["timed-out"] }]);
    expect(report.corpus).toMatchObject({ pages: 3, pagesOk: 2, pagesFailed: 1 });
  });

  it("comes to the same corpus whatever the order in which papers arrive", async () => {
    const papers = {
      "a.txt": "OCR Ishgj Kommune\n#1 Havn",
      "b.txt": "Ishøj Kommune\n#1 Vej\n#2 Sti",
      "c.txt": "OCR Andet\n#1 Skole",
    };
    const contents: unknown[] = [];
    for (const order of [
      ["a.txt", "b.txt", "c.txt"],
      ["c.txt", "b.txt", "a.txt"],
    ] as const) {
      const bench = await workbench();
      for (const name of order) {
        bench.put(name, papers[name]);
        await bench.run(fakeStages().stages);
      }
      contents.push(JSON.parse(JSON.stringify(await contentOf(bench.corpus)).replaceAll(bench.folder, "")));
    }
    expect(contents[0]).toEqual(contents[1]);
    expect(JSON.stringify(contents[0])).toContain("OCR Ishøj Kommune");
  });

  it("repairs a damaged paper again only when a word that it asked for is attested differently", async () => {
    const bench = await workbench();
    bench.put("damaged.txt", "OCR Ishgj");
    await bench.run(fakeStages().stages);
    bench.put("clean-1.txt", "Noget helt andet om havnen");
    const unmoved = fakeStages();
    await bench.run(unmoved.stages);
    expect(unmoved.ran.repair).toBe(1);
    bench.put("clean-2.txt", "Ishøj");
    const moved = fakeStages();
    await bench.run(moved.stages);
    expect(moved.ran.repair).toBe(2);
    expect(
      (await bench.corpus.search({ words: "Ishøj", sort: "relevance", limit: 5, facets: false })).total,
    ).toBe(2);
  });

  it("keeps what is done when it is interrupted, and goes on from there", async () => {
    const bench = await workbench();
    for (let number = 0; number < 12; number += 1) {
      bench.put(`${number}.txt`, `${number % 3 === 0 ? "OCR Ishgj" : "Ishøj"} referat ${number}`);
    }
    const abort = new AbortController();
    const interrupted = await bench.run(fakeStages().stages, {
      jobs: 1,
      signal: abort.signal,
      onProgress: ({ documentsDone }) => {
        if (documentsDone === 5) abort.abort(new Error("stop"));
      },
    });
    expect(interrupted.state).toBe("interrupted");
    expect(interrupted.work.documentsRead).toBe(5);
    // Of the five that were read, the clean ones are in the corpus already.
    expect(interrupted.corpus.documents).toBe(4);
    expect(interrupted.work.waiting).toBe(8);
    const rest = fakeStages();
    const report = await bench.run(rest.stages);
    expect(rest.ran.read).toBe(7);
    expect(report.corpus.documents).toBe(12);
  });

  it("looks only at newer files where it is asked to, and takes none for removed then", async () => {
    const bench = await workbench();
    const old = bench.put("old.txt", "Referat");
    utimesSync(old, new Date(), new Date(Date.UTC(2020, 0, 1)));
    await bench.run(fakeStages().stages);
    bench.put("new.txt", "Nyt referat");
    const report = await bench.run(fakeStages().stages, { since: Date.UTC(2021, 0, 1) });
    expect(report.files).toMatchObject({ seen: 1, removed: [] });
    expect(report.corpus.documents).toBe(2);
  });
});
