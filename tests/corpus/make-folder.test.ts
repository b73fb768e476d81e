import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { lockCorpus } from "../../corpus/lock.ts";
import { makeFolder } from "../../corpus/make-folder.ts";

const folder = mkdtempSync(join(tmpdir(), "punktum-folder-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("makes the folders above too, and is content with one that is there", () => {
  const deep = join(folder, "a", "b", "c");
  makeFolder(deep);
  makeFolder(deep);
  expect(existsSync(deep)).toBe(true);
});

test("does not make a folder in a file", () => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  expect(() => makeFolder(join(file, "b"))).toThrow();
});

test.skipIf(!existsSync("/proc/self"))(
  "ends where the file system takes none, with a failure that says so",
  () => {
    expect(() => lockCorpus("/proc/punktum/corpus", "test")).toThrow(/could not be used/u);
  },
);
