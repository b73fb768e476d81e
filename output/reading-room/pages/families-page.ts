import { type Markup, markup } from "../../markup.ts";
import { page, type Visit } from "../layout.ts";
import { dateText } from "../parts/dates.ts";
import { type FindingView, findingCard } from "../parts/finding-card.ts";
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

/** What sets a draft apart from the one before it. */
export interface ComparisonView {
  readonly older: DraftView;
  readonly newer: DraftView;
  readonly findings: readonly FindingView[];
}

const when = (draft: DraftView, texts: Texts) =>
  draft.date === null ? draft.fileName : dateText(draft.date, texts);

/** All papers that exist in several drafts. */
export function familiesPage(families: readonly FamilyView[], visit: Visit): Markup {
  const { texts } = visit;
  const cards = families.map(
    (family) =>
      markup`<li class="hit-card"><h2><a href="/family/${family.id}">${family.title}</a></h2><p class="meta">${texts.families.drafts(family.drafts.length)} · ${family.drafts.map((draft) => when(draft, texts)).join(" → ")}</p></li>`,
  );
  const main = markup`<h1>${texts.nav.families}</h1>
<p class="lead">${families.length === 0 ? texts.families.none : texts.families.lead}</p>
<ol class="hits">${cards}</ol>`;
  return page(visit, { title: texts.nav.families, section: "families", width: "calm", main });
}

/** The drafts of one paper on a line of time, and the differences from each to the next. */
export function familyPage(family: FamilyView, comparisons: readonly ComparisonView[], visit: Visit): Markup {
  const { texts } = visit;
  const words = texts.families;
  const stops = family.drafts.map(
    (draft) =>
      markup`<li><a href="/document/${draft.id}"><time>${when(draft, texts)}</time><span>${draft.title}</span><span class="quiet path">${draft.fileName}</span></a></li>`,
  );
  let number = 0;
  const sections = comparisons.map(({ older, newer, findings }, index) => {
    const cards = findings.map((view) => {
      number += 1;
      return findingCard(view, number, [words.older, words.newer], visit);
    });
    return markup`<section class="comparison" aria-labelledby="comparison-${index + 1}"><h2 id="comparison-${index + 1}">${when(older, texts)} → ${when(newer, texts)} <span class="count">${findings.length}</span></h2>
${findings.length === 0 && markup`<p class="quiet">${words.noDifferences}</p>`}
<ol class="findings">
${cards}</ol></section>`;
  });
  const main = markup`<p class="meta"><a href="/families">${texts.nav.families}</a> · ${words.drafts(family.drafts.length)}</p>
<h1>${family.title}</h1>
<ol class="timeline">${stops}</ol>
${sections}`;
  return page(visit, { title: family.title, section: "families", width: "calm", main });
}
