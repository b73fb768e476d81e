import type { Span } from "../../../schemas/span.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";

const point = /^[ \t]{0,8}(?:[Pp]unkt[ ]|[Pp]kt\.[ ])?(?<number>\d{1,2})[.)][ \t]{1,6}\S/u;
/** Fewer points show no order that a number could break. */
const fewest = 4;

interface Point {
  readonly number: number;
  readonly span: Span;
}

/** Points on lines that follow each other. */
function listsIn(text: string): readonly (readonly Point[])[] {
  const lists: Point[][] = [];
  let offset = 0;
  let open = false;
  for (const line of text.split("\n")) {
    const match = point.exec(line);
    if (match) {
      const one = {
        number: Number(match.groups?.number),
        span: { start: offset, end: offset + line.length },
      };
      if (open) lists.at(-1)?.push(one);
      else lists.push([one]);
    }
    open = match !== null;
    offset += line.length + 1;
  }
  return lists.filter((list) => list.length >= fewest && list[0]?.number === 1);
}

function check(record: CheckedRecord): readonly FindingDraft[] {
  return listsIn(record.text).flatMap((list): readonly FindingDraft[] => {
    const odd = list.filter(({ number }, index) => number !== index + 1);
    const [one, ...others] = odd;
    if (!one || others.length > 0) return [];
    const at = list.indexOf(one);
    const before = list[at - 1];
    if (!before || !list[at + 1]) return [];
    return [
      {
        kind: "conflicting-value",
        severity: "warning",
        message: `Unexpected number ${one.number}, expected ${at + 1}: it stands between ${at} and ${at + 2}`,
        values: statedAndExpected("reference", one.number, at + 1),
        evidence: [one, before].map(({ span }) => evidenceOf(record, span)),
        item: itemNumberAt(record, one.span.start),
      },
    ];
  });
}

/** A point of a list whose number is not the one between its neighbours: `1, 2, 3, 3, 5`. */
export const listNumbers: Check = {
  name: "list-numbers",
  kind: "conflicting-value",
  examples: ["Program\n\n1. Velkomst\n2. Valg\n3. Varmestuen\n3. Budget\n5. Eventuelt"],
  nonExamples: [
    "Program\n\n1. Velkomst\n2. Valg\n3. Varmestuen\n4. Budget\n5. Eventuelt",
    "Program\n\n1. Velkomst\n1. Valg\n1. Varmestuen\n1. Budget",
    "Klasser\n\n1. klasse\n2. klasse\n4. klasse\n5. klasse\n7. klasse",
  ],
  check,
};
