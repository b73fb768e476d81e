import { calibrationOf } from "./calibration.ts";
import type { DocumentScore, Evaluation } from "./evaluate.ts";
import { ratesOf, type Tally } from "./tally.ts";

/** The evaluation as lines for a terminal: totals, then each layout, then what was missed. */
export function describeEvaluation(evaluation: Evaluation, mostMisses: number): string {
  const lines = [`${evaluation.documents.length} documents`, "", ...table(evaluation.total)];
  for (const [layout, tallies] of Object.entries(evaluation.byLayout)) {
    const count = evaluation.documents.filter((document) => document.layout === layout).length;
    lines.push("", `layout ${layout}, ${count} documents`, ...table(tallies));
  }
  lines.push(...sureness(evaluation.total));
  const misses = evaluation.documents.flatMap(missesOf);
  if (misses.length > 0 && mostMisses > 0) {
    lines.push("", "missed or wrong:", ...misses.slice(0, mostMisses).map((miss) => `  ${miss}`));
    if (misses.length > mostMisses) lines.push(`  and ${misses.length - mostMisses} more`);
  }
  return `${lines.join("\n")}\n`;
}

function missesOf({ name, tallies }: DocumentScore): string[] {
  return Object.values(tallies).flatMap((tally) => tally.misses.map((miss) => `${name}: ${miss}`));
}

function table(tallies: Readonly<Record<string, Tally>>): string[] {
  const head = `${"family".padEnd(18)}${["expected", "found", "correct", "precision", "recall", "F1"].map((name) => name.padStart(10)).join("")}`;
  return [head, ...Object.entries(tallies).map(([family, tally]) => row(family, tally))];
}

function row(family: string, tally: Tally): string {
  const { precision, recall, f1 } = ratesOf(tally);
  const counts = [tally.expected, tally.found, tally.correct].map((count) => String(count).padStart(10));
  const rates = [precision, recall, f1].map((rate) => rate.toFixed(4).padStart(10));
  return `${family.padEnd(18)}${[...counts, ...rates].join("")}`;
}

/** How sure the findings said to be, against how many of them are right. */
function sureness(tallies: Readonly<Record<string, Tally>>): string[] {
  const rows = Object.entries(tallies).flatMap(([family, { judged }]) =>
    calibrationOf(judged ?? []).map(
      ({ from, count, said, held }) =>
        `${family.padEnd(18)}${[from.toFixed(1), String(count), said.toFixed(3), held.toFixed(3)].map((value) => value.padStart(10)).join("")}`,
    ),
  );
  if (rows.length === 0) return [];
  const head = `${"how sure".padEnd(18)}${["from", "findings", "said", "right"].map((name) => name.padStart(10)).join("")}`;
  return ["", head, ...rows];
}

/** The evaluation as plain values: counts and rates, per document and per layout. */
export function evaluationAsJson(evaluation: Evaluation): object {
  const withRates = (tallies: Readonly<Record<string, Tally>>) =>
    Object.fromEntries(
      Object.entries(tallies).map(([family, { judged, ...tally }]) => [
        family,
        { ...tally, ...ratesOf(tally) },
      ]),
    );
  const withoutMisses = (tallies: Readonly<Record<string, Tally>>) =>
    Object.fromEntries(
      Object.entries(tallies).map(([family, tally]) => [
        family,
        {
          expected: tally.expected,
          found: tally.found,
          correct: tally.correct,
          ...ratesOf(tally),
          ...(tally.judged ? { calibration: calibrationOf(tally.judged) } : {}),
        },
      ]),
    );
  return {
    total: withoutMisses(evaluation.total),
    layouts: Object.fromEntries(
      Object.entries(evaluation.byLayout).map(([layout, tallies]) => [layout, withoutMisses(tallies)]),
    ),
    documents: evaluation.documents.map(({ name, layout, tallies }) => ({
      name,
      layout,
      families: withRates(tallies),
    })),
  };
}
