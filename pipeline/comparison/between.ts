import { alignGap } from "./alignment/gap.ts";
import { type AlignedText, type Alignment, align } from "./alignment/index.ts";
import type { SharedItem } from "./alignment/pins.ts";
import type { RangePair } from "./alignment/range.ts";
import { withExpected } from "./expected.ts";
import type { FindingDraft } from "./finding.ts";
import { mergeHunks } from "./merge-hunks.ts";
import { type PreparedDocument, withSharedFurniture } from "./prepared.ts";
import { blockFinding, changeFinding, moveFinding } from "./report.ts";
import type { Difference, DocumentPair, Pair } from "./rules/difference.ts";
import { rules } from "./rules/index.ts";
import { isNegation } from "./rules/negated.ts";
import { gapText, isMarkerOfOther, isNoise, isSlip, isTornShape } from "./rules/noise.ts";
import { outcomeClass } from "./rules/outcome-words.ts";
import { sharedItems } from "./shared-items.ts";
import { splitHunk } from "./split-hunk.ts";
import { apartFromStanding } from "./standing-paragraphs.ts";
import { withoutTransposed } from "./transposed.ts";

/** Pairs the words of a difference; words that are the same after all are left out. */
function pairsOf(documents: DocumentPair, range: RangePair): readonly Pair[] {
  const { older, newer, similarity } = documents;
  const pairs: Pair[] = [];
  let oldAt = range.oldStart;
  let newAt = range.newStart;
  const skipTo = (oldEnd: number, newEnd: number) => {
    for (; oldAt < oldEnd; oldAt++) {
      const token = older.tokens[oldAt] ?? null;
      if (token && !isMarkerOfOther([token], gapText(newer, newAt)))
        pairs.push({ older: token, newer: null });
    }
    for (; newAt < newEnd; newAt++) {
      const token = newer.tokens[newAt] ?? null;
      if (token && !isMarkerOfOther([token], gapText(older, oldAt)))
        pairs.push({ older: null, newer: token });
    }
  };
  for (const match of alignGap(older.tokens, newer.tokens, range, similarity)) {
    skipTo(match.older, match.newer);
    const left = older.tokens[oldAt++] ?? null;
    const right = newer.tokens[newAt++] ?? null;
    if (left && right && (similarity.same(left, right) || isSlip(left, right, documents))) continue;
    pairs.push({ older: left, newer: right });
  }
  skipTo(range.oldEnd, range.newEnd);
  return pairs;
}

/** Asks the rules in order what changed in one place. */
function changesIn(documents: DocumentPair, range: RangePair): readonly FindingDraft[] {
  const pairs = pairsOf(documents, range);
  const difference: Difference = { pairs, oldAt: range.oldStart, newAt: range.newStart, documents };
  const findings: FindingDraft[] = [];
  let open = pairs;
  for (const rule of rules) {
    if (open.length === 0) break;
    if (rule.kind === "reworded" && findings.length > 0 && open.length < 3) break;
    for (const claim of rule.claims(difference, open)) {
      findings.push(changeFinding(rule, documents, range, claim));
      open = open.filter((pair) => !claim.pairs.includes(pair));
    }
  }
  return findings;
}

interface HunkFindings {
  readonly changes: readonly FindingDraft[];
  readonly blocks: readonly RangePair[];
}

function hunkFindings(documents: DocumentPair, hunks: readonly RangePair[]): HunkFindings {
  const { older, newer } = documents;
  const parts = mergeHunks(documents, withoutTransposed(documents, hunks)).flatMap((hunk) => {
    const left = older.tokens.slice(hunk.oldStart, hunk.oldEnd);
    const right = newer.tokens.slice(hunk.newStart, hunk.newEnd);
    if (isNoise(left, right) || isTornShape(documents, hunk)) return [];
    if (left.length === 0 && isMarkerOfOther(right, gapText(older, hunk.oldStart))) return [];
    if (right.length === 0 && isMarkerOfOther(left, gapText(newer, hunk.newStart))) return [];
    return [splitHunk(documents, hunk)];
  });
  const blocks = parts.flatMap((part) => part.blocks);
  const changes = parts.flatMap((part) => part.changes);
  const twins = shiftedHeadings(documents, blocks, changes);
  return {
    changes: changes.filter((one) => !twins.has(one)).flatMap((change) => changesIn(documents, change)),
    blocks: blocks.filter((one) => !twins.has(one)),
  };
}

/** Words of a heading at most; longer stretches are told to have moved. */
const headingWords = 4;
/** How far apart, in words of the newer text, the two places of one word may be; several words are the same anywhere. */
const headingShift = 400;

/**
 * A heading that seems gone here and new there, for a paragraph came or went between it and its text: it stands in both
 * papers, and nothing that weighs is in it.
 */
function shiftedHeadings(
  { older, newer }: DocumentPair,
  blocks: readonly RangePair[],
  changes: readonly RangePair[],
): ReadonlySet<RangePair> {
  const twins = new Set<RangePair>();
  const sides = (range: RangePair) =>
    [
      older.tokens.slice(range.oldStart, range.oldEnd),
      newer.tokens.slice(range.newStart, range.newEnd),
    ] as const;
  for (const change of changes) {
    const [gone, come] = sides(change);
    const words = gone.length > 0 ? gone : come;
    if ((gone.length > 0 && come.length > 0) || words.length > headingWords) continue;
    const isPlain = words.every(
      ({ kind, legal, key }) =>
        kind === "word" && !legal && !isNegation(key) && outcomeClass(key) === undefined,
    );
    if (!isPlain) continue;
    const twin = blocks.find((block) => {
      const [before, after] = sides(block);
      const other = gone.length > 0 ? after : before;
      const near = words.length > 1 || Math.abs(block.newStart - change.newStart) <= headingShift;
      return near && !twins.has(block) && other.length > 0 && isNoise(words, other);
    });
    if (twin) twins.add(twin).add(change);
  }
  return twins;
}

interface JoinedBlocks {
  /** Blocks that stand in both texts after all, in different places. */
  readonly moves: readonly RangePair[];
  /** What moved past blocks that are too common to be told to have moved. */
  readonly passed: readonly RangePair[];
  readonly findings: readonly FindingDraft[];
}

/**
 * A block that is gone in one place and new in another is one that moved; where it is a phrase that the papers repeat
 * (`Lovgrundlag`, `Sagen har ingen konsekvenser`) it cannot be told to have moved, and nothing is lost.
 */
function joinBlocks(
  documents: DocumentPair,
  blocks: readonly RangePair[],
  { canMove, passedBy }: Alignment,
): JoinedBlocks {
  const isGone = ({ oldStart, oldEnd }: RangePair) => oldStart < oldEnd;
  const added = new Set(blocks.filter((block) => !isGone(block)));
  const wordsOf = (block: RangePair) =>
    isGone(block)
      ? documents.older.tokens.slice(block.oldStart, block.oldEnd)
      : documents.newer.tokens.slice(block.newStart, block.newEnd);
  const findings: FindingDraft[] = [];
  const moves: RangePair[] = [];
  const passed: RangePair[] = [];
  for (const block of blocks.filter(isGone)) {
    const words = wordsOf(block);
    const same = [...added].find((other) => isNoise(words, wordsOf(other)));
    if (!same) {
      findings.push(blockFinding(documents, block));
      continue;
    }
    added.delete(same);
    const move = { ...block, newStart: same.newStart, newEnd: same.newEnd };
    const other = canMove(move) ? undefined : passedBy(move);
    if (canMove(move)) moves.push(move);
    else if (other) passed.push(other);
  }
  return {
    passed,
    moves,
    findings: [...findings, ...[...added].map((block) => blockFinding(documents, block))],
  };
}

function alignedText({ tokens, record }: PreparedDocument): AlignedText {
  const items = record.agendaItems.flatMap((item) => [item, ...item.sections]);
  const heads = [...items, ...record.headings].map(({ span }) => span.start);
  return { tokens, text: record.text, heads };
}

export interface DifferenceSettings {
  /** Items that the two share; found by case number and title where they are not given. */
  readonly items?: readonly SharedItem[];
  /** False where nobody knows which of the two is the older. */
  readonly isOrdered?: boolean;
}

/** Everything that differs between two prepared documents, in the order of the newer one. */
export function differencesBetween(
  before: PreparedDocument,
  after: PreparedDocument,
  { items = sharedItems(before.record, after.record), isOrdered = true }: DifferenceSettings = {},
): readonly FindingDraft[] {
  const [older, newer] = withSharedFurniture(before, after);
  const alignment = align(alignedText(older), alignedText(newer), items);
  const documents = { older, newer, similarity: alignment.similarity, isOrdered };
  const { changes, blocks } = hunkFindings(documents, alignment.hunks);
  const joined = joinBlocks(documents, apartFromStanding(documents, blocks), alignment);
  const findings = [
    ...changes,
    ...[...alignment.movesWith(joined.moves), ...joined.passed].map((range) => moveFinding(documents, range)),
    ...joined.findings,
  ];
  const place = (finding: FindingDraft) => finding.place ?? finding.evidence.at(-1)?.span.start ?? 0;
  return withExpected(findings, older, newer).toSorted((left, right) => place(left) - place(right));
}
