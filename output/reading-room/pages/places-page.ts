import { type Markup, markup } from "../../markup.ts";
import { page, type Visit } from "../layout.ts";
import { placeParts, type ReviewPlace, reviewCard } from "../parts/review-card.ts";
import { sureness } from "../parts/sureness.ts";
import { change, correctionField } from "../parts/verdict.ts";

export interface PlacesView {
  readonly before: string;
  readonly after: string;
  /** Places that are left to judge; not all of them need be shown at once. */
  readonly all: number;
  readonly places: readonly {
    readonly target: string;
    readonly confidence: number;
    readonly place: ReviewPlace | null;
  }[];
}

/** The same change at all its places, to be judged one by one. */
export function placesPage({ before, after, all, places }: PlacesView, visit: Visit): Markup {
  const { texts, canReview } = visit;
  const words = texts.review;
  const cards = places.map(({ target, confidence, place }, index) => {
    const { text, picture } = placeParts(place, `${texts.repairs.before} ${before}`, texts);
    const common = markup`<input type="hidden" name="before" value="${before}"><input type="hidden" name="after" value="${after}"><input type="hidden" name="target" value="${target}">`;
    const forms = markup`<form method="post" action="/review/places" class="verdict">${common}
<button name="verdict" value="accepted" class="yes">${texts.repairs.accept}</button>
<button name="verdict" value="rejected" class="no">${texts.repairs.reject}</button>
</form><form method="post" action="/review/places" class="verdict">${common}
${correctionField(after, texts)}</form>`;
    const sure = markup`<p class="meta">${sureness(confidence, null, texts)}</p>`;
    return reviewCard(sure, text, canReview && forms, picture, index + 1);
  });
  const main = markup`<p class="meta"><a href="/review">${texts.nav.review}</a></p>
<h1 class="change">${change(before, after, texts)}</h1>
${visit.notice === "stale" && markup`<p class="notice" role="alert">${words.stale}</p>`}${visit.notice === "empty" && markup`<p class="notice" role="alert">${texts.repairs.empty}</p>`}
<p class="lead">${all === 0 ? words.repairsNone : words.placesLead(all)}</p>
<ol class="repairs">
${cards}</ol>`;
  return page(visit, { title: `${before} → ${after}`, section: "review", width: "calm", main });
}
