import { pairItems, sameText } from "../match.ts";
import type { Scorer } from "../scorer.ts";
import { addTallies, emptyTally, oneOf, type Tally } from "../tally.ts";

/** Items, by number and order. */
export const items: Scorer = {
  family: "items",
  score(record, gold) {
    if (gold.agendaItems === undefined) return undefined;
    const { pairs, extra } = pairItems(record, gold);
    const correct = pairs.filter(({ item }) => item !== undefined).length;
    return {
      expected: pairs.length,
      found: correct + extra.length,
      correct,
      misses: [
        ...pairs.filter(({ item }) => item === undefined).map((pair) => `missing item ${pair.gold.number}`),
        ...extra.map((item) => `extra item ${item.number} ${item.title.slice(0, 60)}`),
      ],
      judged: [
        ...pairs.flatMap(({ item }) => (item ? [{ confidence: item.confidence, right: true }] : [])),
        ...extra.map(({ confidence }) => ({ confidence, right: false })),
      ],
    };
  },
};

/** Titles, verbatim but for white space. */
export const titles: Scorer = {
  family: "titles",
  score(record, gold) {
    if (gold.agendaItems === undefined) return undefined;
    const { pairs, extra } = pairItems(record, gold);
    const right = pairs.filter(
      (pair) => pair.item !== undefined && sameText(pair.item.title, pair.gold.title),
    );
    return {
      expected: pairs.length,
      found: pairs.filter(({ item }) => item !== undefined).length + extra.length,
      correct: right.length,
      misses: pairs
        .filter((pair) => !right.includes(pair))
        .map(
          (pair) => `title ${pair.gold.number}: "${pair.item?.title ?? ""}", expected "${pair.gold.title}"`,
        ),
    };
  },
};

/** Whether an item is open or closed. */
export const openness: Scorer = {
  family: "open-closed",
  score(record, gold) {
    const { pairs } = pairItems(record, gold);
    return sumOf(
      pairs.flatMap((pair) =>
        pair.gold.public === undefined || pair.item === undefined
          ? []
          : [oneOf(pair.item.public === pair.gold.public, true, `open or closed: item ${pair.gold.number}`)],
      ),
    );
  },
};

export const caseNumbers: Scorer = {
  family: "case-numbers",
  score(record, gold) {
    const { pairs } = pairItems(record, gold);
    return sumOf(
      pairs.flatMap((pair) =>
        pair.gold.caseNumbers === undefined
          ? []
          : [
              setTally(
                pair.gold.caseNumbers,
                pair.item?.caseNumbers ?? [],
                `case number of item ${pair.gold.number}`,
              ),
            ],
      ),
    );
  },
};

export const attachments: Scorer = {
  family: "attachments",
  score(record, gold) {
    const { pairs } = pairItems(record, gold);
    return sumOf(
      pairs.flatMap((pair) => {
        if (pair.gold.attachments === undefined) return [];
        const found = (pair.item?.attachments ?? []).map(({ title, reference }) =>
          reference === null ? title : `${reference} ${title}`,
        );
        return [setTally(pair.gold.attachments, found, `attachment of item ${pair.gold.number}`)];
      }),
    );
  },
};

/** Kinds of sections that an item has, each counted once; `other` is left out. */
export const sections: Scorer = {
  family: "sections",
  score(record, gold) {
    const { pairs } = pairItems(record, gold);
    return sumOf(
      pairs.flatMap((pair) => {
        if (pair.gold.sections === undefined) return [];
        const kinds = [...new Set((pair.item?.sections ?? []).map(({ kind }) => kind as string))];
        const named = (kind: string) => kind !== "other";
        return [
          setTally(
            pair.gold.sections.filter(named),
            kinds.filter(named),
            `section of item ${pair.gold.number}`,
          ),
        ];
      }),
    );
  },
};

function setTally(expected: readonly string[], found: readonly string[], what: string): Tally {
  const free = [...found];
  const misses: string[] = [];
  let correct = 0;
  for (const one of expected) {
    const at = free.findIndex((other) => sameText(one, other));
    if (at < 0) misses.push(`${what}: missing ${one}`);
    else {
      correct += 1;
      free.splice(at, 1);
    }
  }
  return {
    expected: expected.length,
    found: found.length,
    correct,
    misses: [...misses, ...free.map((one) => `${what}: extra ${one}`)],
  };
}

/** `undefined` where there was nothing to score. */
function sumOf(tallies: readonly Tally[]): Tally | undefined {
  return tallies.length === 0 ? undefined : tallies.reduce(addTallies, emptyTally);
}
