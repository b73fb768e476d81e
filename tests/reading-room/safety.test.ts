import { afterAll, beforeAll, expect, test } from "vitest";
import { form, type TestRoom, testRoom } from "./room.ts";

let room: TestRoom;

beforeAll(async () => {
  room = await testRoom();
});
afterAll(async () => {
  await room.close();
});

test("a form from elsewhere, or from nowhere, is not carried out", async () => {
  const fields = { target: "finding-1", verdict: "accepted", seen: "none" };
  for (const origin of ["http://evil.example", "http://127.0.0.1:4718", "null", null])
    expect((await room.ask("/family/family-1", form(fields, origin))).status, String(origin)).toBe(403);
  const fetched = {
    ...form(fields),
    headers: { "content-type": "text/plain", origin: "http://evil.example" },
  };
  expect((await room.ask("/family/family-1", fetched)).status).toBe(403);
  expect(await room.corpus.reviews.all()).toEqual([]);
});

test("another name for this machine is refused where there is no token", async () => {
  for (const host of [
    "rebound.example",
    "127.0.0.1.evil.example",
    "localhost.evil.example:4717",
    "10.0.0.1",
    "",
  ])
    expect((await room.ask("/", { headers: { host } })).status, host).toBe(403);
  for (const host of ["localhost:4717", "127.0.0.1:4717", "[::1]:4717"])
    expect((await room.ask("/", { headers: { host } })).status, host).toBe(200);
});

test("with a token nothing is shown without it, and the address gives it up for a cookie", async () => {
  for (const path of [
    "/",
    "/?token=wrong",
    "/?token=",
    `/document/${room.ids.minutes}/source`,
    "/search.json",
  ])
    expect((await room.ask(path, {}, "secret")).status, path).toBe(403);
  const entered = await room.ask("/?token=secret&q=bro", {}, "secret");
  expect(entered.headers.get("location")).toBe("/?q=bro");
  expect(entered.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Strict/iu);
  const headers = { cookie: "punktum-token=secret", host: "room.example" };
  expect((await room.ask("/", { headers }, "secret")).status).toBe(200);
});

test("the choice of a language leads nowhere but back into the room", async () => {
  for (const back of [
    "//evil.example/",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/%0d%0aX: y",
  ]) {
    const answer = await room.ask(`/language/en?back=${encodeURIComponent(back)}`);
    expect(new URL(answer.headers.get("location") ?? "", "http://127.0.0.1:4717").host, back).toBe(
      "127.0.0.1:4717",
    );
  }
});

test("nothing from elsewhere may run, and whatever a paper says is escaped on every page", async () => {
  const { minutes, hostile, family, drafts } = room.ids;
  const attack = "\"><script>alert('x')</script>";
  const query = encodeURIComponent(attack);
  const paths = [
    "/",
    "/?sort=date",
    `/?q=${query}`,
    `/?q=img&law=${query}&body=${query}&person=${query}&from=${query}&authority=${query}`,
    `/?q=onerror`,
    "/deadlines?from=",
    `/deadlines?from=${query}&body=${query}&kind=${query}`,
    "/families",
    `/family/${family}`,
    `/family/${family}/findings/finding-1`,
    `/compare?older=${drafts[0]}&newer=${drafts[1]}`,
    "/review",
    "/review/doubts",
    "/review/latest",
    `/review?done=3&at=${query}`,
    "/runs",
    "/help",
    ...[minutes, hostile].flatMap((id) => [
      `/document/${id}`,
      `/document/${id}/page/1`,
      `/document/${id}/repairs`,
      `/document/${id}/findings`,
    ]),
    `/document/${hostile}/page/2`,
    `/${query}`,
  ];
  for (const path of paths) {
    for (const language of ["da", "en"] as const) {
      const answer = await room.ask(path, { headers: { "accept-language": language } });
      const policy = answer.headers.get("content-security-policy") ?? "";
      expect(policy, path).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*/u);
      const html = await answer.text();
      expect(html, path).not.toMatch(/<script(?! type="module" src="\/assets\/)|<img src=x|<b>/u);
      // Inside tags: what is in the text between them is shown, never obeyed.
      for (const [tag] of html.matchAll(/<[a-z][^>]*>/gu))
        expect(tag.replace(/"[^"]*"/gu, '""'), path).not.toMatch(/\s(?:on\w+|style)=|javascript:/u);
    }
  }
  expect(room.faults).toEqual([]);
});

test("what is far too long is turned away", async () => {
  expect((await room.ask(`/?q=${"a".repeat(20_000)}`)).status).toBe(413);
  expect((await room.ask(`/?q=${"a".repeat(3_000)}`)).status).toBeLessThan(500);
  expect((await room.ask(`/?q=${encodeURIComponent("(a OR ".repeat(400))}`)).status).toBeLessThan(500);
  const long = form({ text: "x".repeat(200_000), verdict: "rejected" });
  expect((await room.ask("/review/doubts", long)).status).toBe(413);
  expect(room.faults).toEqual([]);
});

test("files to take away are never shown by the browser as a page", async () => {
  for (const path of [`/document/${room.ids.hostile}/source`, `/document/${room.ids.minutes}/export/hocr`]) {
    const answer = await room.ask(path);
    expect(answer.headers.get("content-type")).toBe("application/octet-stream");
    expect(answer.headers.get("content-disposition")).toContain("attachment");
    expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  }
});
