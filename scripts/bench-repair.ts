/**
 * Measures the repairer and prints one table. Texts come from a folder of samples with their truths; what is not there
 * is left out aloud. The counts behind the lexicon were taken from `real/greve`: figures on those texts are marked.
 *
 * node scripts/bench-repair.ts [FOLDER] [--misses] [--only NAME] [--half 0|1] [--pairs FOLDER] [--texts FOLDER]
 *
 * --half takes every second of the texts that are damaged on purpose, so that one half may be looked at and the other
 * scored unseen. --pairs scores, and nothing else, every `NAME.raw.txt` of a folder against its `NAME.truth.txt`.
 * --texts damages the clean texts of a folder in place of the samples.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { evaluateRepair } from "../pipeline/evaluation/text-metrics.ts";
import { Calibration } from "./bench-repair/calibration.ts";
import { measureClean } from "./bench-repair/clean-texts.ts";
import { damages } from "./bench-repair/damages.ts";
import { openRepairer } from "./bench-repair/repairer.ts";
import { cleanTexts, openSamples, starting } from "./bench-repair/samples.ts";
import { printScore, sumOf } from "./bench-repair/score-line.ts";
import { measureSpeed } from "./bench-repair/speed.ts";
import { damageText, seededRandom } from "./damage-text.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    half: { type: "string" },
    pairs: { type: "string" },
    texts: { type: "string" },
  },
});
const folder = positionals[0] ?? join(import.meta.dirname, "../../shared");

const samples = openSamples(folder);
const { read, files } = samples;
const repairer = await openRepairer();
const { repaired } = repairer;
const calibration = new Calibration();
const line = (name: string, score: Parameters<typeof printScore>[1]) =>
  printScore(name, score, values.misses);

const pairFolder = values.pairs;
const wanted = (name: string) => pairFolder === undefined && name.includes(values.only);
const seeds = files("seeds");
const pairs = files("real", "ocr-pairs");
const clean = cleanTexts(samples, values.texts);

if (seeds.length > 0 && wanted("pair")) {
  const raw = read("seeds", starting("002", seeds));
  const truth = read("seeds", starting("001", seeds));
  line("real pair, alone", evaluateRepair(raw, repaired(raw).text, truth));
  const witnesses = [{ document: "twin", text: truth }];
  line(
    "real pair, with its twin as witness",
    evaluateRepair(raw, repaired(raw, "plain", witnesses).text, truth),
  );
}
if (pairFolder !== undefined) {
  const scores = readdirSync(pairFolder)
    .filter((name) => name.endsWith(".raw.txt") && name.includes(values.only))
    .sort()
    .map((name) => {
      const raw = readFileSync(join(pairFolder, name), "utf8");
      const truth = readFileSync(join(pairFolder, name.replace(/raw\.txt$/, "truth.txt")), "utf8");
      const result = repaired(raw, "ocr");
      calibration.add(result.repairs, raw, truth);
      const score = evaluateRepair(raw, result.text, truth);
      line(name.replace(".raw.txt", ""), score);
      return score;
    });
  line(`all pairs of ${pairFolder}`, { ...sumOf(scores), misses: [] });
}
if (pairs.length > 0 && wanted("scans")) {
  for (const name of pairs) {
    const raw = read("real", "ocr-pairs", name);
    const truth = read("real", "text", starting(name.slice(0, 2), files("real", "text")));
    for (const source of ["plain", "ocr"] as const)
      line(
        `scan ${name.replace(".txt", "")} as ${source}`,
        evaluateRepair(raw, repaired(raw, source).text, truth),
      );
  }
}
for (const [name, damage] of damages) {
  if (wanted(`damaged: ${name}`)) {
    const scores = clean.flatMap((path, index) => {
      if (values.half !== undefined && index % 2 !== Number(values.half)) return [];
      const truth = read(...path);
      const raw = damageText(truth, damage, seededRandom(index + 1));
      const result = repaired(raw);
      calibration.add(result.repairs, raw, truth);
      return [evaluateRepair(raw, result.text, truth)];
    });
    line(`damaged: ${name}`, sumOf(scores));
  }
}
calibration.print();
if (wanted("clean")) {
  const counted = files("real", "greve").map((file) => ["real", "greve", file]);
  measureClean("clean texts", clean, samples, repairer, values.misses);
  measureClean("clean texts behind the counts (greve)", counted, samples, repairer, values.misses);
}
if (wanted("speed") && clean.length > 0) measureSpeed(clean, samples, repairer);
for (const [what, names] of [
  ["seeds", seeds],
  ["real/ocr-pairs", pairs],
  ["real/greve", files("real", "greve")],
] as const)
  if (names.length === 0) process.stdout.write(`SKIPPED: ${join(folder, what)} is not there\n`);
