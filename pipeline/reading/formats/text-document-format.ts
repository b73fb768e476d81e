import { createHash } from "node:crypto";
import type { DocumentReading, PageReading } from "../../../schemas/reading.ts";
import { ReadFailure } from "../../failure.ts";
import type { ReadCall } from "../format.ts";
import { unreadPictures } from "../page-diagnostics.ts";
import { judgeText } from "../quality/page-quality.ts";
import { documentFailure } from "../read-failures.ts";
import { emptyPage } from "../read-page.ts";
import { readOnePage } from "../read-pages.ts";
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
  if (document.scans.length === 0 && document.pages.every((text) => !/[\p{L}\p{N}]/u.test(text)))
    throw new ReadFailure(
      "no-pages",
      `${source.path}: the ${kind.name} holds no text`,
      "If it shows text in its own program, print it to PDF there and read that.",
    );
  const { encoding, pictures } = document;
  const reason = [kind.name, encoding, pictures > 0 && `${unreadPictures}: ${pictures}`]
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
  const scans = await readScans(call, document.scans, document.pages.length);
  onPage(pages.length + scans.length, pages.length + scans.length);
  return { mediaType: kind.mediaType, pages: [...pages, ...scans], metadataTitle: document.title };
}

/** Reads pictures as large as a sheet as pages that follow the `before` ones of text; a picture fails alone. */
async function readScans(
  call: ReadCall,
  scans: readonly Uint8Array[],
  before: number,
): Promise<PageReading[]> {
  const wanted = scans.flatMap((bytes, index) => {
    const number = before + index + 1;
    return (call.settings.pages?.includes(number) ?? true) ? [{ bytes, number }] : [];
  });
  const readScan = async (bytes: Uint8Array, number: number): Promise<PageReading> => {
    const key = `image ${createHash("sha256").update(bytes).digest("hex")}`;
    const context = { key, load: () => ({ kind: "bytes", bytes }) };
    const page = await readOnePage(call, { name: "read-image-page", context }, number, 1);
    return { ...page, sourceReason: `a picture in the document: ${page.sourceReason}` };
  };
  return Promise.all(
    wanted.map(({ bytes, number }) => call.tools.pagesInHand.pass(() => readScan(bytes, number))),
  );
}
