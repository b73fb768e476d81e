import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCorpus } from "../corpus/index.ts";
import { defaultQuery, type SearchQuery } from "../corpus/search/query.ts";
import { inventedRecord } from "./bench/invented-record.ts";

/**
 * Builds a corpus of invented agenda items and measures searches in it.
 * Usage: node scripts/bench-search.ts [items] [folder to build in and keep]
 */
const wanted = Number(process.argv[2] ?? 1_000_000);
const kept = process.argv[3];
const folder = kept ?? mkdtempSync(join(tmpdir(), "punktum-search-"));

const queries: readonly (Partial<SearchQuery> & { readonly title: string })[] = [
  { title: "one rare word", words: "borgerrådgiveren" },
  { title: "one common word", words: "forvaltningen" },
  { title: "two words", words: "lokalplan havnen" },
  { title: "three common words", words: "forvaltningen vurderer bevilling" },
  { title: "phrase", words: '"særskilt bevilling"' },
  { title: "prefix", words: "vandløb*" },
  { title: "near", words: "NEAR(musikskolen budget, 8)" },
  { title: "word without another", words: "cykelstien -udskydes" },
  { title: "word by date", words: "varmeværket", sort: "date" },
  { title: "word and outcome", words: "svømmehal", outcome: "rejected" },
  { title: "word and law", words: "plejehjem", law: "serviceloven § 104" },
  { title: "law alone", words: "", law: "serviceloven § 104" },
  { title: "outcome alone", words: "", outcome: "postponed" },
  { title: "body and years", words: "takster", body: "Socialudvalget", from: "2010", to: "2012" },
  { title: "deadline", words: "ældreboliger", dueBefore: "2005-06-01" },
];

try {
  const corpus = await openCorpus(folder, { readOnly: false });
  let items = (await corpus.documents.totals()).items;
  const began = Date.now();
  for (let number = (await corpus.documents.totals()).documents; items < wanted; number += 1) {
    const record = inventedRecord(number);
    await corpus.documents.store({
      record,
      fingerprint: "bench",
      knowledge: "",
      recordHash: record.id,
      reading: "",
      run: "bench",
      stages: [],
      results: [],
      signature: null,
    });
    items += record.agendaItems.length;
    if (number % 5000 === 0)
      process.stderr.write(`${items} items, ${Math.round((Date.now() - began) / 1000)} s\n`);
  }
  process.stdout.write(`${items} items\n`);
  const all: number[] = [];
  for (const { title, ...query } of queries) {
    const times: number[] = [];
    let total = 0;
    let exact = true;
    for (let round = 0; round < 8; round += 1) {
      const started = process.hrtime.bigint();
      const result = await corpus.search({ ...defaultQuery, ...query });
      times.push(Number(process.hrtime.bigint() - started) / 1e6);
      ({ total, exact } = result);
    }
    all.push(...times);
    process.stdout.write(
      `${title.padEnd(24)} ${(exact ? "" : ">").padStart(1)}${String(total).padStart(8)} found   median ${at(times, 0.5)} ms   worst ${at(times, 1)} ms\n`,
    );
  }
  process.stdout.write(`all: p50 ${at(all, 0.5)} ms, p95 ${at(all, 0.95)} ms, worst ${at(all, 1)} ms\n`);
  await corpus.close();
} finally {
  if (kept === undefined) rmSync(folder, { recursive: true, force: true });
}

function at(times: readonly number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0)
    .toFixed(1)
    .padStart(7);
}
