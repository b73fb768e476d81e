import type { DocumentSignature } from "./signature.ts";

/** Two papers of different bodies that treat the same case, one after the other. */
export interface CasePair {
  readonly older: DocumentSignature;
  readonly newer: DocumentSignature;
  /** A case number that both have. */
  readonly caseNumber: string;
}

/** A case that comes back later than this is treated anew. */
const mostDaysApart = 120;
/** A number that stands in more papers is that of a standing item (`Orientering fra formanden`). */
const mostPapers = 12;
const day = 86_400_000;

function followEachOther(older: DocumentSignature, newer: DocumentSignature): boolean {
  if (older.body === null || newer.body === null || older.date === null || newer.date === null) return false;
  if (older.body.toLowerCase() === newer.body.toLowerCase()) return false;
  const apart = Date.parse(newer.date) - Date.parse(older.date);
  return apart >= 0 && apart <= mostDaysApart * day;
}

/**
 * A case from body to body: minutes and agendas that share a case number, each with the next of another body. Every two
 * papers once. Time grows with the number of case numbers.
 */
export function casePairsOf(signatures: Iterable<DocumentSignature>): readonly CasePair[] {
  const byCase = new Map<string, DocumentSignature[]>();
  for (const signature of signatures) {
    if (signature.kind !== "minutes" && signature.kind !== "agenda") continue;
    for (const number of signature.caseNumbers) {
      const key = `${signature.kind} ${signature.authority?.toLowerCase() ?? ""} ${number.toLowerCase()}`;
      byCase.set(key, [...(byCase.get(key) ?? []), signature]);
    }
  }
  const pairs = new Map<string, CasePair>();
  for (const [key, papers] of byCase) {
    if (papers.length > mostPapers) continue;
    const inOrder = papers.toSorted((one, other) => ((one.date ?? "") < (other.date ?? "") ? -1 : 1));
    inOrder.forEach((older, index) => {
      const newer = inOrder.slice(index + 1).find((one) => followEachOther(older, one));
      if (newer === undefined) return;
      const caseNumber = key.split(" ").at(-1) ?? "";
      const known = pairs.get(`${older.id} ${newer.id}`);
      if (!known) pairs.set(`${older.id} ${newer.id}`, { older, newer, caseNumber });
    });
  }
  return [...pairs.values()];
}
