import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** From this size on a document is handed to the workers as a file, that not each of them holds a copy. */
const largeFile = 8 * 2 ** 20;

/**
 * Runs `work` with what a worker is to be given of a document: its bytes, or where it is large the name of a file of
 * the same bytes, which is gone afterwards. The bytes of a large document are given up: they are empty from then on,
 * for beside pages in work a scan of hundreds of pages is too much to hold.
 */
export async function withWorkerCopy<Result>(
  bytes: Uint8Array,
  work: (copy: { readonly bytes: Uint8Array } | { readonly file: string }) => Promise<Result>,
): Promise<Result> {
  if (bytes.length < largeFile) return work({ bytes });
  const folder = await mkdtemp(join(tmpdir(), "punktum-"));
  try {
    const file = join(folder, "document");
    await writeFile(file, bytes);
    if (bytes.buffer instanceof ArrayBuffer && bytes.length === bytes.buffer.byteLength)
      bytes.buffer.transfer(0);
    return await work({ file });
  } finally {
    // Where a file that a worker holds open cannot be removed, the system clears it away with its other scratch files.
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}
