import { describe, expect, it } from "vitest";
import type { Corpus } from "../../corpus/corpus.ts";
import { defaultQuery, QueryError, type SearchQuery } from "../../corpus/search/query.ts";
import { unitsWithin } from "../../corpus/search/units.ts";
import { temporaryCorpus } from "./folder.ts";
import { type Paper, recordOf, store } from "./paper.ts";

const papers: readonly Paper[] = [
  {
    name: "a.txt",
    authority: "Havnsø Kommune",
    body: "Kulturudvalget",
    date: "2023-05-02",
    front: "Referat fra rådhuset i Aabenå\n",
    items: [
      {
        title: "Svømmehallens åbningstider",
        text: "Beslutningerne om svømmehallen på Ishøj Strandvej forelægges igen.",
        outcome: "approved",
        law: { act: "folkeoplysningsloven", title: "lov om støtte til folkeoplysning", from: "21", to: "24" },
        amount: { value: 250000, unit: "DKK" },
      },
      {
        title: "Bibliotekets drift",
        text: "Sagen EMN-2025-003383 udsættes. Udvalget ønsker en ny beregning af biblioteket.",
        outcome: "postponed",
        due: "2023-09-01",
        against: { name: "Signe Åkær", party: "Ø" },
      },
    ],
  },
  {
    name: "b.txt",
    authority: "Birkelund Kommune",
    body: "Økonomiudvalget",
    date: "2024-11",
    placeholder: true,
    items: [
      {
        title: "Budget for svømmehal",
        text: "Ishoj er stavet forkert. En særskilt bevilling til svømmehal gives efter servicelovens regler.",
        outcome: "approved",
        law: { act: "serviceloven", title: "lov om social service", from: "104" },
      },
    ],
  },
  {
    name: "c.txt",
    authority: "Birkelund Kommune",
    body: "Socialudvalget",
    items: [
      {
        title: "Høring",
        text: "Høringen udløber i 2021.",
        due: "2021",
      },
      {
        title: "Ledsagelse",
        text: "Støtten følger reglerne.",
        outcome: "rejected",
        law: { act: "lov om social service", title: "lov om social service", from: "95", to: "118" },
        due: "2022-01-31",
      },
    ],
  },
];

async function filled(): Promise<Corpus> {
  const corpus = await temporaryCorpus();
  for (const paper of papers) await store(corpus, paper);
  return corpus;
}

async function titles(corpus: Corpus, query: Partial<SearchQuery>): Promise<readonly (string | null)[]> {
  const { hits } = await corpus.search({ ...defaultQuery, facets: false, ...query });
  return hits.map(({ unit }) => unit.title).sort();
}

describe("search by words", () => {
  const cases: readonly [string, string, readonly (string | null)[]][] = [
    ["finds inflected forms", "åbningstid svømmehaller", ["Svømmehallens åbningstider"]],
    ["keeps ø from o", "Ishøj", ["Svømmehallens åbningstider"]],
    ["keeps o from ø", "Ishoj", ["Budget for svømmehal"]],
    ["finds å where aa is asked for", "Aakær OR åbenå", [null]],
    ["finds a phrase as it stands", '"særskilt bevilling"', ["Budget for svømmehal"]],
    ["does not find a phrase out of order", '"bevilling særskilt"', []],
    ["finds a prefix", "biblio*", ["Bibliotekets drift"]],
    ["finds a journal number", "EMN-2025-003383", ["Bibliotekets drift"]],
    ["finds words near each other", "NEAR(ny bibliotek, 4)", ["Bibliotekets drift"]],
    ["does not find words far apart", "NEAR(sagen beregning, 2)", []],
    ["finds either of two", "ledsagelse OR budget", ["Budget for svømmehal", "Ledsagelse"]],
    ["leaves out what is not wanted", "svømmehal -bevilling", ["Svømmehallens åbningstider"]],
    ["finds what stands outside of all items", "rådhuset", [null]],
    ["finds a § with its number", '"§ 104"', ["Budget for svømmehal"]],
    ["finds a § with its number without quotation marks", "regler § 104", ["Budget for svømmehal"]],
    ["does not find a § with another number", "§ 10", []],
    ["takes quotation marks of print", "»særskilt bevilling«", ["Budget for svømmehal"]],
    ["takes quotation marks of word processors", "“bevilling særskilt”", []],
    ["leaves out what NOT names", "svømmehal NOT bevilling", ["Svømmehallens åbningstider"]],
    ["takes a word twice for once", "svømmehal svømmehal bevilling", ["Budget for svømmehal"]],
  ];
  for (const [name, words, expected] of cases) {
    it(name, async () => expect(await titles(await filled(), { words })).toEqual(expected));
  }

  it("puts the item whose title has the word first", async () => {
    const corpus = await temporaryCorpus();
    await store(corpus, {
      name: "x",
      items: [
        { title: "Andet", text: "Her nævnes havnen én gang blandt meget andet, der ikke er havn." },
        { title: "Havnen", text: "Om den." },
      ],
    });
    const { hits } = await corpus.search({ ...defaultQuery, words: "havnen" });
    expect(hits.map(({ unit }) => unit.title)).toEqual(["Havnen", "Andet"]);
  });

  it("marks what it found in a snippet of the original text", async () => {
    const { hits } = await (await filled()).search({ ...defaultQuery, words: "svømmehal beslutning" });
    const snippet = hits[0]?.snippet;
    expect(snippet?.marks.map(({ start, end }) => snippet.text.slice(start, end))).toEqual([
      "Svømmehallens",
      "Beslutningerne",
      "svømmehallen",
      "Beslutning",
    ]);
  });

  it("shows and marks the facts that it found an item by", async () => {
    const corpus = await filled();
    const marked = async (query: Partial<SearchQuery>) => {
      const { hits } = await corpus.search({ ...defaultQuery, ...query });
      const { text, marks } = hits[0]?.snippet ?? { text: "", marks: [] };
      return marks.map(({ start, end }) => text.slice(start, end));
    };
    expect(await marked({ law: "serviceloven § 104" })).toEqual(["§ 104"]);
    expect(await marked({ dueAfter: "2023-01-01" })).toEqual(["senest"]);
    expect(await marked({ amount: ">200000", law: "§ 22" })).toEqual(["§ 21", "250000"]);
    expect(await marked({ words: "bevilling", law: "§ 104" })).toEqual(["bevilling", "§ 104"]);
    expect(await marked({ words: "bevilling til svømmehal" })).toEqual([
      "svømmehal",
      "bevilling",
      "svømmehal",
    ]);
    expect(await marked({ words: "til" })).toEqual(["til"]);
  });

  it("shows a passage of a long item, and not all of a long decision", async () => {
    const corpus = await temporaryCorpus();
    const text = `${"Om noget andet. ".repeat(200)}Her er loven: `;
    await store(corpus, {
      name: "long",
      items: [{ title: "Sag", text, law: { act: "vejloven", from: "10" } }],
    });
    const { hits } = await corpus.search({ ...defaultQuery, law: "vejloven § 10" });
    expect(hits[0]?.snippet.text).toContain("Her er loven");
    expect(hits[0]?.snippet.text.length).toBeLessThan(300);
  });

  const pasted = Array.from({ length: 900 }, (_, index) => `ord${index}`);
  for (const words of [
    '"never closed',
    "NEAR(one)",
    "-only",
    "NOT only",
    "a ) b",
    "🙂",
    "*",
    "- –",
    "OR",
    pasted.join(" "),
    pasted.join(" OR "),
    `vej ${pasted.map((word) => `-${word}`).join(" ")}`,
  ]) {
    it(`refuses ${words.slice(0, 20)} with a remedy`, async () => {
      const corpus = await temporaryCorpus();
      await expect(corpus.search({ ...defaultQuery, words })).rejects.toThrow(QueryError);
    });
  }
});

describe("search by field", () => {
  const cases: readonly [string, Partial<SearchQuery>, readonly (string | null)[]][] = [
    ["body, in any case", { body: "økonomiudvalget" }, ["Budget for svømmehal", null]],
    ["authority", { authority: "Havnsø", outcome: "approved" }, ["Svømmehallens åbningstider"]],
    ["from a day", { from: "2023-05-03", outcome: "approved" }, ["Budget for svømmehal"]],
    ["to a year", { to: "2023", outcome: "approved" }, ["Svømmehallens åbningstider"]],
    ["outcome", { outcome: "postponed" }, ["Bibliotekets drift"]],
    [
      "a § and the ranges that hold it",
      { law: "serviceloven § 104" },
      ["Budget for svømmehal", "Ledsagelse"],
    ],
    ["a § inside a range", { law: "§ 22" }, ["Svømmehallens åbningstider"]],
    ["an act in the genitive", { law: "servicelovens § 104" }, ["Budget for svømmehal", "Ledsagelse"]],
    ["an act alone", { law: "folkeoplysningsloven" }, ["Svømmehallens åbningstider"]],
    ["a § that no range holds", { law: "serviceloven § 119" }, []],
    ["a § of an act with the number", { law: "lov nr. 498 § 104" }, []],
    ["a number of an act alone", { law: "lov nr. 498" }, []],
    ["a subsection", { law: "serviceloven § 104, stk. 2" }, []],
    [
      "a subsection, and the §§ that hold it",
      { law: "serviceloven § 104, stk. 2", whole: true },
      ["Budget for svømmehal", "Ledsagelse"],
    ],
    ["papers without a date", { lacking: ["date"] }, ["Høring", "Ledsagelse", null]],
    ["papers without an authority, by their words", { lacking: ["authority"], words: "budget" }, []],
    ["deadline before", { dueBefore: "2022-06-01", outcome: "rejected" }, ["Ledsagelse"]],
    ["no deadline within the year before a day of it", { dueBefore: "2021-11-02", words: "høring" }, []],
    ["a deadline within the year before the next", { dueBefore: "2022", words: "høring" }, ["Høring"]],
    [
      "a deadline to the year it falls in",
      { dueAfter: "2022", dueTo: "2022", outcome: "rejected" },
      ["Ledsagelse"],
    ],
    ["deadline after", { dueAfter: "2023-01-01" }, ["Bibliotekets drift"]],
    ["one deadline between two days", { dueAfter: "2022-01-01", dueBefore: "2022-02-01" }, ["Ledsagelse"]],
    ["no two deadlines around the days", { dueAfter: "2023-10-01", dueBefore: "2023-12-01" }, []],
    ["person", { person: "signe" }, ["Bibliotekets drift"]],
    ["party", { party: "ø" }, ["Bibliotekets drift"]],
    ["amount", { amount: ">200.000" }, ["Svømmehallens åbningstider"]],
    ["amount with unit", { amount: "100000..300000 kr" }, ["Svømmehallens åbningstider"]],
    ["amount in thousands", { amount: "<=250 t. kr." }, ["Svømmehallens åbningstider"]],
    ["amount in millions", { amount: ">0,2 mio. kr." }, ["Svømmehallens åbningstider"]],
    ["no amount in millions", { amount: ">1 mio" }, []],
    ["inconsistency", { inconsistency: "placeholder" }, [null]],
    ["words and a field", { words: "svømmehal", law: "§ 104" }, ["Budget for svømmehal"]],
  ];
  for (const [name, query, expected] of cases) {
    it(name, async () => expect(await titles(await filled(), query)).toEqual(expected));
  }

  it("finds a part of a provision in a range that holds it, and no other", async () => {
    const corpus = await temporaryCorpus();
    const law = (from: string, rest: object) => ({ act: "byggeloven", from, rest });
    await store(corpus, {
      name: "parts",
      items: [
        { title: "stk. 2-4", text: "", law: law("79 b", { subsection: "2-4" }) },
        { title: "stk. 5, nr. 10 a", text: "", law: law("79", { subsection: "5", number: "10 a" }) },
        { title: "litra a-d", text: "", law: law("7", { number: "3", letter: "a-d", sentence: "2" }) },
        { title: "bilag 1", text: "", law: law("", { paragraph: null, annex: "1", number: "2" }) },
        { title: "bilag II", text: "", law: law("", { paragraph: null, annex: "II" }) },
        { title: "kapitel 5 a", text: "", law: law("", { paragraph: null, chapter: "5 a" }) },
        { title: "plan", text: "", law: law("6.14", { act: null }) },
        { title: "til 80", text: "", law: { act: "byggeloven", from: "79", to: "80" } },
      ],
    });
    const cases: readonly [string, readonly string[]][] = [
      ["byggeloven § 79 b, stk. 3", ["stk. 2-4"]],
      ["byggeloven § 79 b stk 4", ["stk. 2-4"]],
      ["byggeloven § 79 b, stk. 5", []],
      ["byggeloven § 79 b", ["stk. 2-4", "til 80"]],
      ["byggeloven § 80 a", []],
      ["byggeloven §§ 79 a-79 c", ["stk. 2-4", "til 80"]],
      ["byggelovens § 79, stk. 5, nr. 10 a", ["stk. 5, nr. 10 a"]],
      ["byggelovens § 79, stk. 5, nr. 10", []],
      ["§ 7, nr. 3, litra c", ["litra a-d"]],
      ["§ 7, nr. 3, litra c, 2. pkt.", ["litra a-d"]],
      ["§ 7, nr. 3, litra e", []],
      ["byggeloven bilag 1", ["bilag 1"]],
      ["bilag 1, nr. 2, i byggeloven", ["bilag 1"]],
      ["bilag 2 til byggeloven", ["bilag II"]],
      ["bilag 3", []],
      ["kapitel 5 a i byggeloven", ["kapitel 5 a"]],
      ["kap. 5 a", ["kapitel 5 a"]],
      ["kapitel 5", []],
      ["§ 6", ["plan"]],
      ["§ 6.14", ["plan"]],
      ["§ 6.1", []],
    ];
    for (const [asked, expected] of cases)
      expect([asked, await titles(corpus, { law: asked })]).toEqual([asked, expected.toSorted()]);

    const wider: readonly [string, readonly string[]][] = [
      ["byggeloven § 79 b, stk. 3", ["stk. 2-4", "til 80"]],
      ["byggeloven § 79 b, stk. 5", ["til 80"]],
      ["byggelovens § 79, stk. 5, nr. 10 a, litra b", ["stk. 5, nr. 10 a", "til 80"]],
      // Without a subsection but with a number it says that there is one subsection only.
      ["§ 7, stk. 2", []],
      ["§ 7, nr. 3, litra e", []],
      ["bilag 1, nr. 3, i byggeloven", []],
    ];
    for (const [asked, expected] of wider)
      expect([asked, await titles(corpus, { law: asked, whole: true })]).toEqual([
        asked,
        expected.toSorted(),
      ]);
  });

  it("refuses what is no date, amount or cursor", async () => {
    const corpus = await filled();
    for (const query of [
      { from: "i går" },
      { amount: "meget" },
      { words: "x", cursor: "zzz" },
      { person: " " },
      { from: "2024", to: "2023-12" },
      { party: "" },
      { body: "" },
      { law: "" },
    ]) {
      await expect(corpus.search({ ...defaultQuery, ...query })).rejects.toThrow(QueryError);
    }
  });
});

describe("what papers do not say", () => {
  it("counts the papers that a search by it passes over, and says it in the facets", async () => {
    const corpus = await filled();
    await store(corpus, { name: "d.txt", body: "Socialudvalget", items: [{ title: "Takster", text: "" }] });
    const { lacking } = await corpus.search({ ...defaultQuery, authority: "Birkelund", from: "2020" });
    expect(lacking).toEqual([
      { field: "authority", documents: 1 },
      { field: "date", documents: 2 },
    ]);
    expect((await corpus.search({ ...defaultQuery, authority: "Birkelund" })).facets?.year).toEqual([
      { value: "2024", count: 2 },
      { value: null, count: 3 },
    ]);
    expect(await titles(corpus, { lacking: ["authority", "date"] })).toEqual(["Takster", null]);
    expect((await corpus.search({ ...defaultQuery, body: "Social" })).lacking).toEqual([]);
  });
});

describe("facets and pages", () => {
  it("counts items, not facts", async () => {
    const { facets, total, exact } = await (await filled()).search({ ...defaultQuery, words: "svømmehal" });
    expect({ total, exact }).toEqual({ total: 2, exact: true });
    expect(facets?.outcome).toEqual([{ value: "approved", count: 2 }]);
    expect(facets?.year).toEqual([
      { value: "2023", count: 1 },
      { value: "2024", count: 1 },
    ]);
    expect(facets?.act).toHaveLength(2);
  });

  for (const sort of ["relevance", "date"] as const) {
    it(`goes through all pages by ${sort} without losing or repeating a hit`, async () => {
      const corpus = await temporaryCorpus();
      for (let paper = 0; paper < 9; paper += 1) {
        await store(corpus, {
          name: `p${paper}`,
          date: `20${10 + (paper % 4)}-01-01`,
          items: [1, 2, 3].map((item) => ({ title: `Vej ${item}`, text: "Om vejen." })),
        });
      }
      const all = await corpus.search({ ...defaultQuery, words: "vej", sort, limit: 200 });
      const found: unknown[] = [];
      let cursor: string | undefined;
      do {
        const page = await corpus.search({ ...defaultQuery, words: "vej", sort, limit: 4, cursor });
        found.push(...page.hits);
        cursor = page.cursor ?? undefined;
      } while (cursor);
      expect(found).toEqual(all.hits);
      expect(found).toHaveLength(27);
      if (sort === "date") {
        const dates = all.hits.map(({ document }) => document.date);
        expect(dates).toEqual(dates.toSorted().reverse());
        expect(all.hits.slice(0, 3).map(({ unit }) => unit.number)).toEqual(["1", "2", "3"]);
      }
    });
  }

  it("finds nothing of a document that was replaced or removed", async () => {
    const corpus = await filled();
    const id = await store(corpus, { name: "a.txt", items: [{ title: "Nyt", text: "Om noget andet" }] });
    expect(await titles(corpus, { words: "bibliotek" })).toEqual([]);
    expect(await titles(corpus, { words: "andet" })).toEqual(["Nyt"]);
    await corpus.documents.remove([id]);
    expect(await titles(corpus, { words: "andet" })).toEqual([]);
    expect((await corpus.documents.totals()).documents).toBe(2);
  });
});

it("finds what stands in the last of very many items", () => {
  const text = "Punkt ".repeat(6);
  const agendaItems = Array.from({ length: 6 }, (_, order) => ({
    ...recordOf({ name: "x", items: [{ title: "Sag", text: "" }] }).agendaItems[0],
    order,
    span: { start: order * 6, end: order * 6 + 6 },
  })) as Parameters<typeof unitsWithin>[0]["agendaItems"];
  const units = unitsWithin({ agendaItems, pages: [], text }, 4);
  expect(units.map(({ span }) => [span.start, span.end])).toEqual([
    [0, 6],
    [6, 12],
    [12, 18],
    [18, 36],
  ]);
});
