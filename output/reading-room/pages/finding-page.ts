import { type Inlay, type Markup, markup } from "../../markup.ts";
import { page, type Visit } from "../layout.ts";
import {
  evidencePlace,
  type FindingView,
  findingHeading,
  findingJudgement,
  sideLabel,
} from "../parts/finding-card.ts";

export interface FindingPageView {
  readonly view: FindingView;
  /** What holds it: a document or a family of drafts. */
  readonly of: { readonly title: string; readonly address: string };
  readonly section: "families" | null;
  /** Counted from 1 among those of the same holder. */
  readonly number: number;
  readonly all: number;
  readonly previous: string | null;
  readonly next: string | null;
  readonly labels: readonly [first: string, second: string];
}

/** One finding: its places on their pages, side by side. */
export function findingPage(shown: FindingPageView, visit: Visit): Markup {
  const { texts } = visit;
  const words = texts.findings;
  const { view, of } = shown;
  const step = (address: string | null, rel: string, label: string, text: Inlay) =>
    address === null
      ? markup`<span class="button small off" aria-hidden="true">${text}</span>`
      : markup`<a class="button small" rel="${rel}" href="${address}" aria-label="${label}">${text}</a>`;
  const main = markup`<p class="meta"><a href="${of.address}">${of.title}</a></p>
<div class="finding-head"><h1>${findingHeading(view.finding, visit)}</h1>
<nav class="pager" aria-label="${words.all}">${step(shown.previous, "prev", words.previous, "←")} <span>${words.position(shown.number, shown.all)}</span> ${step(shown.next, "next", words.next, "→")}</nav></div>
<p class="said lead">${texts.said.finding(view.finding)}</p>
${findingJudgement(view, visit)}
<div class="side-by-side places">${view.places.map((one, index) => evidencePlace(one, sideLabel(view, index, shown.labels, visit), "paragraph", visit))}</div>`;
  const title = `${texts.inconsistencyKinds[view.finding.kind]}, ${of.title}`;
  return page(visit, { title, section: shown.section, width: "wide", main });
}
