import { createHash } from "node:crypto";
import type { DocumentReading } from "../../../schemas/reading.ts";
import { ReadFailure } from "../../failure.ts";
import type { ReadCall } from "../format.ts";
import { judgeText } from "../quality/page-quality.ts";
import { documentFailure } from "../read-failures.ts";
import { emptyPage } from "../read-page.ts";
import { TextDocument } from "../text-document.ts";

/** Reads a document that a worker turns into text in one task. @throws ReadFailure */
export async function readInOneTask(
  call: ReadCall,
  kind: { readonly task: string; readonly name: string; readonly mediaType: string },
): Promise<DocumentReading> {
  const { source, settings, tools, signal, onPage } = call;
  const context = {
    key: `bytes ${createHash("sha256").update(source.bytes).digest("hex")}`,
    load: () => ({ kind: "bytes", bytes: source.bytes }),
  };
  const document = await tools.pool
    .run({
      name: kind.task,
      input: null,
      context,
      output: TextDocument,
      timeout: settings.pageTimeout * 1000,
      signal,
    })
    .catch((error: unknown) => {
      signal?.throwIfAborted();
      throw documentFailure(error, source.path);
    });
  if (document.pages.every((text) => !/[\p{L}\p{N}]/u.test(text)))
    throw new ReadFailure(
      "no-pages",
      `${source.path}: the ${kind.name} holds no text`,
      "If it shows text in its own program, print it to PDF there and read that.",
    );
  const { encoding, pictures } = document;
  const reason = [kind.name, encoding, pictures > 0 && `pictures in it not read: ${pictures}`]
    .filter(Boolean)
    .join(", ");
  const pages = document.pages
    .map((text, index) => ({
      ...emptyPage(index + 1, 0, 0),
      status: text === "" ? ("blank" as const) : ("ok" as const),
      textSource: "plain" as const,
      quality: judgeText(text).value,
      sourceReason: reason,
      text,
    }))
    .filter((page) => settings.pages?.includes(page.number) ?? true);
  onPage(pages.length, pages.length);
  return { mediaType: kind.mediaType, pages, metadataTitle: document.title };
}
