import { describe, expect, it } from "vitest";
import { DECIDES, weighSentence } from "../../../extractors/decisions/evidence.ts";
import { readItems } from "../agenda/read-text.ts";

const within = { last: false, alone: false, own: "Havneudvalget" };

describe("the weight of a sentence", () => {
  it.each([
    "Afslået.",
    "Regnskabet for 2016 godkendes.",
    "Begge genvalgtes.",
    "Der bevilgedes ham 30 Kr.",
    "Havnefogeden bemyndigedes til at indhente tilbud.",
    "Efter nogen drøftelse nedstemtes forslaget.",
    "Herefter afslog udvalget ansøgningen.",
    "Havneudvalget har afvist ansøgningen.",
  ])("is that of one that decides: %s", (said) => {
    expect(weighSentence(said, within)).toBeGreaterThanOrEqual(DECIDES);
  });

  it.each([
    "Provstiudvalget har godkendt planen.",
    "Økonomiudvalget har den 3. maj behandlet sagen og anbefalet den.",
    "Planen skal godkendes af de fire byråd.",
    "Hvis ansøgningen bevilges, begynder arbejdet i maj.",
    "Formanden oplyste, at tilbuddet var afvist.",
    "De godkendte planer ligger på kontoret.",
    "Er regnskabet godkendt?",
    "Bolde, der er godkendt, ligger i skabet.",
    "Kassereren gennemgik regnskabet.",
  ])("is not that of one that only tells: %s", (said) => {
    expect(weighSentence(said, within)).toBeLessThan(DECIDES);
  });

  it("grows where nothing is said of the item after it and where it has its line for itself", () => {
    const said = "Rådet bevilger det ansøgte beløb.";
    expect(weighSentence(said, { ...within, last: true, alone: true })).toBeGreaterThan(
      weighSentence(said, within),
    );
  });
});

describe("minutes without blank lines", () => {
  it("are read by their numbers, and each item by the sentence that decides", () => {
    const { titles, outcomes } = readItems(`Grundejerforeningen Tranebakken
Ordinær generalforsamling torsdag den 21. marts 2013
Ad 1. Valg af dirigent
Bestyrelsen foreslog advokat Niels Toft, som blev valgt med akklamation.
Ad 2. Formandens beretning
Formanden fortalte om snerydningen og legepladsen. Beretningen blev enstemmigt godkendt.
Ad 3. Fartbump
Kommunen har godkendt bumpene. Forslaget blev nedstemt med 14 stemmer mod 9.
Ad 4. Eventuelt
Der blev talt om løse hunde.
`);
    expect(titles.map(([, title]) => title)).toEqual([
      "Valg af dirigent",
      "Formandens beretning",
      "Fartbump",
      "Eventuelt",
    ]);
    expect(outcomes).toEqual([
      ["1", "appointed"],
      ["2", "approved"],
      ["3", "rejected"],
    ]);
  });

  it("name steps and what came of them on one line", () => {
    const { record } = readItems(`Kommunalbestyrelsen i Mosby Kommune
Referat af møde 28. august 2014

57. Bevilling til Stadionvej
Sagsresumé
Der søges om 2,4 mio. kr.
Teknisk Udvalg den 5. august 2014: Anbefales.
Kommunalbestyrelsen den 28. august 2014: Vedtaget.

58. Lokalplan 114
Sagsresumé
Forslaget har været i høring.
Teknisk Udvalg den 5. august 2014: Anbefales.
Kommunalbestyrelsen den 28. august 2014: Hjemvist til Teknisk Udvalg.
`);
    expect(record.decisions.map(({ outcome, history }) => [outcome, history])).toEqual([
      ["recommended", true],
      ["approved", false],
      ["recommended", true],
      ["returned", false],
    ]);
  });

  it("are minutes where the list is answered, though they call it an agenda", () => {
    const { record } = readItems(`Mosby Forsyning A/S
Bestyrelsesmøde nr. 4/2020
Dagsorden:
1. Godkendelse af referat
2. Investeringsplan
3. Eventuelt

Ad 1) Godkendelse af referat
Referatet godkendtes og underskreves.

Ad 2) Investeringsplan
Planen vedtoges med den ændring, at pumpen fremrykkes.

Ad 3) Eventuelt
Intet.
`);
    expect(record.kind).toBe("minutes");
    expect(record.decisions.slice(0, 2).map(({ outcome }) => outcome)).toEqual([
      "approved",
      "approved-with-changes",
    ]);
  });

  it("are cut where both the blank and the line break were lost", () => {
    const { titles, outcomes } = readItems(
      "Dagsorden og referat Ældrerådet i Mosby 15.1.2014 1. Godkendelse af dagsorden.Beslutning:Godkendt 2. Meddelelser fra formanden.Formanden orienterede om mødet med borgmesteren, som var godt.Beslutning:Taget til efterretning 3. Høringssvar om planen.Sagsfremstilling:Forvaltningen har sendt planen i høring med frist den 1. februar.Beslutning:Udsat",
    );
    expect(titles.map(([, title]) => title)).toEqual([
      "Godkendelse af dagsorden.",
      "Meddelelser fra formanden.",
      "Høringssvar om planen.",
    ]);
    expect(outcomes).toEqual([
      ["1", "approved"],
      ["2", "noted"],
      ["3", "postponed"],
    ]);
  });
});
