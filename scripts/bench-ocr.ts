import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contestants } from "./bench-ocr/contestants.ts";
import { scorePages } from "./bench-ocr/score-pages.ts";

/**
 * Reads the same scans with Punktum and, where they are installed, OCRmyPDF and Tesseract, one after the other, and
 * prints speed, memory and errors as a table on stderr and as JSON on stdout. Run it on a quiet machine.
 * Usage: node scripts/bench-ocr.ts [--rounds N] [--only NAME] [FOLDER [PDF…]]
 * A reader that fails has no figures, and the exit code is 1.
 * FOLDER holds the PDFs and truth/pNN.txt; NAME-ten.pdf holds every page that `ten` names, NAME-all.pdf all.
 */
const ten = [0, 2, 4, 6, 9, 11, 13, 17, 19, 20];
const args = process.argv.slice(2);
const option = (name: string) => {
  const place = args.indexOf(name);
  return place < 0 ? undefined : args.splice(place, 2)[1];
};
const rounds = Number(option("--rounds") ?? 1);
const only = option("--only");
const [folder = "../shared/scans", ...named] = args;
if (!existsSync(join(folder, "truth"))) {
  process.stderr.write(`No ${join(folder, "truth")}: name a folder of scans with their truth.\n`);
  process.exit(2);
}
const truths = readdirSync(join(folder, "truth"))
  .sort()
  .map((file) => readFileSync(join(folder, "truth", file), "utf8"));
const pdfs =
  named.length > 0
    ? named
    : readdirSync(folder)
        .filter((file) => file.endsWith(".pdf"))
        .sort();

const missing = pdfs.filter((pdf) => !existsSync(join(folder, pdf)));
if (pdfs.length === 0 || missing.length > 0) {
  process.stderr.write(`No ${missing.join(", ") || "PDF"} in ${folder}.\n`);
  process.exit(2);
}

const results: Record<string, string | number>[] = [];
for (const pdf of pdfs)
  for (let round = 1; round <= rounds; round += 1)
    for (const contestant of contestants) {
      if (only !== undefined && contestant.name !== only) continue;
      if (!contestant.isInstalled()) {
        process.stderr.write(`${contestant.name}: not installed, left out\n`);
        continue;
      }
      await measure(contestant, pdf, round);
    }
process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);

async function measure(contestant: (typeof contestants)[number], pdf: string, round: number): Promise<void> {
  const expected = pdf.includes("-ten") ? ten.map((page) => truths[page] ?? "") : truths;
  const own = mkdtempSync(join(tmpdir(), "punktum-bench-"));
  try {
    const { run, texts } = await contestant.read(join(folder, pdf), own);
    if (run.status !== 0) {
      results.push({ pdf, round, reader: contestant.name, failed: run.complaint.trim() });
      process.stderr.write(`${pdf}  ${round}  ${contestant.name}  failed: ${run.complaint}\n`);
      process.exitCode = 1;
      return;
    }
    for (const [kind, pages] of Object.entries(texts)) {
      const score = scorePages(expected, pages);
      const row = {
        pdf,
        round,
        reader: kind === "" ? contestant.name : `${contestant.name}, ${kind}`,
        "pages/min": rounded((60 * expected.length) / run.seconds, 1),
        "CPU s/page": rounded(run.cpuSeconds / expected.length, 2),
        "peak MB": Math.round(run.peakMegabytes),
        "CER %": rounded((100 * score.characterErrors) / score.characters, 3),
        "WER %": rounded((100 * score.wordErrors) / score.words, 2),
        "§ recall %": rounded((100 * score.signsMatched) / Math.max(1, score.signsInTruth), 1),
        "§ precision %":
          score.signsRead === 0 ? "none read" : rounded((100 * score.signsMatched) / score.signsRead, 1),
      };
      results.push(row);
      process.stderr.write(`${Object.values(row).join("  ")}\n`);
    }
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
