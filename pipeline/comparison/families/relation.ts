import { editDistance } from "../words/edit-distance.ts";
import type { DocumentSignature } from "./signature.ts";
import { sketchSimilarity } from "./sketch.ts";

/**
 * `copy`: the same text. `draft`: another state of the same text. `meeting`: agenda and minutes of one meeting.
 * `case`: the same case before two bodies or at two times; only the items are kin, not the papers.
 */
export type Relation = "copy" | "draft" | "meeting" | "case";

const copyShare = 0.75;
const draftShare = 0.45;
/** Enough where title or case say the same. */
const kinShare = 0.2;

const differs = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one.toLowerCase() !== other.toLowerCase();

/** Titles that are the same but for damage. */
function sameTitle(left: DocumentSignature, right: DocumentSignature): boolean {
  const shortest = Math.min(left.titleKey.length, right.titleKey.length);
  if (shortest < 15) return false;
  return editDistance(left.titleKey, right.titleKey, Math.floor(shortest / 8)) <= Math.floor(shortest / 8);
}

/** How two documents are related, or undefined where they are not. Symmetric. */
export function relationOf(left: DocumentSignature, right: DocumentSignature): Relation | undefined {
  if (differs(left.authority, right.authority) && left.body !== null && right.body !== null) return undefined;
  const share = sketchSimilarity(left.sketch, right.sketch);
  const sameCase = left.caseNumbers.some((number) => right.caseNumbers.includes(number));
  const ofMeeting = ["agenda", "minutes"].includes(left.kind) && ["agenda", "minutes"].includes(right.kind);
  if (ofMeeting) {
    if (differs(left.body, right.body) || differs(left.date, right.date))
      return sameCase ? "case" : undefined;
    if (share >= copyShare && left.kind === right.kind) return "copy";
    if (left.body !== null && left.date !== null && left.body === right.body && left.date === right.date) {
      return left.kind === right.kind ? (share >= kinShare ? "draft" : undefined) : "meeting";
    }
  }
  const sameSize = Math.min(left.words, right.words) > 0.9 * Math.max(left.words, right.words);
  if (share >= copyShare && sameSize) return "copy";
  if (share >= draftShare) return "draft";
  if (share >= kinShare && (sameTitle(left, right) || sameCase)) return "draft";
  return sameCase ? "case" : undefined;
}
