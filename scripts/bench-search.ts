import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import type { StoredDocument } from "../corpus/documents.ts";
import { openCorpus } from "../corpus/index.ts";
import { defaultQuery, type SearchQuery } from "../corpus/search/query.ts";
import { documentNumber } from "../corpus/sqlite/numbers.ts";
import { openDatabase } from "../corpus/sqlite/open.ts";
import { storeDocument } from "../corpus/sqlite/store-document.ts";
import type { DocumentRecord } from "../schemas/record.ts";
import { inventedRecord } from "./bench/invented-record.ts";
import { vocabulary } from "./bench/vocabulary.ts";

/**
 * Builds a corpus of invented agenda items and measures searches in it, on a warm corpus: each kind of query runs twice
 * unmeasured. Beside the time that passes stands the processor time, which tells the same on a busy machine. Words follow Zipf's law over sixty thousand invented forms, so that a rare word stands in few items and a
 * common one in most; lengths of items, acts, outcomes, deadlines and amounts are unevenly spread (see
 * bench/invented-record.ts). Documents are stored in order of time. The corpus is that of `punktum run`, with its indexes.
 * Usage: node scripts/bench-search.ts [items] [folder to build in and keep]
 */
const wanted = Number(process.argv[2] ?? 1_000_000);
const kept = process.argv[3];
/** Documents stored in one transaction. */
const batch = 400;
const folder = kept ?? mkdtempSync(join(tmpdir(), "punktum-search-"));

const rounds = 20;
const warmUp = 2;

const queries: readonly (Partial<SearchQuery> & { readonly title: string })[] = [
  { title: "very rare word", words: "kolonihaveforeningerne" },
  { title: "rare word", words: "borgerrådgiveren" },
  { title: "usual word", words: "plejehjem" },
  { title: "common word", words: "forvaltningen" },
  { title: "word in nearly all", words: "og" },
  { title: "two words", words: "lokalplan havnen" },
  { title: "three common words", words: "forvaltningen vurderer bevilling" },
  { title: "whole question", words: "takster for drift af svømmehal i kommunen" },
  { title: "phrase", words: '"særskilt bevilling"' },
  { title: "prefix", words: "vandløb*" },
  { title: "short prefix", words: "van*" },
  { title: "near", words: "NEAR(musikskolen budget, 8)" },
  { title: "either word", words: "musikskolen OR svømmehal" },
  { title: "word without another", words: "cykelstien -udskydes" },
  { title: "word by date", words: "varmeværket", sort: "date" },
  { title: "common word by date", words: "kommunen", sort: "date" },
  { title: "word and outcome", words: "svømmehal", outcome: "rejected" },
  { title: "common word, outcome", words: "forvaltningen", outcome: "withdrawn" },
  { title: "word and law", words: "plejehjem", law: "serviceloven" },
  { title: "law with §", words: "", law: "serviceloven § 104" },
  { title: "§ of any act", words: "", law: "§ 104" },
  { title: "act alone", words: "", law: "serviceloven" },
  { title: "outcome alone", words: "", outcome: "postponed" },
  { title: "common outcome alone", words: "", outcome: "approved" },
  { title: "outcome and act", words: "", outcome: "rejected", law: "planloven" },
  { title: "body and years", words: "takster", body: "Socialudvalget", from: "2010", to: "2012" },
  { title: "body alone", words: "", body: "Kulturudvalget" },
  { title: "word and deadline", words: "ældreboliger", dueBefore: "2005-06-01" },
  { title: "old deadlines alone", words: "", dueBefore: "2001-01-01" },
  { title: "amount", words: "", amount: ">5000000" },
  { title: "party", words: "", party: "Ø" },
  { title: "person and word", words: "budget", person: vocabulary[5_010] },
  { title: "newest, all", words: "" },
];

try {
  build();
  const corpus = await openCorpus(folder, { readOnly: true });
  const { items } = await corpus.documents.totals();
  process.stdout.write(`${items} items\n`);
  const all: number[] = [];
  const allCpu: number[] = [];
  for (const { title, ...query } of queries) {
    const times: number[] = [];
    const cpu: number[] = [];
    let found = "";
    for (let round = 0; round < warmUp + rounds; round += 1) {
      const started = process.hrtime.bigint();
      const before = process.cpuUsage();
      const { total, exact } = await corpus.search({ ...defaultQuery, ...query });
      const { user, system } = process.cpuUsage(before);
      if (round >= warmUp) {
        times.push(Number(process.hrtime.bigint() - started) / 1e6);
        cpu.push((user + system) / 1e3);
      }
      found = `${exact ? "" : ">="}${total}`;
    }
    all.push(...times);
    allCpu.push(...cpu);
    process.stdout.write(
      `${title.padEnd(22)} ${found.padStart(7)} found   median ${at(times, 0.5)} ms   p95 ${at(times, 0.95)} ms   CPU p95 ${at(cpu, 0.95)} ms\n`,
    );
  }
  process.stdout.write(
    `all: median ${at(all, 0.5)} ms   p95 ${at(all, 0.95)} ms   worst ${at(all, 1)} ms   CPU p95 ${at(allCpu, 0.95)} ms   (load ${loadavg()[0]?.toFixed(1)})\n`,
  );
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

/** Stores documents until there are as many items as wanted, a batch to a transaction: only searching is measured. */
function build(): void {
  const database = openDatabase(folder, { readOnly: false });
  const began = Date.now();
  const totals = database.get("SELECT count(*) AS documents, coalesce(sum(items), 0) AS items FROM document");
  let items = Number(totals?.items);
  let number = Number(totals?.documents);
  while (items < wanted) {
    const records = Array.from({ length: batch }, (_, index) => inventedRecord(number + index))
      .map((record) => ({ record, place: documentNumber(record.date, record.id) }))
      .sort((a, b) => a.place - b.place);
    database.transaction(() => {
      for (const { record } of records) storeDocument(database, storedOf(record));
    });
    number += batch;
    items += records.reduce((sum, { record }) => sum + record.agendaItems.length, 0);
    if (number % (batch * 10) === 0) {
      process.stderr.write(`${items} items, ${Math.round((Date.now() - began) / 1000)} s\n`);
    }
  }
  database.close();
}

function storedOf(record: DocumentRecord): StoredDocument {
  return {
    record,
    fingerprint: "bench",
    knowledge: "",
    recordHash: record.id,
    reading: "",
    run: "bench",
    stages: [],
    results: [],
    signature: null,
  };
}
