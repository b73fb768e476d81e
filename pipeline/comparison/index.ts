import type { Inconsistency } from "../../schemas/inconsistency.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import { differencesBetween } from "./between.ts";
import { checks } from "./checks/index.ts";
import { type CheckedRecord, identify } from "./finding.ts";
import { prepareDocument } from "./prepared.ts";

export type { CheckedRecord } from "./finding.ts";

/** Runs every check on one record: what is inconsistent inside the paper, in the order of the text. */
export function checkDocument(record: CheckedRecord): readonly Inconsistency[] {
  const findings = checks.flatMap((check) => [...check.check(record)]);
  const place = (finding: (typeof findings)[number]) => finding.evidence[0]?.span.start ?? 0;
  return identify(findings.sort((left, right) => place(left) - place(right)));
}

/** What changed or contradicts between two drafts or copies, `older` first, in the order of the newer one. */
export function compareDocuments(older: DocumentRecord, newer: DocumentRecord): readonly Inconsistency[] {
  return identify(differencesBetween(prepareDocument(older), prepareDocument(newer)));
}
