import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { emptyActIndex } from "../../extractors/legal-references/act-index.ts";
import { evaluateRepair } from "../../pipeline/evaluation/text-metrics.ts";
import { type RepairKnowledge, type RepairTools, repairWith } from "../../pipeline/repair/index.ts";
import { sharedLexicon } from "../../pipeline/repair/lexicon/load.ts";
import { indexOfWord } from "../../pipeline/repair/lexicon/word-graph.ts";
import { repairTable } from "../../pipeline/repair/repair-table.ts";
import { damageText, noDamage, seededRandom } from "../../scripts/damage-text.ts";
import { seeded } from "./random.ts";
import { nothingKnown, readingOf } from "./reading-of.ts";

let tools: RepairTools;
beforeAll(async () => {
  tools = { lexicon: await sharedLexicon(), acts: emptyActIndex };
});

const repair = (text: string, knowledge: RepairKnowledge = nothingKnown, source: "plain" | "ocr" = "plain") =>
  repairWith(tools, readingOf([{ text, textSource: source }]), knowledge);

const paper = `Havneudvalget drøftede på mødet den 4. maj 2031, hvordan færgelejet i havnen kan gøres større.
Udvalget besluttede at søge om en tillægsbevilling på 1.250.000 kr., så området også fremover kan
bruges af både fiskere og lystsejlere. Forvaltningen foreslår, at udgiften lægges på årets budget,
jf. sagsnr. EMN-2031-004711, og at spørgsmålet forelægges igen på første møde efter ferien.
Der er indkommet høringssvar fra beboerne, som ønsker mindre støj og bedre adgang for gående.
Kommunalbestyrelsen får forelagt en redegørelse, når økonomien er gennemgået af revisionen.
Spørgsmål kan sendes til havn@sletterup.dk eller ses på www.sletterup.dk/færge inden 1. juni.`;

const readByEnglishModel = `Havneudvalget drgftede pa mgdet den 4. maj 2031, hvordan feergelejet i havnen kan gores starre.
Udvalget besluttede at sgge om en tillaegsbevilling pa 1.250.000 kr., sa omradet ogsa fremover kan
bruges af bade fiskere og lystsejlere. Forvaltningen foreslar, at udgiften leegges pa arets budget,
jf. sagsnr. EMN-2031-004711, og at spgrgsmalet forelaegges igen pa forste mgde efter ferien.
Der er indkommet hgringssvar fra beboerne, som gnsker mindre stgj og bedre adgang for gaende.
Kommunalbestyrelsen far forelagt en redeggrelse, nar gkonomien er gennemgaet af revisionen.
Spgrgsmal kan sendes til havn@sletterup.dk eller ses pa www.sletterup.dk/færge inden 1. juni.`;

describe("the lexicon", () => {
  it("has the forms that the dictionary's affixes make, and those it lists whole", () => {
    const words = [
      "har",
      "er",
      "står",
      "kommunens",
      "beslutningerne",
      "ishøj",
      "sagsfremstilling",
      "forelægges",
    ];
    for (const word of words) expect(indexOfWord(tools.lexicon.graph, word), word).toBeGreaterThanOrEqual(0);
    for (const word of ["ishgj", "kommmune", "qwrt"])
      expect(indexOfWord(tools.lexicon.graph, word), word).toBe(-1);
  });
});

describe("a paper read with a model that lacks æ ø å", () => {
  it("comes out as it was printed", () => {
    const { text, repairs } = repair(readByEnglishModel);
    const score = evaluateRepair(readByEnglishModel, text, paper);
    expect(score.misses).toEqual([]);
    expect(score.damaged).toBeGreaterThan(25);
    for (const one of repairs) {
      expect(one.confidence).toBeGreaterThanOrEqual(0.6);
      expect(one.rule).not.toBe("");
    }
  });

  it("keeps what a repair was made of at both of its spans", () => {
    const { text, rawText, repairs } = repair(readByEnglishModel);
    for (const { span, rawSpan, before, after } of repairs) {
      expect(rawText.slice(rawSpan.start, rawSpan.end)).toBe(before);
      expect(text.slice(span.start, span.end)).toBe(after);
    }
    expect(repairTable({ repairs })).toContain("mødet");
  });

  it("leaves alone what people have rejected, and takes what they decided", () => {
    const human = [
      { before: "mgdet", after: "mgdet" },
      { before: "stgj", after: "støv" },
    ];
    const { text, repairs } = repair(readByEnglishModel, { ...nothingKnown, human });
    expect(text).toContain("mgdet");
    expect(repairs.find(({ before }) => before === "stgj")).toMatchObject({
      after: "støv",
      evidence: "human",
    });
  });
});

describe("what is not damaged", () => {
  it.each([
    ["Danish", paper],
    [
      "English",
      `The committee noted that the harbour will be made larger here, and that there are far more ships than before.
       Members asked for a report on the state of the bar, the gate and the road, and agreed to meet again in May.`,
    ],
    [
      "German",
      `Der Ausschuss hat beschlossen, dass der Hafen im Mai erweitert wird, und bittet um einen Bericht.
       Die Kosten werden von der Stadt getragen, wenn das Land nicht mehr als die Hälfte zahlt.`,
    ],
    [
      "Norwegian",
      `Kommunestyret vedtok å gi ordføreren fullmakt til å inngå avtale om leie av kaia. Saken ble lagt fram i møte
       og innstillingen godkjent. Det ble gitt utsettelse, og saksbehandler skjer å legge fram nye tall etter ferien.`,
    ],
    [
      "a letter with one rare word",
      `Hej Ole
       Tak for brevet om havnen. Jeg vender tilbake, når jeg har talt med udvalget om pengene til broen.
       Venlig hilsen Karen`,
    ],
    [
      "spelling before the letter å",
      `Paa Raadhuset var forsamlet Sogneraadet, som først oplæste Protokollen. Det blev vedtaget, at Fattiggaardens
       Forstander maatte söge om Penge til höiere Skorsteen, og at de Gamle, som veed bedst, skulde höres derom.
       Man fandt det nödvendigt, at Veien giøres færdig, saa at Kjørsel kan skee uden Fare.`,
    ],
  ])("%s stays as it is", (_, text) => {
    expect(repair(text).repairs).toEqual([]);
  });

  it("an English paragraph inside a damaged Danish paper stays as it is", () => {
    const english = `The committee noted that the harbour will be made larger here, and that there are far more ships
than before. Members asked for a report on the state of the bar, the gate and the road, and agreed to meet in May.
It was also agreed that the report should be sent to all members of the council before the end of the year.`;
    const { text } = repair(`${readByEnglishModel}\n\n${english}\n\n${readByEnglishModel}`);
    expect(text).toContain(english);
    expect(text).toContain("drøftede");
  });
});

describe("numbers, dates, codes and addresses", () => {
  it("are never altered, whatever the damage around them", () => {
    const fixed = [
      "1.250.000",
      "04-12-2031",
      "EMN-2031-004711",
      "31/004711",
      "www.sletterup.dk",
      "havn@sletterup.dk",
      "17/6",
      "§ 79 b",
      "12,5",
      "L151",
      "2031",
    ];
    const random = seeded(7);
    for (let round = 0; round < 12; round += 1) {
      const words = damageText(
        paper.replace(/\S*[\d@]\S*|www\S*/g, ""),
        { ...noDamage, letters: 0.9, shape: 0.02 },
        seededRandom(round),
      ).split(/\s+/);
      const mixed = words.flatMap((word) =>
        random() < 0.15 ? [word, fixed[Math.floor(random() * fixed.length)] ?? ""] : [word],
      );
      const raw = mixed.join(" ");
      const { text } = repair(raw);
      const facts = (line: string) =>
        line
          .match(/\S*\d\S*|\S*@\w+\.\S*|www\.\S+|§/g)
          ?.filter((fact) => fixed.some((one) => fact.includes(one.split(" ").at(-1) ?? one)));
      expect(facts(text)).toEqual(facts(raw));
    }
  });
});

describe("names of places in a damaged paper", () => {
  it("stay where nothing was lost of them, and come back where something was", () => {
    const raw = `${readByEnglishModel}
Deltagere kom fra Tornelev, Haslerup, Vestermarken og Granparken, og fra Bggeskovgarden og Hgjvangen.`;
    const { text } = repair(raw);
    expect(text).toContain(
      "fra Tornelev, Haslerup, Vestermarken og Granparken, og fra Bøgeskovgården og Højvangen.",
    );
  });
});

describe("names in a text read by OCR that lost no letters", () => {
  it("stay as their owners write them", () => {
    const text = "Til stede på mødet: Soren Moller, Ole Kjaer, Bjorn Vestergaard, Åse Bæk og Grete Aagaard.";
    expect(repair(text, nothingKnown, "ocr").repairs).toEqual([]);
  });
});

describe("a witness", () => {
  it("decides what damage can have made of its words, and lends none of its own", () => {
    const other = paper
      .replace("fiskere", "dykkere")
      .replace("1.250.000", "2.250.000")
      .replace("støj", "larm");
    const raw = readByEnglishModel.replace("sgge", "sgqe");
    const { text } = repair(raw, { ...nothingKnown, witnesses: [{ document: "other", text: other }] });
    expect(text).toContain("fiskere");
    expect(text).toContain("1.250.000");
    expect(text).toContain("støj");
    expect(text).not.toMatch(/dykkere|larm/);
  });
});

describe("torn and merged words in a damaged paper", () => {
  it("are mended where the lexicon knows the one and not the other", () => {
    const raw = readByEnglishModel
      .replace("Forvaltningen", "Forvalt ningen")
      .replace("som gnsker", "somgnsker");
    expect(repair(raw).text).toContain("Forvaltningen foreslår");
  });
});

const shared = join(import.meta.dirname, "../../../shared");
describe("what is right as it stands, read by OCR", () => {
  it.each([
    [
      "a compound with a name",
      `${paper}\nElever fra Strandmoseskolen og Bugtskolen besøger lejet.`,
      "Bugtskolen besøger",
    ],
    ["a hyphenated word", `${readByEnglishModel}\nKiosken szlger kaffe to-go til alle.`, "kaffe to-go til"],
    ["a rare right word", `${paper}\nDer er tale om en vare, som kan købes på kajen.`, "en vare, som"],
  ])("stays: %s", (_, text, expected) => {
    expect(repair(text, nothingKnown, "ocr").text).toContain(expected);
  });
});

describe.skipIf(!existsSync(shared))("samples (skipped where they are not at hand)", () => {
  const read = (...path: string[]) => readFileSync(join(shared, ...path), "utf8");
  const seed = (number: string) =>
    read("seeds", readdirSync(join(shared, "seeds")).find((name) => name.startsWith(number)) ?? "");

  it("a real scan comes out as its clean twin, alone and with the twin as witness", () => {
    const [truth, raw] = [seed("001"), seed("002")];
    for (const witnesses of [[], [{ document: "twin", text: truth }]]) {
      const score = evaluateRepair(raw, repair(raw, { ...nothingKnown, witnesses }).text, truth);
      expect(score.damaged - score.repaired).toBe(0);
      expect(score.broken).toBe(0);
    }
  });

  it("clean papers come out with nothing changed", () => {
    const texts = ["000", "001", "003", "004"].map(seed);
    for (const name of readdirSync(join(shared, "real", "text")).slice(0, 8))
      texts.push(read("real", "text", name));
    for (const text of texts) expect(repair(text).repairs).toEqual([]);
  });
});
