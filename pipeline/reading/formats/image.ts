import { createHash } from "node:crypto";
import { ReadFailure } from "../../failure.ts";
import type { Format } from "../format.ts";
import { isPageImage } from "../image/image-marks.ts";
import { ImageDescription } from "../image/read-image-page.ts";
import { documentFailure } from "../read-failures.ts";
import { readPages } from "../read-pages.ts";

export const image: Format = {
  name: "image",
  recognises: isPageImage,
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
