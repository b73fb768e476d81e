import { compareFamily, type DocumentSignature, familiesOf, signatureOf } from "../comparison/index.ts";
import type { Meter } from "./meter.ts";
import type { BatchOptions } from "./options.ts";

/**
 * Families of drafts and copies, and what contradicts between them. One record is held at a time while signatures are
 * taken, two while a family is compared. An aborted signal leaves the families of the run before in place.
 */
export async function comparePhase(run: string, options: BatchOptions, meter: Meter): Promise<void> {
  const { corpus, signal } = options;
  const signatures: DocumentSignature[] = [];
  for await (const record of corpus.documents.records()) {
    if (signal.aborted) return;
    signatures.push(signatureOf(record));
  }
  const families = familiesOf(signatures);
  meter.begin(
    "comparing",
    families.reduce((sum, { documents }) => sum + documents.length, 0),
    0,
  );
  const findings: Parameters<typeof corpus.findings.replaceAll>[1][number][] = [];
  for (const { id, documents } of families) {
    if (signal.aborted) return;
    const found = await compareFamily(
      documents.map((document) => document.id),
      (document) => corpus.documents.record(document),
    );
    findings.push(...found.map((one) => ({ family: id, ...one })));
    for (const _ of documents) meter.document(0);
  }
  await corpus.findings.replaceAll(
    families.map(({ id, title, documents }) => ({ id, title, documents: documents.map((one) => one.id) })),
    findings,
    run,
  );
}
