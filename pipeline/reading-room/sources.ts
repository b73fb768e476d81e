import { readFile, stat } from "node:fs/promises";
import type { DocumentRecord } from "../../schemas/record.ts";
import { hashFile } from "../batch/hash-file.ts";
import { Recent } from "./recent.ts";

/** `changed` where another file lies in the place of the one that was read: a picture of it would belie the text. */
export type SourceState = "there" | "changed" | "gone";

type Sourced = Pick<DocumentRecord, "id" | "source">;

/** The files that the documents were read from, as they lie there now. */
export class Sources {
  readonly #hashes = new Recent<string>(2_000);

  async state({ id, source: { path } }: Sourced): Promise<SourceState> {
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) return "gone";
    // A file is hashed again only where its size or its time tells that it may be another.
    const hash = await this.#hashes
      .get(`${path} ${found.size} ${found.mtimeMs} ${found.ino}`, () => hashFile(path))
      .catch(() => undefined);
    if (hash === undefined) return "gone";
    return hash === id ? "there" : "changed";
  }

  /** Content of the file that was read; undefined where it is not there any more. */
  async bytes(record: Sourced): Promise<Uint8Array | undefined> {
    return (await this.state(record)) === "there"
      ? new Uint8Array(await readFile(record.source.path))
      : undefined;
  }
}
