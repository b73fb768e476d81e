import { beforeAll, describe, expect, it } from "vitest";
import { emptyActIndex } from "../../extractors/legal-references/act-index.ts";
import { type RepairTools, repairWith } from "../../pipeline/repair/index.ts";
import { sharedLexicon } from "../../pipeline/repair/lexicon/load.ts";
import { damageText, noDamage, seededRandom } from "../../scripts/damage-text.ts";
import { nothingKnown, readingOf } from "./reading-of.ts";

let tools: RepairTools;
beforeAll(async () => {
  tools = { lexicon: await sharedLexicon(), acts: emptyActIndex };
});

const repair = (text: string, source: "plain" | "ocr") =>
  repairWith(tools, readingOf([{ text, textSource: source }]), nothingKnown);

const long = `Sletterup Byraads Møde den 3. Marts 1926

Borgmesteren aabnede Mødet og oplæste Forhandlingsprotokollen for det forrige Møde.
Andragende fra Havnefogden om Tilladelse til at udleje Pladsen ved Strandgaarden i indtil 3 Aar.
Udvalget udtalte, at der intet kunde indvendes, naar Lejeren selv vilde bekoste Indhegningen.
Det vedtoges at give Tilladelsen paa de anførte Betingelser.
Ansøgning fra Enkefru Maag om Nedsættelse af Skatten forkastedes med 6 Stemmer mod 3.
Raadet skulde derefter vælge to Medlemmer til Aastedsforretningen.`;

const papers = [
  ["an old paper", long],
  [
    "a few lines of one",
    "Sletterup Sogneraads Møde den 3. Marts 1926\n\nForslaget om Skolegaarden forkastedes.",
  ],
  [
    "one without its capitals",
    "Mødet aabnedes kl. 14. Man vedtog at paabegynde arbejdet i aaret 1947, naar raadet fandt midlerne.",
  ],
  [
    "a name in a paper of today",
    "Mødet blev holdt på rådhuset i Haarby. Kaare Maagaard og Aase Raaby deltog i år.",
  ],
] as const;

describe.each(papers)("%s", (_, text) => {
  it.each(["plain", "ocr"] as const)("is left as it is, read as %s", (source) => {
    const result = repair(text, source);
    expect(result.repairs).toEqual([]);
    expect(result.text.replace(/\s+/g, " ")).toBe(text.replace(/\s+/g, " "));
  });
});

describe("an old paper that is damaged", () => {
  it("is repaired, and keeps its aa", () => {
    const raw = damageText(long, { ...noDamage, letters: 0.9 }, seededRandom(3));
    const { repairs, text } = repair(raw, "ocr");
    expect(repairs.filter(({ before, after }) => /aa/i.test(before) && !/aa/i.test(after))).toEqual([]);
    expect(repairs.length).toBeGreaterThan(3);
    expect(text).toContain("Byraads Møde");
  });
});

describe("a paper of today that lost its letters, one å as aa", () => {
  it("is repaired there too", () => {
    const { text } = repair(
      "Pa mgdet dreftede udvalget, hvordan omradet ogsa kan bruges nar skolen er lukket.\nDer sages om tillaegsbevilling, og pa naeste mgde foreligger en redeggrelse.\nUdvalget gnsker, at spgrgsmalet forelaegges paany naar hgringen er afsluttet i aar.",
      "ocr",
    );
    expect(text).toContain("når høringen er afsluttet i år");
  });
});
