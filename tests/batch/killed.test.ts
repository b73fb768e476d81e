import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openCorpus } from "../../corpus/index.ts";
import { inventedMinutes } from "../../scripts/bench/invented-minutes.ts";
import { contentOf } from "./workbench.ts";

const documents = 24;
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "punktum-killed-"));
  mkdirSync(join(folder, "papers"));
  for (let index = 0; index < documents; index += 1) {
    const text = inventedMinutes(index);
    // A third is damaged, so that the knowledge of the corpus has something to repair.
    const damaged =
      index % 3 === 0 ? text.replaceAll("ø", "o").replaceAll("å", "a").replaceAll("æ", "ae") : text;
    writeFileSync(join(folder, "papers", `${index}.txt`), damaged);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(corpus: string) {
  return spawn(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      "pipeline/cli/main.ts",
      "run",
      join(folder, "papers"),
      "--corpus",
      join(folder, corpus),
      "--json",
    ],
    { stdio: "ignore" },
  );
}

async function content(corpus: string): Promise<unknown> {
  const opened = await openCorpus(join(folder, corpus), { readOnly: true });
  try {
    return await contentOf(opened);
  } finally {
    await opened.close();
  }
}

it("comes to the corpus of an unbroken run after being killed again and again", {
  timeout: 120_000,
}, async () => {
  const [unbroken] = await once(start("unbroken"), "exit");
  expect(unbroken).toBe(0);
  let kills = 0;
  // Later and later, from the first write of the corpus to the last.
  for (const delay of [450, 600, 750, 900, 1100, 1300]) {
    const run = start("killed");
    const ended = once(run, "exit");
    await sleep(delay);
    if (run.kill("SIGKILL")) kills += 1;
    await ended;
  }
  expect(kills).toBeGreaterThan(2);
  const [last] = await once(start("killed"), "exit");
  expect(last).toBe(0);
  expect(await content("killed")).toEqual(await content("unbroken"));
});
