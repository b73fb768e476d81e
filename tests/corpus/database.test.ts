import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openCorpus } from "../../corpus/index.ts";
import { openDatabase } from "../../corpus/sqlite/open.ts";
import { storeDocument } from "../../corpus/sqlite/store-document.ts";
import { temporaryFolder } from "./folder.ts";
import { recordOf, store } from "./paper.ts";

const stored = (name: string) => ({
  record: recordOf({ name, items: [{ title: "Punkt", text: "Tekst om vejen. ".repeat(400) }] }),
  fingerprint: "f",
  knowledge: "k",
  recordHash: "h",
  reading: "r",
  run: "run",
  stages: [],
  results: [],
  signature: null,
});

describe("the file of a corpus", () => {
  it("that is full is a failure with a remedy, and keeps what it has", () => {
    const folder = temporaryFolder();
    const database = openDatabase(folder, { readOnly: false });
    storeDocument(database, stored("a"));
    const pages = Number(database.get("PRAGMA page_count")?.page_count);
    database.exec(`PRAGMA max_page_count = ${pages + 1}`);
    expect(() => storeDocument(database, stored("b"))).toThrow(
      expect.objectContaining({ name: "CorpusFailure", code: "unwritable" }),
    );
    expect(database.get("SELECT count(*) AS n FROM document")?.n).toBe(1);
    database.exec("PRAGMA max_page_count = 1000000");
    storeDocument(database, stored("b"));
    expect(database.get("SELECT count(*) AS n FROM document")?.n).toBe(2);
    database.close();
  });

  it("that is torn inside is a failure with a remedy when it is asked", async () => {
    const folder = temporaryFolder();
    const corpus = await openCorpus(folder, { readOnly: false });
    for (const name of ["a", "b", "c"]) await store(corpus, { name, items: [] });
    await corpus.close();
    const path = join(folder, "corpus.sqlite");
    const bytes = readFileSync(path);
    // The first page says what the file is; the rest is lost.
    bytes.fill(0x5a, 4096);
    writeFileSync(path, bytes);
    const search = async () => {
      const torn = await openCorpus(folder, { readOnly: true });
      return torn.documents.list({ offset: 0, limit: 5 }).finally(() => torn.close());
    };
    await expect(search()).rejects.toMatchObject({ name: "CorpusFailure", code: "damaged" });
  });

  it("can be read by who may not write beside it", async () => {
    const folder = temporaryFolder();
    const corpus = await openCorpus(folder, { readOnly: false });
    await store(corpus, { name: "a", items: [{ title: "Punkt", text: "Tekst" }] });
    await corpus.close();
    chmodSync(folder, 0o555);
    const command = ["pipeline/cli/main.ts", "search", "tekst", "--corpus", folder, "--json"];
    // Root may write anywhere: somebody else is asked then.
    const other = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8", ...other });
    chmodSync(folder, 0o755);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout).total).toBe(1);
  });
});
