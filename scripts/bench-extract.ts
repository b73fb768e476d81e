/**
 * Measures how fast items, decisions, references, deadlines and amounts are read on one core.
 *
 *   npx node scripts/bench-extract.ts FOLDER [ROUNDS]
 *
 * Reads every `.txt` of the folder first, so that the disk is not measured; prints megabytes (UTF-8) a second.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { segment } from "../extractors/agenda/index.ts";
import { extractAmounts } from "../extractors/amounts/index.ts";
import { extractDeadlines } from "../extractors/deadlines/index.ts";
import { extractDecisions } from "../extractors/decisions/index.ts";
import type { DocumentText } from "../extractors/document-text.ts";
import { extractLegalReferences } from "../extractors/legal-references/index.ts";
import type { Segmentation } from "../extractors/segmentation.ts";
import { loadActIndex } from "../pipeline/act-index.ts";

const [folder, rounds = "3"] = process.argv.slice(2);
if (folder === undefined)
  throw new Error("Missing folder: npx node scripts/bench-extract.ts FOLDER [ROUNDS]");

const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
const papers = files.map((name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const document: DocumentText = { text, pages: [], fileName: name, metadataTitle: null };
  const segmentation: Segmentation = {
    kind: "minutes",
    title: name,
    authority: null,
    body: null,
    date: /\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? null,
    layout: "general",
    meeting: null,
    letter: null,
    headings: [],
    agendaItems: [],
    diagnostics: [],
  };
  return { document, segmentation };
});
const megabytes = papers.reduce((sum, { document }) => sum + Buffer.byteLength(document.text), 0) / 1e6;
const acts = await loadActIndex();

const families = {
  // A new document object a round: what is laid out once is kept for its document.
  "items and decisions": ({ document }: (typeof papers)[number]) => {
    const fresh = { ...document };
    const segmentation = segment(fresh);
    return segmentation.agendaItems.length + extractDecisions(fresh, segmentation).decisions.length;
  },
  references: ({ document, segmentation }: (typeof papers)[number]) =>
    extractLegalReferences(document, segmentation, acts).legalReferences.length,
  deadlines: ({ document, segmentation }: (typeof papers)[number]) =>
    extractDeadlines(document, segmentation).deadlines.length,
  amounts: ({ document }: (typeof papers)[number]) => extractAmounts(document).length,
};

process.stdout.write(`${papers.length} papers, ${megabytes.toFixed(1)} MB\n`);
for (const [name, count] of Object.entries(families)) {
  let best = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let round = 0; round < Number(rounds); round += 1) {
    const started = performance.now();
    found = papers.reduce((sum, paper) => sum + count(paper), 0);
    best = Math.min(best, (performance.now() - started) / 1000);
  }
  process.stdout.write(`${name}: ${found} found, ${(megabytes / best).toFixed(1)} MB/s\n`);
}
