import { describe, expect, it } from "vitest";
import { readItems } from "../agenda/read-text.ts";

describe("what was decided below a proposal, without a heading", () => {
  const { record, titles, outcomes } = readItems(`Provstiudvalgsmøde i Mosby Provsti den 12. oktober 2021

1 - Godkendelse af dagsorden
Indstilling:
Godkendes.
Godkendt.
2 - Meddelelser
Nyheder fra stiftet:
- Ny vejledning om takster
Taget til efterretning.
3 - Tved MR - nyt tag på kirken
Projektet finansieres af budgettet for 2022.
Indstilling:
Tages til efterretning.
Taget til efterretning. Provsten beder arkitekten om en tidsplan.
4 - Holme MR - Tilbud om ny varmepumpe i stedet for
det gamle fyr i sognegården
Indstilling:
Afvises.
Udsat til næste møde.
`);

  it("parts the items where a verdict stands above the next number", () => {
    expect(titles.map(([number]) => number)).toEqual(["1", "2", "3", "4"]);
  });

  it("reads the participle as the decision and the present tense as the proposal", () => {
    expect(outcomes).toEqual([
      ["1", "approved"],
      ["2", "noted"],
      ["3", "noted"],
      ["4", "postponed"],
    ]);
    expect(record.recommendations.map(({ text }) => text)).toEqual([
      "Godkendes.",
      "Tages til efterretning.",
      "Afvises.",
    ]);
    expect(record.decisions[2]?.text).toBe(
      "Taget til efterretning. Provsten beder arkitekten om en tidsplan.",
    );
  });
});

describe("sections that run on in one line", () => {
  it("are parted where a body and a day say that it decided", () => {
    const { titles, outcomes } = readItems(`Byrådet 20-12-2016
Punkt 194: Godkendelse af dagsorden
00.22.02-A26-1-13 Beslutning Byrådet, 20.12.2016 Inga Molbo var fraværende. Godkendt.
Punkt 195: Ny vej til havnen - høringssvar
00.01.00-I00-3-15 Resume Vejen har været i høring hos kommunerne i foråret.
Der er udarbejdet et svar. INDSTILLING Administrationen indstiller, at svaret godkendes. Beslutning Byrådet, 20.12.2016 Inga Molbo var fraværende. Svaret godkendt med følgende tilføjelse:
Under afsnit 3 indsættes, at vejen føres nord om søen. Sagsfremstilling Vejen har været i høring hos kommunerne.
`);
    expect(titles).toEqual([
      ["194", "Godkendelse af dagsorden"],
      ["195", "Ny vej til havnen - høringssvar"],
    ]);
    expect(outcomes).toEqual([
      ["194", "approved"],
      ["195", "approved-with-changes"],
    ]);
  });
});

describe("a verdict of one word", () => {
  it("takes along what it grants, and a title ends before a body that decides", () => {
    const { titles, record } = readItems(`Referat af PU-møde 7. maj 2019 i Mosby Provsti

1 - Tved MR - Ansøgning om tillægsbevilling til nyt højtaleranlæg
Godkendt.
Der bevilges op til 38.250 kr. af reserven.

2 - Holme MR - Nyt tag på graverhuset, regnskab
Der udbetales 61.204,50 kr. af reserven.

3 - Ravns MR - Ansøgning om forpagtning af engen ved præstegården
PU godkender forpagtningen.
`);
    expect(titles[2]?.[1]).toBe("Ravns MR - Ansøgning om forpagtning af engen ved præstegården");
    expect(record.decisions.map(({ outcome }) => outcome)).toEqual(["approved", "approved", "approved"]);
    expect(record.decisions[0]?.text).toContain("38.250 kr.");
  });
});
