import { describe, expect, it } from "vitest";
import { itemNumbers } from "../../../pipeline/comparison/checks/item-numbers.ts";
import { readText } from "./read-text.ts";

const titles = ["Godkendelse af dagsorden", "Cykelsti langs Møllevej", "Lokalplan for havnen"].concat([
  "Renovering af svømmehallen",
  "Orientering fra formanden",
  "Eventuelt",
]);

/** Minutes whose items are numbered as given; `body` is what follows each title. */
function paper(numbers: readonly string[], body = "Beslutning\nGodkendt.\n"): string {
  const items = numbers.map((number, index) => `${number} ${titles[index]}\n${body}`);
  return ["Tornelev Kommune", "Referat fra møde i Kulturudvalget den 3. marts 2026", "", ...items].join("\n");
}

function read(text: string) {
  const record = readText(text);
  return {
    items: record.agendaItems.map(({ number, title }) => `${number} ${title}`),
    decided: record.decisions.length,
    codes: record.diagnostics.map(({ code }) => code).filter((code) => code !== "layout-unknown"),
    findings: itemNumbers.check(record).map(({ item }) => item),
  };
}

const expected = (labels: readonly string[]) => labels.map((label, index) => `${label} ${titles[index]}`);

describe("numbers that do not count as they should", () => {
  it.each([
    ["doubled", ["1.", "2.", "3.", "3.", "4.", "5."], ["number-doubled"], ["3"]],
    ["doubled at the start", ["1.", "1.", "2.", "3.", "4.", "5."], ["number-doubled"], ["1"]],
    ["doubled at the end", ["1.", "2.", "3.", "4.", "5.", "5."], ["number-doubled"], ["5"]],
    ["doubled in a running count", ["31.", "32.", "33.", "33.", "34.", "35."], ["number-doubled"], ["33"]],
    [
      "doubled twice",
      ["1.", "1.", "3.", "3.", "4.", "5."],
      ["number-doubled", "number-doubled", "items-skipped"],
      ["1", "3"],
    ],
    [
      "doubled after a word",
      ["Punkt 1:", "Punkt 2:", "Punkt 3:", "Punkt 3:", "Punkt 4:", "Punkt 5:"],
      ["number-doubled"],
      ["3"],
    ],
    [
      "misread as a higher one",
      ["1.", "7.", "3.", "4.", "5.", "6."],
      ["number-out-of-order", "items-skipped"],
      ["7"],
    ],
    ["skipped", ["1.", "2.", "3.", "4.", "6.", "7."], ["items-skipped"], ["6"]],
    ["beginning again", ["1.", "2.", "3.", "4.", "1.", "2."], ["numbers-restart"], []],
    ["beginning at nought", ["0.", "1.", "2.", "3.", "4.", "5."], [], []],
    ["lettered", ["1.", "2.", "3.", "3 a.", "4.", "5."], [], []],
    ["all alike", ["1.", "1.", "1.", "1.", "1.", "1."], ["numbers-alike"], []],
  ])("keeps every item of numbers %s", (_name, numbers, codes, findings) => {
    const got = read(paper(numbers));
    const labels = numbers.map((number) => number.replace(/[^\da-e]|[un]|Punkt/g, ""));
    expect(got.items).toEqual(expected(labels));
    expect(got.decided).toBe(numbers.length);
    expect(got.codes).toEqual(codes);
    expect(got.findings).toEqual(findings);
  });

  it("keeps both items of a list without sections", () => {
    const got = read(paper(["1.", "2.", "3.", "3.", "4.", "5."], ""));
    expect(got.items).toEqual(expected(["1", "2", "3", "3", "4", "5"]));
    expect(got.codes).toContain("number-doubled");
  });

  it("leaves a numbered list in an item's text where it is", () => {
    const list = "Der er to veje:\n\n1. Ny bro\n\n2. Ny tunnel\n\n3. Ny færge\n\nBeslutning\nGodkendt.\n";
    const got = read(paper(["1.", "2.", "3.", "4.", "5.", "6."], list));
    expect(got.items).toEqual(expected(["1", "2", "3", "4", "5", "6"]));
    expect(got.codes).toEqual([]);
  });
});
