import { describe, expect, it } from "vitest";
import { comparisonHtml } from "../../../output/comparison/html.ts";
import { comparisonText } from "../../../output/comparison/terminal.ts";
import { compareDocuments } from "../../../pipeline/comparison/index.ts";
import { plainRecord } from "../../../scripts/plain-record.ts";

const moved = "Foreningen Åhaven søger om støtte til nye bænke langs åen og til en ny bro ved parken.";
const older = plainRecord(
  `Der afsættes 450.000 kr. til legepladsen i Lerby.\n\n${moved}\n\nForvaltningen undersøger taget på hallen i løbet af efteråret.\n\nBorgmesteren takker alle frivillige for deres store arbejde med festen.`,
  "old.txt",
);
const newer = plainRecord(
  `Der afsættes 540.000 kr. til legepladsen i Lerby.\n\nForvaltningen undersøger taget på hallen i løbet af efteråret.\n\nBorgmesteren takker alle frivillige for deres store arbejde med festen.\n\n${moved}\n\n<script>alert("x")</script> & mere følger i et nyt afsnit om skolens gård.`,
  "new<b>.txt",
);
const comparison = { older, newer, findings: compareDocuments(older, newer) };
const controlCharacter = String.fromCharCode(27);

describe("the comparison for a terminal", () => {
  const text = comparisonText(comparison, { colour: false, width: 100 });

  it("shows old and new side by side", () => {
    expect(text).toMatch(/450\.000.*│.*540\.000/u);
    expect(text).toMatch(/number changed: 450\.000 → 540\.000/u);
    expect(text).toMatch(/moved/u);
  });

  it("keeps to the width", () => {
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it("has colours only where they are asked for", () => {
    expect(text).not.toContain(controlCharacter);
    expect(comparisonText(comparison, { colour: true, width: 100 })).toContain(controlCharacter);
  });

  it("lets no control character of a document through", () => {
    const evil = plainRecord(`Navnet er ${controlCharacter}[31mrød og huset ligger ved åen.`);
    const other = plainRecord(`Navnet er ${controlCharacter}[31mblå og huset ligger ved søen.`);
    const shown = comparisonText(
      { older: evil, newer: other, findings: compareDocuments(evil, other) },
      { colour: false, width: 80 },
    );
    expect(shown).not.toContain(controlCharacter);
  });

  it("marks nothing on the side that has nothing of a change", () => {
    const [one, other] = ["er åben", "er altid åben"].map((words) =>
      plainRecord(`Hallen i Lerby ${words} for alle foreninger.`),
    );
    if (!one || !other) throw new Error("both texts are given");
    const shown = comparisonText(
      { older: one, newer: other, findings: compareDocuments(one, other) },
      { colour: false, width: 140 },
    );
    expect(shown).toContain("1 difference:");
    expect(shown.match(/\[[^\]]*\]/gu)).toEqual(["[altid]"]);
  });

  it("says that only shared cases are compared", () => {
    const shown = comparisonText(
      { older, newer, findings: [], inSharedCases: true },
      { colour: false, width: 80 },
    );
    expect(shown).toContain("of two bodies");
    expect(shown).toContain("Nothing differs in the cases that both papers treat");
  });

  it("says so where nothing differs", () => {
    const same = comparisonText({ older, newer: older, findings: [] }, { colour: false, width: 80 });
    expect(same).toContain("Nothing differs");
  });
});

describe("the comparison as a page", () => {
  const html = comparisonHtml(comparison);

  it("escapes every value", () => {
    expect(html).not.toContain("<script");
    expect(html).not.toContain("new<b>");
    expect(html.replace(/<[^>]*>/gu, "")).toContain("&lt;script&gt;");
  });

  it("links each side of a move to the other", () => {
    const number = comparison.findings.findIndex(({ kind }) => kind === "moved") + 1;
    expect(number).toBeGreaterThan(0);
    expect(html).toContain(`href="#newer-${number}"`);
    expect(html).toContain(`id="newer-${number}"`);
    expect(html).toContain(`href="#older-${number}"`);
    expect(html).toContain(`id="older-${number}"`);
  });

  it("has a place for every link within it", () => {
    for (const [, target] of html.matchAll(/href="#(?<target>[^"]+)"/gu))
      expect(html).toContain(`id="${target}"`);
  });

  it("keeps the whole of both texts", () => {
    const bare = html.replace(/<mark[^>]*>|<\/mark>|<a [^>]*>\d+<\/a>|<span id="[^"]*"><\/span>/gu, "");
    expect(bare).toContain("Forvaltningen undersøger taget på hallen i løbet af efteråret.");
    expect(bare).toContain(moved);
  });
});
