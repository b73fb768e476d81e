import type { Evidence, Inconsistency } from "../../../schemas/inconsistency.ts";
import { type Inlay, type Markup, markup } from "../../markup.ts";
import type { Visit } from "../layout.ts";
import type { ReviewView } from "../reviews.ts";

/** A place that a finding points to, with the text around it. */
export interface EvidenceView {
  readonly evidence: Evidence;
  /** Title of the document that it stands in. */
  readonly title: string;
  readonly before: string;
  readonly after: string;
  /** Where it is shown beside the original. */
  readonly address: string;
}

export interface FindingView {
  readonly finding: Inconsistency;
  readonly places: readonly EvidenceView[];
  readonly review: ReviewView | undefined;
  /** Where a judgement is sent. */
  readonly action: string;
}

/** Letters around a place that are shown with it. */
export const evidenceContext = 140;

function place(
  { evidence, title, before, after, address }: EvidenceView,
  label: Inlay,
  visit: Visit,
): Markup {
  const { texts } = visit;
  const number = evidence.page ?? 1;
  const quote = evidence.quote === "" ? "∅" : evidence.quote;
  return markup`<figure class="evidence"><figcaption><span class="quiet">${label}</span> ${title}</figcaption>
<blockquote lang="da">${before && `… ${before}`}<mark class="f f-finding">${quote}</mark>${after && `${after} …`}</blockquote>
<p class="place"><a href="${address}">${texts.document.showOnPage(number)}</a></p></figure>`;
}

function judgement({ review, action, finding }: FindingView, visit: Visit): Markup | null {
  const words = visit.texts.findings;
  if (review) {
    const text = review.verdict === "accepted" ? words.confirmed : words.dismissed;
    return markup`<form method="post" action="${action}" class="verdict"><span class="given v-${review.verdict}">${text}</span><input type="hidden" name="target" value="${finding.id}">${visit.canReview && markup`<button name="verdict" value="none" class="link">${visit.texts.repairs.undo}</button>`}</form>`;
  }
  if (!visit.canReview) return null;
  return markup`<form method="post" action="${action}" class="verdict"><input type="hidden" name="target" value="${finding.id}">
<button name="verdict" value="accepted" class="no">${words.confirm}</button>
<button name="verdict" value="rejected" class="yes">${words.dismiss}</button></form>`;
}

/** A finding with its places side by side. */
export function findingCard(
  view: FindingView,
  number: number,
  labels: readonly string[],
  visit: Visit,
): Markup {
  const { finding, places } = view;
  const { texts } = visit;
  return markup`<li class="finding s-${finding.severity}" id="judge-${number}" tabindex="-1">
<h2>${texts.inconsistencyKinds[finding.kind]} <span class="badge">${texts.severities[finding.severity]}</span></h2>
<p class="quiet" lang="en">${finding.message}</p>
<div class="side-by-side">${places.map((one, index) => place(one, labels[Math.min(index, labels.length - 1)] ?? "", visit))}</div>
${judgement(view, visit)}
</li>
`;
}
