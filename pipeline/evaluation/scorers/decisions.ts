import type { Decision } from "../../../schemas/decision.ts";
import type { DocumentRecord } from "../../../schemas/record.ts";
import type { Gold, GoldDecision } from "../gold.ts";
import { comparable, pairItems, sameText } from "../match.ts";
import type { Scorer } from "../scorer.ts";
import { addTallies, emptyTally, oneOf, type Tally } from "../tally.ts";

/** Gold decisions with those of the record that quote them, under the same item and on the same side of history. */
function pairDecisions(record: DocumentRecord, gold: Gold) {
  const free = [...record.decisions];
  const pairs = (gold.decisions ?? []).map((wanted) => {
    const candidates = free.filter(
      (decision) =>
        decision.agendaItem === wanted.agendaItem &&
        decision.history === (wanted.history ?? false) &&
        comparable(decision.quote).includes(comparable(wanted.quote)),
    );
    const exact = candidates.find((decision) => agrees(decision, wanted));
    const chosen = exact ?? candidates[0];
    if (chosen !== undefined) free.splice(free.indexOf(chosen), 1);
    return { wanted, found: chosen };
  });
  return { pairs, extra: free };
}

function agrees(decision: Decision, wanted: GoldDecision): boolean {
  const told = (stated: string | null | undefined, ours: string | null) =>
    stated == null || sameText(stated, ours);
  return (
    told(wanted.decidedBy, decision.decidedBy) &&
    told(wanted.date, decision.date) &&
    told(wanted.recommendation, decision.recommendation)
  );
}

/** Decisions, by their words, item, body, date and recommendation. */
export const decisions: Scorer = {
  family: "decisions",
  score(record, gold) {
    if (gold.decisions === undefined) return undefined;
    const { pairs, extra } = pairDecisions(record, gold);
    const right = pairs.filter(({ wanted, found }) => found !== undefined && agrees(found, wanted));
    return {
      expected: pairs.length,
      found: record.decisions.length,
      correct: right.length,
      misses: [
        ...pairs
          .filter((pair) => !right.includes(pair))
          .map(
            ({ wanted, found }) =>
              `decision of item ${wanted.agendaItem}: ${found === undefined ? "missing" : "body, date or point differs"}: "${wanted.quote.slice(0, 60)}"`,
          ),
        ...extra.map(
          (decision) => `extra decision of item ${decision.agendaItem}: "${decision.quote.slice(0, 60)}"`,
        ),
      ],
    };
  },
};

export const outcomes: Scorer = {
  family: "outcomes",
  score(record, gold) {
    if (gold.decisions === undefined || gold.decisions.length === 0) return undefined;
    const { pairs, extra } = pairDecisions(record, gold);
    const tally = pairs.reduce<Tally>((sum, { wanted, found }) => {
      const miss = `outcome of item ${wanted.agendaItem}: ${found?.outcome ?? "no decision"}, expected ${wanted.outcome}`;
      return addTallies(sum, oneOf(found?.outcome === wanted.outcome, found !== undefined, miss));
    }, emptyTally);
    const judged = pairs.flatMap(({ wanted, found }) =>
      found ? [{ confidence: found.confidence, right: found.outcome === wanted.outcome }] : [],
    );
    return {
      ...tally,
      judged: [...judged, ...extra.map(({ confidence }) => ({ confidence, right: false }))],
    };
  },
};

/** Counts and lists of each side of each vote that the gold states. */
export const votes: Scorer = {
  family: "votes",
  score(record, gold) {
    const stated = pairDecisions(record, gold).pairs.filter(({ wanted }) => wanted.vote != null);
    if (stated.length === 0) return undefined;
    return stated.reduce<Tally>((sum, { wanted, found }) => {
      const right = (["for", "against", "abstained"] as const).every((side) => {
        const want = wanted.vote?.[side];
        const have = found?.vote?.[side];
        const parties = want?.parties ?? [];
        return (
          (want?.count ?? null) === (have?.count ?? null) &&
          parties.every((party) => have?.parties.includes(party)) &&
          (parties.length === 0 || have?.parties.length === parties.length)
        );
      });
      return addTallies(sum, oneOf(right, found?.vote != null, `vote of item ${wanted.agendaItem}`));
    }, emptyTally);
  },
};

export const dissent: Scorer = {
  family: "dissent",
  score(record, gold) {
    const stated = pairDecisions(record, gold).pairs.filter(
      ({ wanted }) => (wanted.dissent?.length ?? 0) > 0,
    );
    if (stated.length === 0) return undefined;
    return stated.reduce<Tally>((sum, { wanted, found }) => {
      const names = (found?.dissent ?? []).flatMap(({ persons }) => persons.map(({ name }) => name));
      const tallies = (wanted.dissent ?? []).map(({ name }) =>
        oneOf(names.includes(name), names.includes(name), `dissent of ${name}, item ${wanted.agendaItem}`),
      );
      return tallies.reduce(addTallies, sum);
    }, emptyTally);
  },
};

/** Where the gold gives one decision text an item: whether the item's decisions hold all of it, and none where it is null. */
export const decisionTexts: Scorer = {
  family: "decision-texts",
  score(record, gold) {
    const pairs = pairItems(record, gold).pairs.filter((pair) => pair.gold.decision !== undefined);
    if (pairs.length === 0) return undefined;
    return pairs.reduce<Tally>((sum, { gold: wanted, item }) => {
      const own = record.decisions.filter(
        (decision) =>
          !decision.history &&
          item !== undefined &&
          decision.span.start >= item.span.start &&
          decision.span.end <= item.span.end,
      );
      const said = comparable(own.map(({ quote }) => quote).join(" "));
      // A lone dot in the slot says nothing: it is no decision.
      if (comparable(wanted.decision ?? "") === "") {
        return addTallies(sum, {
          expected: 0,
          found: own.length > 0 ? 1 : 0,
          correct: 0,
          misses: own.length > 0 ? [`item ${wanted.number} has no decision`] : [],
        });
      }
      return addTallies(
        sum,
        oneOf(
          said.includes(comparable(wanted.decision ?? "")),
          own.length > 0,
          `decision text of item ${wanted.number}`,
        ),
      );
    }, emptyTally);
  },
};
