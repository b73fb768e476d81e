import { describe, expect, it } from "vitest";
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
