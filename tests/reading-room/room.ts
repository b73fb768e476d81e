import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Corpus } from "../../corpus/corpus.ts";
import { openCorpus } from "../../corpus/index.ts";
import { loadAssets } from "../../output/reading-room/index.ts";
import { makeApp } from "../../pipeline/reading-room/app.ts";
import { Documents } from "../../pipeline/reading-room/documents.ts";
import { PageImages } from "../../pipeline/reading-room/page-images/page-images.ts";
import { Sources } from "../../pipeline/reading-room/sources.ts";
import { type ExampleIds, exampleCorpus } from "./example-corpus.ts";

export const own = "http://127.0.0.1:4717";

/** A room over the example corpus, asked without a server between. */
export interface TestRoom {
  readonly corpus: Corpus;
  /** Where the papers lie. */
  readonly folder: string;
  readonly ids: ExampleIds;
  /** Faults of the program that ended a visit. */
  readonly faults: unknown[];
  /** Milliseconds since 1970, as the room sees it. */
  now: number;
  ask(path: string, init?: RequestInit, token?: string | null): Promise<Response>;
  text(path: string, language?: "da" | "en"): Promise<string>;
  close(): Promise<void>;
}

export async function testRoom(
  options: { readonly canReview: boolean } = { canReview: true },
): Promise<TestRoom> {
  const folder = mkdtempSync(join(tmpdir(), "punktum-room-"));
  const ids = await exampleCorpus(folder);
  const corpus = await openCorpus(join(folder, "corpus"), { readOnly: false });
  const sources = new Sources();
  const images = new PageImages(sources);
  const assets = await loadAssets();
  const room: TestRoom = {
    folder,
    corpus,
    ids,
    faults: [],
    now: Date.parse("2024-03-20T08:00:00Z"),
    async ask(path, init = {}, token = null) {
      const app = makeApp({
        corpus,
        documents: new Documents(corpus),
        sources,
        images,
        assets,
        clock: { now: () => room.now },
        canReview: options.canReview,
        token,
        onFault: (error) => room.faults.push(error),
      });
      const headers = new Headers(init.headers);
      if (!headers.has("host")) headers.set("host", "127.0.0.1:4717");
      if (!headers.has("accept-language")) headers.set("accept-language", "da");
      return app.request(own + path, { ...init, headers });
    },
    async text(path, language = "da") {
      return (await room.ask(path, { headers: { "accept-language": language } })).text();
    },
    async close() {
      await images.close();
      await corpus.close();
      rmSync(folder, { recursive: true });
    },
  };
  return room;
}

/** A form as a page of the room sends it; from elsewhere, or from nowhere, where another origin is named. */
export function form(fields: Readonly<Record<string, string>>, origin: string | null = own): RequestInit {
  return {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      ...(origin === null ? {} : { origin }),
    },
  };
}
