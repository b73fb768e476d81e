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
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { loadActIndex } from "../pipeline/act-index.ts";
import { defaultCacheFolder } from "../pipeline/cache-folder.ts";
import { evaluateRepair, type RepairScore } from "../pipeline/evaluation/text-metrics.ts";
import { repairWith } from "../pipeline/repair/index.ts";
import { loadLexicon } from "../pipeline/repair/lexicon/load.ts";
import type { DocumentReading } from "../schemas/reading.ts";
import type { Repair } from "../schemas/repair.ts";
import { type Damage, damageText, noDamage, seededRandom } from "./damage-text.ts";

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

const residentBefore = process.memoryUsage().rss;
// The first load builds the lexicon where none is kept yet; only the second is timed.
await loadLexicon(defaultCacheFolder());
const residentAfter = process.memoryUsage().rss;
const started = performance.now();
const lexicon = await loadLexicon(defaultCacheFolder());
const loadTime = performance.now() - started;
/** Each buffer once, for several of the arrays may be views of one file. */
const buffers = new Set(
  [lexicon, lexicon.graph].flatMap((part) =>
    Object.values(part).flatMap((value) => (ArrayBuffer.isView(value) ? [value.buffer] : [])),
  ),
);
const lexiconBytes = [...buffers].reduce((total, { byteLength }) => total + byteLength, 0);
const acts = await loadActIndex();

function reading(text: string, textSource: "plain" | "ocr" = "plain"): DocumentReading {
  const page = {
    width: 595.3,
    height: 841.9,
    status: "ok" as const,
    failure: null,
    quality: 1,
    confidence: null,
  };
  const rest = { rotation: 0, skew: 0, sourceReason: "", words: [], furniture: [], rereads: [] };
  return {
    mediaType: "text/plain",
    metadataTitle: null,
    pages: text
      .split("\f")
      .map((content, index) => ({ number: index + 1, ...page, textSource, ...rest, text: content })),
  };
}

type Witnesses = readonly { readonly document: string; readonly text: string }[];

function repaired(text: string, source: "plain" | "ocr" = "plain", witnesses: Witnesses = []) {
  return repairWith({ lexicon, acts }, reading(text, source), { attested: new Map(), witnesses, human: [] });
}

const read = (...path: string[]) => readFileSync(join(folder, ...path), "utf8").replace(/^# source:.*\n/, "");
const files = (...path: string[]) =>
  existsSync(join(folder, ...path))
    ? readdirSync(join(folder, ...path))
        .filter((name) => name.endsWith(".txt"))
        .sort()
    : [];
const starting = (prefix: string, names: readonly string[]) =>
  names.find((name) => name.startsWith(prefix)) ?? "";

const percent = (share: number, digits = 2) => `${(100 * share).toFixed(digits)} %`;
function line(name: string, score: RepairScore): void {
  const right = score.words - score.damaged;
  process.stdout.write(
    `${name.padEnd(44)} words ${score.words}  damaged ${score.damaged}  repaired ${score.repaired} (${percent(score.recall, 1)})  ` +
      `wrong ${score.wrong} (${percent(score.wrong / Math.max(1, score.damaged), 2)})  broken ${score.broken} (${percent(score.broken / Math.max(1, right), 3)})  ` +
      `precision ${percent(score.precision, 1)}  WER ${percent(score.before.wer)} → ${percent(score.after.wer)}  CER ${percent(score.before.cer)} → ${percent(score.after.cer)}\n`,
  );
  if (!values.misses) return;
  for (const miss of score.misses)
    process.stdout.write(`    ${missKind(miss)} ${miss.truth}: ${miss.before} → ${miss.after}\n`);
}

function missKind({ truth, before, after }: RepairScore["misses"][number]): string {
  if (before === truth) return "broken";
  return before === after ? "left  " : "wrong ";
}

function sum(scores: readonly RepairScore[]): RepairScore {
  const total = (key: "words" | "damaged" | "repaired" | "wrong" | "broken") =>
    scores.reduce((all, score) => all + score[key], 0);
  const words = total("words");
  const mean = (of: (score: RepairScore) => number) =>
    scores.reduce((all, score) => all + of(score) * score.words, 0) / Math.max(1, words);
  return {
    words,
    damaged: total("damaged"),
    repaired: total("repaired"),
    wrong: total("wrong"),
    broken: total("broken"),
    precision: mean((score) => score.precision),
    recall: total("repaired") / Math.max(1, total("damaged")),
    before: { cer: mean((score) => score.before.cer), wer: mean((score) => score.before.wer) },
    after: { cer: mean((score) => score.after.cer), wer: mean((score) => score.after.wer) },
    misses: scores.flatMap((score) => score.misses),
  };
}

const calibration = Array.from({ length: 10 }, () => ({ sum: 0, right: 0, count: 0 }));
/** Damage that tears no word leaves every word in its place, so the truth of a repair is the word of the same number. */
function calibrate(repairs: readonly Repair[], raw: string, truth: string): void {
  const words = [...truth.matchAll(/\S+/g)].map(([word]) => word);
  const places = [...raw.matchAll(/\S+/g)].map((match) => match.index);
  if (places.length !== words.length) return;
  let word = 0;
  for (const repair of repairs) {
    if (/\s/.test(repair.before)) continue;
    while ((places[word + 1] ?? Number.POSITIVE_INFINITY) <= repair.rawSpan.start) word += 1;
    const bin = calibration[Math.min(9, Math.floor(repair.confidence * 10))];
    if (!bin) continue;
    bin.sum += repair.confidence;
    bin.count += 1;
    if (words[word]?.includes(repair.after)) bin.right += 1;
  }
}

const pairFolder = values.pairs;
const wanted = (name: string) => pairFolder === undefined && name.includes(values.only);
const seeds = files("seeds");
const [twin = "", damagedTwin = ""] = [starting("001", seeds), starting("002", seeds)];

if (seeds.length > 0 && wanted("pair")) {
  const raw = read("seeds", damagedTwin);
  const truth = read("seeds", twin);
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
      calibrate(result.repairs, raw, truth);
      const score = evaluateRepair(raw, result.text, truth);
      line(name.replace(".raw.txt", ""), score);
      return score;
    });
  line(`all pairs of ${pairFolder}`, { ...sum(scores), misses: [] });
}
const pairs = files("real", "ocr-pairs");
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
const textFolder = values.texts;
const samples = [
  ...files("real", "text").map((name) => ["real", "text", name]),
  ...[twin, starting("000", seeds), starting("003", seeds), starting("004", seeds)]
    .filter((name) => name !== "")
    .map((name) => ["seeds", name]),
];
const clean =
  textFolder === undefined
    ? samples
    : readdirSync(textFolder)
        .filter((name) => name.endsWith(".txt"))
        .sort()
        .map((name) => [relative(folder, resolve(textFolder)), name]);
const letters = { ...noDamage, letters: 0.9 };
const damages: readonly (readonly [string, Damage])[] = [
  ["danish letters", letters],
  ["danish letters, half of them", { ...noDamage, letters: 0.5 }],
  ["danish letters, a third of the lines", { ...noDamage, letters: 0.9, share: 0.33 }],
  ["danish letters transcribed", { ...letters, letterTable: "transcribed" }],
  ["danish letters of a neighbour", { ...letters, letterTable: "neighbourModel" }],

  ["danish letters undecoded", { ...letters, letterTable: "undecoded" }],
  ["danish letters, DOS read as Windows", { ...letters, letters: 1, letterTable: "dosAsWindows" }],
  ["danish letters, Windows read as DOS", { ...letters, letters: 1, letterTable: "windowsAsDos" }],
  ["danish letters and shapes", { ...letters, shape: 0.01 }],
  [
    "few dots, letters and shapes",
    { ...letters, shape: 0.005, letterTable: "fewDots", shapeTable: "brokenShapes" },
  ],
  ["shapes only", { ...noDamage, shape: 0.01 }],
  ["broken shapes only", { ...noDamage, shape: 0.004, shapeTable: "brokenShapes" }],
  ["letters, shapes, lost and torn", { letters: 0.9, shape: 0.01, lost: 0.002, torn: 0.005, share: 1 }],
  ["signs for letters", { ...letters, letterTable: "signs" }],
  ["worn print", { ...noDamage, letters: 0.25, shape: 0.002, letterTable: "worn", shapeTable: "rough" }],
  [
    "rough scan, merged, margins",
    {
      ...letters,
      letterTable: "signs",
      shape: 0.006,
      shapeTable: "rough",
      torn: 0.003,
      merged: 0.003,
      margin: 0.02,
      spaced: 0.3,
    },
  ],
  [
    "typewritten",
    { ...noDamage, letters: 0.4, shape: 0.003, letterTable: "worn", shapeTable: "typewritten" },
  ],
];
for (const [name, damage] of damages) {
  if (wanted(`damaged: ${name}`)) {
    const scores = clean.flatMap((path, index) => {
      if (values.half !== undefined && index % 2 !== Number(values.half)) return [];
      const truth = read(...path);
      const raw = damageText(truth, damage, seededRandom(index + 1));
      const result = repaired(raw);
      calibrate(result.repairs, raw, truth);
      return [evaluateRepair(raw, result.text, truth)];
    });
    line(`damaged: ${name}`, sum(scores));
  }
}
calibration.forEach((bin, index) => {
  if (bin.count < 20) return;
  process.stdout.write(
    `posterior ${index / 10}–${(index + 1) / 10}: said ${percent(bin.sum / bin.count, 1)}, right ${percent(bin.right / bin.count, 1)}, of ${bin.count}\n`,
  );
});
if (wanted("clean")) {
  for (const [name, paths] of [
    ["clean texts", clean],
    ["clean texts behind the counts (greve)", files("real", "greve").map((file) => ["real", "greve", file])],
  ] as const) {
    let words = 0;
    let changes = 0;
    let time = 0;
    for (const path of paths) {
      const text = read(...path);
      const before = performance.now();
      const result = repaired(text);
      time += performance.now() - before;
      words += text.split(/\s+/).length;
      changes += result.repairs.length;
      if (values.misses)
        for (const repair of result.repairs)
          process.stdout.write(`    ${path.at(-1)}: ${repair.before} → ${repair.after}\n`);
    }
    process.stdout.write(
      `${name.padEnd(44)} files ${paths.length}  words ${words}  changed ${changes}  ${Math.round(words / (time / 1000))} words/s\n`,
    );
  }
}
if (wanted("speed") && clean.length > 0) {
  const text = clean.map((path) => read(...path)).join("\n\n");
  repaired(text.slice(0, 20_000));
  const cleanCpu = process.cpuUsage();
  for (const path of clean) repaired(read(...path));
  const used = process.cpuUsage(cleanCpu);
  const cleanSeconds = (used.user + used.system) / 1e6;
  const cleanWords = text.split(/\s+/).length;
  process.stdout.write(
    `speed on clean text: ${cleanWords} words, ${Math.round(cleanWords / cleanSeconds)} words a second of processor time\n`,
  );
  const raw = damageText(text, { ...noDamage, letters: 0.9, shape: 0.005 }, seededRandom(1));
  repaired(raw.slice(0, 20_000));
  const cpu = process.cpuUsage();
  const before = performance.now();
  repaired(raw);
  const seconds = (performance.now() - before) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const cpuSeconds = (user + system) / 1e6;
  const words = raw.split(/\s+/).length;
  process.stdout.write(
    `speed with learning: ${words} words in ${seconds.toFixed(2)} s, ${Math.round(words / seconds)} words/s (of processor time: ${cpuSeconds.toFixed(2)} s)\n`,
  );
  process.stdout.write(
    `lexicon: loaded in ${loadTime.toFixed(0)} ms; its own ${(lexiconBytes / 1e6).toFixed(0)} MB; the process resident ` +
      `${(residentBefore / 1e6).toFixed(0)} MB before it was loaded, ${(residentAfter / 1e6).toFixed(0)} MB after, ` +
      `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB after the measurements\n`,
  );
}
for (const [what, names] of [
  ["seeds", seeds],
  ["real/ocr-pairs", pairs],
  ["real/greve", files("real", "greve")],
] as const)
  if (names.length === 0) process.stdout.write(`SKIPPED: ${join(folder, what)} is not there\n`);
