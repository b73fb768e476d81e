import { type Markup, markup } from "../../markup.ts";

export interface Bar {
  readonly label: string;
  readonly value: number;
}

const rowHeight = 30;
const labelWidth = 220;
const barWidth = 420;

/** Bars that lie, one a line, with their names and numbers as text: it can be read aloud and copied. */
export function barChart(title: string, bars: readonly Bar[]): Markup {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const rows = bars.map(({ label, value }, index) => {
    const y = index * rowHeight;
    const width = Math.max(value > 0 ? 2 : 0, Math.round((value / most) * barWidth));
    return markup`<g><text class="label" x="${labelWidth - 12}" y="${y + 20}" text-anchor="end">${label}</text><rect class="bar" x="${labelWidth}" y="${y + 6}" width="${width}" height="${rowHeight - 12}" rx="3"/><text class="value" x="${labelWidth + width + 8}" y="${y + 20}">${value}</text></g>`;
  });
  const height = bars.length * rowHeight;
  return markup`<figure class="chart"><figcaption>${title}</figcaption><svg viewBox="0 0 ${labelWidth + barWidth + 60} ${height}" role="img" aria-label="${title}">${rows}</svg></figure>`;
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
