import sharp from "sharp";
import { z } from "zod";
import type { TextEdit } from "../../../corpus/documents.ts";
import { hasPages } from "../../../output/page-text/has-pages.ts";
import type { Page } from "../../../schemas/page.ts";
import type { DocumentReading } from "../../../schemas/reading.ts";
import type { DocumentRecord } from "../../../schemas/record.ts";
import { siblingModule } from "../../workers/sibling-module.ts";
import { WorkerPool } from "../../workers/worker-pool.ts";
import { Recent } from "../recent.ts";
import type { Sources } from "../sources.ts";

const megabyte = 2 ** 20;
/** Pixels across: enough to read small print at twice the size. */
const width = 1500;
const timeout = 60_000;
const quality = 85;

/** Part of a page, in points from its top left corner. */
export interface Piece {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** What is made from the source files when it is asked for: pictures of pages, and PDFs to search in. */
export class PageImages {
  readonly #pool = new WorkerPool({
    module: siblingModule("./worker", import.meta.url),
    size: 2,
    heap: 512,
    maxResident: 1500 * megabyte,
    recycleResident: 420 * megabyte,
    recycleAfter: 400,
  });
  readonly #drawn = new Recent<Uint8Array>(200);

  readonly #sources: Sources;

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** True where the source has pages to draw and is still the file that was read. */
  async canDraw(record: DocumentRecord): Promise<boolean> {
    return this.has(record) && (await this.#sources.state(record)) === "there";
  }

  /** True where the source is of a kind that has pages to draw. */
  has(record: DocumentRecord): boolean {
    return hasPages(record.source);
  }

  /** WebP. @throws where the file is no longer the one that was read, or the page cannot be drawn. */
  draw(record: DocumentRecord, page: Page): Promise<Uint8Array> {
    return this.#drawn.get(`${record.id} ${page.number} ${page.rotation}`, async () => {
      return this.#run(record, "draw-page", { number: page.number, width, rotation: page.rotation });
    });
  }

  /** The source with the text as repaired laid over its pages, unseen. @throws as `draw` does, and where it is locked */
  searchablePdf(
    record: DocumentRecord,
    text: { readonly reading: DocumentReading; readonly edits: readonly TextEdit[] },
  ): Promise<Uint8Array> {
    return this.#run(record, "searchable-pdf", text);
  }

  async #run(record: DocumentRecord, name: string, input: unknown): Promise<Uint8Array> {
    const { mediaType } = record.source;
    const bytes = await this.#sources.bytes(record);
    if (!bytes) throw new Error(`${record.source.path} is no longer the file that was read`);
    return this.#pool.run({
      name,
      input,
      context: { key: record.id, load: () => ({ bytes, mediaType }) },
      output: z.instanceof(Uint8Array),
      timeout,
    });
  }

  /** A piece of the page, its place and size in points. @throws as `draw` does */
  async cut(record: DocumentRecord, page: Page, piece: Piece): Promise<Uint8Array> {
    // The program drew this picture itself: it holds nothing that a stranger wrote.
    const picture = sharp(await this.draw(record, page));
    const { width: across, height: down } = await picture.metadata();
    const scale = { x: across / page.width, y: down / page.height };
    const left = Math.min(across - 1, Math.max(0, Math.floor(piece.x * scale.x)));
    const top = Math.min(down - 1, Math.max(0, Math.floor(piece.y * scale.y)));
    const size = {
      width: Math.max(1, Math.min(across - left, Math.ceil(piece.w * scale.x))),
      height: Math.max(1, Math.min(down - top, Math.ceil(piece.h * scale.y))),
    };
    return new Uint8Array(
      await picture
        .extract({ left, top, ...size })
        .webp({ quality })
        .toBuffer(),
    );
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}
