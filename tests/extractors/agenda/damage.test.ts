import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseGold } from "../../../pipeline/evaluation/gold.ts";
import { readText } from "./read-text.ts";

const folder = new URL("../../fixtures/agenda/", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".txt") && !/old-protocol|small-council/.test(name))
  .map((name) => name.replace(/\.txt$/, ""));

/** What OCR does to headings: figures for letters, l for I, no letters beyond ASCII. */
function damage(text: string): string {
  return text
    .replace(/^Beslutning/gm, "Bes1utning")
    .replace(/^Indstilling/gm, "lndstilling")
    .replace(/^Økonomi/gm, "Okonomi")
    .replace(/^Sagsfremstilling/gm, "Sagsfremstil1ing")
    .replace(/^Resume/gm, "Resurne");
}

describe.each(names)("%s with the damage of a scan left in", (name) => {
  it("keeps its items and the outcomes of its decisions", () => {
    const text = readFileSync(new URL(`${name}.txt`, folder), "utf8");
    const gold = parseGold(name, readFileSync(new URL(`${name}.gold.json`, folder), "utf8"));
    const record = readText(damage(text));
    expect(record.agendaItems.map(({ number }) => number)).toEqual(
      gold.agendaItems?.map(({ number }) => number),
    );
    expect(record.decisions.map(({ outcome }) => outcome).sort()).toEqual(
      gold.decisions?.map(({ outcome }) => outcome).sort(),
    );
  });
});
