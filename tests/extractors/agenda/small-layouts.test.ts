import { describe, expect, it } from "vitest";
import { readItems as read } from "./read-text.ts";

const titlesOf = (text: string) => read(text).titles.map(([, title]) => title);

describe("layouts of small boards", () => {
  it("name each item by one label that comes back", () => {
    const { titles, outcomes } = read(`Seniorrådet i Mosby
Referat 10. august 2017
Emne: Dagsorden
Beslutning: Godkendt
Emne: Madservice
Drøftelse: Prisen stiger 2 kr.
Beslutning: Udsat
Emne: Eventuelt
Beslutning:
`);
    expect(titles.map(([, title]) => title)).toEqual(["Dagsorden", "Madservice", "Eventuelt"]);
    expect(outcomes.map(([, outcome]) => outcome)).toEqual(["approved", "postponed"]);
  });

  it("part a title from what was said by a colon or a dash", () => {
    const { titles, outcomes } = read(`Referat fra generalforsamling i grundejerforeningen den 31. marts 2022

Dirigent: Ruth Lind blev foreslået og valgt

Bestyrelsens beretning: Ruth fortalte om den nye legeplads.

Valg af revisorer: Palle og Inga havde givet tilsagn om at fortsætte og blev genvalgt.

Indkomne forslag – Et forslag om nye bænke blev behandlet og vedtaget.

Eventuelt – her takkede Inga for året.
`);
    expect(titles.map(([, title]) => title)).toEqual([
      "Dirigent",
      "Bestyrelsens beretning",
      "Valg af revisorer",
      "Indkomne forslag",
      "Eventuelt",
    ]);
    expect(outcomes.map(([, outcome]) => outcome)).toEqual(["appointed", "appointed", "approved"]);
  });

  it("take no link of a page and no field of the meeting for a title", () => {
    const paper = `Beslutningsprotokol
onsdag den 4. marts 2015 kl. 09:00
Udvalg: Havneudvalget
Medlemmer: Inga Molbo, Palle Trap
Bemærkninger:
Udskriv hele dagsordnen
 • Udskriv
  Sagsid.: 15/240, Sagsinitialer: jne
  Sagsfremstilling
  Mødet er indkaldt.
  Beslutning Havneudvalget den 04-03-2015
  Godkendt.
 • Udskriv
  Sagsid.: 15/3279, Sagsinitialer: mvf
  Sagsfremstilling
  Planen er revideret.
  Beslutning Havneudvalget den 04-03-2015
  Udsat.
`;
    expect(titlesOf(paper)).toEqual(["", ""]);
    expect(read(paper).outcomes.map(([, outcome]) => outcome)).toEqual(["approved", "postponed"]);
  });

  it("take off what says how an item is dealt with, before and behind its title", () => {
    const { record } = read(`Dagsorden MR møde 8. marts 2022
Tirsdag den 8. marts 2022 kl. 17
1. (B) Godkendelse af dagsorden
2. (O) Meddelelser
3. (O/B) Kirkegården
4. Ansættelse af graver (lukket punkt)
5. Eventuelt
`);
    expect(record.agendaItems.map(({ title, public: open }) => [title, open])).toEqual([
      ["Godkendelse af dagsorden", true],
      ["Meddelelser", true],
      ["Kirkegården", true],
      ["Ansættelse af graver", false],
      ["Eventuelt", true],
    ]);
  });

  it("decide below the bare name of the body, without a heading", () => {
    const { outcomes } = read(`Vesterlund Kommune
Referat fra Økonomi- og Erhvervsudvalget den 3. maj 2023

Punkt 88 Lån til boligforening
Resumé
Boligforeningen søger kommunegaranti.
Indstilling
Administrationen indstiller, at garantien godkendes.
Økonomi- og Erhvervsudvalget, den 3. maj 2023
Indstilles til Byrådets godkendelse.

Punkt 89 Status på turisme
Resumé
Årlig status.
Indstilling
Administrationen indstiller, at status tages til efterretning.
Økonomi- og Erhvervsudvalget, den 3. maj 2023
Status taget til efterretning.
`);
    expect(outcomes).toEqual([
      ["88", "recommended"],
      ["89", "noted"],
    ]);
  });

  it("give the list that a sentence announces with it", () => {
    const { record } = read(`Integrationsrådet i Mosby Kommune
Referat den 22. november 2011
1. Meddelelser
Taget til efterretning.
2. Høring af politikken
Politikken blev drøftet i grupper.
Rådet besluttede:
- at afsnittet om sprog uddybes
- at rådet får plads i styregruppen
3. Eventuelt
Intet.
`);
    const decision = record.decisions.find(
      ({ agendaItem, outcome }) => agendaItem === "2" && outcome === "other",
    );
    expect(decision?.quote).toBe(
      "Rådet besluttede:\n- at afsnittet om sprog uddybes\n- at rådet får plads i styregruppen",
    );
  });

  it("of old minutes in long lines cut each line that decides", () => {
    const { record } = read(`Side 78

Et Andragende fra Sofus Molbo om Tilskud til Istandsættelse af den private Vej fra Torpe til Mosen og Skoven, henlagdes.
Herluflille Husflidsskole andrager om Tilskud til Indkøb af nye Høvlebænke og andet Værktøj, bevilligedes som tidligere Aar.
Ungdomsskolen andrager om Fritagelse for at svare Ejendomsskat til Kommunen i det kommende Aar, afvistes.
Fra Skolekommissionen var fremsendt Plan og Tegning, efter en Del Forhandling vedtoges Forslaget med 5 Stemmer for og 3 Stemmer imod.
`);
    expect(record.decisions.map(({ outcome }) => outcome)).toEqual([
      "other",
      "approved",
      "rejected",
      "approved",
    ]);
    expect(record.decisions[3]?.vote).toMatchObject({ for: { count: 5 }, against: { count: 3 } });
  });
});

describe("sentences of small boards", () => {
  it("end behind an amount, and a title ends before what the body did", () => {
    const { titles, outcomes } = read(`Kulturrådet i Mosby
Mødereferat, onsdag den 8. maj 2019

1. Puljemidler
Der var 11 ansøgninger på i alt 240.000 kr. Puljen er på 90.000 kr.
Rådet tildelte midlerne således: Kunstforeningen 40.000 kr., Koret 20.000 kr.
De øvrige ansøgninger fik afslag.

2. Kapacitet. Rådet pålagde sekretæren at skrive et notat om lokalerne til næste møde.

3. Budget 2014. Inga gennemgik budgettet, der viser et overskud på 400.000 kr. Palle spurgte til lønnen. Budgettet blev vedtaget.

4. Fest
Punktet blev ikke nået. Tages op næste gang.

5. Eventuelt
Intet.
`);
    expect(titles.map(([, title]) => title)).toEqual([
      "Puljemidler",
      "Kapacitet.",
      "Budget 2014.",
      "Fest",
      "Eventuelt",
    ]);
    expect(outcomes.slice(0, 5)).toEqual([
      ["1", "approved"],
      ["1", "rejected"],
      ["2", "other"],
      ["3", "approved"],
      ["4", "postponed"],
    ]);
  });

  it("head a paper in capitals that name the body and what it is", () => {
    expect(
      titlesOf(`MOSBY MENIGHEDSRÅD
BESLUTNINGSREFERAT
Torsdag d. 22/8-2013 kl. 19.00

GODKENDELSE AF DAGSORDEN
Godkendt.

BUDGET 2014
Budgettet blev vedtaget.

EVENTUELT
Intet.
`),
    ).toEqual(["GODKENDELSE AF DAGSORDEN", "BUDGET 2014", "EVENTUELT"]);
  });
});

describe("numbers that stand alone above the title", () => {
  it("are those of the item below them", () => {
    const { titles, outcomes } = read(`BYRÅDET I MOSBY
Åbent møde tirsdag den 11. november 1997 kl. 18.00

Sag nr. 211
Ændring af styrelsesvedtægten - 2. behandling
Journalnr. 97/4455
Økonomiudvalget anbefaler, at ændringen vedtages.
BYRÅDET, DEN 11. NOVEMBER 1997:
Vedtaget.

Sag nr. 212
Ansøgning om støtte fra Revyforeningen
Journalnr. 97/5566
Kulturudvalget anbefaler, at der gives afslag.
BYRÅDET, DEN 11. NOVEMBER 1997:
Kulturudvalgets indstilling tiltrådt.
`);
    expect(titles).toEqual([
      ["211", "Ændring af styrelsesvedtægten - 2. behandling"],
      ["212", "Ansøgning om støtte fra Revyforeningen"],
    ]);
    expect(outcomes).toEqual([
      ["211", "approved"],
      ["212", "approved"],
    ]);
  });

  it("are read behind a label and a colon", () => {
    expect(
      read(`Skolebestyrelsen ved Vangeskolen
Referat den 19. januar 2015

Dagsordenspunkt: 1
Godkendelse af referat
Beslutning: Godkendt.

Dagsordenspunkt: 2
Ferieplan
Beslutning: Forslag B vedtaget.
`).titles,
    ).toEqual([
      ["1", "Godkendelse af referat"],
      ["2", "Ferieplan"],
    ]);
  });

  it("count the paragraphs of old minutes", () => {
    const { titles, outcomes } = read(`Aar 1902 den 3. Juni afholdtes Møde i Sogneraadet i Mosby Skole.
1. Enken Molbo anmodede om Alderdomsunderstøttelse; tilstodes hende med 8 Kr. maanedlig.
2. Regnskabet for Fattigkassen revideredes og fandtes rigtigt.
3. Palle Traps Andragende om Fritagelse for Skat kunde ikke bevilges.
`);
    expect(titles.map(([number]) => number)).toEqual(["1", "2", "3"]);
    expect(outcomes[0]).toEqual(["1", "approved"]);
    expect(outcomes.at(-1)).toEqual(["3", "rejected"]);
  });
});
