import type { Context, Hono } from "hono";
import { z } from "zod";
import { fileNameOf } from "../../../output/formats/file-name.ts";
import type { ExportedDocument } from "../../../output/formats/format.ts";
import { formats } from "../../../output/formats/index.ts";
import { documentPage, messagePage, readerPage } from "../../../output/reading-room/index.ts";
import type { Page } from "../../../schemas/page.ts";
import type { DocumentRecord } from "../../../schemas/record.ts";
import type { Room } from "../room.ts";
import { answer, badForm, notFound, visitOf } from "../visit.ts";

/** Formats that give one text file a document, for which its source is not opened. */
const takenAway: ReadonlySet<string> = new Set(["json", "alto", "hocr"]);

const Coordinate = z.coerce.number().min(0).max(100_000);
const PieceQuery = z.object({ x: Coordinate, y: Coordinate, w: Coordinate, h: Coordinate });

/** A name for a file to save, that no header and no file system takes amiss. */
function attachment(context: Context, name: string): void {
  const plain = name.replace(/[^\w.-]+/gu, "-");
  context.header(
    "Content-Disposition",
    `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name.toWellFormed())}`,
  );
}

async function* only(record: DocumentRecord, { corpus }: Room): AsyncIterable<ExportedDocument> {
  yield {
    record,
    reading: () => corpus.documents.reading(record.id),
    edits: () => corpus.documents.edits(record.id),
    source: async () => undefined,
  };
}

/** The pages of one document. */
export function documentRoutes(app: Hono, room: Room): void {
  const { documents, corpus, images, sources } = room;

  const pageOf = async (
    context: Context,
  ): Promise<{ record: DocumentRecord; page: Page; index: number } | undefined> => {
    const record = await documents.record(context.req.param("id") ?? "");
    const wanted = Number(context.req.param("number"));
    const index = record?.pages.findIndex(({ number }) => number === wanted) ?? -1;
    const page = record?.pages[index];
    return record && page && { record, page, index };
  };

  app.get("/document/:id", async (context) => {
    const record = await documents.record(context.req.param("id"));
    if (!record) return notFound(context, room);
    const family = (await corpus.findings.familyOf(record.id))?.id ?? null;
    return answer(context, documentPage({ record, family }, visitOf(context, room)));
  });

  // The form that asks for a page by its number.
  app.get("/document/:id/page", async (context) => {
    const record = await documents.record(context.req.param("id"));
    if (!record) return notFound(context, room);
    const asked = Number(/^\d{1,7}$/u.exec(context.req.query("number") ?? "")?.[0] ?? 1);
    const last = record.pages.at(-1)?.number ?? 1;
    return context.redirect(`/document/${record.id}/page/${Math.min(Math.max(1, asked), last)}`, 303);
  });

  app.get("/document/:id/page/:number{[0-9]{1,7}}", async (context) => {
    const found = await pageOf(context);
    if (!found) return notFound(context, room);
    const { record, page, index } = found;
    const words = await documents.words(record.id, index);
    const picture = images.has(record) ? await sources.state(record) : "none";
    return answer(context, readerPage({ record, page, words, picture }, visitOf(context, room)));
  });

  app.get("/document/:id/page/:number{[0-9]{1,7}}/image", async (context) => {
    const found = await pageOf(context);
    if (!found || !(await images.canDraw(found.record))) return notFound(context, room);
    const query = context.req.query();
    const piece = Object.keys(query).length === 0 ? null : PieceQuery.safeParse(query);
    if (piece && !piece.success) return badForm(context, room);
    const drawn = await (piece
      ? images.cut(found.record, found.page, piece.data)
      : images.draw(found.record, found.page));
    // The id is the hash of the source: what an address shows never changes but by another turn of the page.
    context.header("Cache-Control", "private, max-age=86400");
    return context.body(new Uint8Array(drawn), 200, { "Content-Type": "image/webp" });
  });

  app.get("/document/:id/source", async (context) => {
    const record = await documents.record(context.req.param("id"));
    const bytes = record && (await sources.bytes(record));
    if (!record || !bytes) return notFound(context, room);
    attachment(context, record.source.path.split(/[\\/]/u).at(-1) ?? record.id);
    return context.body(Buffer.from(bytes), 200, { "Content-Type": "application/octet-stream" });
  });

  app.get("/document/:id/export/pdf", async (context) => {
    const record = await documents.record(context.req.param("id"));
    const reading = record && images.has(record) ? await corpus.documents.reading(record.id) : undefined;
    const edits = record && (await corpus.documents.edits(record.id));
    if (!record || !reading || !edits) return notFound(context, room);
    const made = await images.searchablePdf(record, { reading, edits }).catch(() => undefined);
    if (!made) {
      const visit = visitOf(context, room);
      const { noPdf, noPdfText } = visit.texts.message;
      return answer(context, messagePage(noPdf, noPdfText, visit), 404);
    }
    attachment(context, fileNameOf(record, "pdf"));
    return context.body(new Uint8Array(made), 200, { "Content-Type": "application/octet-stream" });
  });

  app.get("/document/:id/export/:format", async (context) => {
    const record = await documents.record(context.req.param("id"));
    const name = context.req.param("format");
    const format = takenAway.has(name) ? formats.find((one) => one.name === name) : undefined;
    if (!record || !format) return notFound(context, room);
    let file = "";
    const parts: Buffer[] = [];
    for await (const piece of format.write(only(record, room), { bom: false })) {
      file = piece.file;
      parts.push(Buffer.from(piece.content));
    }
    if (parts.length === 0) return notFound(context, room);
    attachment(context, file.split(/[\\/]/u).at(-1) ?? `${record.id}.${name}`);
    return context.body(new Uint8Array(Buffer.concat(parts)), 200, {
      "Content-Type": "application/octet-stream",
    });
  });
}
