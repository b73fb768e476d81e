import type { Span } from "../../../schemas/span.ts";
import { type Markup, markup } from "../../markup.ts";
import { type Fact, weightOf } from "../facts.ts";

/**
 * A stretch of text with its facts marked. Where facts lie over one another each piece belongs to all of them; the
 * first named is the one that a click means. The first piece of a fact carries its id.
 */
export function markedText(
  text: string,
  range: Span,
  facts: readonly Fact[],
  options: { readonly anchors: boolean } = { anchors: true },
): Markup {
  const here = facts.filter(
    ({ span }) => span.start < range.end && span.end > range.start && span.end > span.start,
  );
  const cuts = new Set([range.start, range.end]);
  for (const { span } of here) {
    cuts.add(Math.max(span.start, range.start));
    cuts.add(Math.min(span.end, range.end));
  }
  const bounds = [...cuts].sort((a, b) => a - b);
  const named = new Set<string>();
  const pieces = bounds.slice(0, -1).map((start, index) => {
    const end = bounds[index + 1] ?? start;
    const piece = text.slice(start, end);
    const over = here
      .filter(({ span }) => span.start <= start && span.end >= end)
      .sort((a, b) => weightOf(a) - weightOf(b));
    if (over.length === 0) return markup`${piece}`;
    const families = [...new Set(over.map(({ family }) => `f-${family}`))].join(" ");
    const keys = over.map((fact) => fact.key);
    const fresh = keys.filter((key) => !named.has(key));
    for (const key of fresh) named.add(key);
    const anchors = options.anchors ? fresh.map((key) => markup`<a class="anchor" id="${key}"></a>`) : [];
    return markup`${anchors}<mark class="f ${families}" data-f="${keys.join(" ")}">${piece}</mark>`;
  });
  return markup`${pieces}`;
}
