import { join } from "node:path";
import { expect, it } from "vitest";
import { openCorpus } from "../../corpus/index.ts";
import { defaultQuery, type SearchQuery } from "../../corpus/search/query.ts";
import { Database } from "../../corpus/sqlite/database.ts";
import { migrations } from "../../corpus/sqlite/migrations/index.ts";
import { storeDocument } from "../../corpus/sqlite/store-document.ts";
import { temporaryCorpus, temporaryFolder } from "./folder.ts";
import { type Paper, recordOf, store } from "./paper.ts";

const law = { act: "vejloven", title: "lov om veje", from: "10", to: "14" };
const many = 5_100;

it("goes through more hits than are considered, by every way to them, and says that there are more", async () => {
  const corpus = await temporaryCorpus();
  const items = Array.from({ length: many }, (_, index) => ({
    title: `Sag ${index}`,
    text: "Om vejen.",
    outcome: "approved" as const,
    law: index % 2 === 0 ? law : { act: "vejloven", from: "12" },
    due: "2021-05-05",
    amount: { value: 1000, unit: "DKK" },
  }));
  await store(corpus, { name: "many", date: "2021-01-01", front: "", items });
  const ways: readonly Partial<SearchQuery>[] = [
    { words: "vej", sort: "date" },
    { outcome: "approved", law: "vejloven" },
    { law: "vejloven § 12", dueBefore: "2021-06-01" },
    { law: "§ 12", amount: "1000 kr" },
    { dueAfter: "2021-01-01" },
    { amount: "1000" },
    { words: "vej", outcome: "approved", sort: "date" },
    {},
  ];
  for (const way of ways) {
    const query = { ...defaultQuery, ...way, limit: 200 };
    const first = await corpus.search(query);
    expect([first.total, first.exact, first.considered], JSON.stringify(way)).toEqual([5_000, false, 5_000]);
    const next = await corpus.search({ ...query, facets: false, cursor: first.cursor ?? undefined });
    const found = [...first.hits, ...next.hits].map(({ unit }) => unit.title);
    expect(found, JSON.stringify(way)).toEqual(items.slice(0, 400).map(({ title }) => title));
  }
  const found: (string | null)[] = [];
  let cursor: string | undefined;
  do {
    const page = await corpus.search({ ...defaultQuery, law: "vejloven", limit: 200, facets: false, cursor });
    found.push(...page.hits.map(({ unit }) => unit.title));
    cursor = page.cursor ?? undefined;
  } while (cursor);
  expect(found).toEqual(items.map(({ title }) => title));
  const none = await corpus.search({ ...defaultQuery, outcome: "approved", law: "vejloven § 15" });
  expect(none.total).toBe(0);
}, 60_000);

it("finds in a corpus of the first version what stood in it", async () => {
  const folder = temporaryFolder();
  const paper: Paper = {
    name: "old",
    items: [
      { title: "Vejen", text: "Om vejen.", law, outcome: "approved", due: "2021-05-05" },
      { title: "Stien", text: "Om stien.", law: { act: "vejloven", from: "12" } },
    ],
  };
  const old = new Database(join(folder, "corpus.sqlite"), { readOnly: false });
  old.exec(migrations[0]?.sql ?? "");
  old.exec("PRAGMA application_id = 1349219437; PRAGMA user_version = 1");
  storeDocument(old, {
    record: recordOf(paper),
    fingerprint: "f",
    knowledge: "k",
    recordHash: "h",
    reading: "r",
    run: "run",
    stages: [],
    results: [],
    signature: null,
  });
  old.close();
  const corpus = await openCorpus(folder, { readOnly: true });
  const titles = async (query: Partial<SearchQuery>) =>
    (await corpus.search({ ...defaultQuery, ...query })).hits.map(({ unit }) => unit.title);
  expect(await titles({ law: "vejloven § 12" })).toEqual(["Vejen", "Stien"]);
  expect(await titles({ law: "lov om veje" })).toEqual(["Vejen"]);
  expect(await titles({ outcome: "approved" })).toEqual(["Vejen"]);
  expect((await corpus.search({ ...defaultQuery, words: "vej" })).facets?.act).toEqual([
    { value: "lov om veje", count: 1 },
  ]);
  await corpus.close();
});
