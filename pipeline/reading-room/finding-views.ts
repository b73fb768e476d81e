import type { Review } from "../../corpus/reviews.ts";
import {
  documentName,
  type EvidenceView,
  evidenceContext,
  type FindingView,
  factsIn,
  type Visit,
} from "../../output/reading-room/index.ts";
import type { Evidence, Inconsistency } from "../../schemas/inconsistency.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import type { Room } from "./room.ts";
import { textAround } from "./text-around.ts";

/** Inside a document the place is marked as a fact; between two it is the page that is shown. */
function addressOf(evidence: Evidence, record: DocumentRecord | undefined): string {
  const fact =
    record &&
    factsIn(record, evidence.span).find(
      ({ family, span }) =>
        family === "finding" && span.start === evidence.span.start && span.end === evidence.span.end,
    );
  return `/document/${evidence.document}/page/${evidence.page ?? 1}${fact ? `#${fact.key}` : ""}`;
}

async function placeOf(
  evidence: Evidence,
  context: keyof typeof evidenceContext,
  room: Room,
  { texts }: Visit,
): Promise<EvidenceView> {
  const record = await room.documents.record(evidence.document);
  const at = record?.pages.findIndex(({ number }) => number === evidence.page) ?? -1;
  const page = record?.pages[at];
  const pictured = context === "page" && page && (await room.images.canDraw(record));
  return {
    evidence,
    title: record
      ? documentName({ ...record, path: record.source.path }, texts)
      : evidence.document.slice(0, 8),
    ...textAround(record?.text ?? "", evidence.span, evidenceContext[context]),
    address: addressOf(evidence, record),
    picture: pictured ? { page, words: await room.documents.words(record.id, at) } : null,
  };
}

export interface FindingPlaces {
  /** Where a judgement is sent; null where it cannot be judged. */
  readonly action: string | null;
  /** Where the places of a finding are shown on their pages; null where there is no such page. */
  readonly addressOf: ((finding: Inconsistency) => string) | null;
  /** How much of the text is shown around a place, and whether its picture is. */
  readonly context: keyof typeof evidenceContext;
}

/** Findings with the text around their places and what was judged of them. */
export function findingViews(
  findings: readonly Inconsistency[],
  reviews: readonly Review[],
  places: FindingPlaces,
  room: Room,
  visit: Visit,
): Promise<FindingView[]> {
  const judged = new Map(reviews.filter(({ kind }) => kind === "finding").map((one) => [one.target, one]));
  return Promise.all(
    findings.map(async (finding) => ({
      finding,
      places: await Promise.all(
        finding.evidence.map((evidence) => placeOf(evidence, places.context, room, visit)),
      ),
      review: judged.get(finding.id),
      action: places.action,
      address: places.addressOf?.(finding) ?? null,
    })),
  );
}
