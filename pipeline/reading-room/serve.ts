import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Corpus } from "../../corpus/corpus.ts";
import { loadAssets } from "../../output/reading-room/index.ts";
import type { Clock } from "../clock.ts";
import { makeApp } from "./app.ts";
import { Documents } from "./documents.ts";
import { PageImages } from "./page-images/page-images.ts";
import { isLoopback } from "./security.ts";
import { Sources } from "./sources.ts";

export interface ServeOptions {
  readonly corpus: Corpus;
  readonly canReview: boolean;
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly clock: Clock;
  readonly onFault: (error: unknown) => void;
}

export interface ServedRoom {
  /** Where the room is, with the token where one is needed. */
  readonly address: string;
  close(): Promise<void>;
}

/** Opens the reading room on a port. @throws NodeJS.ErrnoException where the port or the host cannot be had */
export async function serveRoom(options: ServeOptions): Promise<ServedRoom> {
  const { corpus, host } = options;
  const token = isLoopback(host) ? null : randomBytes(24).toString("base64url");
  const sources = new Sources();
  const images = new PageImages(sources);
  const app = makeApp({
    corpus,
    documents: new Documents(corpus),
    sources,
    images,
    assets: await loadAssets(),
    clock: options.clock,
    canReview: options.canReview,
    token,
    onFault: options.onFault,
  });
  const listener = getRequestListener(app.fetch);
  const server = createServer((request, response) => {
    void listener(request, response);
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(options.port, host, () => {
      server.off("error", failed);
      listening();
    });
  });
  const bound = server.address();
  const port = typeof bound === "object" && bound !== null ? bound.port : options.port;
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    address: `http://${name}:${port}/${token === null ? "" : `?token=${token}`}`,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await images.close();
    },
  };
}
