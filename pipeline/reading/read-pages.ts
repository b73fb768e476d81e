import type { PageReading } from "../../schemas/reading.ts";
import { ReadFailure } from "../failure.ts";
import type { TaskContext } from "../workers/worker-pool.ts";
import type { ReadCall } from "./format.ts";
import { PageSource } from "./page-source.ts";
import { pageFailure } from "./read-failures.ts";
import { emptyPage, failedPage, readPage } from "./read-page.ts";

/**
 * Reads the pages of one document, several at once, each on its own: one that cannot be read fails alone.
 * `task` names what a worker does to make a page ready.
 * @throws ReadFailure `no-pages`, `all-pages-failed`; the signal's reason where it aborts.
 */
export async function readPages(
  call: ReadCall,
  task: { readonly name: string; readonly context: TaskContext; readonly pages: number },
): Promise<PageReading[]> {
  const { source, settings, tools, onPage } = call;
  const all = Array.from({ length: task.pages }, (_, index) => index + 1);
  const numbers = settings.pages ? all.filter((number) => settings.pages?.includes(number)) : all;
  if (numbers.length === 0)
    throw new ReadFailure(
      "no-pages",
      `${source.path}: the document has no pages${settings.pages ? " of the numbers asked for" : ""}`,
      "Open the file in a viewer; if pages show there, print it to a new PDF and read that.",
    );
  let done = 0;
  const readOne = async (number: number): Promise<PageReading> => {
    try {
      return await readOnePage(call, task, number);
    } finally {
      done += 1;
      onPage(done, numbers.length);
    }
  };
  const pages = await Promise.all(numbers.map((number) => tools.pagesInHand.pass(() => readOne(number))));
  const failures = pages.filter((page) => page.status === "failed");
  if (!settings.pages && failures.length === pages.length && pages.every((page) => page.text === ""))
    throw new ReadFailure(
      "all-pages-failed",
      `${source.path}: none of its ${pages.length} pages could be read. ${failures[0]?.failure?.message ?? ""}`.trim(),
      failures[0]?.failure?.remedy ?? "",
    );
  return pages;
}

/**
 * Reads one page of a document; one that cannot be read comes back failed. `inFile` is its number in the file that
 * the task opens, where that is not the document's.
 * @throws ReadFailure where the engine is not installed; the signal's reason where it aborts.
 */
export async function readOnePage(
  { settings, tools, signal, kept }: ReadCall,
  task: { readonly name: string; readonly context: TaskContext },
  number: number,
  inFile: number = number,
): Promise<PageReading> {
  signal?.throwIfAborted();
  try {
    const before = kept?.get(number);
    if (before) return before;
    const offered = await tools.pool.run({
      name: task.name,
      input: { number: inFile, ocr: settings.ocr },
      context: task.context,
      output: PageSource,
      timeout: settings.pageTimeout * 1000,
      signal,
    });
    const page = await readPage({ ...offered, number }, () => tools.engine(settings), signal);
    if (page.status !== "failed") await kept?.put(page);
    return page;
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof ReadFailure && error.code === "unsupported-format") throw error;
    return failedPage(emptyPage(number, 0, 0), pageFailure(error));
  }
}
