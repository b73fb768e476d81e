import { describe, expect, it, test } from "vitest";
import { readText } from "../agenda/read-text.ts";

const letter = `Kystdirektoratet for Vandmosen
Havnegade 12
9999 Vandmose

Vandmose Kommunalbestyrelse

Dato: 4. marts 2016
J.nr. 16/0231

Tilladelse til forlængelse af molen

Kære Kommunalbestyrelse

Kommunen har den 3. februar 2016 søgt om at forlænge molen med tolv meter mod nord.
Tilladelsen gives på de vilkår, der står nedenfor, og gælder i fem år fra i dag.

Med venlig hilsen

Britta Engsvang
Kontorchef
`;

const draft = `Udkast til politik for stier

Formål
Politikken siger, hvor der skal være stier, og hvem der holder dem ved lige i de kommende år.

Baggrund
På udvalgsmødet den 19. juni 2019 blev det besluttet, at styregruppen skriver en politik for stierne.
`;

describe("a letter", () => {
  const record = readText(letter);
  it("has its parties, its matter and its day", () => {
    expect(record.kind).toBe("letter");
    expect(record.date).toBe("2016-03-04");
    expect(record.letter).toMatchObject({
      recipients: ["Vandmose Kommunalbestyrelse"],
      subject: "Tilladelse til forlængelse af molen",
      journalNumber: "16/0231",
      signatories: [{ name: "Britta Engsvang", party: null, role: "Kontorchef" }],
    });
    expect(record.agendaItems).toEqual([]);
  });
});

describe("a draft", () => {
  const record = readText(draft);
  it("has headings and the decision that it tells of", () => {
    expect(record.kind).toBe("draft");
    expect(record.title).toBe("Udkast til politik for stier");
    expect(record.headings.map(({ text }) => text)).toEqual(["Formål", "Baggrund"]);
    expect(record.decisions).toHaveLength(1);
    expect(record.decisions[0]).toMatchObject({
      date: "2019-06-19",
      decidedBy: "udvalget",
      agendaItem: null,
    });
    expect(record.decisions[0]?.quote).toMatch(/^blev det besluttet, at styregruppen/);
  });
});

describe("old letters", () => {
  const record = readText(`Holmbæk Byraad                          Holmbæk, den 17. Oktober 1948.
J. Nr. 214/48.

Til
Indenrigsministeriet.

Angaaende Laan til Opførelse af en Skole.

Under Henvisning til Ministeriets Skrivelse af 2. September d. A. skal Byraadet herved anmode om Samtykke
til Optagelse af et Laan paa 250.000 Kr.

P. B. V.

Niels Thorup
Borgmester          /          E. Maarup
                               Byraadssekretær
`);
  it("have columns in their head and a close of their time", () => {
    expect(record.kind).toBe("letter");
    expect(record.date).toBe("1948-10-17");
    expect(record.letter).toMatchObject({
      sender: "Holmbæk Byraad",
      recipients: ["Indenrigsministeriet"],
      subject: "Laan til Opførelse af en Skole.",
      journalNumber: "214/48",
    });
    expect(record.letter?.signatories.map(({ name }) => name)).toEqual(["Niels Thorup", "E. Maarup"]);
  });
  it("may close with Ærbødigst", () => {
    const application = readText(`Til Byraadet i Vestrup

Vestrup, den 3. Maj 1936.

Undertegnede tillader sig herved at ansøge det ærede Byraad om Tilladelse til at opføre et Skur
paa Matr. Nr. 14 b af Vestrup By. Skuret skal benyttes til Brændsel.

Ærbødigst

Anders Krog
Skomagermester
`);
    expect(application.kind).toBe("letter");
    expect(application.letter).toMatchObject({
      recipients: ["Byraadet i Vestrup"],
      signatories: [{ name: "Anders Krog", party: null, role: "Skomagermester" }],
    });
  });
});

describe("a printed e-mail", () => {
  const record = readText(`Fra: Jens Ravn <jr@firma.example>
Til: Plan og Byg
Sendt: 5. juni 2019 14:22
Emne: Ansøgning om nedrivning

Hej

Vi vil gerne søge om at rive laden ned på Mosevej 3.
Vedhæftet er tegninger.

Mvh
Jens Ravn
`);
  it("has its parties in its fields", () => {
    expect(record.kind).toBe("letter");
    expect(record.letter).toMatchObject({
      sender: "Jens Ravn",
      recipients: ["Plan og Byg"],
      subject: "Ansøgning om nedrivning",
    });
  });
});

describe("the sender of a letter", () => {
  it("is never whom it is written to", () => {
    const decision = readText(`MILJØSTYRELSEN FOR ØST

Hvidkær Kommune
Rådhustorvet 1
9999 Hvidkær

J.nr. MST-1234-00567
Ref. ABJ
Den 4. februar 2014

Afgørelse om vilkår for deponi ved Hvidkær Mose

Miljøstyrelsen for Øst har behandlet kommunens ansøgning om ændring af vilkår for deponiet.
Styrelsen finder, at vilkårene kan ændres som ansøgt.

Med venlig hilsen

Anders Bjerg          Lone Skaarup
Kontorchef            Fuldmægtig
`);
    expect(decision.letter).toMatchObject({
      sender: "MILJØSTYRELSEN FOR ØST",
      recipients: ["Hvidkær Kommune"],
    });
    const hearing = readText(`Ældre Sagen i Møllerup
v/ formand Birthe Lund
Kirkevej 8
9999 Møllerup

Til Social- og Sundhedsudvalget
Møllerup Kommune

Møllerup, 14. januar 2022

Høringssvar til kvalitetsstandard for hjemmehjælp

Ældre Sagen i Møllerup takker for muligheden for at afgive høringssvar.
Vi finder, at standarden er klar, men savner oplysninger om, hvem der kan kontaktes.

Venlig hilsen
På bestyrelsens vegne

Birthe Lund
formand
`);
    expect(hearing.letter).toMatchObject({
      sender: "Ældre Sagen i Møllerup",
      recipients: ["Social- og Sundhedsudvalget"],
    });
  });
  it("may have others sign for it", () => {
    const application = readText(`Skovlund Forsyning A/S · Værkvej 2 · 9999 Skovlund

Skovlund Kommune
Natur og Miljø

18. august 2016

Ansøgning om tilladelse til udledning af overfladevand

Skovlund Forsyning A/S søger hermed om tilladelse til at udlede vand fra det nye bassin ved Enghaven.

Venlig hilsen
Skovlund Forsyning A/S

e.b. Thomas Friis
Projektleder
`);
    expect(application.letter?.signatories.map(({ name }) => name)).toEqual(["Thomas Friis"]);
  });
});

test("a memo is called by its title, not by the fields above it", () => {
  expect(
    readText(`NOTAT

Til: Økonomiudvalget
Cc: Direktionen
Fra: Økonomi og Indkøb
Dato: 22-09-2020
Sagsnr. 20/1187

Opfølgning på indkøbsaftaler

Notatet beskriver, hvordan aftalerne har virket i 2020, og hvad der bør ændres i det kommende år.

Baggrund
Byrådet vedtog i 2018 en indkøbspolitik, der skulle samle kommunens køb i færre aftaler.
`).title,
  ).toBe("Opfølgning på indkøbsaftaler");
});
