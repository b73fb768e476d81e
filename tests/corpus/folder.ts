import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { Corpus } from "../../corpus/corpus.ts";
import { openCorpus } from "../../corpus/index.ts";

/** A folder that is cleared away when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "punktum-corpus-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function temporaryCorpus(): Promise<Corpus> {
  const corpus = await openCorpus(temporaryFolder(), { readOnly: false });
  onTestFinished(() => corpus.close());
  return corpus;
}
