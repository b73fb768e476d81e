import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { chooseLayout, layouts } from "../../../extractors/agenda/layouts/index.ts";
import { parseGold } from "../../../pipeline/evaluation/gold.ts";
import { scorers } from "../../../pipeline/evaluation/scorers/index.ts";
import { readText } from "./read-text.ts";

const folder = new URL("../../fixtures/agenda/", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => name.replace(/\.txt$/, ""));
/** Families that the fixtures' gold states in full. */
const families = new Set([
  "kind",
  "body",
  "date",
  "items",
  "titles",
  "open-closed",
  "case-numbers",
  "recommendations",
  "decisions",
  "outcomes",
  "votes",
  "dissent",
]);

function load(name: string) {
  const text = readFileSync(new URL(`${name}.txt`, folder), "utf8");
  const path = `${name}.gold.json`;
  return { text, gold: parseGold(path, readFileSync(new URL(path, folder), "utf8")) };
}

function missesOf(
  name: string,
  change: (text: string) => string = (text) => text,
  without: readonly string[] = [],
) {
  const { text, gold } = load(name);
  const record = readText(change(text), without);
  return scorers
    .filter(({ family }) => families.has(family))
    .flatMap((scorer) => scorer.score(record, gold)?.misses ?? []);
}

describe.each(names)("the invented paper %s", (name) => {
  it("is read without a miss", () => {
    expect(missesOf(name)).toEqual([]);
  });

  it("keeps its items when its layout is unknown", () => {
    const { text, gold } = load(name);
    const record = readText(text, [chooseLayout(text).name]);
    const numbers = record.agendaItems
      .filter(({ parent, number }) => parent === null || number?.startsWith(`${parent}.`))
      .map(({ number }) => number);
    expect(numbers).toEqual(gold.agendaItems?.map(({ number }) => number));
  });

  it("quotes the text at each span", () => {
    const { text } = load(name);
    const record = readText(text);
    for (const fact of [...record.decisions, ...record.recommendations]) {
      expect(text.slice(fact.span.start, fact.span.end)).toBe(fact.quote);
    }
    for (const item of record.agendaItems) {
      expect(item.span.end).toBeGreaterThan(item.span.start);
      for (const section of item.sections) expect(section.span.end).toBeGreaterThan(section.span.start);
    }
    expect(record.agendaItems.length).toBeGreaterThan(0);
  });
});

describe("the layouts", () => {
  it("have names of their own and evidence enough to fit", () => {
    expect(new Set(layouts.map(({ name }) => name)).size).toBe(layouts.length);
    for (const { name, evidence } of layouts) {
      expect(
        evidence.reduce((sum, { weight }) => sum + weight, 0),
        name,
      ).toBeGreaterThanOrEqual(1);
    }
  });
});
