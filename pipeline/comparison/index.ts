import type { Inconsistency } from "../../schemas/inconsistency.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import { differencesBetween } from "./between.ts";
import { checks } from "./checks/index.ts";
import { type CheckedRecord, type FindingDraft, identify } from "./finding.ts";
import { differencesInCases, itemDifferences } from "./item-differences.ts";
import { type PreparedDocument, prepareDocument } from "./prepared.ts";

export { bandsOf } from "./families/bands.ts";
export { type CasePair, casePairsOf } from "./families/case-pairs.ts";
export { type DraftFamily, familiesOf, type Kinship, kinshipsOf } from "./families/families.ts";
export { FamilyIndex } from "./families/family-index.ts";
export { isOrderKnown } from "./families/order.ts";
export { type Relation, relationOf } from "./families/relation.ts";
export { DocumentSignature, signatureOf } from "./families/signature.ts";
export type { CheckedRecord } from "./finding.ts";

/** Whether two checks speak of one place: what is wrong there is told once, by the first. */
function areOfOnePlace(one: FindingDraft, other: FindingDraft): boolean {
  const [left, right] = [one.evidence[0]?.span, other.evidence[0]?.span];
  if (one.kind !== other.kind || !left || !right) return false;
  return left.start < right.end && right.start < left.end;
}

/** Runs every check on one record: what is inconsistent inside the paper, in the order of the text. */
export function checkDocument(record: CheckedRecord): readonly Inconsistency[] {
  const place = (finding: FindingDraft) => finding.evidence[0]?.span.start ?? 0;
  const findings: FindingDraft[] = [];
  for (const check of checks) {
    const told = check.check(record).filter((one) => !findings.some((other) => areOfOnePlace(one, other)));
    findings.push(...told);
  }
  return identify(findings.sort((left, right) => place(left) - place(right)));
}

/** What changed or contradicts between two drafts or copies, `older` first, in the order of the newer one. */
export function compareDocuments(older: DocumentRecord, newer: DocumentRecord): readonly Inconsistency[] {
  return identify(differencesBetween(prepareDocument(older), prepareDocument(newer)));
}

/** The same for two of which nobody knows which is the older: what is said claims no order. */
export function compareUnordered(one: DocumentRecord, other: DocumentRecord): readonly Inconsistency[] {
  const drafts = differencesBetween(prepareDocument(one), prepareDocument(other), { isOrdered: false });
  return identify(drafts);
}

/** What contradicts between the items that papers of two bodies share, in the order of the newer one. */
export function compareItems(older: DocumentRecord, newer: DocumentRecord): readonly Inconsistency[] {
  return identify(itemDifferences(older, newer));
}

/** What two bodies are told differently of the cases that both treat; undefined for any other two papers. */
export function compareCases(
  older: DocumentRecord,
  newer: DocumentRecord,
): readonly Inconsistency[] | undefined {
  const drafts = differencesInCases(older, newer);
  return drafts && identify(drafts);
}

/** A finding between two documents of a family. */
export interface DraftFinding {
  readonly older: string;
  readonly newer: string;
  readonly finding: Inconsistency;
}

/**
 * Compares the drafts of a family, oldest first, each with the one before it. Every document is cut into words once;
 * two are held at a time, so `load` may read them from a store.
 */
export async function compareFamily(
  documents: readonly string[],
  load: (id: string) => Promise<DocumentRecord | undefined>,
): Promise<readonly DraftFinding[]> {
  const findings: DraftFinding[] = [];
  let older: PreparedDocument | undefined;
  for (const id of documents) {
    const record = await load(id);
    if (!record) continue;
    const newer = prepareDocument(record);
    if (older) {
      const before = older.record.id;
      for (const finding of identify(differencesBetween(older, newer))) {
        findings.push({ older: before, newer: id, finding });
      }
    }
    older = newer;
  }
  return findings;
}
