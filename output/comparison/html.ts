import type { Evidence, Inconsistency } from "../../schemas/inconsistency.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import { type Markup, markup } from "../markup.ts";
import {
  byItem,
  type Comparison,
  isPlaceOnly,
  nothingDiffers,
  onlySharedCases,
  sidesOf,
} from "./comparison.ts";
import { style } from "./style.ts";

type Side = "older" | "newer";

interface Mark {
  readonly number: number;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  /** Whether the other side has a place to go to. */
  readonly linked: boolean;
}

const other: Readonly<Record<Side, Side>> = { older: "newer", newer: "older" };

function marksOf(comparison: Comparison, side: Side): readonly Mark[] {
  return comparison.findings
    .flatMap((finding, index) => {
      const sides = sidesOf(comparison, finding);
      const own = sides[side];
      if (!own) return [];
      const linked = sides[other[side]] !== undefined;
      const kind = finding.kind !== "added" && isPlaceOnly(finding, side) ? "place" : finding.kind;
      return [{ number: index + 1, kind, ...own.span, linked }];
    })
    .sort((left, right) => left.start - right.start || right.end - left.end);
}

/** The whole text with its marks. Where marks overlap, the inner one is cut out of the outer one, which goes on after it. */
function markedText(record: DocumentRecord, marks: readonly Mark[], side: Side): readonly Markup[] {
  const { text } = record;
  const edges = new Set([0, text.length]);
  for (const { start, end } of marks) edges.add(start).add(end);
  const cuts = [...edges].sort((left, right) => left - right);
  const begun = new Set<number>();
  const open: Mark[] = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    for (let at = open.length - 1; at >= 0; at--) if ((open[at]?.end ?? 0) <= start) open.splice(at, 1);
    for (let mark = marks[next]; mark && mark.start <= start; mark = marks[++next]) {
      if (mark.end > start) open.push(mark);
    }
    const inner = open.at(-1);
    const part = text.slice(start, end).replaceAll("\f", "\n");
    if (!inner) return markup`${part}`;
    const anchors = open.filter(({ number }) => !begun.has(number));
    for (const { number } of anchors) begun.add(number);
    const targets = anchors
      .filter(({ number }) => number !== inner.number)
      .map(({ number }) => markup`<span id="${side}-${number}"></span>`);
    if (!anchors.includes(inner)) return markup`${targets}<mark class="${inner.kind}">${part}</mark>`;
    const link = inner.linked
      ? markup`<a href="#${other[side]}-${inner.number}" title="the same place in the ${other[side]} text">${inner.number}</a>`
      : markup`<a href="#finding-${inner.number}" title="the finding">${inner.number}</a>`;
    return markup`${targets}<mark class="${inner.kind}" id="${side}-${inner.number}">${part}${link}</mark>`;
  });
}

function place(side: Side, number: number, evidence: Evidence | undefined): Markup {
  if (!evidence) return markup``;
  const page = evidence.page === null ? "" : `, page ${evidence.page}`;
  return markup` <a href="#${side}-${number}">${side}${page}</a>`;
}

function findingLine(comparison: Comparison, finding: Inconsistency): Markup {
  const number = comparison.findings.indexOf(finding) + 1;
  const sides = sidesOf(comparison, finding);
  return markup`<li value="${number}" id="finding-${number}" class="${finding.severity}"><b>${finding.severity}</b> ${finding.message}${place("older", number, sides.older)}${place("newer", number, sides.newer)}</li>`;
}

function findingList(comparison: Comparison): Markup {
  if (comparison.findings.length === 0) {
    return markup`<p>${nothingDiffers(comparison)}</p>`;
  }
  const hasItems = comparison.newer.agendaItems.length > 0 || comparison.older.agendaItems.length > 0;
  const headOf = (item: string | null, title: string | null) =>
    item === null
      ? (title ?? (hasItems ? "Outside the agenda items" : "Findings"))
      : `Item ${item}: ${title ?? ""}`;
  return markup`${byItem(comparison).map(
    ({ item, title, findings }) =>
      markup`<h2>${headOf(item, title)}</h2><ol>${findings.map((finding) => findingLine(comparison, finding))}</ol>`,
  )}`;
}

/** What the colours in the two texts mean. */
const legend = markup`<p class="legend">In the texts: <mark class="removed">removed</mark> <mark class="added">added</mark> <mark class="moved">moved</mark> <mark>changed</mark> <mark class="place">nothing here</mark>. A number leads to the same place in the other text.</p>`;

/** What its folder is says nothing of a paper. */
const nameOf = ({ source }: DocumentRecord): string => source.path.split(/[\\/]/u).at(-1) ?? source.path;

/**
 * The comparison as a page that stands alone: the findings by agenda item, then both texts side by side, each change
 * linked to its other side. No script, nothing fetched; every value from a document is escaped.
 */
export function comparisonHtml(given: Comparison): string {
  const comparison = { ...given, findings: byItem(given).flatMap(({ findings }) => findings) };
  const { older, newer } = comparison;
  const column = (record: DocumentRecord, side: Side) =>
    markup`<section lang="da"><h2>${side}: ${nameOf(record)}</h2><pre>${markedText(record, marksOf(comparison, side), side)}</pre></section>`;
  const title = `${newer.title === "" ? nameOf(newer) : newer.title}: ${comparison.findings.length} ${comparison.findings.length === 1 ? "difference" : "differences"}`;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
<header><h1>${title}</h1><p>${nameOf(older)} → ${nameOf(newer)}</p>${comparison.inSharedCases ? markup`<p>${onlySharedCases}</p>` : ""}</header>
<div class="findings">${findingList(comparison)}${comparison.findings.length === 0 ? "" : legend}</div>
<main class="texts">${column(older, "older")}${column(newer, "newer")}</main>
</body>
</html>
`.text;
}
