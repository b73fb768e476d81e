import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openCorpus } from "../../corpus/index.ts";
import { lockCorpus } from "../../corpus/lock.ts";
import { watch } from "../../pipeline/cli/watch.ts";
import { systemClock } from "../../pipeline/clock.ts";
import { RunReport } from "../../schemas/run-report.ts";

let folder = "";
let papers = "";
let corpus = "";
let abort: AbortController;
let watching: Promise<void> | undefined;
let reports: RunReport[] = [];
let said = "";
const interval = 60;
const patience = { timeout: 20_000, interval: 20 };

/** A stream of the terminal's kind that hands over what is written. */
function sink(take: (text: string) => void): NodeJS.WriteStream {
  const stream = new Writable({
    write(chunk, _encoding, done) {
      take(String(chunk));
      done();
    },
  });
  return stream as unknown as NodeJS.WriteStream;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "punktum-watch-"));
  papers = join(folder, "papers");
  corpus = join(folder, "corpus");
  mkdirSync(papers);
  abort = new AbortController();
  reports = [];
  said = "";
});
afterEach(async () => {
  abort.abort(new Error("interrupted"));
  await watching;
  watching = undefined;
  rmSync(folder, { recursive: true, force: true });
});

function begin(): void {
  const cli = {
    stdout: sink((text) => reports.push(RunReport.parse(JSON.parse(text)))),
    stderr: sink((text) => {
      said += text;
    }),
    clock: systemClock,
    signal: abort.signal,
  };
  const options = {
    corpus,
    jobs: 1,
    json: true,
    ocr: "auto",
    engine: "tesseract.js",
    pageTimeout: 120,
  } as const;
  watching = watch([papers], options, cli, interval);
}

const put = (name: string, text: string) => writeFileSync(join(papers, name), text);
const minutes = (name: string) => `Referat ${name}\n\nPunkt 1: Vejen ${name}\n\nBeslutning\nGodkendt.\n`;
const runs = (count: number) =>
  vi.waitFor(() => expect(reports.length).toBeGreaterThanOrEqual(count), patience);

async function titles(): Promise<readonly string[]> {
  const opened = await openCorpus(corpus, { readOnly: true });
  const found = (await opened.documents.list({ offset: 0, limit: 100 })).map(({ path }) => path);
  await opened.close();
  return found.map((path) => path.slice(papers.length + 1)).sort();
}

describe("run --watch", { timeout: 60_000 }, () => {
  it("takes in what comes, changes, moves and goes, and rests in between", async () => {
    put("a.txt", minutes("a"));
    put("b.txt", minutes("b"));
    begin();
    await runs(1);
    expect(reports[0]?.corpus.documents).toBe(2);
    await sleep(6 * interval);
    expect(reports).toHaveLength(1);
    put("c.txt", minutes("c"));
    await runs(2);
    expect(reports[1]?.files.added).toEqual([join(papers, "c.txt")]);
    put("c.txt", minutes("c, rettet"));
    await runs(3);
    expect(reports[2]?.files.changed).toEqual([join(papers, "c.txt")]);
    renameSync(join(papers, "b.txt"), join(papers, "d.txt"));
    await runs(4);
    expect(reports.slice(3).flatMap(({ files }) => files.renamed)).toEqual([
      { from: join(papers, "b.txt"), to: join(papers, "d.txt") },
    ]);
    rmSync(join(papers, "a.txt"));
    await vi.waitFor(async () => expect(await titles()).toEqual(["c.txt", "d.txt"]), patience);
  });

  it("leaves a file alone while it is being written", async () => {
    put("a.txt", minutes("a"));
    begin();
    await runs(1);
    const path = join(papers, "slow.txt");
    writeFileSync(path, "Referat\n");
    const until = Date.now() + 12 * interval;
    while (Date.now() < until) {
      appendFileSync(path, "Punkt 1: Endnu en linje om vejen.\n");
      await sleep(interval / 4);
    }
    expect(reports.flatMap(({ files }) => [...files.added, ...files.changed])).not.toContain(path);
    await vi.waitFor(() => expect(reports.at(-1)?.files.added).toEqual([path]), patience);
    expect(reports.at(-1)?.failures).toEqual([]);
  });

  it("takes in a burst, and a file that another takes the place of", async () => {
    begin();
    await sleep(3 * interval);
    for (let number = 0; number < 40; number += 1) put(`${number}.txt`, minutes(String(number)));
    await vi.waitFor(async () => expect(await titles()).toHaveLength(40), patience);
    writeFileSync(join(folder, "new"), minutes("helt ny"));
    renameSync(join(folder, "new"), join(papers, "7.txt"));
    await vi.waitFor(
      () => expect(reports.flatMap(({ files }) => files.changed)).toEqual([join(papers, "7.txt")]),
      patience,
    );
  });

  it("waits for a folder that is away and for a corpus that is taken, and says so once", async () => {
    put("a.txt", minutes("a"));
    put("b.txt", minutes("b"));
    begin();
    await runs(1);
    renameSync(papers, `${papers}-away`);
    await vi.waitFor(() => expect(said).toContain("is not there; waiting"), patience);
    await sleep(5 * interval);
    expect(said.match(/is not there/g)).toHaveLength(1);
    expect(await titles()).toHaveLength(2);
    const lock = lockCorpus(corpus, "process 77");
    renameSync(`${papers}-away`, papers);
    put("c.txt", minutes("c"));
    await vi.waitFor(() => expect(said).toContain("process 77"), patience);
    lock.release();
    await vi.waitFor(async () => expect(await titles()).toHaveLength(3), patience);
  });
});

it("run --watch ends with 130 on SIGTERM and keeps what it has", { timeout: 60_000 }, async () => {
  put("a.txt", minutes("a"));
  const program = ["--disable-warning=ExperimentalWarning", "pipeline/cli/main.ts", "run", papers];
  const child = spawn(process.execPath, [...program, "--corpus", corpus, "--watch"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  await once(child.stdout, "data");
  child.kill("SIGTERM");
  const [code] = await once(child, "exit");
  expect(code).toBe(130);
  expect(await titles()).toEqual(["a.txt"]);
  expect(readFileSync(join(corpus, "run.holder"), "utf8")).toContain(String(child.pid));
  lockCorpus(corpus, "the next").release();
});
