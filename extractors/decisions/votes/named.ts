import { hasLabel } from "./labelled.ts";
import type { SideName, Sides } from "./side.ts";
import { votersIn } from "./voters.ts";

/** `(Ø) og (F) stemte imod`, `A stemmer for`, `X (C) undlod at stemme`. */
const VERBS: readonly { readonly side: SideName; readonly verb: RegExp }[] = [
  { side: "against", verb: /\b(?:stemte|stemmer)\s*,?\s*(?:i ?)?mod\b/g },
  { side: "for", verb: /\b(?:stemte|stemmer) for\b/g },
  {
    side: "for",
    verb: /(?<=\b[Ff]lertal[^.]{2,160})\b(?:godkend(?:te|er)|vedtog|vedtager|tiltrådte|tiltræder|anbefal(?:ede|er)|indstill?(?:ede|er)|beslutte(?:de|r)|(?:kan|kunne) (?:tiltræde|godkende|anbefale))\b/g,
  },
  {
    side: "against",
    verb: /(?<=\b[Mm]indretal[^.]{2,160})\b(?:kan|kunne) ikke (?:tiltræde|godkende|anbefale|støtte|tilslutte)\b/g,
  },
  { side: "abstained", verb: /\b(?:undlod|undlader|stemte blankt|stemte ikke|stemte hverken)\b/g },
];
/** `bestående af A, V og C (14)`: the count of those who are named before it. */
const COUNTED = /\((?<count>\d{1,3})(?: stemmer)?\),?\s*$/;

/** Sides told in sentences: who is named before the verb. */
export function readNamed(flat: string, sides: Sides): void {
  for (const sentence of flat.split(/(?<=[^.\d\p{Lu}]\.)\s+|\n+/u)) {
    if (hasLabel(sentence)) continue;
    const verbs = VERBS.flatMap(({ side, verb }) =>
      [...sentence.matchAll(verb)].map((match) => ({
        side,
        start: match.index,
        end: match.index + match[0].length,
      })),
    ).sort((x, y) => x.start - y.start);
    verbs.forEach(({ side, start }, index) => {
      const named = sentence.slice(verbs[index - 1]?.end ?? 0, start);
      const voters = votersIn(named);
      if (voters.parties.length + voters.persons.length === 0) return;
      sides.add(side, voters);
      sides.count(side, COUNTED.exec(named)?.groups?.count);
    });
  }
}
