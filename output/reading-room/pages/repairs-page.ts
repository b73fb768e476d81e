import type { DocumentRecord } from "../../../schemas/record.ts";
import type { Repair } from "../../../schemas/repair.ts";
import { type Markup, markup } from "../../markup.ts";
import type { PlacedWord } from "../../page-text/placed-words.ts";
import { factAddress } from "../facts.ts";
import { page, type Visit } from "../layout.ts";
import { crop } from "../parts/crop.ts";
import { documentHead } from "../parts/document-head.ts";
import { type ReviewView, repairTarget } from "../reviews.ts";
import type { Texts } from "../texts/index.ts";

export interface RepairsView {
  readonly record: DocumentRecord;
  readonly reviews: readonly ReviewView[];
  /** Words of each page, in the order of the record's pages. */
  readonly words: readonly (readonly PlacedWord[])[];
  readonly hasImages: boolean;
  readonly onlyOpen: boolean;
  /** How many of the repairs to show come before this page of the list. */
  readonly skipped: number;
}

/** Repairs on one page of the list: a badly read book may have thousands. */
const most = 100;

/** Letters of the text before and after a repair that are shown with it. */
const context = 60;

export function verdictText(review: ReviewView, texts: Texts): string {
  const words = texts.repairs;
  if (review.verdict === "corrected") return `${words.corrected} “${review.correction}”`;
  return review.verdict === "accepted" ? words.accepted : words.rejected;
}

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
  const common = markup`<input type="hidden" name="target" value="${repairTarget(view.record, repair)}"><input type="hidden" name="show" value="${view.onlyOpen ? "open" : "all"}"><input type="hidden" name="skip" value="${view.skipped}">`;
  if (review) {
    return markup`<form method="post" action="${action}" class="verdict"><span class="given v-${review.verdict}">${verdictText(review, texts)}</span>${common}<button name="verdict" value="none" class="link">${words.undo}</button></form>`;
  }
  return markup`<form method="post" action="${action}" class="verdict">${common}
<button name="verdict" value="accepted" class="yes">${words.accept}</button>
<button name="verdict" value="rejected" class="no">${words.reject}</button>
</form><form method="post" action="${action}" class="verdict">${common}
<label><span class="visually-hidden">${words.correction}</span><input name="correction" value="${repair.after}" required maxlength="200" autocomplete="off" lang="da"></label>
<button name="verdict" value="corrected">${words.correct}</button>
</form>`;
}

function repairCard(view: RepairsView, repair: Repair, review: ReviewView | undefined, visit: Visit): Markup {
  const { record } = view;
  const { texts } = visit;
  const words = texts.repairs;
  const index = record.repairs.indexOf(repair);
  const at = record.pages.findIndex(({ number }) => number === repair.page);
  const sheet = record.pages[at];
  const address = `/document/${record.id}/page/${repair.page}/image`;
  const picture =
    view.hasImages && sheet
      ? crop(address, sheet, view.words[at] ?? [], repair.span, `${words.before} ${repair.before}`)
      : null;
  const { start, end } = repair.span;
  const before = record.text.slice(Math.max(0, start - context), start).replace(/^\S*\s/u, "");
  const after = record.text.slice(end, end + context).replace(/\s\S*$/u, "");
  const sure = `${words.sure} ${Math.round(repair.confidence * 100)} %`;
  return markup`<li class="repair" id="judge-${index + 1}" tabindex="-1">
<div class="repair-what"><p class="change"><del lang="da"><span class="visually-hidden">${words.before}: </span>${repair.before}</del> <span aria-hidden="true">→</span> <ins lang="da"><span class="visually-hidden">${words.after}: </span>${repair.after || "∅"}</ins></p>
<p class="context" lang="da">… ${before}<strong>${repair.after}</strong>${after} …</p>
<p class="meta">${sure} · ${words.rule} ${repair.rule} · <a href="${factAddress(record, "repair", index)}">${texts.document.showOnPage(repair.page)}</a></p>
${visit.canReview ? verdictForms(view, repair, review, texts) : review && markup`<p>${verdictText(review, texts)}</p>`}</div>
${picture && markup`<div class="repair-picture">${picture}</div>`}
</li>
`;
}

/** Repairs, before and after, on the page that they were read from, to be judged. */
export function repairsPage(view: RepairsView, visit: Visit): Markup {
  const { texts } = visit;
  const { record } = view;
  const words = texts.repairs;
  const byTarget = new Map(view.reviews.map((review) => [review.target, review]));
  const all = record.repairs.map((repair) => ({
    repair,
    review: byTarget.get(repairTarget(record, repair)),
  }));
  const listed = view.onlyOpen ? all.filter(({ review }) => !review) : all;
  const shown = listed.slice(view.skipped, view.skipped + most);
  const current = new Set(record.repairs.map((repair) => repairTarget(record, repair)));
  const past = view.reviews.filter(({ target }) => target.startsWith("repair:") && !current.has(target));
  const done = all.filter(({ review }) => review).length;
  const here = `/document/${record.id}/repairs`;
  const next = view.skipped + most < listed.length ? view.skipped + most : null;
  const choice = (open: boolean, label: string) =>
    view.onlyOpen === open
      ? markup`<span aria-current="true">${label}</span>`
      : markup`<a href="${here}${open ? "?show=open" : ""}">${label}</a>`;
  const main = markup`${documentHead(record, "repairs", texts)}
<p class="lead">${all.length === 0 ? words.none : words.lead}</p>
${!visit.canReview && markup`<p class="notice">${words.readOnly}</p>`}
${all.length > 0 && markup`<div class="results-head repairs-head"><p class="quiet" role="status">${words.done(done, all.length)}</p><p class="sort">${choice(false, words.filterAll)} ${choice(true, words.filterOpen)}</p></div>`}
<ol class="repairs">
${shown.map(({ repair, review }) => repairCard(view, repair, review, visit))}</ol>
${next !== null && markup`<p><a class="button" rel="next" href="${here}?skip=${next}${view.onlyOpen ? "&show=open" : ""}">${words.more}</a></p>`}
${past.length > 0 && markup`<section class="past"><h2>${words.past}</h2><p class="quiet">${words.pastLead}</p><ul>${past.map((review) => markup`<li><del lang="da">${review.before}</del> → <ins lang="da">${review.correction ?? review.after}</ins> <span class="given v-${review.verdict}">${verdictText(review, texts)}</span></li>`)}</ul></section>`}`;
  return page(visit, {
    title: `${words.before} → ${words.after}, ${record.title}`,
    section: null,
    width: "wide",
    main,
  });
}
