import { beforeAll, describe, expect, it } from "vitest";
import { emptyActIndex } from "../../extractors/legal-references/act-index.ts";
import { type RepairTools, repairWith } from "../../pipeline/repair/index.ts";
import { sharedLexicon } from "../../pipeline/repair/lexicon/load.ts";
import { nothingKnown, readingOf } from "./reading-of.ts";

let tools: RepairTools;
beforeAll(async () => {
  tools = { lexicon: await sharedLexicon(), acts: emptyActIndex };
});

const damaged = `Havneudvalget drgftede pa mgdet den 4. maj 2031, hvordan feergelejet i havnen kan gores starre.
Udvalget besluttede at sgge om en tillaegsbevilling, sa omradet ogsa fremover kan bruges af fiskere.
Forvaltningen foreslar, at udgiften leegges pa arets budget, og at spgrgsmalet forelaegges igen.
Der er indkommet hgringssvar fra beboerne, som gnsker mindre stgj og bedre adgang for gaende.
Kommunalbestyrelsen far forelagt en redeggrelse, nar gkonomien er gennemgaet af revisionen.
`;

const repair = (text: string) =>
  repairWith(tools, readingOf([{ text, textSource: "plain" }]), nothingKnown).text;
/** What becomes of a line in the middle of a text that is damaged throughout. */
const amidDamage = (line: string) => repair(`${damaged}${line}\n${damaged}`).split("\n")[5];

describe("what is no damaged word stays as it is, amid damage", () => {
  it.each([
    "Sagen er sendt til Afd.chef Ebbe Olsen og Adm.dir. Kim Bo, Vicedir. Ole Dam og Org.leder Ib Lund.",
    "Brugeren k_b_olsen har adgang til mappen C:\\Brugere\\ole\\sager og filerne kort.jpg og plan.dwg.",
    "Der er fundet CO2, NO2, NOx, PM2.5, H2SO4, CaCO3, NaCl, CH4 og PFOS i jorden ved Sletterup.",
    "Betales til IBAN DK5000400440116243, reg. 0400 konto 0440116243, CVR-nr. 12345678, EAN 5798000000000.",
    "Ring til 43 97 97 97, +45 43 97 97 97 eller lokal 2217 i lokale A2.14, rum 3B, bygning C1.",
    "Til stede var Kaj Aaboe, Maa Kaas, K.B. Hansen, J.P. Aa. Holm, A.-M. Bo og Ib O. Dahl.",
    "Navnene Yıldız Akdoğan, Şahin Öztürk, Gökçe Demir, Selin Çekiç og Ümit Kaya blev nævnt.",
    "Navnene Aqqaluk Kleist, Nivikka Lyberth, Jógvan á Lakjuni, Bárður Nielsen og Høgni Hoydal.",
    "Navnene Wojciech Kowalski, Łukasz Zając, Mohamed Al-Khatib, Nour El-Din og Abdirahman Warsame.",
    "Vi bruger SBSYS, KMD Nova, Aula, MitID, eBoks og GetOrganized, og firmaerne COWI og NIRAS har budt.",
    "Billedet er 800 px bredt, og der er tre énfamiliehuse og en éngangsydelse; se January Report.",
    "Kør programmet med --never og --sort=inode, og hent din coffee to-go.",
    "Køb 20 stk. á 15 kr., én gang, idé, allé, café, entré, armé og René.",
  ])("%s", (line) => {
    expect(amidDamage(line)).toBe(line);
  });
});

describe("units and short names in a clean text", () => {
  it("are no words that lost a letter", () => {
    const units = ["cwt", "tsp", "flb", "ssh", "dbf", "usr", "smgr", "bj"];
    const text = units
      .map((unit) => `Tallet kan også skrives som ${unit}, og så læses værdien på samme måde.`)
      .join("\n");
    expect(repair(text)).toBe(text);
  });
});

describe("signs that stand for letters", () => {
  it("are read as the letters that the text shows them to be", () => {
    const signs = `Udvalget dr©ftede, hvor st©j og lugt fra havnen g©res mindre, og hvilke ©nsker beboerne har.
Sp©rgsmålet om prisen tages op igen på et m©de f©r ferien, når ©konomien er unders©gt.`;
    expect(repair(signs)).toBe(
      `Udvalget drøftede, hvor støj og lugt fra havnen gøres mindre, og hvilke ønsker beboerne har.
Spørgsmålet om prisen tages op igen på et møde før ferien, når økonomien er undersøgt.`,
    );
  });

  it("are joined with their slash, and words with “or” between them stay two", () => {
    const line = "Bo/rn og unge i by/land, foto/video, og/eller direkto/ren for Miljo/ mo/des om sto/tte.";
    expect(amidDamage(line)).toBe(
      "Børn og unge i by/land, foto/video, og/eller direktøren for Miljø mødes om støtte.",
    );
  });

  it("are looked for beside a hyphen and behind a short first part where the whole text is damaged", () => {
    expect(amidDamage("Her bygges tat-lav bebyggelse, og der sker en byfortatning ved elnetveerket.")).toBe(
      "Her bygges tæt-lav bebyggelse, og der sker en byfortætning ved elnetværket.",
    );
  });

  it("are capitals behind a number that begins a line", () => {
    expect(amidDamage("7. Arsberetning for havnen")).toBe("7. Årsberetning for havnen");
    expect(amidDamage("Sagen er behandlet i det lukkede og Abent fremlagt.")).toBe(
      "Sagen er behandlet i det lukkede og Åbent fremlagt.",
    );
  });

  it("are capitals where the text has them at the start of words alone", () => {
    expect(amidDamage("Der er holdt et mgde i @konomiudvalget om @konomiaftalen.")).toBe(
      "Der er holdt et møde i Økonomiudvalget om Økonomiaftalen.",
    );
    expect(
      amidDamage("De @nsker, at st@jen, l@bet, h@ringen og m@det n@je unders@ges f@r, og @get tilskud."),
    ).toBe("De ønsker, at støjen, løbet, høringen og mødet nøje undersøges før, og øget tilskud.");
  });
});
