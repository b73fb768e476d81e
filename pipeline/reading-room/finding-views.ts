import type { Review } from "../../corpus/reviews.ts";
import {
  type EvidenceView,
  evidenceContext,
  type FindingView,
  factsOf,
} from "../../output/reading-room/index.ts";
import type { Evidence, Inconsistency } from "../../schemas/inconsistency.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import type { Documents } from "./documents.ts";

/** Inside a document the place is marked as a fact; between two it is the page that is shown. */
function addressOf(evidence: Evidence, record: DocumentRecord | undefined): string {
  const fact =
    record &&
    factsOf(record).find(
      ({ family, span }) =>
        family === "finding" && span.start === evidence.span.start && span.end === evidence.span.end,
    );
  return `/document/${evidence.document}/page/${evidence.page ?? 1}${fact ? `#${fact.key}` : ""}`;
}

async function placeOf(evidence: Evidence, documents: Documents): Promise<EvidenceView> {
  const record = await documents.record(evidence.document);
  const { start, end } = evidence.span;
  const text = record?.text ?? "";
  return {
    evidence,
    title: record?.title ?? evidence.document.slice(0, 8),
    before: text
      .slice(Math.max(0, start - evidenceContext), start)
      .replace(/^\S*\s/u, "")
      .replace(/\s*\n\s*/gu, "\n")
      .trimStart(),
    address: addressOf(evidence, record),
    after: text
      .slice(end, end + evidenceContext)
      .replace(/\s\S*$/u, "")
      .replace(/\s*\n\s*/gu, "\n")
      .trimEnd(),
  };
}

/** Findings with the text around their places and what was judged of them. */
export function findingViews(
  findings: readonly Inconsistency[],
  reviews: readonly Review[],
  action: string,
  documents: Documents,
): Promise<FindingView[]> {
  return Promise.all(
    findings.map(async (finding) => ({
      finding,
      places: await Promise.all(finding.evidence.map((evidence) => placeOf(evidence, documents))),
      review: reviews.find(({ target, kind }) => kind === "finding" && target === finding.id),
      action,
    })),
  );
}
