import type { RepairScore } from "../../pipeline/evaluation/text-metrics.ts";

export const percent = (share: number, digits = 2) => `${(100 * share).toFixed(digits)} %`;
/**
 * One line a measurement.
 * @param misses whether the words that did not come out right follow it.
 */
export function printScore(name: string, score: RepairScore, misses: boolean): void {
  const right = score.words - score.damaged;
  process.stdout.write(
    `${name.padEnd(44)} words ${score.words}  damaged ${score.damaged}  repaired ${score.repaired} (${percent(score.recall, 1)})  ` +
      `wrong ${score.wrong} (${percent(score.wrong / Math.max(1, score.damaged), 2)})  broken ${score.broken} (${percent(score.broken / Math.max(1, right), 3)})  ` +
      `precision ${percent(score.precision, 1)}  WER ${percent(score.before.wer)} → ${percent(score.after.wer)}  CER ${percent(score.before.cer)} → ${percent(score.after.cer)}\n`,
  );
  if (!misses) return;
  for (const miss of score.misses)
    process.stdout.write(`    ${missKind(miss)} ${miss.truth}: ${miss.before} → ${miss.after}\n`);
}

function missKind({ truth, before, after }: RepairScore["misses"][number]): string {
  if (before === truth) return "broken";
  return before === after ? "left  " : "wrong ";
}

/** Several texts as one: counts added up, rates weighted by words. */
export function sumOf(scores: readonly RepairScore[]): RepairScore {
  const total = (key: "words" | "damaged" | "repaired" | "wrong" | "broken") =>
    scores.reduce((all, score) => all + score[key], 0);
  const words = total("words");
  const mean = (of: (score: RepairScore) => number) =>
    scores.reduce((all, score) => all + of(score) * score.words, 0) / Math.max(1, words);
  return {
    words,
    damaged: total("damaged"),
    repaired: total("repaired"),
    wrong: total("wrong"),
    broken: total("broken"),
    precision: mean((score) => score.precision),
    recall: total("repaired") / Math.max(1, total("damaged")),
    before: { cer: mean((score) => score.before.cer), wer: mean((score) => score.before.wer) },
    after: { cer: mean((score) => score.after.cer), wer: mean((score) => score.after.wer) },
    misses: scores.flatMap((score) => score.misses),
  };
}
