import { anyLetter, confusions } from "../data/confusions.ts";
import { alphabet, labelOf } from "../lexicon/word-graph.ts";

/** One confusion, walked backwards: from what was read to what was printed. */
export interface ChannelRule {
  readonly id: number;
  readonly printed: string;
  readonly printedLabels: readonly number[];
  readonly read: string;
}

/** How a document's letters turn into what was read: costs are minus log probabilities. */
export interface Channel {
  readonly cost: Float64Array;
  /** By label of the alphabet: that a letter is read as itself. */
  readonly identity: Float64Array;
}

function uniqueRules(): { rules: ChannelRule[]; weights: number[]; foreign: boolean[] } {
  const seen = new Set<string>();
  const rules: ChannelRule[] = [];
  const weights: number[] = [];
  const foreign: boolean[] = [];
  for (const { printed, read, weight, kind } of confusions) {
    const key = `${printed}>${read}`;
    const labels = [...printed].map((letter) => labelOf(letter.charCodeAt(0)));
    if (seen.has(key) || labels.includes(0)) continue;
    seen.add(key);
    rules.push({ id: rules.length, printed, printedLabels: labels, read });
    weights.push(weight);
    foreign.push(kind === "foreign-letter");
  }
  return { rules, weights, foreign };
}

const table = uniqueRules();
export const channelRules: readonly ChannelRule[] = table.rules;

/** The rules for letters that the model could not write. */
export const foreignRules: ReadonlySet<number> = new Set(
  channelRules.flatMap(({ id }) => (table.foreign[id] ? [id] : [])),
);

/** Those among them that no document is expected to use, and that one may all the same. */
export const anyLetterRules: ReadonlySet<number> = new Set(
  channelRules.flatMap(({ id }) => (table.foreign[id] && table.weights[id] === anyLetter ? [id] : [])),
);

/** The rules by the first character that was read; those that read nothing at all under "". */
export const rulesByRead: ReadonlyMap<string, readonly ChannelRule[]> = Map.groupBy(
  channelRules,
  ({ read }) => read.slice(0, 1),
);

const shapeRate = 0.0006;

/** A first guess before the document was looked at. @param foreignRate share of æ ø å that were misread, 0..1. */
export function initialChannel(foreignRate: number): Channel {
  const share = new Map<string, number>();
  channelRules.forEach(({ printed, id }) => {
    if (table.foreign[id]) share.set(printed, (share.get(printed) ?? 0) + (table.weights[id] ?? 0));
  });
  const probability = channelRules.map(({ printed, id }) => {
    const weight = table.weights[id] ?? 0;
    return table.foreign[id] ? (foreignRate * weight) / (share.get(printed) ?? 1) : shapeRate * weight;
  });
  return channelFrom(probability);
}

function channelFrom(probability: readonly number[]): Channel {
  const cost = new Float64Array(channelRules.length);
  const lost = new Float64Array(alphabet.length + 1);
  channelRules.forEach(({ id, printedLabels }) => {
    const share = Math.max(probability[id] ?? 0, 1e-7);
    cost[id] = -Math.log(share);
    const [label = 0] = printedLabels;
    lost[label] = (lost[label] ?? 0) + share;
  });
  const identity = lost.map((share) => -Math.log(Math.max(1 - share, 0.003)));
  return { cost, identity };
}

/** How strongly the first guess holds against what the document shows, in letters seen. */
const foreignHold = 6;
const shapeHold = 300;

/** What a document shows of its channel, as expected numbers. */
export interface Shown {
  /** By rule: how often it was used. */
  readonly used: Float64Array;
  /** By label of the alphabet: how often the letter was printed. */
  readonly printed: Float64Array;
  /** Slips of shape in words that are none as read. */
  readonly slips: number;
}

/** How strongly the first guess at slips of shape in all holds, in slips; and how far a document may be from it. */
const slipHold = 4;
const fewestSlips = 0.1;
const mostSlips = 6;

/**
 * How many times as many slips of shape the document shows as were guessed, all kinds together: no kind of slip is seen
 * often enough to tell by itself that a print is clean, or that it is a bad one.
 */
function shapeScale(first: Channel, { slips, printed }: Shown): number {
  let guessed = slipHold;
  for (const { id, printedLabels } of channelRules) {
    if (table.foreign[id]) continue;
    guessed += Math.exp(-(first.cost[id] ?? 0)) * (printed[printedLabels[0] ?? 0] ?? 0);
  }
  return Math.min(mostSlips, Math.max(fewestSlips, (slips + slipHold) / guessed));
}

/** The channel as the document shows it. */
export function relearnChannel(first: Channel, shown: Shown): Channel {
  const scale = shapeScale(first, shown);
  const { used, printed } = shown;
  return channelFrom(
    channelRules.map(({ id, printedLabels }) => {
      const isForeign = table.foreign[id] === true;
      const hold = isForeign ? foreignHold : shapeHold;
      const [label = 0] = printedLabels;
      const before = Math.exp(-(first.cost[id] ?? 0)) * (isForeign ? 1 : scale);
      return ((used[id] ?? 0) + hold * before) / ((printed[label] ?? 0) + hold);
    }),
  );
}
