import { describe, expect, it } from "vitest";
import { voteStarts } from "../../../extractors/decisions/vote-starts.ts";
import { readText } from "../agenda/read-text.ts";

function votesIn(decision: string) {
  const record = readText(`Referat af møde i Byrådet den 4. maj 2021

Punkt 1: Havneplan for Mosby

Sagsnr. 21-000123

Beslutning
${decision}

Sagsfremstilling
Planen har været i høring.

Punkt 2: Eventuelt

Sagsnr. 21-000124

Beslutning
Intet.
`);
  return record.decisions
    .filter(({ agendaItem }) => agendaItem === "1")
    .map(({ outcome, vote }) => {
      const sides = vote === null ? [] : [vote.for, vote.against, vote.abstained];
      const told = sides.map(({ count, parties }) => [count ?? "", ...parties].join(" ").trim());
      return [outcome, told.join("|")];
    });
}

describe("votes that follow one another in a decision", () => {
  it("are a decision each, where each is counted", () => {
    expect(
      votesIn(`Med stemmerne 2 for og 13 imod afviste Byrådet punkt 1a – forslaget fra (K).

For stemte: (K).

Imod stemte: (A), (V) og (Ø).

Med stemmerne 11 for og 4 imod godkendte Byrådet punkt 1b – forslaget fra (A) og (V).

For stemte: (A) og (V).

Imod stemte: (K) og (Ø).`),
    ).toEqual([
      ["rejected", "2 K|13 A V Ø|"],
      ["approved", "11 A V|4 K Ø|"],
    ]);
  });

  it("are parted where a motion of one list is told below the vote on the main one", () => {
    expect(
      votesIn(`Med stemmerne 14 for og 1 imod godkendte Byrådet indstillingen.

For stemte: (A), (V) og (K).

Imod stemte: (Ø).

(Ø) fremsatte følgende forslag:

Havnen åbnes for badende hele året.

For stemte: (Ø).

Imod stemte: (A) og (V).

(K) undlod at tage stilling.`).map(([, sides]) => sides),
    ).toEqual(["14 A V K|1 Ø|", "Ø|A V|K"]);
  });

  it("are parted where each motion is told in sentences", () => {
    expect(
      votesIn(`Ø stiller forslag om, at broen males.
Ø stemmer for.
A og V stemmer imod.
A stiller forslag om, at broen flyttes.
A og Ø stemmer for.
V undlader.`).map(([, sides]) => sides),
    ).toEqual(["Ø|A V|", "A Ø||V"]);
  });

  it("stay one vote where its sides are named below its count, or one list after the other", () => {
    expect(
      votesIn(`Med stemmerne 11 for og 4 imod godkendte Byrådet planen.

For stemte: (A) og (V).

Imod stemte: (K) og (Ø).`),
    ).toEqual([["approved", "11 A V|4 K Ø|"]]);
    expect(
      votesIn(`Byrådet godkendte planen.
(K) stemte imod med bemærkning om prisen.
(Ø) stemte imod.`),
    ).toEqual([["approved", "|K Ø|"]]);
  });

  it("are parted from what a list of points decides below them", () => {
    expect(
      votesIn(`Med stemmerne 2 for og 13 imod afviste Byrådet forslaget fra (K).
For stemte: (K).
Imod stemte: (A) og (V).
Med stemmerne 13 for og 2 imod godkendte Byrådet forslaget fra (A).
For stemte: (A) og (V).
Imod stemte: (K).
Indstillingspunkt 3 blev godkendt.
Indstillingspunkt 4 blev godkendt.`).map(([, sides]) => sides),
    ).toEqual(["2 K|13 A V|", "13 A V|2 K|", "", ""]);
  });
});

it("begins no vote within a sentence or behind an initial", () => {
  const said = "Ole T. Dam (A) stemte for. Inga P. Lund (V) stemte for. Palle K. Trap (K) stemte imod.";
  expect(voteStarts(said, () => false)).toEqual([]);
});
