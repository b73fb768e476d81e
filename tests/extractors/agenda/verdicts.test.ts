import { describe, expect, it } from "vitest";
import { readItems as read } from "./read-text.ts";

describe("a verdict on the line of its title", () => {
  it("ends the title behind a dash, in small letters too, and behind a day", () => {
    const { titles, outcomes } = read(`Referat af bestyrelsesmøde den 4. maj 2019

1. Valg af ordstyrer

2. Godkendelse af referat fra mødet den 13. marts 2019: Godkendt

3. Sommerfest på havnen - udgået

4. Nye redskaber – drøftet

5. Kajens belysning – udsat fra marts

6. Eventuelt - intet
`);
    expect(titles).toEqual([
      ["1", "Valg af ordstyrer"],
      ["2", "Godkendelse af referat fra mødet den 13. marts 2019"],
      ["3", "Sommerfest på havnen"],
      ["4", "Nye redskaber"],
      ["5", "Kajens belysning – udsat fra marts"],
      ["6", "Eventuelt"],
    ]);
    expect(outcomes).toEqual([
      ["2", "approved"],
      ["3", "withdrawn"],
      ["4", "discussed"],
    ]);
  });

  it("leaves the attachments named below a title out of it", () => {
    const { titles } = read(`Referat af menighedsrådsmøde den 4. maj 2019

1. Regler for brug af kirkens lille sal til møder og koncerter hele året
Bilag 1
Godkendt.

2. Godkendelse af den nye instruks for regnskabet i Mosby Sogn
Bilag 2 (eftersendes)
Godkendt.

3. Rammer for udvalg om haven
(Bilag 3 og 4 til sag 2)
Godkendt.
`);
    expect(titles.map(([, title]) => title)).toEqual([
      "Regler for brug af kirkens lille sal til møder og koncerter hele året",
      "Godkendelse af den nye instruks for regnskabet i Mosby Sogn",
      "Rammer for udvalg om haven",
    ]);
  });
});

describe("minutes before the spelling reform", () => {
  it("are cut by numbers with a mark of the pen behind them, and decided at the end of a paragraph", () => {
    const { record, titles, outcomes } = read(`Mosbæk Sogneraads Protokol

Aar 1924 d. 3/4 holdt Sogneraadet Møde i Mosbæk Kro.

1.´Cirkulære af 2. Jan. 24 om Tilsyn med Brønde paa Landet og om de Udgifter, der følger deraf.       Til Efterretning.

2.´Regning fra Amtet paa 80 Kr. for Vejgrus. Kommunens Andel er 40 Kr. Vedtoges.

3.´Valg til Havneudvalget. Hertil valgtes Gaardejer Niels Kær.
`);
    expect(record.date).toBe("1924-04-03");
    expect(titles.map(([number]) => number)).toEqual(["1", "2", "3"]);
    expect(outcomes).toEqual([
      ["1", "noted"],
      ["2", "approved"],
      ["3", "appointed"],
    ]);
    for (const { span, quote } of record.decisions)
      expect(record.text.slice(span.start, span.end)).toBe(quote);
  });

  it("without numbers have an item in each paragraph that decides, named by what stands before the verdict", () => {
    const { titles, outcomes, record } = read(
      `Et Andragende fra Beboerne i Kær om et Tilskud til Mosevejen, henlagdes.
Mosbæk Husflidsskole andrager om Tilskud, bevilligedes som forrige Aar.
Ungdomsskolen andrager om Fritagelse for Ejendomsskat, afvistes.
Efter en Del Forhandling vedtoges Udvalgets Forslag om en ny Skole med 5 Stemmer for og 3 Stemmer imod.
`,
    );
    expect(titles.slice(0, 3)).toEqual([
      [null, "Et Andragende fra Beboerne i Kær om et Tilskud til Mosevejen"],
      [null, "Mosbæk Husflidsskole andrager om Tilskud"],
      [null, "Ungdomsskolen andrager om Fritagelse for Ejendomsskat"],
    ]);
    expect(outcomes.map(([, outcome]) => outcome)).toEqual(["other", "approved", "rejected", "approved"]);
    expect(record.decisions.at(-1)?.vote?.against.count).toBe(3);
  });

  it("are not seen in a paper that only tells of an old decision", () => {
    const { record } = read(`Den gamle skole paa bakken blev bygget i 1921.

I 1920 vedtoges det at bygge den.

Siden har den været bolig, lager og værksted.

I dag ejes den af en forening.
`);
    expect(record.agendaItems).toEqual([]);
  });
});

describe("a transcript without line breaks", () => {
  it("is decided where the day was lost from the heading, and keeps the head of each page out", () => {
    const long =
      "Der er behov for at se på hele området, og forvaltningen har talt med beboerne om planerne. ".repeat(
        4,
      );
    const { titles, outcomes } = read(`Referat Udvalget for Havn & Fiskeri onsdag den 5. maj 2010

1 Referat onsdag den 5. maj 2010 Kl. 17:00 i mødelokalet

2 Side 1 1. Godkendelse af dagsorden Sagsnr.: 09/24111 Beslutning den : Godkendt.

3 Side 2 2. HF - Takster for bådpladser Sagsnr.: 10/9111 ${long}Bilag: 1. Takster.pdf 2. Kort.pdf 3. Plan.pdf Beslutning den : Drøftet.

4 Side 3 3. HF - Orientering Sagsnr.: 09/24112 ${long}Beslutning den : Taget til orientering.
`);
    expect(titles).toEqual([
      ["1", "Godkendelse af dagsorden"],
      ["2", "HF - Takster for bådpladser"],
      ["3", "HF - Orientering"],
    ]);
    expect(outcomes).toEqual([
      ["1", "approved"],
      ["2", "discussed"],
      ["3", "noted"],
    ]);
  });
});

describe("items behind dashes", () => {
  it("are taken where their decisions come round again", () => {
    const { titles, outcomes } = read(`Referat af menighedsrådsmøde
Den 7-12-2021 kl. 19:30
- Godkendelse af dagsorden
Beslutning: Godkendt
- Siden sidst:
Beslutning: Punktet udskydes til februar.
- Kirkegården
Beslutning: Taget til efterretning.
`);
    expect(titles.map(([, title]) => title)).toEqual([
      "Godkendelse af dagsorden",
      "Siden sidst",
      "Kirkegården",
    ]);
    expect(outcomes.map(([, outcome]) => outcome)).toEqual(["approved", "postponed", "noted"]);
  });
});

describe("a paper whose lines stand close throughout", () => {
  it("keeps its last items, though no blank line parts them", () => {
    const { titles } = read(`Referat af menighedsrådsmøde torsdag den 12. maj 2022 kl. 17.00
Afbud: Ruth Lind
1. Godkendelse af dagsorden
Beslutning: Godkendt
2. Meddelelser
Intet nyt.
3. Skorstenen. Et tilbud modtaget fra murermesteren. Endnu et tilbud ventes i næste uge, og der er talt med naboen. Beslutning: Enighed om at vente.
4. Bænk i haven. Forslag fra Ruth om at købe en bænk til haven. De gamle bænke trænger til maling og kan flyttes om bag huset.
`);
    expect(titles.map(([number]) => number)).toEqual(["1", "2", "3", "4"]);
  });
});

describe("the head of a paper", () => {
  it("tells the day that a page was printed from the day of the meeting", () => {
    const { record } = read(`Mandag, 09 december 2019
14. august 2012 (ekstraordinær)

Referat af bestyrelsesmøde

1. Godkendelse af dagsorden
Godkendt.

2. Eventuelt
Intet.

3. Næste møde
Aftalt.
`);
    expect(record.date).toBe("2012-08-14");
  });

  it("takes the town that a region's committee meets in for no authority", () => {
    const text = (body: string) => `Dagsorden
til mødet i ${body}
den 1. februar 2023 kl. 09:00
i Vestby Kommune, Torvet 5, 9999 Vestby

1. Godkendelse af dagsorden

2. Orientering om vand

3. Eventuelt
`;
    expect(read(text("Udvalg for regional udvikling")).record.authority).toBeNull();
    expect(read(text("Havneudvalget")).record.authority).toBe("Vestby Kommune");
  });
});
