import { basename } from "node:path";
import { expect, it } from "vitest";
import { checkCorpus, openCorpus } from "../../corpus/index.ts";
import { defaultQuery, type SearchQuery } from "../../corpus/search/query.ts";
import { migrations } from "../../corpus/sqlite/migrations/index.ts";
import { openDatabase } from "../../corpus/sqlite/open.ts";
import { searchUnits } from "../../corpus/sqlite/search.ts";
import { temporaryCorpus, temporaryFolder } from "./folder.ts";
import { olderCorpus } from "./older.ts";
import { type Paper, store } from "./paper.ts";

const law = { act: "vejloven", title: "lov om veje", from: "10", to: "14" };
const many = 5_100;

it("counts facets of the newest only, and goes through all hits, by every way to them", async () => {
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
    expect([first.total, first.exact, first.considered], JSON.stringify(way)).toEqual([many, true, 5_000]);
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

it("goes through an outcome and an act side by side where both are many, and has words of no weight by date", async () => {
  const corpus = await temporaryCorpus();
  const items = Array.from({ length: many * 2 }, (_, index) => ({
    title: `Sag ${index}`,
    text: "Om byggeri.",
    outcome: index % 3 === 0 ? ("rejected" as const) : ("approved" as const),
    ...(index % 4 !== 0 && { law: { act: "byggeloven", from: "12" } }),
  }));
  await store(corpus, { name: "first", date: "2021-01-01", front: "", items: items.slice(0, many) });
  await store(corpus, { name: "second", date: "2022-01-01", front: "", items: items.slice(many) });
  const both = [...items.slice(many), ...items.slice(0, many)].filter(
    ({ outcome, law }) => outcome === "approved" && law,
  );
  const query = { ...defaultQuery, outcome: "approved", law: "byggeloven" } as const;
  const found = await corpus.search({ ...query, limit: 200 });
  expect([found.total, found.exact]).toEqual([both.length, true]);
  expect(found.hits.map(({ unit }) => unit.title)).toEqual(both.slice(0, 200).map(({ title }) => title));
  const older = await corpus.search({ ...query, to: "2021", limit: 1 });
  expect(older.hits[0]?.unit.title).toBe(
    both.find(({ title }) => items.slice(0, many).some((item) => item.title === title))?.title,
  );
  const none = await corpus.search({ ...query, dueBefore: "2030" });
  expect(none.total).toBe(0);
  const everywhere = await corpus.search({ ...defaultQuery, words: "byggeri", limit: 2 });
  expect(everywhere).toMatchObject({ total: 10_000, exact: false, order: "date" });
  expect(everywhere.hits.map(({ unit }) => unit.title)).toEqual(
    items.slice(many, many + 2).map(({ title }) => title),
  );
  const rare = await corpus.search({ ...defaultQuery, words: "byggeri 9001", limit: 2 });
  expect(rare).toMatchObject({ total: 1, exact: true, order: "relevance" });
}, 120_000);

it("puts old items whose title says it before newer ones that only mention it, where there are more than are scored", async () => {
  const folder = temporaryFolder();
  const corpus = await openCorpus(folder, { readOnly: false });
  const paper = (name: string, date: string, title: string, text: string): Paper => ({
    name,
    date,
    items: [
      { title, text, outcome: "approved" },
      ...["Budget", "Skole", "Vej"].map((other) => ({ title: other, text: "Om noget andet." })),
    ],
  });
  await store(corpus, paper("oldest", "1990-01-01", "Havnens moler", "Om dem."));
  await store(corpus, paper("newer", "1991-01-01", "Havnen", "Om den."));
  for (let year = 2000; year < 2020; year += 1) {
    await store(corpus, paper(`p${year}`, `${year}-01-01`, "Andet", "Havnen nævnes her, og havnen igen."));
  }
  await corpus.close();
  const database = openDatabase(folder, { readOnly: true });
  const limits = { ranked: 8, considered: 4, leading: 8 };
  const first = searchUnits(database, { ...defaultQuery, words: "havn", limit: 3 }, limits);
  const names = first.hits.map(({ document }) => basename(document.path));
  expect(names).toEqual(["newer", "oldest", "p2019"]);
  expect(first).toMatchObject({ total: 8, exact: false, considered: 4 });
  expect(first.facets?.kind).toEqual([{ value: "minutes", count: 4 }]);
  const paths: string[] = [];
  let cursor: string | undefined;
  do {
    const page = searchUnits(database, { ...defaultQuery, words: "havn", limit: 3, cursor }, limits);
    paths.push(...page.hits.map(({ document }) => document.path));
    cursor = page.cursor ?? undefined;
  } while (cursor);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toHaveLength(10);
  const dated = { ...defaultQuery, words: "havn", from: "1995" };
  expect(searchUnits(database, dated, limits).hits).toHaveLength(8);
  database.close();
});

it("finds the best of all ages where there are more than are scored, and goes on with the newest", async () => {
  const folder = temporaryFolder();
  const corpus = await openCorpus(folder, { readOnly: false });
  const about = "Havnens kaj og havnens mole er en del af havnen, siger havnens folk.";
  const papers: Paper[] = [
    { name: "about", date: "1990-01-01", items: [{ title: "Andet", text: about }] },
    { name: "title", date: "1991-01-01", items: [{ title: "Havnen", text: "Om den." }] },
    ...Array.from({ length: 12 }, (_, index) => ({
      name: `p${2000 + index}`,
      date: `${2000 + index}-01-01`,
      items: [{ title: "Andet", text: "Vejen langs havnen er i stykker, og byen ser på det." }],
    })),
  ];
  for (const paper of papers) await store(corpus, paper);
  await corpus.close();
  const database = openDatabase(folder, { readOnly: true });
  const limits = { ranked: 8, considered: 4, leading: 8 };
  const found: string[] = [];
  for (let cursor: string | undefined, page = 0; page < 8; page += 1) {
    const result = searchUnits(database, { ...defaultQuery, words: "havn og vej", limit: 2, cursor }, limits);
    found.push(...result.hits.map(({ document }) => basename(document.path)));
    cursor = result.cursor ?? undefined;
    if (!cursor) break;
  }
  expect(found).toEqual(["p2011", "p2010", "p2009", "p2008", "p2007", "p2006", "p2005", "p2004"]);
  const one = searchUnits(database, { ...defaultQuery, words: "havn", limit: 3 }, limits);
  expect(one.hits.map(({ document }) => basename(document.path))).toEqual(["title", "about", "p2011"]);
  expect(one).toMatchObject({ total: 8, exact: false });
  database.close();
});

for (const { number } of migrations.slice(0, -1))
  it(`finds in a corpus of version ${number} what stood in it`, async () => {
    const folder = temporaryFolder();
    const paper: Paper = {
      name: "old",
      items: [
        { title: "Vejen", text: "Om vejen.", law, outcome: "approved", due: "2021-05-05" },
        { title: "Stien", text: "Om stien.", law: { act: "vejloven", from: "12" } },
      ],
    };
    await olderCorpus(folder, number, [paper]);
    const corpus = await openCorpus(folder, { readOnly: true });
    const titles = async (query: Partial<SearchQuery>) =>
      (await corpus.search({ ...defaultQuery, ...query })).hits.map(({ unit }) => unit.title);
    expect(await titles({ law: "vejloven § 12" })).toEqual(["Vejen", "Stien"]);
    expect(await titles({ law: "lov om veje" })).toEqual(["Vejen"]);
    expect(await titles({ outcome: "approved" })).toEqual(["Vejen"]);
    expect((await corpus.search({ ...defaultQuery, words: "vej" })).facets?.act).toEqual([
      { value: "lov om veje", count: 1 },
    ]);
    const [hit] = (await corpus.search({ ...defaultQuery, words: "vejen" })).hits;
    const outline = hit && (await corpus.documents.outline(hit.document.id, hit.unit.span.start));
    expect(outline?.decisions.map((decision) => decision.outcome)).toEqual(["approved"]);
    expect(outline?.item).toEqual({ order: 0, index: 0 });
    expect(await checkCorpus(folder)).toEqual({ documents: 1, faults: [] });
    await corpus.close();
  });
