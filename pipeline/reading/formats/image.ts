import { createHash } from "node:crypto";
import { ReadFailure } from "../../failure.ts";
import type { Format } from "../format.ts";
import { ImageDescription } from "../image/read-image-page.ts";
import { documentFailure } from "../read-failures.ts";
import { readPages } from "../read-pages.ts";
import { hasMark } from "../refuse-unreadable.ts";

const marks = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
  [0x49, 0x49, 0x2b, 0x00],
  [0x4d, 0x4d, 0x00, 0x2b],
];

export const image: Format = {
  name: "image",
  recognises: (bytes) => marks.some((mark) => hasMark(bytes, mark)),
  async read(call) {
    const { source, settings, tools, signal } = call;
    const context = {
      key: `image ${createHash("sha256").update(source.bytes).digest("hex")}`,
      load: () => ({ kind: "bytes", bytes: source.bytes }),
    };
    try {
      const description = await tools.pool.run({
        name: "describe-image",
        input: null,
        context,
        output: ImageDescription,
        timeout: settings.pageTimeout * 1000,
        signal,
      });
      const pages = await readPages(call, { name: "read-image-page", context, pages: description.pages });
      return { mediaType: `image/${description.format}`, pages, metadataTitle: null };
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof ReadFailure) throw error;
      throw documentFailure(error, source.path);
    }
  },
};
