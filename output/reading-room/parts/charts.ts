import { type Markup, markup } from "../../markup.ts";

export interface Bar {
  readonly label: string;
  readonly value: number;
}

/** Bars that lie, one a line, with their names and numbers as text: it can be read aloud, copied and made larger. */
export function barChart(title: string, bars: readonly Bar[]): Markup {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const rows = bars.map(({ label, value }) => {
    const width = value > 0 ? Math.max(0.5, (value / most) * 100) : 0;
    return markup`<div><dt>${label}</dt><dd><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="bar" width="${width.toFixed(1)}" height="10"/></svg><span class="value">${value}</span></dd></div>`;
  });
  return markup`<figure class="chart"><figcaption>${title}</figcaption><dl class="bars">${rows}</dl></figure>`;
}

export interface Share extends Bar {
  /** Name of the colour, as the style sheet knows it. */
  readonly tone: string;
}

/** One bar divided among its parts. */
export function shareBar(title: string, shares: readonly Share[]): Markup {
  const total = shares.reduce((sum, { value }) => sum + value, 0);
  let at = 0;
  const parts = shares.map(({ value, tone }) => {
    const width = total === 0 ? 0 : (value / total) * 700;
    const part = markup`<rect class="tone-${tone}" x="${at.toFixed(1)}" y="0" width="${width.toFixed(1)}" height="18"/>`;
    at += width;
    return part;
  });
  const legend = shares.map(
    ({ label, value, tone }) => markup`<li class="tone-${tone}"><strong>${value}</strong> ${label}</li>`,
  );
  return markup`<figure class="chart share"><figcaption>${title}</figcaption><svg viewBox="0 0 700 18" preserveAspectRatio="none" aria-hidden="true">${parts}</svg><ul class="share-legend">${legend}</ul></figure>`;
}
