import { readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type TestRoom, testRoom } from "./room.ts";

const Taken = z.object({ total: z.number(), complete: z.boolean(), hits: z.array(z.unknown()) });

let room: TestRoom;

beforeAll(async () => {
  room = await testRoom();
});
afterAll(async () => {
  await room.close();
});

const addresses = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, address = ""]) => address.replaceAll("&amp;", "&"));

describe("the search", () => {
  test("says what was decided, under which section and by when", async () => {
    const html = await room.text("/?q=badebro");
    expect(html).toContain("Ny badebro ved Tornelev Strand");
    expect(html).toMatch(/Besluttet<\/dt><dd><p><span class="badge o-approved">Godkendt/u);
    expect(html).toContain("<strong>§ 79 b kystbeskyttelsesloven</strong>");
    expect(html).toContain("<strong>1. juni 2024</strong>");
  });

  test("every value of a facet finds what it counted", async () => {
    const links = addresses(await room.text("/"), /<li><a href="(\/\?[^"]+)"/gu);
    expect(links.length).toBeGreaterThan(5);
    for (const address of links) expect(await room.text(address), address).toContain('class="hit-card"');
  });

  test("shows what narrows it, each to be taken off", async () => {
    const html = await room.text("/?q=badebro&outcome=approved&from=2024");
    expect(html).toContain('aria-label="Fjern: Udfald: Godkendt"');
    expect(addresses(html, /class="chosen" href="([^"]+)"/gu)).toEqual([
      "/?q=badebro&from=2024",
      "/?q=badebro&outcome=approved",
    ]);
  });

  test("that finds nothing says what would", async () => {
    const html = await room.text("/?q=badebro+vandmand&outcome=approved");
    expect(html).toContain("Intet fundet");
    expect(html).toContain("Uden »vandmand«: 1 fundet");
    expect(html).not.toContain("Uden »Udfald");
  });

  test("for a part of a § says that more name the whole §, and shows them", async () => {
    const html = await room.text("/?law=kystbeskyttelsesloven+%C2%A7+79+b,+stk.+2");
    expect(html).toContain("Intet fundet");
    expect(html).toContain("hele paragraffen");
    const [whole = ""] = addresses(html, /class="quiet passed-over"><li><a href="([^"]+)"/gu);
    expect(await room.text(whole)).toContain('class="hit-card"');
  });

  test("that cannot be understood is answered with what to do", async () => {
    for (const path of ["/?from=i+morgen", "/?kind=nonsense", "/?q=-bro", "/?amount=mange"]) {
      const answer = await room.ask(path);
      expect(answer.status, path).toBe(400);
      expect(await answer.text()).toContain('role="alert"');
      expect((await room.ask(path.replace("/", "/search.csv"))).status, path).toBe(400);
    }
  });

  test("can be taken away whole", async () => {
    const csv = await room.ask("/search.csv?q=badebro");
    expect(csv.headers.get("content-disposition")).toContain("attachment");
    expect((await csv.arrayBuffer()).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]).buffer);
    const all = Taken.parse(await (await room.ask("/search.json?sort=date")).json());
    expect(all).toMatchObject({ complete: true });
    expect(all.hits).toHaveLength(all.total);
  });

  test("says on its first page how many files could not be read, and leads to why", async () => {
    expect(await room.text("/")).not.toContain("kunne ikke læses");
    await room.corpus.files.recordFailure({
      path: "/papers/laast.pdf",
      sha256: null,
      fingerprint: "f",
      code: "encrypted",
      message: "the file is locked",
      remedy: "Unlock it.",
    });
    expect(await room.text("/")).toContain(
      '<a href="/runs#failures">1 fil kunne ikke læses og kan ikke findes her. Se hvorfor.</a>',
    );
    expect(await room.text("/runs")).toContain('id="failures"');
    await room.corpus.files.clearFailure("/papers/laast.pdf");
  });

  test("begins with the latest papers, by the names that people call them", async () => {
    const html = await room.text("/");
    expect(html).toContain(">Fjordudvalget, 12. marts 2024</a>");
    expect(html).toContain("2 punkter, 2 beslutninger");
  });
});

describe("a document", () => {
  test("leads from a fact to its page, and from an act to its text in law", async () => {
    const { minutes } = room.ids;
    const html = await room.text(`/document/${minutes}`);
    expect(html).toContain(`/document/${minutes}/page/1#law-1`);
    expect(html).toContain("https://www.retsinformation.dk/eli/lta/2020/705");
    const page = await room.text(`/document/${minutes}/page/1`);
    expect(page).toContain(
      '<a class="anchor" id="law-1"></a><a class="anchor" id="repair-3"></a><mark class="f f-law f-repair"',
    );
    expect(page).toContain('data-f="law-1" href="#law-1"');
  });

  test("has all of an item in one place", async () => {
    const html = await room.text(`/document/${room.ids.minutes}`);
    const item = html.slice(html.indexOf('id="item-2"'));
    for (const part of [
      "Godkendt",
      "6</strong> A, V",
      "§ 79 b",
      "1. juni 2024",
      "indhente tilladelse",
      "Vis på side 1",
    ])
      expect(item).toContain(part);
  });

  test("says in Danish what could not be settled, and offers what it may be", async () => {
    const html = await room.text(`/document/${room.ids.minutes}`);
    expect(html).toContain("»Strand« er nok læst forkert og kan være »Stranden«");
  });

  test("says on top which pages could not be read, and on the page why and what to do", async () => {
    const path = `/document/${room.ids.hostile}`;
    expect(await room.text(path)).toMatch(/1 side kunne ikke læses[\s\S]*page\/2">s. 2/u);
    const page = await room.text(`${path}/page/2`);
    expect(page).toContain("Siden har et billede, der ikke kunne åbnes.");
    expect(page).toContain("skan siden på ny");
  });

  test("without pictures is its text alone", async () => {
    const html = await room.text(`/document/${room.ids.hostile}/page/1`);
    expect(html).toContain("reader text-only");
    expect(html).not.toContain("<img");
    expect((await room.ask(`/document/${room.ids.hostile}/page/1/image`)).status).toBe(404);
  });

  test("is gone to by the number of a page, and never past its end", async () => {
    const to = async (number: string) =>
      (await room.ask(`/document/${room.ids.hostile}/page?number=${number}`)).headers.get("location");
    expect(await to("2")).toMatch(/\/page\/2$/u);
    expect(await to("900")).toMatch(/\/page\/2$/u);
    expect(await to("-1")).toMatch(/\/page\/1$/u);
  });

  test("can be taken away, and its source with it", async () => {
    const { minutes } = room.ids;
    const json = await room.ask(`/document/${minutes}/export/json`);
    expect(json.headers.get("content-disposition")).toContain("attachment");
    expect(await json.json()).toMatchObject([{ id: minutes }]);
    expect(await room.text(`/document/${minutes}/export/alto`)).toContain("<alto");
    expect(await room.text(`/document/${minutes}/source`)).toContain("%PDF");
    const pdf = await room.ask(`/document/${minutes}/export/pdf`);
    expect(pdf.headers.get("content-disposition")).toContain(".pdf");
    const { PDFDocument } = await import("pdf-lib");
    expect((await PDFDocument.load(await pdf.arrayBuffer())).getPageCount()).toBe(1);
    expect(await room.text(`/document/${minutes}`)).toContain("/export/pdf");
    expect((await room.ask("/document/0/export/pdf")).status).toBe(404);
    for (const format of ["csv", "exe", ".."])
      expect((await room.ask(`/document/${minutes}/export/${format}`)).status).toBe(404);
  });
});

describe("pictures", () => {
  test("are drawn from the source, in the same shape", async () => {
    const answer = await room.ask(`/document/${room.ids.minutes}/page/1/image`);
    expect(answer.headers.get("content-type")).toBe("image/webp");
    const { default: sharp } = await import("sharp");
    const { width, height } = await sharp(new Uint8Array(await answer.arrayBuffer())).metadata();
    expect(height / width).toBeCloseTo(842 / 595, 2);
  });

  test("are cut where a place stands, and nowhere outside the page", async () => {
    const path = `/document/${room.ids.minutes}/page/1/image`;
    const { default: sharp } = await import("sharp");
    const cut = await room.ask(`${path}?x=60&y=50&w=119&h=20`);
    const { width, height } = await sharp(new Uint8Array(await cut.arrayBuffer())).metadata();
    expect(width).toBeCloseTo(300, -1);
    expect(height).toBeCloseTo(51, -1);
    expect((await room.ask(`${path}?x=5000&y=5000&w=90000&h=90000`)).status).toBe(200);
    for (const query of ["?x=a&y=0&w=1&h=1", "?x=1", "?x=-1&y=0&w=1&h=1", "?x=1e9&y=0&w=1&h=1"])
      expect((await room.ask(path + query)).status).toBe(400);
  });
});

describe("a source that is no longer what was read", () => {
  test("is not shown beside a text that it does not hold, and the page says why", async () => {
    const [draft] = room.ids.drafts;
    const path = join(room.folder, "udkast-1.pdf");
    const bytes = readFileSync(path);
    writeFileSync(path, Buffer.concat([bytes, Buffer.from("% another file")]));
    expect(await room.text(`/document/${draft}/page/1`)).toContain("ændret, siden den blev læst");
    expect((await room.ask(`/document/${draft}/page/1/image`)).status).toBe(404);
    expect((await room.ask(`/document/${draft}/source`)).status).toBe(404);
    unlinkSync(path);
    expect(await room.text(`/document/${draft}/page/1`)).toContain("ikke længere på sin plads");
    writeFileSync(path, bytes);
    expect((await room.ask(`/document/${draft}/page/1/image`)).status).toBe(200);
  });
});

describe("deadlines", () => {
  test("stand in the order they fall, narrowed down by range, body and kind", async () => {
    const count = async (query: string) =>
      ((await room.text(`/deadlines${query}`)).match(/<time /gu) ?? []).length;
    expect(await room.text("/deadlines?from=2024")).toContain('<time datetime="2024-06-01">');
    expect(await count("?from=2024")).toBe(2);
    expect(await count("?from=2024&to=2024-06")).toBe(1);
    expect(await count("?from=2025-01-01")).toBe(0);
    expect(await count("?from=&body=Fjordudvalget")).toBe(1);
    expect(await count("?from=&kind=appeal")).toBe(0);
    expect(await count("?from=&authority=ingen+kommune")).toBe(0);
  });

  test("and papers are found by a date as Danes write it, alike on both pages", async () => {
    const count = async (query: string) =>
      ((await room.text(`/deadlines?${query}`)).match(/<time /gu) ?? []).length;
    for (const day of ["01-06-2024", "1.6.2024", "1/6 2024", "1. juni 2024", "den 1. juni 2024"]) {
      expect(await count(`from=${day}&to=${day}`), day).toBe(1);
      const hits = await room.text(`/?q=badebro&dueAfter=${day}&dueTo=${day}`);
      expect(hits, day).toContain('class="hit-card"');
      expect(hits, day).toContain(`value="${day}"`);
    }
    expect(await count("from=2024&to=2024")).toBe(2);
    expect(await room.text("/?q=badebro&dueAfter=2024&dueTo=2024")).toContain('class="hit-card"');
  });

  test("a date that is not understood stays in its field and finds nothing", async () => {
    for (const query of ["from=nu", "from=&to=31-02-2024", "to=i+morgen"]) {
      const answer = await room.ask(`/deadlines?${query}`);
      const html = await answer.text();
      expect(answer.status, query).toBe(400);
      expect(html, query).toMatch(/role="alert"><strong>[^<]+ er ikke en dato/u);
      expect(html, query).not.toContain("<time ");
      expect((await room.ask(`/deadlines.ics?${query}`)).status).toBe(400);
    }
    expect(await (await room.ask("/deadlines?from=&to=31-02-2024")).text()).toContain('value="31-02-2024"');
    expect(await (await room.ask("/deadlines?from=&kind=nonsense")).text()).not.toContain("<time ");
    const search = await (await room.ask("/?q=badebro&dueTo=snart&language=en")).text();
    expect(search).toContain('value="snart"');
    expect(search).not.toMatch(/--due|class="hit-card"/u);
  });

  test("without a date are counted beside those that have one, and shown by their words", async () => {
    const html = await room.text("/deadlines?from=2024&body=Fjordudvalget");
    expect(html).toContain("1 frist har ingen dato");
    const [without = ""] = addresses(html, /href="(\/deadlines\?[^"]*undated=1)"/gu);
    expect(without).toBe("/deadlines?body=Fjordudvalget&undated=1");
    const list = await room.text(without);
    expect(list).toMatch(/class="undated" lang="da">Forvaltningen skal<\/span>[^\n]*svare ejerne/u);
    expect(list).not.toContain("<time ");
    expect(await room.text("/deadlines?undated=1&kind=appeal")).not.toContain("svare ejerne");
    expect(await (await room.ask("/deadlines.ics?undated=1")).text()).not.toContain("BEGIN:VEVENT");
  });

  test("that all lie behind are shown at once, with the day in the field as Danes write it", async () => {
    room.now = Date.parse("2030-01-02T00:00:00Z");
    const html = await room.text("/deadlines");
    expect(html).toContain("Ingen frister fra i dag. Her er de 2, der er gået.");
    expect(html).toContain('<time datetime="2024-06-01">');
    expect(html).toContain('value="2.1.2030"');
    expect(await room.text("/deadlines?from=2031")).not.toContain("<time ");
    expect(html).toContain('href="/deadlines?from="');
    room.now = Date.parse("2024-03-20T08:00:00Z");
  });

  test("go into a calendar", async () => {
    const answer = await room.ask("/deadlines.ics?from=2024");
    expect(answer.headers.get("content-type")).toContain("text/calendar");
    const text = await answer.text();
    expect(text).toContain("DTSTART;VALUE=DATE:20240601\r\nDTEND;VALUE=DATE:20240602\r\n");
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
});

describe("drafts", () => {
  test("are told apart in Danish, and each difference leads to both places", async () => {
    const html = await room.text("/family/family-1");
    expect(html).toContain("Tallet er ændret fra »4 mio. kr.« til »5 mio. kr.«.");
    const [address = ""] = addresses(html, /href="(\/family\/family-1\/findings\/[^"]+)"/gu);
    const page = await room.text(address);
    const [older, newer] = room.ids.drafts;
    expect(page).toContain(`/document/${older}/page/1/image?`);
    expect(page).toContain(`/document/${newer}/page/1/image?`);
    expect(page.match(/class="ring"/gu)?.length).toBe(2);
    // A list of findings that knows no family finds its way too.
    const led = await room.ask(`/document/${newer}/findings/finding-1`);
    expect(led.headers.get("location")).toBe(address);
  });

  test("are compared two by two when asked for", async () => {
    const [older, newer] = room.ids.drafts;
    const html = await room.text(`/compare?older=${older}&newer=${newer}`);
    expect(html).toContain("Tallet er ændret fra »4« til »5«");
    expect((await room.ask(`/compare?older=${older}&newer=${older}`)).status).toBe(400);
    expect((await room.ask(`/compare?older=${older}&newer=x`)).status).toBe(404);
  });
});

test("what is not there is not found", async () => {
  const { minutes } = room.ids;
  for (const path of [
    "/nowhere",
    "/document/abc",
    `/document/${minutes}/page/9`,
    `/document/${minutes}/page/99999999999999999999`,
    `/document/${minutes}/findings/none`,
    "/family/none",
    "/family/family-1/findings/none",
    "/assets/x",
    "/assets/..%2f..%2fpackage.json",
    "/document/..%2f..%2fetc%2fpasswd/source",
  ])
    expect((await room.ask(path)).status, path).toBe(404);
});

test("every link of every page leads somewhere", async () => {
  const { minutes, hostile, family } = room.ids;
  const visited = new Set<string>();
  const waiting = [
    "/",
    "/?sort=date",
    "/deadlines?from=",
    "/families",
    `/family/${family}`,
    "/review",
    "/review/doubts",
  ];
  waiting.push("/review/latest", "/runs", "/help", `/document/${minutes}`, `/document/${hostile}`);
  waiting.push(
    `/document/${minutes}/page/1`,
    `/document/${minutes}/repairs`,
    `/document/${minutes}/findings`,
  );
  for (const path of waiting) {
    for (const address of addresses(await room.text(path), /(?:href|src)="(\/[^"#]*)/gu))
      visited.add(address);
  }
  for (const address of visited) {
    const { status } = await room.ask(address);
    expect([200, 303], address).toContain(status);
  }
  expect(visited.size).toBeGreaterThan(60);
  expect(room.faults).toEqual([]);
});
