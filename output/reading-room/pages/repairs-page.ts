import type { DocumentRecord } from "../../../schemas/record.ts";
import type { Repair } from "../../../schemas/repair.ts";
import { repairTarget } from "../../../schemas/review-target.ts";
import { type Markup, markup } from "../../markup.ts";
import type { PlacedWord } from "../../page-text/placed-words.ts";
import { factAddress } from "../facts.ts";
import { page, type Visit } from "../layout.ts";
import { crop } from "../parts/crop.ts";
import { documentHead } from "../parts/document-head.ts";
import { documentName } from "../parts/document-name.ts";
import { notice } from "../parts/notice.ts";
import { placeLink } from "../parts/place-link.ts";
import { sureness } from "../parts/sureness.ts";
import { change, correctionField, verdictText } from "../parts/verdict.ts";
import { type ReviewView, seenOf } from "../reviews.ts";
import type { Texts } from "../texts/index.ts";

export interface RepairsView {
  readonly record: DocumentRecord;
  readonly reviews: readonly ReviewView[];
  /** Words of the pages that the shown repairs stand on, by number of the page. */
  readonly words: ReadonlyMap<number, readonly PlacedWord[]>;
  readonly hasImages: boolean;
  readonly onlyOpen: boolean;
  /** How many of the repairs to show come before this page of the list. */
  readonly skipped: number;
}

/** Repairs on one page of the list: a badly read book may have thousands. */
export const repairsPerPage = 100;

/** Letters of the text before and after a repair that are shown with it. */
const context = 60;

/** Buttons of a judgement. They are plain forms: no script is needed to judge. */
function verdictForms(
  view: RepairsView,
  repair: Repair,
  review: ReviewView | undefined,
  texts: Texts,
): Markup {
  const words = texts.repairs;
  const index = view.record.repairs.indexOf(repair) + 1;
  const action = `/document/${view.record.id}/repairs/${index}`;
  const target = repairTarget(view.record.id, repair);
  const common = markup`<input type="hidden" name="target" value="${target}"><input type="hidden" name="seen" value="${seenOf(review)}"><input type="hidden" name="show" value="${view.onlyOpen ? "open" : "all"}"><input type="hidden" name="skip" value="${view.skipped}">`;
  if (review) {
    return markup`<form method="post" action="${action}" class="verdict"><span class="given v-${review.verdict}">${verdictText(review, texts)}</span>${common}<button name="verdict" value="none" class="link">${words.undo}</button></form>`;
  }
  return markup`<form method="post" action="${action}" class="verdict">${common}
<button name="verdict" value="accepted" class="yes">${words.accept}</button>
<button name="verdict" value="rejected" class="no">${words.reject}</button>
</form><form method="post" action="${action}" class="verdict">${common}
${correctionField(repair.after, texts)}
</form>`;
}

function repairCard(view: RepairsView, repair: Repair, review: ReviewView | undefined, visit: Visit): Markup {
  const { record } = view;
  const { texts } = visit;
  const words = texts.repairs;
  const index = record.repairs.indexOf(repair);
  const sheet = record.pages.find(({ number }) => number === repair.page);
  const picture =
    view.hasImages && sheet
      ? crop(
          record.id,
          sheet,
          view.words.get(repair.page) ?? [],
          repair.span,
          `${words.before} ${repair.before}`,
          "line",
        )
      : null;
  const { start, end } = repair.span;
  const before = record.text.slice(Math.max(0, start - context), start).replace(/^\S*\s/u, "");
  const after = record.text.slice(end, end + context).replace(/\s\S*$/u, "");
  return markup`<li class="repair" id="judge-${index + 1}" tabindex="-1" data-judge>
<div class="repair-what"><p class="change">${change(repair.before, repair.after, texts)}</p>
<p class="context" lang="da">… ${before}<strong>${repair.after}</strong>${after} …</p>
<p class="meta">${sureness(repair.confidence, repair.evidence, texts)} ${placeLink(factAddress(record, "repair", index), repair.page, texts)}</p>
${visit.canReview ? verdictForms(view, repair, review, texts) : review && markup`<p>${verdictText(review, texts)}</p>`}</div>
${picture && markup`<div class="repair-picture">${picture}</div>`}
</li>
`;
}

/** The repairs of a document with what was judged of them: all, those of the list, and those of this page of it. */
export function repairsShown({
  record,
  reviews,
  onlyOpen,
  skipped,
}: Pick<RepairsView, "record" | "reviews" | "onlyOpen" | "skipped">) {
  const byTarget = new Map(reviews.map((review) => [review.target, review]));
  const all = record.repairs.map((repair) => ({
    repair,
    review: byTarget.get(repairTarget(record.id, repair)),
  }));
  const listed = onlyOpen ? all.filter(({ review }) => !review) : all;
  return { all, listed, shown: listed.slice(skipped, skipped + repairsPerPage) };
}

/** Repairs, before and after, on the page that they were read from, to be judged. */
export function repairsPage(view: RepairsView, visit: Visit): Markup {
  const { texts } = visit;
  const { record } = view;
  const words = texts.repairs;
  const { all, listed, shown } = repairsShown(view);
  const current = new Set(record.repairs.map((repair) => repairTarget(record.id, repair)));
  const past = view.reviews.filter(({ target }) => target.startsWith("repair:") && !current.has(target));
  const done = all.filter(({ review }) => review).length;
  const here = `/document/${record.id}/repairs`;
  const rest = view.skipped + repairsPerPage;
  const next = rest < listed.length ? rest : null;
  const choice = (open: boolean, label: string) =>
    view.onlyOpen === open
      ? markup`<span aria-current="true">${label}</span>`
      : markup`<a href="${here}${open ? "?show=open" : ""}">${label}</a>`;
  const main = markup`${documentHead(record, "repairs", texts)}
${notice(visit, words)}
<h2 class="visually-hidden">${texts.document.repairs}</h2>
<p class="lead">${all.length === 0 ? words.none : words.lead}</p>
${!visit.canReview && markup`<p class="notice">${words.readOnly}</p>`}
${all.length > 0 && markup`<div class="results-head repairs-head"><p class="quiet" role="status">${words.done(done, all.length)}</p><p class="sort"><span class="visually-hidden">${words.filter}: </span>${choice(false, words.filterAll)} ${choice(true, words.filterOpen)}</p></div>`}
<ol class="repairs">
${shown.map(({ repair, review }) => repairCard(view, repair, review, visit))}</ol>
${next !== null && markup`<p><a class="button" rel="next" href="${here}?skip=${next}${view.onlyOpen ? "&show=open" : ""}">${words.more}</a></p>`}
${past.length > 0 && markup`<section class="past"><h2>${words.past}</h2><p class="quiet">${words.pastLead}</p><ul>${past.map((review) => markup`<li>${change(review.before ?? "", review.correction ?? review.after ?? "", texts)} <span class="given v-${review.verdict}">${verdictText(review, texts)}</span></li>`)}</ul></section>`}`;
  const name = documentName({ ...record, path: record.source.path }, texts);
  return page(visit, { title: `${texts.document.repairs}, ${name}`, section: null, width: "wide", main });
}
