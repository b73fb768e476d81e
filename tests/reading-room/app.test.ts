import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Corpus } from "../../corpus/corpus.ts";
import { openCorpus } from "../../corpus/index.ts";
import { loadAssets } from "../../output/reading-room/index.ts";
import { gatherKnowledge } from "../../pipeline/batch/knowledge.ts";
import { makeApp } from "../../pipeline/reading-room/app.ts";
import { Documents } from "../../pipeline/reading-room/documents.ts";
import { PageImages } from "../../pipeline/reading-room/page-images/page-images.ts";
import { exampleCorpus } from "./example-corpus.ts";

const folder = mkdtempSync(join(tmpdir(), "punktum-room-"));
const images = new PageImages();
let corpus: Corpus;
let ids: Awaited<ReturnType<typeof exampleCorpus>>;
const faults: unknown[] = [];

beforeAll(async () => {
  ids = await exampleCorpus(folder);
  corpus = await openCorpus(join(folder, "corpus"), { readOnly: false });
});
afterAll(async () => {
  await images.close();
  await corpus.close();
  rmSync(folder, { recursive: true });
});

async function ask(path: string, init: RequestInit = {}, token: string | null = null): Promise<Response> {
  const app = makeApp({
    corpus,
    documents: new Documents(corpus),
    images,
    assets: await loadAssets(),
    clock: { now: () => Date.parse("2024-03-20T08:00:00Z") },
    canReview: true,
    token,
    onFault: (error) => faults.push(error),
  });
  const headers = new Headers(init.headers);
  if (!headers.has("host")) headers.set("host", "127.0.0.1:4717");
  return app.request(`http://127.0.0.1:4717${path}`, { ...init, headers });
}

const form = (fields: Record<string, string>, origin?: string): RequestInit => ({
  method: "POST",
  body: new URLSearchParams(fields),
  headers: {
    "content-type": "application/x-www-form-urlencoded",
    ...(origin === undefined ? {} : { origin }),
  },
});
const own = "http://127.0.0.1:4717";

describe("what is found", () => {
  test("the search says what was decided, under which section and by when", async () => {
    const html = await (await ask("/?q=badebro", { headers: { "accept-language": "da" } })).text();
    expect(html).toContain("Ny badebro ved Tornelev Strand");
    expect(html).toMatch(/Besluttet<\/dt><dd><span class="badge o-approved">Godkendt/u);
    expect(html).toContain("§ 79 b kystbeskyttelsesloven");
    expect(html).toContain("1. juni 2024");
  });

  test("every value of a facet finds what it counted", async () => {
    const links = [...(await (await ask("/")).text()).matchAll(/<li><a href="(\/\?[^"]+)"/gu)];
    expect(links.length).toBeGreaterThan(5);
    for (const [, address = ""] of links) {
      const html = await (await ask(address.replaceAll("&amp;", "&"))).text();
      expect(html, address).toContain('class="hit-card"');
    }
  });

  test("a query that cannot be understood is answered with what to do", async () => {
    const answer = await ask("/?from=i+morgen");
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('role="alert"');
    expect((await ask("/?kind=nonsense")).status).toBe(400);
  });

  test("a fact leads from the overview to its page, and the act to its text in law", async () => {
    const html = await (await ask(`/document/${ids.minutes}`)).text();
    expect(html).toContain(`/document/${ids.minutes}/page/1#law-1`);
    expect(html).toContain("https://www.retsinformation.dk/eli/lta/2020/705");
    const page = await (await ask(`/document/${ids.minutes}/page/1`)).text();
    expect(page).toContain(
      '<a class="anchor" id="law-1"></a><a class="anchor" id="repair-3"></a><mark class="f f-law f-repair"',
    );
    expect(page).toContain('data-f="law-1" href="#law-1"');
  });

  test("deadlines stand in the order they fall", async () => {
    const html = await (await ask("/deadlines?from=2024")).text();
    expect(html).toContain('<time datetime="2024-06-01">');
    expect(await (await ask("/deadlines?from=2025-01-01")).text()).not.toContain("<time");
  });

  test("what is not there is not found", async () => {
    for (const path of [
      "/nowhere",
      "/document/abc",
      `/document/${ids.minutes}/page/9`,
      "/family/none",
      "/assets/x",
    ])
      expect((await ask(path)).status).toBe(404);
  });
});

describe("languages", () => {
  test("are taken from the browser, and a choice is kept", async () => {
    expect(await (await ask("/", { headers: { "accept-language": "en-GB,da;q=0.5" } })).text()).toContain(
      "reading room",
    );
    const chosen = await ask("/language/en?back=//evil.example/");
    expect(chosen.headers.get("location")).toBe("/");
    expect(chosen.headers.get("set-cookie")).toContain("punktum-language=en");
    const headers = { cookie: "punktum-language=en", "accept-language": "da" };
    expect(await (await ask("/", { headers })).text()).toContain('<html lang="en">');
  });
});

describe("judging", () => {
  const target = () => `repair:${ids.minutes}:${"Referat af møde i ".length}:Fjordudva1get`;

  test("a correction is kept as a decision of a person and can be undone", async () => {
    const path = `/document/${ids.minutes}/repairs/1`;
    const answer = await ask(
      path,
      form({ target: target(), verdict: "corrected", correction: "Fjordrådet" }, own),
    );
    expect(answer.status).toBe(303);
    expect(await corpus.reviews.ofDocument(ids.minutes)).toMatchObject([
      {
        verdict: "corrected",
        before: "Fjordudva1get",
        correction: "Fjordrådet",
        at: "2024-03-20T08:00:00.000Z",
      },
    ]);
    await ask(path, form({ target: target(), verdict: "none" }, own));
    expect(await corpus.reviews.ofDocument(ids.minutes)).toEqual([]);
  });

  test("the next run goes by what was judged, in the word as it stands when lines are joined", async () => {
    const judged = {
      kind: "repair" as const,
      document: ids.minutes,
      note: null,
      at: "2024-03-20T08:00:00.000Z",
    };
    const reviews = [
      {
        target: "repair:a",
        verdict: "rejected" as const,
        before: "Fjord-\nen",
        after: "Fjorden",
        correction: null,
      },
      {
        target: "repair:b",
        verdict: "corrected" as const,
        before: "bro3n",
        after: "broen",
        correction: "broerne",
      },
      { target: "repair:c", verdict: "accepted" as const, before: "pa", after: "på", correction: null },
    ];
    for (const review of reviews) await corpus.reviews.put({ ...judged, ...review });
    const knowledge = await (await gatherKnowledge(corpus)).for({
      id: ids.minutes,
      clean: false,
      rawText: "Fjord-\nen pa bro3n",
    });
    expect(knowledge.human).toEqual([
      { before: "Fjorden", after: "Fjorden" },
      { before: "bro3n", after: "broerne" },
      { before: "pa", after: "på" },
    ]);
    for (const { target } of reviews) await corpus.reviews.remove(target);
  });

  test("a repair that is not there cannot be judged, nor one corrected to nothing", async () => {
    const path = `/document/${ids.minutes}/repairs/1`;
    expect((await ask(path, form({ target: "repair:x", verdict: "accepted" }, own))).status).toBe(404);
    expect((await ask(path, form({ target: target(), verdict: "corrected" }, own))).status).toBe(404);
    expect(await corpus.reviews.all()).toEqual([]);
  });

  test("a finding between drafts is judged where both places stand side by side", async () => {
    const html = await (await ask("/family/family-1")).text();
    expect(html).toContain("4 mio. kr.</mark>");
    expect(html).toContain("5 mio. kr.</mark>");
    await ask("/family/family-1", form({ target: "finding-1", verdict: "rejected" }, own));
    expect(await corpus.reviews.all()).toMatchObject([{ target: "finding-1", verdict: "rejected" }]);
    await ask("/family/family-1", form({ target: "finding-1", verdict: "none" }, own));
  });
});

describe("safety", () => {
  test("a form from elsewhere, or from nowhere, is not carried out", async () => {
    const fields = { target: "finding-1", verdict: "accepted" };
    for (const origin of ["http://evil.example", "null", undefined])
      expect((await ask("/family/family-1", form(fields, origin))).status).toBe(403);
    expect(await corpus.reviews.all()).toEqual([]);
  });

  test("another name for this machine is refused where there is no token", async () => {
    expect((await ask("/", { headers: { host: "rebound.example" } })).status).toBe(403);
    expect((await ask("/", { headers: { host: "localhost:4717" } })).status).toBe(200);
  });

  test("with a token nothing is shown without it, and the address gives it up for a cookie", async () => {
    expect((await ask("/", {}, "secret")).status).toBe(403);
    expect((await ask("/?token=wrong", {}, "secret")).status).toBe(403);
    const entered = await ask("/?token=secret&q=bro", {}, "secret");
    expect(entered.headers.get("location")).toBe("/?q=bro");
    expect(entered.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Strict/iu);
    const headers = { cookie: "punktum-token=secret", host: "room.example" };
    expect((await ask("/", { headers }, "secret")).status).toBe(200);
  });

  test("nothing from elsewhere may run, and what papers say is escaped", async () => {
    const answer = await ask("/families");
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    const html = await answer.text();
    expect(html).toContain("&lt;b&gt;strandbiblioteket&lt;/b&gt;");
    expect(html).not.toContain("<b>");
    for (const path of ["/", `/document/${ids.minutes}/page/1`, "/runs"]) {
      const text = await (await ask(path)).text();
      expect(text).not.toMatch(/<script(?![^>]* src=)|\son\w+=|\sstyle=/u);
    }
  });

  test("no visit above ended in a fault of the program", () => {
    expect(faults).toEqual([]);
  });
});

test("a page is drawn from its source, as a picture of the same shape", async () => {
  const answer = await ask(`/document/${ids.minutes}/page/1/image`);
  expect(answer.headers.get("content-type")).toBe("image/webp");
  const { default: sharp } = await import("sharp");
  const { width, height } = await sharp(new Uint8Array(await answer.arrayBuffer())).metadata();
  expect(height / width).toBeCloseTo(842 / 595, 2);
});
