import type { Span } from "../../../schemas/span.ts";
import type { CheckedRecord } from "../finding.ts";

/** An item with what was proposed in it and what was decided. */
export interface Case {
  readonly item: string | null;
  readonly decided: readonly Span[];
  readonly proposed: readonly Span[];
  /** What was recommended; part of what was proposed. */
  readonly recommended: readonly Span[];
}

/** The decision of an item and everything it was decided on; what other bodies decided before is neither. */
export function casesOf(record: CheckedRecord): readonly Case[] {
  return record.agendaItems.map((item) => {
    const spansOf = (kinds: readonly string[]) =>
      item.sections.filter(({ kind }) => kinds.includes(kind)).map(({ span }) => span);
    return {
      item: item.number,
      decided: spansOf(["decision"]),
      recommended: spansOf(["recommendation"]),
      proposed: spansOf(["recommendation", "presentation", "summary", "background", "other"]),
    };
  });
}

/** Words of a decision that changes what was recommended, and says so. */
export const amended =
  /(?<!\p{L})(?:ændring|ændre|dog|i stedet|frem for|forslag|bemærkning|tilføjelse|nedsæt|forhøj|reducer|halv|del af|heraf|rest|yderligere|supplerende)/iu;
