import { existsSync } from "node:fs";
import type { Hono } from "hono";
import { documentPage, findingsPage, readerPage, repairsPage } from "../../../output/reading-room/index.ts";
import { findingViews } from "../finding-views.ts";
import type { Room } from "../room.ts";
import { answer, notFound, visitOf } from "../visit.ts";

/** The pages of one document. */
export function documentRoutes(app: Hono, room: Room): void {
  const { documents, corpus, images } = room;

  app.get("/document/:id", async (context) => {
    const record = await documents.record(context.req.param("id"));
    if (!record) return notFound(context, room);
    const family = (await corpus.findings.familyOf(record.id))?.id ?? null;
    return answer(context, documentPage({ record, family }, visitOf(context, room)));
  });

  app.get("/document/:id/page/:number{[0-9]+}", async (context) => {
    const record = await documents.record(context.req.param("id"));
    const index =
      record?.pages.findIndex(({ number }) => number === Number(context.req.param("number"))) ?? -1;
    const page = record?.pages[index];
    if (!record || !page) return notFound(context, room);
    const words = (await documents.words(record.id))[index] ?? [];
    const image = !images.has(record) ? "none" : existsSync(record.source.path) ? "shown" : "gone";
    return answer(context, readerPage({ record, page, words, image }, visitOf(context, room)));
  });

  app.get("/document/:id/page/:number{[0-9]+}/image", async (context) => {
    const record = await documents.record(context.req.param("id"));
    const page = record?.pages.find(({ number }) => number === Number(context.req.param("number")));
    if (!record || !page || !images.has(record)) return notFound(context, room);
    if (!existsSync(record.source.path)) return notFound(context, room);
    const drawn = await images.draw(record, page);
    // The id is the hash of the source: what an address shows never changes but by another turn of the page.
    context.header("Cache-Control", "private, max-age=86400");
    return context.body(new Uint8Array(drawn), 200, { "Content-Type": "image/webp" });
  });

  app.get("/document/:id/repairs", async (context) => {
    const record = await documents.record(context.req.param("id"));
    if (!record) return notFound(context, room);
    const view = {
      record,
      reviews: (await corpus.reviews.ofDocument(record.id)).filter(({ kind }) => kind === "repair"),
      words: await documents.words(record.id),
      hasImages: images.has(record) && existsSync(record.source.path),
      onlyOpen: context.req.query("show") === "open",
      skipped: Number(/^\d{1,7}$/u.exec(context.req.query("skip") ?? "")?.[0] ?? 0),
    };
    return answer(context, repairsPage(view, visitOf(context, room)));
  });

  app.get("/document/:id/findings", async (context) => {
    const record = await documents.record(context.req.param("id"));
    if (!record) return notFound(context, room);
    const reviews = await corpus.reviews.ofDocument(record.id);
    const action = `/document/${record.id}/findings`;
    const views = await findingViews(record.inconsistencies, reviews, action, documents);
    return answer(context, findingsPage(record, views, visitOf(context, room)));
  });
}
