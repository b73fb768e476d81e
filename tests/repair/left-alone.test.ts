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
  });

  it("are small behind a capital A in mid-sentence, for the ring makes å as tall", () => {
    expect(amidDamage("Sagen er behandlet, og Abningstiden er i Arhus den samme hele Aret.")).toBe(
      "Sagen er behandlet, og åbningstiden er i Århus den samme hele året.",
    );
  });

  it("are small at the start of a line that the line above goes on into, and capitals where a title begins", () => {
    const cell = `Hun taler med lederen ved
\ufffdndringer i planen og om
\ufffdnskede tider.

\ufffdkonomi
`;
    expect(repair(`${damaged}${cell}${damaged}`)).toContain(`Hun taler med lederen ved
ændringer i planen og om
ønskede tider.

Økonomi
`);
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

describe("a paper that lost its letters", () => {
  it.each([
    ["Formanden Bgrge Holm og K&re Holm var til stede.", "Formanden Børge Holm og Kåre Holm var til stede."],
    ["Udvalget 0g fiskerne skal m@des.", "Udvalget og fiskerne skal mødes."],
    ["Der er brug for midler til udsatteomradet i ar.", "Der er brug for midler til udsatteområdet i år."],
    ["Pladsen ér stor, og det ér en god plads.", "Pladsen er stor, og det er en god plads."],
  ])("%s", (line, printed) => {
    expect(amidDamage(line)).toBe(printed);
  });

  it("keeps words in the spelling of another language", () => {
    const line = "Filen hedder Document, og den har feltet Function samt en locale.";
    expect(amidDamage(line)).toBe(line);
  });

  it("is repaired in scraps of a line too, which look like another language", () => {
    expect(amidDamage("Redegorelse skrrbt wqeu")).toBe("Redegørelse skrrbt wqeu");
  });
});

describe("a right word on a page read by OCR", () => {
  const readByOcr = (text: string) =>
    repairWith(tools, readingOf([{ text, textSource: "ocr" }]), nothingKnown).text;
  const clean = `Lyset tændes, når der trykkes på den øverste tast. Der ligger et lag maling under gulvet.
Havnemesteren slår selv græsset om sommeren, og båden ligger ved den gamle mole.`;

  it("is no other word of like letters where no word of the page shows such slips", () => {
    expect(readByOcr(clean)).toBe(clean);
  });
});
