import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseGold } from "../../../pipeline/evaluation/gold.ts";
import { scorers } from "../../../pipeline/evaluation/scorers/index.ts";
import { readText } from "../agenda/read-text.ts";

const gold = new URL("../../../../shared/gold/003.gold.json", import.meta.url);

describe.skipIf(!existsSync(gold))("real minutes, where they are at hand", () => {
  it("have every item, section, recommendation and decision right", () => {
    const truth = parseGold("003", readFileSync(gold, "utf8"));
    const text = readFileSync(new URL(`../seeds/${truth.source}`, gold), "utf8");
    const record = readText(text);
    const elsewhere = new Set(["legal-references", "deadlines"]);
    const judged = scorers.filter(({ family }) => !elsewhere.has(family));
    const misses = judged.flatMap((scorer) => scorer.score(record, truth)?.misses ?? []);
    expect(misses).toEqual([]);
    expect(record.agendaItems.length).toBe(truth.agendaItems?.length);
  });
});
