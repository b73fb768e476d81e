import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { form, type TestRoom, testRoom } from "./room.ts";

let room: TestRoom;

beforeAll(async () => {
  room = await testRoom();
});
afterAll(async () => {
  await room.close();
});

const rawStart = "Referat af møde i ".length;
const target = () => `repair:${room.ids.minutes}:${rawStart}:Fjordudva1get`;
const repairs = (index: number) => `/document/${room.ids.minutes}/repairs/${index}`;
const none = { seen: "none" };

describe("a repair", () => {
  test("that is corrected is kept as a decision of a person and can be undone", async () => {
    const correction = { target: target(), verdict: "corrected", correction: "Fjordrådet", ...none };
    expect((await room.ask(repairs(1), form(correction))).status).toBe(303);
    const [kept] = await room.corpus.reviews.ofDocument(room.ids.minutes);
    expect(kept).toMatchObject({
      verdict: "corrected",
      before: "Fjordudva1get",
      correction: "Fjordrådet",
      at: "2024-03-20T08:00:00.000Z",
    });
    await room.ask(repairs(1), form({ target: target(), verdict: "none", seen: kept?.at ?? "" }));
    expect(await room.corpus.reviews.ofDocument(room.ids.minutes)).toEqual([]);
  });

  test("that somebody else judged meanwhile is not judged over", async () => {
    await room.ask(repairs(1), form({ target: target(), verdict: "accepted", ...none }));
    const answer = await room.ask(repairs(1), form({ target: target(), verdict: "rejected", ...none }));
    expect(answer.headers.get("location")).toContain("notice=conflict");
    expect(await room.corpus.reviews.all()).toMatchObject([{ verdict: "accepted" }]);
    const html = await room.text(answer.headers.get("location")?.split("#")[0] ?? "");
    expect(html).toContain("En anden nåede at afgøre det imens");
    await room.corpus.reviews.remove(target());
  });

  test("that is no longer there is not judged, and the page says so", async () => {
    const stale = await room.ask(repairs(1), form({ target: "repair:x", verdict: "accepted", ...none }));
    expect(stale.headers.get("location")).toContain("notice=stale");
    expect(await room.text(stale.headers.get("location")?.split("#")[0] ?? "")).toContain("læst igen");
    const empty = { target: target(), verdict: "corrected", correction: "  ", ...none };
    expect((await room.ask(repairs(1), form(empty))).headers.get("location")).toContain("notice=empty");
    const odd = { target: target(), verdict: "maybe", ...none };
    expect((await room.ask(repairs(1), form(odd))).status).toBe(400);
    expect(await room.corpus.reviews.all()).toEqual([]);
  });

  test("is not judged where the corpus cannot be written", async () => {
    const closed = await testRoom({ canReview: false });
    const path = `/document/${closed.ids.minutes}/repairs`;
    expect(await closed.text(path)).not.toContain("<button name");
    const verdict = form({ target: "repair:x", verdict: "accepted", ...none });
    for (const address of [
      `${path}/1`,
      "/review/repairs",
      "/review/doubts",
      "/review/undo",
      "/family/family-1",
    ])
      expect((await closed.ask(address, verdict)).status).toBe(403);
    await closed.close();
  });
});

describe("what is left to judge in all papers", () => {
  test("is judged at all places in one stroke, and taken back in one", async () => {
    expect(await room.text("/review")).toContain("Fjordudva1get");
    const verdict = { before: "Fjordudva1get", after: "Fjordudvalget", verdict: "accepted", places: "1" };
    const answer = await room.ask("/review/repairs", form(verdict));
    const done = answer.headers.get("location") ?? "";
    expect(done).toContain("done=1");
    expect(await room.corpus.reviews.all()).toMatchObject([{ target: target(), verdict: "accepted" }]);
    const list = await room.text(done);
    expect(list).toContain("1 sted afgjort.");
    expect(list).not.toContain("Fjordudva1get");
    expect(await room.text("/review/latest")).toContain("Fjordudva1get");
    // The page of another reader still shows it: nothing is judged twice.
    const again = await room.ask("/review/repairs", form({ ...verdict, verdict: "rejected" }));
    expect(again.headers.get("location")).toContain("notice=stale");
    const at = new URL(done, "http://x").searchParams.get("at") ?? "";
    expect((await room.ask("/review/undo", form({ at, tab: "repairs" }))).headers.get("location")).toContain(
      "undone=1",
    );
    expect(await room.corpus.reviews.all()).toEqual([]);
  });

  test("holds the words left in doubt with what they may be", async () => {
    const html = await room.text("/review/doubts");
    expect(html).toContain("Det er Stranden");
    await room.ask("/review/doubts", form({ text: "Strand", verdict: "corrected", correction: "Stranden" }));
    expect(await room.corpus.reviews.all()).toMatchObject([
      { target: `doubt:${room.ids.minutes}:Strand`, before: "Strand", correction: "Stranden" },
    ]);
    expect(await room.text("/review/doubts")).not.toContain("Det er Stranden");
    for (const { target: judged } of await room.corpus.reviews.all())
      await room.corpus.reviews.remove(judged);
  });
});

describe("a finding", () => {
  test("between drafts is judged where both places stand side by side", async () => {
    const html = await room.text("/family/family-1");
    expect(html).toContain("4 mio. kr.</mark>");
    expect(html).toContain("5 mio. kr.</mark>");
    await room.ask("/family/family-1", form({ target: "finding-1", verdict: "rejected", ...none }));
    const [kept] = await room.corpus.reviews.all();
    expect(kept).toMatchObject({ target: "finding-1", verdict: "rejected" });
    await room.ask("/family/family-1", form({ target: "finding-1", verdict: "none", seen: kept?.at ?? "" }));
    expect(await room.corpus.reviews.all()).toEqual([]);
    const gone = await room.ask("/family/family-1", form({ target: "x", verdict: "rejected", ...none }));
    expect(gone.headers.get("location")).toContain("notice=stale");
  });
});
