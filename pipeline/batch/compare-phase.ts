import type { Corpus } from "../../corpus/corpus.ts";
import type { ComparedPair } from "../../corpus/findings.ts";
import { hashOf } from "../stages/stage.ts";
import type { Meter } from "./meter.ts";
import type { BatchOptions } from "./options.ts";

/**
 * Families of drafts and copies over the whole corpus, and what contradicts between neighbours in them. Nothing is done
 * where no record has changed since the last time; of the pairs, only those whose records have.
 */
export async function comparePhase(
  run: string,
  { corpus, signal, stages }: BatchOptions,
  meter: Meter,
): Promise<void> {
  const { version } = stages.compare;
  const hashes = new Map((await corpus.documents.states()).map(({ id, recordHash }) => [id, recordHash]));
  const basis = hashOf([version, ...hashes]);
  if ((await corpus.findings.basis()) === basis) return;
  const { DocumentSignature, familiesOf } = await import("../comparison/index.ts");
  const signatures = await corpus.documents.signatures();
  const families = familiesOf(signatures.map(({ signature }) => DocumentSignature.parse(signature)));
  const known = new Map((await corpus.findings.compared()).map((pair) => [pairKey(pair), pair]));
  const neighbours = families.flatMap(({ id, documents }) =>
    documents.slice(1).flatMap((newer, index) => {
      const older = documents[index];
      return older ? [{ family: id, older, newer }] : [];
    }),
  );
  meter.begin("comparing", neighbours.length, 0);
  const pairs: ComparedPair[] = [];
  for (const { family, older, newer } of neighbours) {
    if (signal.aborted) return;
    const pair = { family, older: older.id, newer: newer.id };
    const pairBasis = hashOf([version, hashes.get(older.id), hashes.get(newer.id)]);
    const before = known.get(pairKey(pair));
    if (before?.basis === pairBasis) pairs.push({ ...before, family });
    else
      pairs.push({ ...pair, basis: pairBasis, findings: await findingsBetween(corpus, older.id, newer.id) });
    meter.document(0);
  }
  await corpus.findings.replaceAll(
    families.map(({ id, title, documents }) => ({
      id,
      title,
      documents: documents.map((document) => document.id),
    })),
    pairs,
    basis,
    run,
  );
}

function pairKey({ older, newer }: { readonly older: string; readonly newer: string }): string {
  return `${older} ${newer}`;
}

async function findingsBetween(
  corpus: Corpus,
  older: string,
  newer: string,
): Promise<ComparedPair["findings"]> {
  const { compareDocuments } = await import("../comparison/index.ts");
  const [left, right] = await Promise.all([corpus.documents.record(older), corpus.documents.record(newer)]);
  return left && right ? compareDocuments(left, right) : [];
}
