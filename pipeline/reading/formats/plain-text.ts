import { ReadFailure } from "../../failure.ts";
import type { Format } from "../format.ts";
import { judgeText } from "../quality/page-quality.ts";
import { emptyPage } from "../read-page.ts";
import { decodeText } from "../text/decode-text.ts";

/** Text has next to no control characters; more of them than this share, and it is some other file. */
const mostControls = 0.002;

export const plainText: Format = {
  name: "plain text",
  recognises(bytes) {
    const { text } = decodeText(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is counted
    const controls = text.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0;
    return text.trim() !== "" && controls <= text.length * mostControls;
  },
  async read({ source, settings, onPage }) {
    const { text, encoding } = decodeText(source.bytes);
    const parts = text
      .replace(/\r\n?/g, "\n")
      .replace(/\f+\n*$/, "")
      .split("\f");
    const pages = parts
      .map((part, index) => {
        const pageText = part.replace(/\s+$/, "");
        return {
          ...emptyPage(index + 1, 0, 0),
          status: pageText === "" ? ("blank" as const) : ("ok" as const),
          textSource: "plain" as const,
          quality: judgeText(pageText).value,
          sourceReason: `plain text, ${encoding}`,
          text: pageText,
        };
      })
      .filter((page) => settings.pages?.includes(page.number) ?? true);
    if (pages.length === 0)
      throw new ReadFailure(
        "no-pages",
        `${source.path}: the text has no pages of the numbers asked for`,
        "Ask for pages that it has, or for all of them.",
      );
    onPage(pages.length, pages.length);
    return { mediaType: "text/plain", pages, metadataTitle: null };
  },
};
