import type { BetweenKind, Evidence, Inconsistency } from "../../schemas/inconsistency.ts";
import type { Span } from "../../schemas/span.ts";
import type { PlantedChange } from "./make-pair.ts";

export interface Tally {
  planted: number;
  found: number;
  reported: number;
  right: number;
}

const touches = (one: Span | null | undefined, other: Span | undefined): boolean =>
  one != null && other !== undefined && one.start <= other.end && other.start <= one.end;

/** Whether a finding is at the place of a planted change, on either side. */
export function atPlace(
  finding: Inconsistency,
  planted: PlantedChange,
  olderId: string,
  newerId: string,
): boolean {
  const on = (id: string) => finding.evidence.find((evidence: Evidence) => evidence.document === id)?.span;
  return touches(planted.older, on(olderId)) || touches(planted.newer, on(newerId));
}

/** How much of a stretch that was moved past must be told to have moved, for this to be the same change. */
const mostOfPassed = 0.8;

const lengthOf = ({ start, end }: Span): number => Math.max(0, end - start);
const overlap = (one: Span, other: Span): Span => ({
  start: Math.max(one.start, other.start),
  end: Math.min(one.end, other.end),
});

/**
 * Whether a stretch is told to have moved by all that it was moved past: neither of two swapped neighbours is the one.
 * What was planted on one side alone is no part of what was passed.
 */
function isOtherWay(
  finding: Inconsistency,
  { passed }: PlantedChange,
  truth: readonly PlantedChange[],
  ids: { readonly older: string; readonly newer: string },
): boolean {
  if (finding.kind !== "moved" || !passed) return false;
  const covers = (side: "older" | "newer"): boolean => {
    const span = finding.evidence.find(({ document }) => document === ids[side])?.span;
    if (!span) return false;
    const alone = truth.flatMap(({ kind, [side]: at }) =>
      at && (kind === "added" || kind === "removed") ? [at] : [],
    );
    const sizeOf = (stretch: Span) =>
      lengthOf(stretch) - alone.reduce((sum, one) => sum + lengthOf(overlap(one, stretch)), 0);
    const shared = sizeOf(overlap(span, passed[side]));
    return shared >= mostOfPassed * Math.max(sizeOf(passed[side]), sizeOf(span));
  };
  return covers("older") && covers("newer");
}

/** Counts, a kind, what was planted and found, and what was reported and right. */
export function score(
  findings: readonly Inconsistency[],
  truth: readonly PlantedChange[],
  ids: { readonly older: string; readonly newer: string },
  tallies: Map<BetweenKind, Tally>,
): { readonly missed: readonly PlantedChange[]; readonly wrong: readonly Inconsistency[] } {
  const tally = (kind: BetweenKind): Tally => {
    const known = tallies.get(kind) ?? { planted: 0, found: 0, reported: 0, right: 0 };
    tallies.set(kind, known);
    return known;
  };
  const hit = (finding: Inconsistency, planted: PlantedChange) =>
    finding.kind === planted.kind &&
    (atPlace(finding, planted, ids.older, ids.newer) || isOtherWay(finding, planted, truth, ids));
  const missed = truth.filter((planted) => {
    const found = findings.some((finding) => hit(finding, planted));
    const counts = tally(planted.kind);
    counts.planted++;
    if (found) counts.found++;
    return !found;
  });
  const wrong = findings.filter((finding) => {
    const right = truth.some((planted) => hit(finding, planted));
    const counts = tally(finding.kind as BetweenKind);
    counts.reported++;
    if (right) counts.right++;
    return !right;
  });
  return { missed, wrong };
}
