import type { Box } from "../../../schemas/word-box.ts";
import { type Markup, markup } from "../../markup.ts";
import { type PlacedWord, unionOf } from "../../page-text/placed-words.ts";
import { type Fact, weightOf } from "../facts.ts";

/** Words that OCR was less sure of than this, of 100, are underlined. */
const uncertain = 60;
const round = (value: number) => Math.round(value * 10) / 10;

/** Boxes of the words that a fact lies over, one a line: what the eye sees as one stroke of a marker. */
export function strokesOf(fact: Pick<Fact, "span">, words: readonly PlacedWord[]): Box[] {
  const { start, end } = fact.span;
  const touched = words.filter(
    ({ span }) => span !== null && span.start < Math.max(end, start + 1) && span.end > start,
  );
  return [...Map.groupBy(touched, (word) => word.line).values()].map((line) =>
    unionOf(line.map((word) => word.box)),
  );
}

function rectangle(box: Box, padding: number): Markup {
  const [left, top, right, bottom] = box;
  return markup`x="${round(left - padding)}" y="${round(top - padding)}" width="${round(right - left + 2 * padding)}" height="${round(bottom - top + 2 * padding)}"`;
}

/** The facts of a page drawn over its image, in points; each is a link to its place in the text. */
export function pageOverlay(
  size: { readonly width: number; readonly height: number },
  words: readonly PlacedWord[],
  facts: readonly Fact[],
  nameOf: (fact: Fact) => string,
): Markup {
  const doubtful = words
    .filter(({ confidence }) => confidence !== null && confidence < uncertain)
    .map(
      ({ box }) =>
        markup`<line class="doubt" x1="${round(box[0])}" y1="${round(box[3] + 1)}" x2="${round(box[2])}" y2="${round(box[3] + 1)}"/>`,
    );
  // Short facts are painted last, so that they can be reached where a long one lies under them.
  const bySize = facts.toSorted((a, b) => weightOf(b) - weightOf(a));
  const drawn = bySize.map((fact) => {
    const strokes = strokesOf(fact, words);
    if (strokes.length === 0) return null;
    const shapes = strokes.map((box) => markup`<rect ${rectangle(box, 1.5)} rx="2"/>`);
    return markup`<a class="f f-${fact.family}" data-f="${fact.key}" href="#${fact.key}" tabindex="-1"><title>${nameOf(fact)}</title>${shapes}</a>\n`;
  });
  return markup`<svg class="overlay" viewBox="0 0 ${round(size.width)} ${round(size.height)}" preserveAspectRatio="none" aria-hidden="true" focusable="false">${doubtful}${drawn}</svg>`;
}
