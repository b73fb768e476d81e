import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { extractDeadlines } from "../../extractors/deadlines/index.ts";
import { extractLegalReferences } from "../../extractors/legal-references/index.ts";
import type { Segmentation } from "../../extractors/segmentation.ts";
import { loadActIndex } from "../../pipeline/act-index.ts";
import { GoldDeadline, matchDeadlines } from "../../pipeline/evaluation/deadlines.ts";
import { GoldReference, matchReferences } from "../../pipeline/evaluation/legal-references.ts";

const SHARED = new URL("../../../shared/", import.meta.url);
const golds = ["000", "001", "003", "004"];
const present = golds.every((name) => existsSync(new URL(`gold/${name}.gold.json`, SHARED)));
const Gold = z.object({
  date: z.string().nullable(),
  legalReferences: z.array(GoldReference),
  deadlines: z.array(GoldDeadline),
});

function paper(name: string) {
  const gold = Gold.parse(JSON.parse(readFileSync(new URL(`gold/${name}.gold.json`, SHARED), "utf8")));
  const file = readdirSync(new URL("seeds/", SHARED)).find((one) => one.startsWith(name)) ?? "";
  const text = readFileSync(new URL(`seeds/${file}`, SHARED), "utf8");
  const segmentation: Segmentation = {
    kind: "other",
    title: "",
    authority: null,
    body: null,
    date: gold.date,
    layout: "general",
    meeting: null,
    letter: null,
    headings: [],
    agendaItems: [],
    diagnostics: [],
  };
  return { gold, document: { text, pages: [], fileName: null, metadataTitle: null }, segmentation };
}

describe.skipIf(!present)("the gold papers", () => {
  it.each(golds)("%s: every reference, exact in every field", async (name) => {
    const { gold, document, segmentation } = paper(name);
    const { legalReferences } = extractLegalReferences(document, segmentation, await loadActIndex());
    const { missed, extra } = matchReferences(gold.legalReferences, legalReferences);
    expect(missed).toEqual([]);
    expect(extra).toEqual([]);
  });

  it.each(golds)("%s: every deadline", (name) => {
    const { gold, document, segmentation } = paper(name);
    const { deadlines } = extractDeadlines(document, segmentation);
    const { missed, extra } = matchDeadlines(gold.deadlines, deadlines, document.text, false);
    expect(missed).toEqual([]);
    expect(extra).toEqual([]);
  });
});
