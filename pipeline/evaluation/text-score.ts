import type { DocumentRecord } from "../../schemas/record.ts";
import { evaluateRepair, type RepairScore } from "./text-metrics.ts";

/** How a document's text, as read and as repaired, stands to what the paper says. */
export interface TextScore {
  readonly name: string;
  readonly score: RepairScore;
}

/** Scores a record's raw and repaired text against the true text of the paper. */
export function scoreText(name: string, record: DocumentRecord, truth: string): TextScore {
  return { name, score: evaluateRepair(record.rawText.replaceAll("\f", "\n"), record.text, truth) };
}

/** The scores as lines for a terminal, with at most `mostMisses` words that did not come out right. */
export function describeTextScores(scores: readonly TextScore[], mostMisses: number): string {
  return scores.map((each) => describe(each, mostMisses)).join("\n");
}

function describe({ name, score }: TextScore, mostMisses: number): string {
  const rates = (label: string, { cer, wer }: RepairScore["before"]) =>
    `  ${label.padEnd(9)} CER ${percent(cer)}  WER ${percent(wer)}`;
  const misses = score.misses
    .slice(0, mostMisses)
    .map((miss) => `  ${miss.before} → ${miss.after}, expected ${miss.truth}`);
  return [
    name,
    rates("as read", score.before),
    rates("repaired", score.after),
    `  ${score.words} words, ${score.damaged} damaged: ${score.repaired} repaired, ${score.wrong} wrong; ${score.broken} of the others broken`,
    `  changes: precision ${score.precision.toFixed(4)}, recall ${score.recall.toFixed(4)}`,
    ...misses,
    "",
  ].join("\n");
}

function percent(rate: number): string {
  return `${(100 * rate).toFixed(2)} %`.padStart(8);
}
