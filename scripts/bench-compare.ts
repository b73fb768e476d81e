import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  compareDocuments,
  compareFamily,
  type DocumentSignature,
  kinshipsOf,
  signatureOf,
} from "../pipeline/comparison/index.ts";
import type { BetweenKind } from "../schemas/inconsistency.ts";
import { makePair } from "./drafts/make-pair.ts";
import { inventSentence } from "./drafts/plants.ts";
import { Random } from "./drafts/random.ts";
import { score, type Tally } from "./drafts/score.ts";
import { plainRecord } from "./plain-record.ts";

/**
 * Measures the comparison of drafts, and prints it all:
 *
 *   node scripts/bench-compare.ts [--every 7] [--offset 4] [--damage 0.15] [--show] FOLDER-OF-TEXTS…
 *
 * 1. Planted changes over the texts (every nth of them, from `offset`): recall and precision a kind.
 * 2. A family of 20 drafts of 50 pages: time.
 * 3. Families in 100,000 signatures: time, and pairs looked at.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: "string", default: "7" },
    offset: { type: "string", default: "4" },
    damage: { type: "string", default: "0.15" },
    show: { type: "boolean", default: false },
  },
});

const wordsOnPage = 350;
const seconds = (from: number): string => ((performance.now() - from) / 1000).toFixed(2);
const share = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(3));

function planted(): void {
  const paths = positionals
    .flatMap((path) =>
      statSync(path).isDirectory()
        ? readdirSync(path)
            .filter((name) => name.endsWith(".txt"))
            .sort()
            .map((name) => join(path, name))
        : [path],
    )
    .filter((_, index) => index % Number(values.every) === Number(values.offset) % Number(values.every));
  const tallies = new Map<BetweenKind, Tally>();
  for (const [index, path] of paths.entries()) {
    const text = readFileSync(path, "utf8").replace(/^# source.*\n/u, "");
    const pair = makePair(text, {
      seed: 7_000 + index,
      changes: [5, 15],
      damage: Number(values.damage),
      reflow: true,
    });
    const older = plainRecord(pair.older, path);
    const newer = plainRecord(pair.newer, path);
    const { missed, wrong } = score(
      compareDocuments(older, newer),
      pair.truth,
      { older: older.id, newer: newer.id },
      tallies,
    );
    if (!values.show) continue;
    for (const one of missed) process.stdout.write(`missed ${path} ${JSON.stringify(one)}\n`);
    for (const one of wrong) process.stdout.write(`wrong  ${path} ${one.kind} ${one.message}\n`);
  }
  process.stdout.write(
    `\nPlanted changes over ${paths.length} texts, ${values.damage} of the words of one side damaged\n`,
  );
  for (const [kind, { planted: all, found, reported, right }] of [...tallies].sort()) {
    process.stdout.write(
      `  ${kind.padEnd(24)} planted ${String(all).padStart(4)}  recall ${share(found, all)}  reported ${String(reported).padStart(4)}  precision ${share(right, reported)}\n`,
    );
  }
}

async function family(): Promise<void> {
  const random = new Random(50);
  let text = Array.from({ length: (50 * wordsOnPage) / 15 }, () => inventSentence(random)).join("\n\n");
  const drafts = Array.from({ length: 20 }, (_, index) => {
    const pair = makePair(text, { seed: index, changes: [5, 15], damage: 0, reflow: false });
    text = pair.newer;
    return plainRecord(pair.newer, `draft ${index}.txt`);
  });
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const begun = performance.now();
  const findings = await compareFamily(
    drafts.map(({ id }) => id),
    async (id) => byId.get(id),
  );
  process.stdout.write(`\n20 drafts of 50 pages: ${seconds(begun)} s, ${findings.length} findings\n`);
}

function manyDocuments(): void {
  const random = new Random(100);
  const base = signatureOf(plainRecord(inventSentence(random).repeat(40)));
  const size = base.sketch.length;
  const sketch = () => Array.from({ length: size }, () => Math.floor(random.next() * 0xffffffff));
  let last = sketch();
  const signatures: DocumentSignature[] = Array.from({ length: 100_000 }, (_, index) => {
    const drafted = index % 10 === 1;
    last = drafted
      ? last.map((value) => (random.next() < 0.25 ? Math.floor(random.next() * 0xffffffff) : value))
      : sketch();
    return {
      ...base,
      id: String(index),
      title: `${index}`,
      titleKey: `${index}`,
      caseNumbers: [],
      date: null,
      body: null,
      sketch: last,
    };
  });
  const begun = performance.now();
  const kin = kinshipsOf(signatures);
  process.stdout.write(
    `\nFamilies in 100,000 signatures: ${seconds(begun)} s, ${kin.length} of 10000 planted pairs found\n`,
  );
}

if (positionals.length > 0) planted();
await family();
manyDocuments();
