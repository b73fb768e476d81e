import type { Evidence, Inconsistency } from "../../../schemas/inconsistency.ts";
import type { Page } from "../../../schemas/page.ts";
import { type Markup, markup } from "../../markup.ts";
import type { PlacedWord } from "../../page-text/placed-words.ts";
import type { Visit } from "../layout.ts";
import { type ReviewView, seenOf } from "../reviews.ts";
import { crop } from "./crop.ts";
import { placeLink } from "./place-link.ts";

/** A place that a finding points to, with the text around it. */
export interface EvidenceView {
  readonly evidence: Evidence;
  /** Name of the document that it stands in. */
  readonly title: string;
  readonly before: string;
  readonly after: string;
  /** Where it is shown beside the original. */
  readonly address: string;
  /** The page with its words, where there is a picture to cut the place out of. */
  readonly picture: { readonly page: Page; readonly words: readonly PlacedWord[] } | null;
}

export interface FindingView {
  readonly finding: Inconsistency;
  readonly places: readonly EvidenceView[];
  readonly review: ReviewView | undefined;
  /** Where a judgement is sent; null where it cannot be judged. */
  readonly action: string | null;
  /** Where the places are shown on their pages, side by side. */
  readonly address: string | null;
}

/** Letters around a place that are shown with it: in a list, and on its own page. */
export const evidenceContext = { list: 140, page: 700 } as const;

/**
 * Which side of a finding a place is of: an added stretch has the newer side only, and a removed one the older. Where it
 * is not known which of two drafts is the newer, neither is called so.
 */
export function sideLabel(
  { finding, places }: FindingView,
  index: number,
  labels: readonly [first: string, second: string],
  { texts }: Visit,
): string {
  const { ordered } = finding;
  const [first, second] = ordered ? labels : ([texts.findings.one, texts.findings.other] as const);
  if (places.length === 1) return ordered && finding.kind === "added" ? second : first;
  return index === 0 ? first : second;
}

export function evidencePlace(
  { evidence, title, before, after, address, picture }: EvidenceView,
  label: string,
  shape: "line" | "paragraph",
  { texts }: Visit,
): Markup {
  const quote = evidence.quote === "" ? "∅" : evidence.quote;
  const piece =
    picture &&
    crop(evidence.document, picture.page, picture.words, evidence.span, texts.findings.place, shape);
  return markup`<figure class="evidence"><figcaption><strong>${label}</strong> <span lang="da">${title}</span> ${placeLink(address, evidence.page ?? 1, texts)}</figcaption>
${piece}<blockquote lang="da">${before && `… ${before}`}<mark class="f f-finding">${quote}</mark>${after && `${after} …`}</blockquote></figure>`;
}

export function findingJudgement({ review, action, finding }: FindingView, visit: Visit): Markup | null {
  if (action === null) return null;
  const words = visit.texts.findings;
  const common = markup`<input type="hidden" name="target" value="${finding.id}"><input type="hidden" name="seen" value="${seenOf(review)}">`;
  if (review) {
    const text = review.verdict === "accepted" ? words.confirmed : words.dismissed;
    return markup`<form method="post" action="${action}" class="verdict"><span class="given v-${review.verdict}">${text}</span>${common}${visit.canReview && markup`<button name="verdict" value="none" class="link">${visit.texts.repairs.undo}</button>`}</form>`;
  }
  if (!visit.canReview) return null;
  return markup`<form method="post" action="${action}" class="verdict">${common}
<button name="verdict" value="accepted" class="no">${words.confirm}</button>
<button name="verdict" value="rejected" class="yes">${words.dismiss}</button></form>`;
}

export function findingHeading(finding: Inconsistency, { texts }: Visit): Markup {
  const { kind, severity } = finding;
  const isOneSided = kind === "added" || kind === "removed";
  const name = isOneSided && !finding.ordered ? texts.findings.onlyInOne : texts.inconsistencyKinds[kind];
  return markup`${name} <span class="badge sev-${severity}">${texts.severities[severity]}</span>`;
}

/** A finding with its places side by side. */
export function findingCard(
  view: FindingView,
  number: number,
  labels: readonly [first: string, second: string],
  visit: Visit,
): Markup {
  const { finding, places, address } = view;
  const { texts } = visit;
  const look = places.length > 1 ? texts.findings.sideBySide : texts.findings.onPage;
  return markup`<li class="finding s-${finding.severity}" id="judge-${number}" tabindex="-1">
<h3>${findingHeading(finding, visit)}</h3>
<p class="said">${texts.said.finding(finding)}</p>
<div class="side-by-side">${places.map((one, index) => evidencePlace({ ...one, picture: null }, sideLabel(view, index, labels, visit), "line", visit))}</div>
<div class="finding-foot">${address !== null && markup`<a class="button small" href="${address}">${look}</a>`}${findingJudgement(view, visit)}</div>
</li>
`;
}
