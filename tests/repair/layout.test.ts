import { describe, expect, it } from "vitest";
import { repairDocument } from "../../pipeline/repair/index.ts";
import { makeOffsetMap } from "../../pipeline/repair/offset-map.ts";
import { nothingKnown, readingOf } from "./reading-of.ts";

const repairedText = async (...pages: Parameters<typeof readingOf>[0]) =>
  (await repairDocument(readingOf(pages), nothingKnown)).text;

describe("joins of words torn at a line end", () => {
  it.each([
    ["Rådet får en be-\nretning om havnen", "Rådet får en beretning\nom havnen"],
    ["en be-\n\nretning, som var lang", "en beretning,\nsom var lang"],
    ["både drifts- og\nanlægsudgifter", "både drifts- og\nanlægsudgifter"],
    ["både drifts-\nog anlægsudgifter", "både drifts-\nog anlægsudgifter"],
    ["et SSP-\nsamarbejde om unge", "et SSP-samarbejde\nom unge"],
    ["Nørre-\nSnede", "Nørre-Snede"],
    ["perioden 2018-\n2020 blev", "perioden 2018-\n2020 blev"],
    ["- første\n- anden", "- første\n- anden"],
    ["en be-\nSide 2 Havneudvalget\nretning", "en be-\nSide 2 Havneudvalget\nretning"],
    ["en be-\nHavneudvalget 4. maj\nretning", "en be-\nHavneudvalget 4. maj\nretning"],
    ["en be-\nSide 2 af 4\nretning om havnen", "en beretning\nSide 2 af 4\nom havnen"],
  ])("%j", async (raw, expected) => {
    expect(await repairedText(raw)).toBe(expected);
  });

  it("go over a page break and the furniture around it", async () => {
    const first = "Udvalget tog en be-\n\nSide 1 af 2";
    const second = "Havneudvalget\nretning til efterretning.";
    const document = await repairDocument(
      readingOf([
        { text: first, furniture: [{ start: first.indexOf("Side"), end: first.length }] },
        { text: second, furniture: [{ start: 0, end: 13 }] },
      ]),
      nothingKnown,
    );
    expect(document.text).toBe("Udvalget tog en beretning\ntil efterretning.");
    expect(document.rawText).toBe(`${first}\f${second}`);
    expect(document.repairs).toEqual([]);
  });
});

describe("pages", () => {
  it("lie in order in the text, and none is lost", async () => {
    const document = await repairDocument(
      readingOf(["Første side slutter.\n\n", { text: "", status: "blank" }, "\n\nTredje side."]),
      nothingKnown,
    );
    expect(document.text).toBe("Første side slutter.\n\nTredje side.");
    const [one, two, three] = document.pageSpans;
    expect(document.text.slice(one?.span.start, one?.span.end).trim()).toBe("Første side slutter.");
    expect(document.text.slice(two?.span.start, two?.span.end).trim()).toBe("");
    expect(document.text.slice(three?.span.start, three?.span.end).trim()).toBe("Tredje side.");
  });
});

describe("what was read again", () => {
  it("stands in the text, is a repair, and leaves the raw text alone", async () => {
    const text = "jf. 8 79 b i loven";
    const document = await repairDocument(
      readingOf([
        {
          text,
          rereads: [
            { span: { start: 4, end: 5 }, before: "8", after: "§", confidence: 0.98, rule: "section-sign" },
          ],
        },
      ]),
      nothingKnown,
    );
    expect(document.rawText).toBe(text);
    expect(document.text).toBe("jf. § 79 b i loven");
    const [repair] = document.repairs;
    expect(repair).toMatchObject({ before: "8", after: "§", evidence: "re-read", page: 1 });
    const map = makeOffsetMap(document.edits);
    expect(map.toRaw(document.text.indexOf("79"))).toBe(text.indexOf("79"));
  });

  it("is reported, and not guessed at, where the page says something else", async () => {
    const reread = {
      span: { start: 0, end: 1 },
      before: "8",
      after: "§",
      confidence: 1,
      rule: "section-sign",
    };
    const document = await repairDocument(readingOf([{ text: "§ 79", rereads: [reread] }]), nothingKnown);
    expect(document.text).toBe("§ 79");
    expect(document.diagnostics.map(({ code }) => code)).toEqual(["reread-not-placed"]);
  });

  it("is said aloud, and changes nothing, where it is less likely than not", async () => {
    const reread = {
      span: { start: 6, end: 8 },
      before: "2%",
      after: "2½",
      confidence: 0.4,
      rule: "fraction-ink",
    };
    const document = await repairDocument(
      readingOf([{ text: "Højst 2% time", rereads: [reread] }]),
      nothingKnown,
    );
    expect(document.text).toBe("Højst 2% time");
    const [doubt] = document.diagnostics;
    expect([doubt?.code, doubt?.candidates, doubt?.span]).toEqual([
      "uncertain-number",
      ["2%", "2½"],
      { start: 6, end: 8 },
    ]);
  });
});
