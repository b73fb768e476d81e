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
import type { DocumentRecord } from "../schemas/record.ts";
import { type DraftPair, makePair } from "./drafts/make-pair.ts";
import { inventSentence } from "./drafts/plants.ts";
import { Random } from "./drafts/random.ts";
import { type RepairedPair, repairedPair } from "./drafts/repaired.ts";
import { score, type Tally } from "./drafts/score.ts";
import { plainRecord } from "./plain-record.ts";

/**
 * Measures the comparison of drafts, and prints it all:
 *
 *   node scripts/bench-compare.ts [--every 7] [--offset 4] [--damage 0.15] [--seed 7000] [--rounds 1] [--show] [--only-planted] FOLDER…
 *
 * 1. Planted changes over the texts (every nth of them, from `offset`, `rounds` pairs of each): recall and precision a kind, for the damaged
 *    text as it stands and for the same text after repair, which is what a run compares.
 * 2. A family of 20 drafts of 50 pages: time.
 * 3. Families in 100,000 signatures: time, and pairs looked at.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    every: { type: "string", default: "7" },
    offset: { type: "string", default: "4" },
    damage: { type: "string", default: "0.15" },
    seed: { type: "string", default: "7000" },
    rounds: { type: "string", default: "1" },
    show: { type: "boolean", default: false },
    "only-planted": { type: "boolean", default: false },
  },
});

const wordsOnPage = 350;
const seconds = (from: number): string => ((performance.now() - from) / 1000).toFixed(2);
const share = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(3));

/** The texts that were asked for, without the line that names their source. */
function* texts(): Generator<{ readonly path: string; readonly text: string }> {
  const paths = positionals.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .filter((name) => name.endsWith(".txt"))
          .sort()
          .map((name) => join(path, name))
      : [path],
  );
  const every = Number(values.every);
  for (const [index, path] of paths.entries()) {
    if (index % every !== Number(values.offset) % every) continue;
    yield { path, text: readFileSync(path, "utf8").replace(/^# source.*\n/u, "") };
  }
}

/** One way of handing the pair to the comparison, with its counts. */
interface Row {
  readonly name: string;
  readonly made: (pair: DraftPair) => RepairedPair;
  readonly tallies: Map<BetweenKind, Tally>;
}

/** The record of one side, with its pages where they are known to lie. */
function recordOf(pair: RepairedPair, side: "older" | "newer", path: string): DocumentRecord {
  const record = plainRecord(pair[side], path);
  const [first] = record.pages;
  const pages = pair.pages?.[side].flatMap((spans, index) =>
    first ? [{ ...first, ...spans, number: index + 1 }] : [],
  );
  return {
    ...record,
    rawText: pair.raw[side],
    pages: pages ?? record.pages,
    repairs: [...pair.repairs[side]],
  };
}

function comparePair(row: Row, pair: RepairedPair, path: string): void {
  const older = recordOf(pair, "older", path);
  const newer = recordOf(pair, "newer", path);
  const ids = { older: older.id, newer: newer.id };
  const { missed, wrong } = score(compareDocuments(older, newer), pair.truth, ids, row.tallies);
  if (!values.show) return;
  for (const one of missed) process.stdout.write(`missed ${row.name} ${path} ${JSON.stringify(one)}\n`);
  for (const one of wrong) process.stdout.write(`wrong  ${row.name} ${path} ${one.kind} ${one.message}\n`);
}

function printRow({ name, tallies }: Row): void {
  process.stdout.write(`\n${name}\n`);
  for (const [kind, { planted: all, found, reported, right }] of [...tallies].sort()) {
    process.stdout.write(
      `  ${kind.padEnd(24)} planted ${String(all).padStart(4)}  recall ${share(found, all)}  reported ${String(reported).padStart(4)}  precision ${share(right, reported)}\n`,
    );
  }
}

function planted(): void {
  const rows: readonly Row[] = [
    {
      name: "as damaged",
      made: (pair) => ({ ...pair, repairs: { older: [], newer: [] }, raw: pair, pages: null }),
      tallies: new Map(),
    },
    { name: "after repair", made: repairedPair, tallies: new Map() },
  ];
  let count = 0;
  for (const { path, text } of texts()) {
    for (let round = 0; round < Number(values.rounds); round++) {
      const settings = {
        seed: Number(values.seed) + count++,
        changes: [5, 15],
        damage: Number(values.damage),
        reflow: true,
      } as const;
      const pair = makePair(text, settings);
      for (const row of rows) comparePair(row, row.made(pair), `${path} seed ${settings.seed}`);
    }
  }
  process.stdout.write(
    `\nPlanted changes over ${count} pairs of drafts, ${values.damage} of the words of one side damaged\n`,
  );
  for (const row of rows) printRow(row);
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
if (!values["only-planted"]) {
  await family();
  manyDocuments();
}
