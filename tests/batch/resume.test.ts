import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCorpus } from "../../corpus/index.ts";
import { RunReport } from "../../schemas/run-report.ts";
import { drawPage } from "../ocr/draw-page.ts";
import { a4, danishLines, makePdf } from "../reading/make-pdf.ts";
import { contentOf } from "./workbench.ts";

const pages = 9;
let folder = "";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "punktum-resume-"));
  mkdirSync(join(folder, "papers"));
  const scan = await makePdf(
    Array.from({ length: pages }, (_, index) => async (sheet, document) => {
      const lines = [`Side ${index + 1} af protokollen`, ...danishLines.slice(index % 3, (index % 3) + 2)];
      const image = await document.embedPng(await drawPage({ lines, height: 500 }));
      sheet.page.drawImage(image, { x: 0, y: a4.height - 180, width: a4.width, height: 180 });
    }),
  );
  writeFileSync(join(folder, "papers", "scan.pdf"), scan);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(corpus: string): ChildProcess {
  const program = ["--disable-warning=ExperimentalWarning", "pipeline/cli/main.ts"];
  const args = ["run", join(folder, "papers"), "--corpus", join(folder, corpus), "--json", "--jobs", "1"];
  return spawn(process.execPath, [...program, ...args], { stdio: "ignore" });
}

/** Pages that lie in the corpus while the document is still being read. */
function pagesKept(corpus: string): number {
  const path = join(folder, corpus, "corpus.sqlite");
  if (!existsSync(path)) return 0;
  const file = new DatabaseSync(path, { readOnly: true });
  try {
    return Number(file.prepare("SELECT count(*) AS n FROM kept_page").get()?.n);
  } catch {
    // Its layout is not there yet.
    return 0;
  } finally {
    file.close();
  }
}

function lastReport(corpus: string): RunReport {
  const runs = join(folder, corpus, "runs");
  const last = readdirSync(runs).sort().at(-1) ?? "";
  return RunReport.parse(JSON.parse(readFileSync(join(runs, last, "report.json"), "utf8")));
}

async function killedAfter(corpus: string, kept: number, how: NodeJS.Signals): Promise<number | null> {
  const run = start(corpus);
  const ended = once(run, "exit");
  while (run.exitCode === null && pagesKept(corpus) < kept) await sleep(20);
  expect(run.exitCode).toBeNull();
  run.kill(how);
  const [code] = await ended;
  return code;
}

async function content(corpus: string): Promise<unknown> {
  const opened = await openCorpus(join(folder, corpus), { readOnly: true });
  try {
    const [id] = (await opened.documents.states()).map((state) => state.id);
    return { corpus: await contentOf(opened), reading: await opened.documents.reading(id ?? "") };
  } finally {
    await opened.close();
  }
}

describe("a run that is ended in the middle of a long scan", () => {
  it("goes on from the pages that were read, reads none twice, and comes to the same record", {
    timeout: 400_000,
  }, async () => {
    expect((await once(start("unbroken"), "exit"))[0]).toBe(0);
    expect(lastReport("unbroken").work).toMatchObject({ pagesRead: pages, pagesKept: 0 });
    expect(await killedAfter("broken", 2, "SIGKILL")).toBeNull();
    const afterFirst = pagesKept("broken");
    expect(await killedAfter("broken", afterFirst + 1, "SIGTERM")).toBe(130);
    const afterSecond = pagesKept("broken");
    expect(afterSecond).toBeLessThan(pages);
    expect(lastReport("broken")).toMatchObject({ state: "interrupted", work: { waiting: 1 } });
    expect((await once(start("broken"), "exit"))[0]).toBe(0);
    expect(lastReport("broken").work).toMatchObject({
      pagesKept: afterSecond,
      pagesRead: pages - afterSecond,
    });
    expect(pagesKept("broken")).toBe(0);
    expect(await content("broken")).toEqual(await content("unbroken"));
  });
});
