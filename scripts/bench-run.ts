import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inventedMinutes } from "./bench/invented-minutes.ts";

/**
 * Measures a first run over invented minutes as text files, and a second one over the unchanged folder.
 * Usage: node scripts/bench-run.ts [documents]
 */
const documents = Number(process.argv[2] ?? 300);
const folder = mkdtempSync(join(tmpdir(), "punktum-bench-"));
try {
  const papers = join(folder, "papers");
  for (let index = 0; index < documents; index += 1) {
    const place = join(papers, `year-${2000 + (index % 25)}`);
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, `minutes-${index}.txt`), inventedMinutes(index));
  }
  for (const title of ["first run", "unchanged", "unchanged again"]) {
    const started = process.hrtime.bigint();
    const { status } = spawnSync(
      process.execPath,
      [
        "--disable-warning=ExperimentalWarning",
        "pipeline/cli/main.ts",
        "run",
        papers,
        "--corpus",
        join(folder, "corpus"),
        "--json",
      ],
      { stdio: ["ignore", "ignore", "inherit"] },
    );
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    process.stdout.write(`${title}: ${seconds.toFixed(2)} s for ${documents} documents, exit ${status}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
