import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PDFDocument } from "pdf-lib";
import { measuredRun } from "./bench-ocr/measured-run.ts";

/**
 * Reads one long PDF as `punktum read` does and prints pages a second, CPU and the peak memory of all its processes.
 * The PDF is made of the pages of a shorter one, over and over, each copied anew so that the file grows as a real one.
 * Usage: node scripts/bench-long.ts [--pages N] [--ocr auto|always|never] [--at-most MEGABYTES] [PDF]
 * Ends with 1 where a page failed or the memory passed `--at-most`.
 */
const args = process.argv.slice(2);
const option = (name: string) => {
  const place = args.indexOf(name);
  return place < 0 ? undefined : args.splice(place, 2)[1];
};
const pages = Number(option("--pages") ?? 850);
const ocr = option("--ocr") ?? "auto";
const atMost = Number(option("--at-most") ?? Number.POSITIVE_INFINITY);
const [source = "samples/teknik-og-miljoeudvalget-2013-09-03-scan.pdf"] = args;

const folder = mkdtempSync(join(tmpdir(), "punktum-bench-"));
try {
  const file = join(folder, "long.pdf");
  const bytes = await longPdf(source, pages);
  writeFileSync(file, bytes);
  const command = ["--disable-warning=ExperimentalWarning", "pipeline/cli/main.ts", "read", file];
  const run = await measuredRun(process.execPath, [...command, "--compact", "--ocr", ocr]);
  const figures = {
    source,
    pages,
    "file MB": Math.round(bytes.length / 1e6),
    ocr,
    complete: run.status === 0,
    seconds: Number(run.seconds.toFixed(1)),
    "pages/s": Number((pages / run.seconds).toFixed(2)),
    "CPU s/page": Number((run.cpuSeconds / pages).toFixed(3)),
    "peak MB": Math.round(run.peakMegabytes),
  };
  process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  if (run.status !== 0) process.stderr.write(`failed: ${run.complaint}\n`);
  process.exitCode = run.status === 0 && run.peakMegabytes <= atMost ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function longPdf(path: string, count: number): Promise<Uint8Array> {
  const short = await PDFDocument.load(readFileSync(path));
  const long = await PDFDocument.create();
  while (long.getPageCount() < count) {
    // Each call copies the pages' images too.
    const copies = await long.copyPages(short, short.getPageIndices());
    for (const copy of copies.slice(0, count - long.getPageCount())) long.addPage(copy);
  }
  return long.save({ useObjectStreams: false });
}
