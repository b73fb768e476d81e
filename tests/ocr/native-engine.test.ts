import { spawnSync } from "node:child_process";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { OcrEngine } from "../../pipeline/ocr/engine.ts";
import { openEngine } from "../../pipeline/ocr/index.ts";
import { parseTsv } from "../../pipeline/ocr/recognisers/native-tsv.ts";
import { drawPage } from "./draw-page.ts";

const languages = spawnSync("tesseract", ["--list-langs"], { encoding: "utf8" }).stdout ?? "";
const isInstalled = /^dan$/mu.test(languages);

let folder = "";
const engines: OcrEngine[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "punktum-fake-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
afterEach(async () => {
  await Promise.all(engines.splice(0).map((engine) => engine.close()));
});

/** An engine whose program answers the questions at the start like Tesseract, and pages like `onPage` (shell). */
async function fakeEngine(name: string, onPage: string, pageTimeout = 20): Promise<OcrEngine> {
  const program = join(folder, name);
  await writeFile(
    program,
    `#!/bin/sh\ncase "$1" in --version) echo "tesseract 5.9.9";; --list-langs) printf 'List:\\ndan\\n';; *) ${onPage};; esac\n`,
  );
  await chmod(program, 0o755);
  const engine = await openEngine("tesseract", { program, workers: 1, pageTimeout });
  engines.push(engine);
  return engine;
}

async function recognise(engine: OcrEngine) {
  const bytes = await drawPage({ lines: ["Udvalget mødtes efter § 16, stk. 1, i loven."] });
  return engine.recognise({ encoding: "encoded", bytes, width: 0, height: 0, dpi: 200 });
}

describe("a program that misbehaves fails its page, with the cause", () => {
  test.each([
    ["crash", "echo 'signal lost' >&2; exit 3", "worker-died", /exit code 3: signal lost/],
    ["memory", "kill -9 $$", "worker-died", /killed by SIGKILL/],
    ["bytes", String.raw`printf '5\t1\t1\t1\t1\t1\t0\t0\t9\t9\t90\t\377\376\n'`, "worker-died", /UTF-8/],
    ["hang", "exec sleep 600", "timed-out", /longer than/],
  ])("%s", async (name, onPage, code, message) => {
    const engine = await fakeEngine(name, onPage, name === "hang" ? 3 : 20);
    const failure = await recognise(engine).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code });
    expect(String(failure)).toMatch(message);
  });
});

test("a machine without the program is told how to get it", async () => {
  const opening = openEngine("tesseract", { program: join(folder, "not-there") });
  await expect(opening).rejects.toMatchObject({ code: "unsupported-format", remedy: /apt install/ });
});

test("the program's table becomes lines of each image; broken rows are passed over", () => {
  const tsv = [
    "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext",
    "4\t1\t1\t1\t1\t0\t10\t10\t50\t12\t-1\t",
    "5\t1\t1\t1\t1\t1\t10\t10\t20\t12\t96.5\tÅben",
    "5\t1\t1\t1",
    "4\t2\t1\t1\t1\t0\t1\t2\t3\t4\t-1\t",
    "5\t2\t1\t1\t1\t1\t1\t2\t3\t4\t90\t§",
  ].join("\n");
  const pages = parseTsv(tsv, 2);
  expect(pages.map((lines) => lines.map((line) => line.words.map((word) => word.text)))).toEqual([
    [["Åben"]],
    [["§"]],
  ]);
  expect(pages[0]?.[0]?.words[0]).toEqual({ text: "Åben", box: [10, 10, 30, 22], confidence: 96.5 });
});

test.skipIf(!isInstalled)("reads a page with § and æøå", async () => {
  const engine = await openEngine("tesseract", { workers: 1 });
  engines.push(engine);
  const page = await recognise(engine);
  expect(page.lines.map((line) => line.words.map((word) => word.text).join(" "))).toEqual([
    "Udvalget mødtes efter § 16, stk. 1, i loven.",
  ]);
});
