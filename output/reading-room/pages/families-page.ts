import { type Markup, markup } from "../../markup.ts";
import { page, type Visit } from "../layout.ts";
import { dateText } from "../parts/dates.ts";
import { type FindingView, findingCard } from "../parts/finding-card.ts";
import { notice } from "../parts/notice.ts";
import type { Texts } from "../texts/index.ts";

export interface DraftView {
  readonly id: string;
  readonly title: string;
  readonly date: string | null;
  readonly fileName: string;
}

export interface FamilyView {
  readonly id: string;
  readonly title: string;
  /** Oldest first. */
  readonly drafts: readonly DraftView[];
}

/** What sets a draft apart from an older one. */
export interface ComparisonView {
  readonly older: DraftView;
  readonly newer: DraftView;
  readonly findings: readonly FindingView[];
}

/** A draft goes by its day; where several are of one day or of none, by its file too. */
function when(draft: DraftView, among: readonly DraftView[], texts: Texts): string {
  if (draft.date === null) return draft.fileName;
  const date = dateText(draft.date, texts);
  const alone = among.filter((one) => one.date === draft.date).length === 1;
  return alone ? date : `${date}, ${draft.fileName}`;
}

export interface FamiliesView {
  readonly families: readonly (FamilyView & { readonly differences: number })[];
  readonly next: string | null;
}

/** All papers that exist in several drafts. */
export function familiesPage({ families, next }: FamiliesView, visit: Visit): Markup {
  const { texts } = visit;
  const words = texts.families;
  const cards = families.map((family) => {
    const first = family.drafts[0];
    const last = family.drafts.at(-1);
    const range =
      first && last ? ` · ${when(first, family.drafts, texts)} → ${when(last, family.drafts, texts)}` : "";
    return markup`<li class="paper"><h2 lang="da"><a href="/family/${family.id}">${family.title}</a></h2><p class="meta">${words.drafts(family.drafts.length)} · ${words.differences(family.differences)}${range}</p></li>\n`;
  });
  const main = markup`<h1>${texts.nav.families}</h1>
<p class="lead">${families.length === 0 ? words.none : words.lead}</p>
<ol class="papers">
${cards}</ol>
${next !== null && markup`<p><a class="button" rel="next" href="${next}">${words.more}</a></p>`}`;
  return page(visit, { title: texts.nav.families, section: "families", width: "calm", main });
}

function compareForm(drafts: readonly DraftView[], texts: Texts): Markup | null {
  if (drafts.length < 2) return null;
  const words = texts.families;
  const select = (name: string, label: string, chosen: number) =>
    markup`<label class="field"><span>${label}</span><select name="${name}">${drafts.map((draft, index) => markup`<option value="${draft.id}"${index === chosen && markup` selected`}>${when(draft, drafts, texts)}</option>`)}</select></label>`;
  return markup`<form class="filter-form" method="get" action="/compare"><h2 class="small">${words.compareTwo}</h2>${select("older", words.compareOlder, 0)}${select("newer", words.compareNewer, drafts.length - 1)}<button type="submit">${words.compare}</button></form>`;
}

function comparison(
  { older, newer, findings }: ComparisonView,
  among: readonly DraftView[],
  first: number,
  visit: Visit,
): Markup {
  const words = visit.texts.families;
  const cards = findings.map((view, index) =>
    findingCard(view, first + index, [words.older, words.newer], visit),
  );
  const ordered = findings.every(({ finding }) => finding.ordered);
  const id = `comparison-${first}-${newer.id.slice(0, 8)}`;
  return markup`<section class="comparison" aria-labelledby="${id}"><h2 id="${id}">${when(older, among, visit.texts)} ${ordered ? "→" : "↔"} ${when(newer, among, visit.texts)} <span class="count">${words.differences(findings.length)}</span></h2>
${!ordered && markup`<p class="notice">${words.unordered}</p>`}
${findings.length === 0 && markup`<p class="quiet">${words.noDifferences}</p>`}
<ol class="findings">
${cards}</ol></section>`;
}

/** The drafts of one paper on a line of time, and the differences from each to the next. */
export function familyPage(family: FamilyView, comparisons: readonly ComparisonView[], visit: Visit): Markup {
  const { texts } = visit;
  const words = texts.families;
  const { drafts } = family;
  const stops = drafts.map((draft, index) => {
    const findings = comparisons.find(({ newer }) => newer.id === draft.id)?.findings.length;
    return markup`<li><a href="/document/${draft.id}"><span class="when">${when(draft, drafts, texts)}</span><span lang="da">${draft.title}</span>${!when(draft, drafts, texts).includes(draft.fileName) && markup`<span class="quiet path">${draft.fileName}</span>`}</a>${index > 0 && findings !== undefined && markup`<span class="quiet">${words.differences(findings)}</span>`}</li>`;
  });
  let number = 1;
  const sections = comparisons.map((one) => {
    const shown = comparison(one, drafts, number, visit);
    number += one.findings.length;
    return shown;
  });
  const main = markup`<p class="meta"><a href="/families">${words.backToAll}</a> · ${words.drafts(drafts.length)}</p>
<h1 lang="da">${family.title}</h1>
${notice(visit, texts.findings)}
<ol class="timeline" aria-label="${words.timeline}">${stops}</ol>
${drafts.length > 2 && compareForm(drafts, texts)}
${sections}`;
  return page(visit, { title: family.title, section: "families", width: "calm", main });
}

/** Any two drafts against each other, compared when asked for. */
export function comparePage(family: FamilyView | null, shown: ComparisonView, visit: Visit): Markup {
  const { texts } = visit;
  const words = texts.families;
  const drafts = [shown.older, shown.newer];
  const back = family
    ? markup`<a href="/family/${family.id}">${family.title}</a>`
    : markup`<a href="/families">${words.backToAll}</a>`;
  const main = markup`<p class="meta">${back}</p>
<h1>${words.compared}</h1>
<p class="quiet">${words.onlyNow}</p>
${comparison(shown, drafts, 1, visit)}`;
  return page(visit, { title: words.compared, section: "families", width: "calm", main });
}
