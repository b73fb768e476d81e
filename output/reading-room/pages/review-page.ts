import type { Repair } from "../../../schemas/repair.ts";
import { type Markup, markup } from "../../markup.ts";
import { page, type Visit } from "../layout.ts";
import { momentText } from "../parts/dates.ts";
import { placeParts, type ReviewPlace, reviewCard } from "../parts/review-card.ts";
import { sureness } from "../parts/sureness.ts";
import { change, correctionField, verdictText } from "../parts/verdict.ts";
import type { ReviewView } from "../reviews.ts";
import type { Texts } from "../texts/index.ts";

export interface RepairGroupView {
  readonly before: string;
  readonly after: string;
  readonly places: number;
  readonly documents: number;
  readonly confidence: number;
  readonly evidence: Repair["evidence"] | null;
  readonly runnersUp: readonly string[];
  readonly place: ReviewPlace | null;
}

export interface DoubtGroupView {
  readonly text: string;
  readonly candidates: readonly string[];
  readonly places: number;
  readonly documents: number;
  readonly place: ReviewPlace | null;
}

export interface LatestReview {
  readonly review: ReviewView;
  readonly title: string;
  readonly document: string;
  /** Places that were judged in the same stroke. */
  readonly places: number;
}

export type ReviewTab = "repairs" | "doubts" | "latest";

export interface ReviewPageView {
  readonly tab: ReviewTab;
  readonly left: { readonly repairs: number; readonly doubts: number };
  readonly repairs: readonly RepairGroupView[];
  readonly doubts: readonly DoubtGroupView[];
  readonly latest: readonly LatestReview[];
  readonly next: string | null;
  /** What the form that led here did, with what takes it back; null where none did. */
  readonly done: { readonly kind: "done" | "undone"; readonly places: number; readonly at: string } | null;
}

function repairGroup(group: RepairGroupView, number: number, { texts, canReview }: Visit): Markup {
  const words = texts.review;
  const { before, after, places, documents } = group;
  const { text, picture } = placeParts(group.place, `${texts.repairs.before} ${before}`, texts);
  const sure = sureness(group.confidence, group.evidence, texts);
  const common = markup`<input type="hidden" name="before" value="${before}"><input type="hidden" name="after" value="${after}"><input type="hidden" name="places" value="${places}">`;
  const others = group.runnersUp.map(
    (other) =>
      markup`<form method="post" action="/review/repairs" class="verdict">${common}<input type="hidden" name="correction" value="${other}"><button name="verdict" value="corrected" lang="da">${words.isInstead} ${other}</button></form>`,
  );
  const forms = markup`<form method="post" action="/review/repairs" class="verdict">${common}
<button name="verdict" value="accepted" class="yes">${words.acceptAll(places)}</button>
<button name="verdict" value="rejected" class="no">${words.rejectAll(places)}</button>
</form>${others}<form method="post" action="/review/repairs" class="verdict">${common}
${correctionField(after, texts)}</form>`;
  const query = new URLSearchParams({ before, after }).toString();
  const each = places > 1 ? markup` <a href="/review/places?${query}">${words.oneByOne}</a>` : null;
  const what = markup`<p class="change">${change(before, after, texts)}</p><p class="meta">${words.places(places, documents)}${each} · ${sure}</p>`;
  return reviewCard(what, text, canReview && forms, picture, number);
}

function doubtGroup(group: DoubtGroupView, number: number, { texts, canReview }: Visit): Markup {
  const words = texts.review;
  const { text: word, places, documents, candidates } = group;
  const { text, picture } = placeParts(group.place, `${texts.repairs.before} ${word}`, texts);
  const common = markup`<input type="hidden" name="text" value="${word}">`;
  const choices = candidates.map(
    (candidate, index) =>
      markup`<form method="post" action="/review/doubts" class="verdict">${common}<input type="hidden" name="correction" value="${candidate}"><button name="verdict" value="corrected"${index === 0 && markup` class="yes"`} lang="da">${words.isInstead} ${candidate}</button></form>`,
  );
  const forms = markup`${choices}<form method="post" action="/review/doubts" class="verdict">${common}<button name="verdict" value="rejected" class="no">${words.keep}</button></form>
<form method="post" action="/review/doubts" class="verdict">${common}${correctionField(word, texts)}</form>`;
  const what = markup`<p class="change" lang="da">${word}</p><p class="meta">${words.places(places, documents)}</p>`;
  return reviewCard(what, text, canReview && forms, picture, number);
}

function latestCard({ review, title, document, places }: LatestReview, { texts, canReview }: Visit): Markup {
  const undo = markup`<form method="post" action="/review/undo" class="verdict"><input type="hidden" name="at" value="${review.at}"><input type="hidden" name="tab" value="latest"><button class="link">${texts.repairs.undo}</button></form>`;
  return markup`<li class="judged"><p>${change(review.before ?? "", review.correction ?? review.after ?? review.before ?? "", texts)} <span class="given v-${review.verdict}">${verdictText(review, texts)}</span> ${canReview && undo}</p><p class="meta">${momentText(review.at, texts)} · ${places === 1 ? markup`<a href="/document/${document}" lang="da">${title}</a>` : texts.review.done(places)}</p></li>\n`;
}

function doneNotice({ done }: ReviewPageView, tab: ReviewTab, texts: Texts): Markup | null {
  if (!done) return null;
  const text = texts.review[done.kind](done.places);
  const undo =
    done.kind === "done"
      ? markup` <form method="post" action="/review/undo" class="verdict" id="undo"><input type="hidden" name="at" value="${done.at}"><input type="hidden" name="tab" value="${tab}"><button class="link">${texts.repairs.undo}</button></form>`
      : null;
  return markup`<div class="notice calm-notice" role="status">${text}${undo}</div>`;
}

/** What the program is least sure of, over the whole corpus. */
export function reviewPage(view: ReviewPageView, visit: Visit): Markup {
  const { texts } = visit;
  const words = texts.review;
  const { tab, left } = view;
  const tabs = [
    ["repairs", "/review", words.repairsTab, left.repairs],
    ["doubts", "/review/doubts", words.doubtsTab, left.doubts],
    ["latest", "/review/latest", words.latestTab, null],
  ] as const;
  const links = tabs.map(([name, address, label, count]) => {
    const here = name === tab ? markup` aria-current="page"` : null;
    return markup`<li><a href="${address}"${here}>${label}${count !== null && markup` <span class="count">${count.toLocaleString(texts.language)}</span>`}</a></li>`;
  });
  const lists = {
    repairs: () => view.repairs.map((group, index) => repairGroup(group, index + 1, visit)),
    doubts: () => view.doubts.map((group, index) => doubtGroup(group, index + 1, visit)),
    latest: () => view.latest.map((one) => latestCard(one, visit)),
  } as const satisfies Record<ReviewTab, () => Markup[]>;
  const items = lists[tab]();
  const none = { repairs: words.repairsNone, doubts: words.doubtsNone, latest: words.latestNone }[tab];
  const lead = { repairs: words.lead, doubts: words.doubtsLead, latest: words.latestLead }[tab];
  const main = markup`<h1>${texts.nav.review}</h1>
<nav class="tabs" aria-label="${texts.nav.review}"><ul>${links}</ul></nav>
${visit.notice === "stale" && markup`<p class="notice" role="alert">${words.stale}</p>`}${visit.notice === "empty" && markup`<p class="notice" role="alert">${texts.repairs.empty}</p>`}
${doneNotice(view, tab, texts)}
<p class="lead">${items.length === 0 ? none : lead}</p>
${!visit.canReview && markup`<p class="notice">${texts.repairs.readOnly}</p>`}
${tab !== "latest" && items.length > 0 && markup`<p class="quiet keys">${words.keys}</p>`}
<ol class="repairs">
${items}</ol>
${view.next !== null && markup`<p><a class="button" rel="next" href="${view.next}">${words.more}</a></p>`}`;
  return page(visit, { title: texts.nav.review, section: "review", width: "calm", main });
}
