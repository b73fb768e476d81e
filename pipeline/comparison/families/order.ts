import type { DocumentSignature } from "./signature.ts";

const kindOrder: readonly string[] = ["draft", "agenda", "minutes"];

/** Negative where the first is surely the older; 0 where nothing in the papers or their names tells. */
function byEvidence(left: DocumentSignature, right: DocumentSignature): number {
  const kind = (one: DocumentSignature) => kindOrder.indexOf(one.kind);
  if (kind(left) > 0 && kind(right) > 0 && left.kind !== right.kind) return kind(left) - kind(right);
  if (left.stage !== null && right.stage !== null && left.stage !== right.stage)
    return left.stage - right.stage;
  for (const dateOf of [(one: DocumentSignature) => one.date, (one: DocumentSignature) => one.nameDate]) {
    const [one, other] = [dateOf(left), dateOf(right)];
    if (one !== null && other !== null && one !== other) return one < other ? -1 : 1;
  }
  if (left.stage === right.stage) return 0;
  return (left.stage ?? finished) - (right.stage ?? finished);
}

/** What has no mark of a draft is done. */
const finished = 100;

/**
 * Negative where the first is the older: an agenda before its minutes, then by the marks of a draft (`udkast`, `v2`,
 * `endelig`), then by date, in the paper or in its name. Where nothing tells, by id, so that every run has the same order.
 */
export function olderFirst(left: DocumentSignature, right: DocumentSignature): number {
  return byEvidence(left, right) || (left.id < right.id ? -1 : 1);
}

/** Whether it is known which of two papers is the older. */
export function isOrderKnown(left: DocumentSignature, right: DocumentSignature): boolean {
  return byEvidence(left, right) !== 0;
}
