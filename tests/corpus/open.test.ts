import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it } from "vitest";
import { pack } from "../../corpus/body.ts";
import { checkCorpus, openCorpus } from "../../corpus/index.ts";
import { lockCorpus } from "../../corpus/lock.ts";
import { migrations } from "../../corpus/sqlite/migrations/index.ts";
import { temporaryCorpus, temporaryFolder } from "./folder.ts";
import { store } from "./paper.ts";

const applicationId = 0x506b746d;

describe("opening a corpus", () => {
  it("refuses one of a newer version and leaves it alone", async () => {
    const folder = temporaryFolder();
    await (await openCorpus(folder, { readOnly: false })).close();
    const file = new DatabaseSync(join(folder, "corpus.sqlite"));
    file.exec("PRAGMA user_version = 999");
    file.close();
    for (const readOnly of [true, false]) {
      await expect(openCorpus(folder, { readOnly })).rejects.toMatchObject({
        code: "newer-version",
        remedy: expect.stringContaining("Update Punktum"),
      });
    }
  });

  it("numbers its migrations without gaps and takes each earlier version to the newest", async () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
    for (const [index] of migrations.entries()) {
      const folder = temporaryFolder();
      const file = new DatabaseSync(join(folder, "corpus.sqlite"));
      for (const { sql } of migrations.slice(0, index + 1)) file.exec(sql);
      file.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${index + 1}`);
      file.exec("INSERT INTO run (id, started, state) VALUES ('old', '2020-01-01T00:00:00Z', 'finished')");
      file.close();
      const corpus = await openCorpus(folder, { readOnly: false });
      expect((await corpus.runs.list(5)).map(({ id }) => id)).toEqual(["old"]);
      await store(corpus, { name: "a", items: [{ title: "Punkt", text: "Tekst" }] });
      expect((await corpus.documents.totals()).items).toBe(1);
      await corpus.close();
    }
  });

  it("gives the records of an earlier program the fields that it did not know", async () => {
    const folder = temporaryFolder();
    const corpus = await openCorpus(folder, { readOnly: false });
    const id = await store(corpus, { name: "a", items: [], placeholder: true });
    const now = await corpus.documents.record(id);
    await corpus.close();
    const [finding] = now?.inconsistencies ?? [];
    const { values, ordered, ...earlier } = finding ?? {};
    expect({ values, ordered }).toEqual({ values: [], ordered: true });
    const file = new DatabaseSync(join(folder, "corpus.sqlite"));
    file.prepare("UPDATE document_record SET record = ?").run(pack({ ...now, inconsistencies: [earlier] }));
    file.close();
    const again = await openCorpus(folder, { readOnly: true });
    expect(await again.documents.record(id)).toEqual(now);
    await again.close();
  });

  it("says what is wrong with what is no corpus", async () => {
    const missing = temporaryFolder();
    await expect(openCorpus(missing, { readOnly: true })).rejects.toMatchObject({ code: "missing" });
    const other = temporaryFolder();
    const file = new DatabaseSync(join(other, "corpus.sqlite"));
    file.exec("CREATE TABLE something (else_ TEXT)");
    file.close();
    await expect(openCorpus(other, { readOnly: false })).rejects.toMatchObject({ code: "not-a-corpus" });
    const damaged = temporaryFolder();
    writeFileSync(
      join(damaged, "corpus.sqlite"),
      "this is no database at all, it only has the name of one".repeat(99),
    );
    await expect(openCorpus(damaged, { readOnly: false })).rejects.toMatchObject({ code: "damaged" });
    const file2 = join(temporaryFolder(), "file");
    writeFileSync(file2, "");
    await expect(openCorpus(join(file2, "corpus"), { readOnly: false })).rejects.toMatchObject({
      code: "unwritable",
    });
  });

  it("lets a reader look on while a run writes", async () => {
    const folder = temporaryFolder();
    const writer = await openCorpus(folder, { readOnly: false });
    await store(writer, { name: "a", items: [] });
    const reader = await openCorpus(folder, { readOnly: true });
    await store(writer, { name: "b", items: [] });
    expect((await reader.documents.totals()).documents).toBe(2);
    await reader.close();
    await writer.close();
  });

  it("finds a sound corpus sound and a torn one torn", async () => {
    const folder = temporaryFolder();
    const corpus = await openCorpus(folder, { readOnly: false });
    await store(corpus, { name: "a", items: [{ title: "Punkt", text: "Tekst" }] });
    await corpus.close();
    expect(await checkCorpus(folder)).toEqual({ documents: 1, faults: [] });
    const file = new DatabaseSync(join(folder, "corpus.sqlite"));
    file.exec("DELETE FROM document_record; DELETE FROM unit_words");
    file.close();
    expect((await checkCorpus(folder)).faults).toHaveLength(2);
  });
});

describe("the lock of a corpus", () => {
  it("keeps a second run out, names the first, and is free when that has ended", () => {
    const folder = join(temporaryFolder(), "corpus");
    mkdirSync(folder);
    const first = lockCorpus(folder, "process 1");
    expect(() => lockCorpus(folder, "process 2")).toThrow(/process 1/);
    first.release();
    lockCorpus(folder, "process 3").release();
  });
});

describe("what people decided", () => {
  it("stays when the document is stored again and when it is removed", async () => {
    const corpus = await temporaryCorpus();
    const id = await store(corpus, { name: "a", items: [] });
    const review = {
      target: `repair:${id}:0:Ishgj`,
      kind: "repair" as const,
      document: id,
      verdict: "corrected" as const,
      before: "Ishgj",
      after: "Ishøj",
      correction: "Ishoj",
      note: null,
      at: "2026-01-01T00:00:00Z",
    };
    await corpus.reviews.put(review);
    await store(corpus, { name: "a", items: [] });
    await corpus.documents.remove([id]);
    expect(await corpus.reviews.ofDocument(id)).toEqual([review]);
  });

  it("keeps the run that saw a finding first", async () => {
    const corpus = await temporaryCorpus();
    await store(corpus, { name: "a", items: [], placeholder: true }, "run-1");
    await store(corpus, { name: "a", items: [], placeholder: true }, "run-2");
    expect(await corpus.findings.newIn("run-1")).toHaveLength(1);
    expect(await corpus.findings.newIn("run-2")).toEqual([]);
  });
});
