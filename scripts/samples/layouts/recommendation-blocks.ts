import { type Block, numbered, paragraph } from "../blocks.ts";
import type { SampleItem } from "../paper.ts";

/** The proposal of an item: who recommends, then the points. */
export function recommendationBlocks(item: SampleItem, verb: string): readonly Block[] {
  const recommendations = item.recommendations ?? [];
  const [first] = recommendations;
  if (first === undefined) return [];
  return [
    paragraph(`${first.by.join(" og ")} ${verb}`),
    numbered(...recommendations.map((each) => each.text)),
  ];
}
