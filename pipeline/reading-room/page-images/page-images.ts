import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Page } from "../../../schemas/page.ts";
import type { DocumentRecord } from "../../../schemas/record.ts";
import { siblingModule } from "../../workers/sibling-module.ts";
import { WorkerPool } from "../../workers/worker-pool.ts";
import { Recent } from "../recent.ts";

const megabyte = 2 ** 20;
/** Pixels across: enough to read small print at twice the size. */
const width = 1500;
const timeout = 60_000;

/** Pictures of pages, drawn from the source files when they are looked at. */
export class PageImages {
  readonly #pool = new WorkerPool({
    module: siblingModule("./worker", import.meta.url),
    size: 2,
    heap: 512,
    maxResident: 1500 * megabyte,
    recycleResident: 420 * megabyte,
    recycleAfter: 400,
  });
  readonly #drawn = new Recent<Uint8Array>(60);

  /** True where the source has pages that can be drawn. */
  has(record: DocumentRecord): boolean {
    const { mediaType } = record.source;
    return mediaType === "application/pdf" || mediaType.startsWith("image/");
  }

  /** WebP. @throws where the file is gone (ENOENT) or the page cannot be drawn. */
  draw(record: DocumentRecord, page: Page): Promise<Uint8Array> {
    const { path, mediaType } = record.source;
    return this.#drawn.get(`${record.id} ${page.number} ${page.rotation}`, async () => {
      const bytes = new Uint8Array(await readFile(path));
      return this.#pool.run({
        name: "draw-page",
        input: { number: page.number, width, rotation: page.rotation },
        context: { key: record.id, load: () => ({ bytes, mediaType }) },
        output: z.instanceof(Uint8Array),
        timeout,
      });
    });
  }

  close(): Promise<void> {
    return this.#pool.close();
  }
}
