import { describe, expect, it } from "vitest";
import { readItems as read } from "./read-text.ts";

describe("minutes of small boards", () => {
  it("end a title where a whole sentence stands on the next line", () => {
    const { titles } = read(`Referat af menighedsrådsmøde den 4. maj 2019

1 Godkendelse af revisionsprotokollatet for regnskabet i 2018
Bemærkningerne til instruksen tages op på næste møde.
Menighedsrådet godkendte protokollatet.

2 Ny aftale om pasning af haven ved Mosby præstegård (bilag 2)
Aftalen fra 2014 gennemgås.
Udskydes.

3 Eventuelt
`);
    expect(titles.map(([, title]) => title)).toEqual([
      "Godkendelse af revisionsprotokollatet for regnskabet i 2018",
      "Ny aftale om pasning af haven ved Mosby præstegård (bilag 2)",
      "Eventuelt",
    ]);
  });

  it("part a title from the words that lost their blank or break", () => {
    const { titles } = read(`Referat af bestyrelsesmøde i Mosby Vandværk den 4. maj 2019

1. HavneledningenIkke meget nyt siden sidst.

2. TakstbladetKlik her for at folde ud og læse mere om Takstbladet

3. ArbejdsTilsynets besøg

4. EventueltIntet
`);
    expect(titles).toEqual([
      ["1", "Havneledningen"],
      ["2", "Takstbladet"],
      ["3", "ArbejdsTilsynets besøg"],
      ["4", "Eventuelt"],
    ]);
  });

  it("take the first title from the end of the list of those who met", () => {
    const { titles } = read(`Referat af bestyrelsesmøde i vandværket 4. maj 2019

Deltagere: Inga Molbo, Palle Trap og Ruth Lind.1. Orientering om ledningerne.

Ledningen er lagt.

2. Takster for 2020.

Taksterne blev gennemgået og godkendt.

3. Eventuelt.

Intet.
`);
    expect(titles[0]).toEqual(["1", "Orientering om ledningerne."]);
  });

  it("leave the list out that a paper which breaks off has above its items", () => {
    const { titles } = read(`UDVALG

Havnerådet

MØDE

Referat

PUNKTER

1. Godkendelse af dagsorden
2. Takster for bådpladser
3. Rundvisning på kajen
4. Eventuelt1. Godkendelse af dagsorden

Indstilling
Formanden indstiller, at dagsordenen godkendes.

Beslutning i Havnerådet den 04-05-2015
Godkendt.

2. Takster for både`);
    expect(titles).toEqual([
      ["1", "Godkendelse af dagsorden"],
      ["2", "Takster for både"],
    ]);
  });

  it("take the time set off for an item as what stands below its title", () => {
    const { titles } = read(`Referat af skolebestyrelsesmøde den 4. maj 2021

  1. Godkendelse af dagsorden

    (16:30 - 16:35)

Sagsfremstilling

Dagsordenen er udsendt.

Beslutning

Dagsorden godkendt

  1. Samarbejde med forældrerådene

    (16:35 - 17:05)

Sagsfremstilling

Rådene ønsker et møde.
`);
    expect(titles.map(([, title]) => title)).toEqual([
      "Godkendelse af dagsorden",
      "Samarbejde med forældrerådene",
    ]);
  });

  it.each([
    ["Referat af skolebestyrelsesmøde den 4. maj 2021", "Skolebestyrelsen"],
    ["Referat af lokalrådsmøde den 4. maj 2021", "Lokalrådet"],
    ["Referat fra MR-møde den 4. maj 2021", "Menighedsrådet"],
    ["Provstiudvalgsmøde den 4. maj 2021", "Provstiudvalget"],
    ["Indkaldelse til Seniorrådsmøde tirsdag den 4. maj 2021", "Seniorrådet"],
  ])("name the body by the word for its meeting: %s", (head, body) => {
    const { record } = read(
      `${head}\n\n1. Godkendelse af dagsorden\nGodkendt.\n\n2. Takster\nDrøftet.\n\n3. Eventuelt\nIntet.\n`,
    );
    expect(record.body).toBe(body);
  });

  it("name all who met, over the ends of lines, and nobody who is named for something else", () => {
    const { record } = read(`Referat fra MR-møde den 4. maj 2021
Til stede: Inga Molbo - formand, Palle Trap, Ruth
Lind, Ole Bak – sognepræst, Karen Holm. Derudover deltog: Else Marie Dam –
regnskabsfører.
Afbud: Referent: Bent Kær

1. Godkendelse af dagsorden
Godkendt.

2. Regnskab
Regnskabet blev gennemgået og godkendt.

3. Eventuelt
Intet.
`);
    expect(record.meeting?.present.map(({ name }) => name)).toEqual([
      "Inga Molbo",
      "Palle Trap",
      "Ruth Lind",
      "Ole Bak",
      "Karen Holm",
      "Else Marie Dam",
    ]);
    expect(record.meeting?.absent).toEqual([]);
  });
});

describe("decisions told in the sentences of an item", () => {
  function outcomesOf(body: string) {
    const { record } = read(`Referat af menighedsrådsmøde den 4. maj 2019

Til stede: Inga Molbo, Palle Trap og Ruth Lind.

1. Godkendelse af dagsorden
Godkendt.

2. Kirkegården
${body}

3. Eventuelt
Intet.
`);
    return record.decisions.flatMap(({ agendaItem, outcome }) => (agendaItem === "2" ? [outcome] : []));
  }

  it.each([
    [
      "Kvartalsrapporten blev gennemgået og godkendt.\n\nÅrsregnskabet blev gennemgået og godkendt.",
      ["approved", "approved"],
    ],
    [
      "Redegørelsen er taget til efterretning. Menighedsrådet vedtog at udsætte resten.",
      ["noted", "postponed"],
    ],
    ["Med denne tilføjelse blev planen godkendt.", ["approved-with-changes"]],
    ["Menighedsrådet er enige om, at hækken klippes i juni.", ["other"]],
    ["Datoen blev fastlagt til den 3. juni.", ["other"]],
    ["Rådet har besluttet at arbejde for en ny sti.", ["other"]],
    ["Kirkeværgen undersøger prisen på grus.", ["other"]],
    ["Ingen bemærkninger.", ["other"]],
    ["Vi må afvente svar fra kommunen.", ["postponed"]],
    ["Loven om gravsteder, der blev vedtaget af Folketinget i maj, blev omtalt.", []],
    ["Det endelige regnskab kan først godkendes i juni, når bilagene er kommet.", []],
    ["Palle fortalte om rosenbedet. Det blomstrer flot.", []],
    ["Intet.", []],
  ])("%j", (body, outcomes) => {
    expect(outcomesOf(body)).toEqual(outcomes);
  });
});

describe("papers that set their items in other ways", () => {
  it("close all their titles with a colon, parts too", () => {
    const { titles, outcomes } = read(`Til stede: Inga, Palle og Ruth
Afbud: Ole

Dagsorden:

1. Godkendelse af dagsorden:  Godkendt

2. Meddelelser: Der er købt en ny plæneklipper.

3. Udvalg
3.1. Dræn og vand:  Intet nyt
3.2. Hegnet: Hegnet males i maj.
3.3. Salg: Ved salg skal ikke-godkendt byggeri rives ned.
3.4 Nyt fra foreningen:Brevet er sendt.

4. Evt.
`);
    expect(titles).toEqual([
      ["1", "Godkendelse af dagsorden"],
      ["2", "Meddelelser"],
      ["3", "Udvalg"],
      ["3.1", "Dræn og vand"],
      ["3.2", "Hegnet"],
      ["3.3", "Salg"],
      ["3.4", "Nyt fra foreningen"],
      ["4", "Evt."],
    ]);
    expect(outcomes).toEqual([["1", "approved"]]);
  });

  it("number those who met within a decision, which makes no items of them", () => {
    const { titles, outcomes } = read(`1. Godkendelse af dagsorden

Sagsfremstilling

Dagsordenen er udsendt.

Beslutning

Dagsordenspunkt 1: Godkendelse af dagsorden

Havneudvalgets beslutning i mødet den 31. marts 2020

Deltagerne var:

1. Borgmester Inga Molbo (A)

2. Palle Trap (V)

3. Ruth Lind (F)

Dagsordenen blev herefter godkendt.
`);
    expect(titles).toEqual([["1", "Godkendelse af dagsorden"]]);
    expect(outcomes).toEqual([["1", "approved"]]);
  });

  it("have titles on lines of their own and nothing else, and names below their label", () => {
    const { record, titles } = read(`Tilstede:

Inga, Palle, Ruth og Ole

Dagsorden

Er godkendt

Foreningens økonomi

De fleste har betalt.

Grønt område

Ole taler med naboen om hækken.

Evt.

Inga kigger på reglerne.

Næste møde

Der indkaldes i november.
`);
    expect(titles.map(([, title]) => title)).toEqual([
      "Dagsorden",
      "Foreningens økonomi",
      "Grønt område",
      "Evt.",
      "Næste møde",
    ]);
    expect(record.meeting?.present.map(({ name }) => name)).toEqual(["Inga", "Palle", "Ruth", "Ole"]);
  });

  it("name who was chosen and no more, and label each decision with whose it is", () => {
    const { outcomes } = read(`Referat af kirkegårdsbestyrelsesmøde d. 3. marts 2015

1. Valg af referent
Inga

2. Konstituering
Formand: Palle, kasserer: Ruth

3. Græs på de tomme gravsteder
Bestyrelsens beslutning. Forslaget blev vedtaget. Rådet laver et tillæg.

4. Hjælp ved sygdom
Bestyrelsens beslutning. Dette aftales graverne imellem.

5. Hegnet
Drøftes igen.

6. Sneen
Der blev fejet, lige inden sneen faldt.

Referat: Inga Molbo
`);
    expect(outcomes).toEqual([
      ["1", "appointed"],
      ["2", "appointed"],
      ["3", "approved"],
      ["4", "other"],
      ["5", "postponed"],
    ]);
  });
});
