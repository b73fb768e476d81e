import type { Box } from "../../../schemas/word-box.ts";
import type { Glance } from "../network/glance.ts";
import { lineImage, type Rectangle } from "../network/line-image.ts";
import { openLineNetwork } from "../network/line-network.ts";
import { readModel } from "../network/model-file.ts";
import { readCharacters } from "../network/read-characters.ts";
import { modelFile } from "../recognisers/core-module.ts";
import type { GreyImage, RecognisedWord } from "../recognisers/recogniser.ts";

/** What the network that knows a sign makes of one word of a stretch. */
export interface SymbolSight {
  /** The word as it reads where the sign is expected. */
  readonly text: string;
  /** 0..1: how sure the sign is, where it is expected. */
  readonly probability: number;
}

/** One word of the stretch, and the sign that it may hold. */
export interface Expectation {
  readonly box: Box;
  readonly sign: string;
}

/** A stretch of a line – words that stand near each other – and which of them may hold a sign. */
export interface SymbolRequest {
  readonly words: readonly RecognisedWord[];
  readonly expected: readonly Expectation[];
}

/** A few figures as they read by themselves. */
export interface FigureSight {
  readonly text: string;
  /** Natural logarithm of the probability where the reading is least sure. */
  readonly certainty: number;
}

/** The network that knows § and `@`. */
export interface SymbolReader {
  /** Reads words: for each stretch one sight of each word that is asked about. */
  look(image: GreyImage, stretches: readonly SymbolRequest[]): readonly (readonly SymbolSight[])[];
  /** Reads the figures in a box of an image, or in all of it. */
  readFigures(image: GreyImage, box?: Box): FigureSight;
}

/** Pixels of the page shown around the ink, and of a line's image to one place of the network. */
const padding = 4;
const pooled = 3;
/** Words so much taller than the usual one are stamps or rules, and do not say how tall the line is. */
const tooTall = 1.4;
/**
 * How many times likelier a sign is where a word may hold it than in the texts of all kinds that the network was
 * taught. In ten typefaces and on damaged pages figures, `&`, `$` and `£` have at most 0.02 of § in them, signs 0.1 and
 * more: this draws the line between.
 */
const odds = 20;
/** Places by which the network sees a character to either side of where its ink stands. */
const drift = 1;

/**
 * Opens the English network, which has § where the Danish one has none, and no æ, ø and å. It is shown the whole
 * stretch: a sign alone in its cut reads worse than among its neighbours.
 */
export async function openSymbolReader(): Promise<SymbolReader> {
  const model = readModel(await modelFile("symbols"));
  const network = openLineNetwork(model);
  const look: SymbolReader["look"] = (image, stretches) => {
    const cuts = stretches.map(({ words }) => cutOf(image, words));
    const lines = cuts.map((cut) => lineImage(image, cut, model.height));
    const glances = network.look(lines);
    return stretches.map(({ expected }, index) => {
      const [cut, line, glance] = [cuts[index], lines[index], glances[index]];
      if (cut === undefined || line === undefined || glance === undefined) return [];
      const placeOf = (x: number) => (x - cut.left) / (pooled * line.scale);
      return expected.map(({ box, sign }): SymbolSight => {
        const seen = within(glance, placeOf(box[0]) - drift, placeOf(box[2]) + drift);
        const output = model.characters.indexOf(sign);
        const share = largestShare(seen, output);
        const text = readCharacters(expecting(seen, output), model.characters)
          .map((character) => character.text)
          .join("")
          .trim();
        return { text, probability: (odds * share) / (odds * share + 1 - share) };
      });
    });
  };
  const readFigures: SymbolReader["readFigures"] = (image, box = [0, 0, image.width, image.height]) => {
    const [glance] = network.look([lineImage(image, around(image, box), model.height)]);
    if (glance === undefined) return { text: "", certainty: Number.NEGATIVE_INFINITY };
    const characters = readCharacters(glance, model.characters).map(({ text }) => text);
    const certainty = glance.certainty.reduce((least, value) => Math.min(least, value), 0);
    return { text: characters.join("").replaceAll(" ", ""), certainty };
  };
  return { look, readFigures };
}

/** The pixels of a box within the image, at least one. */
function around(image: GreyImage, box: Box): Rectangle {
  const [left, top] = [Math.max(0, Math.floor(box[0])), Math.max(0, Math.floor(box[1]))];
  const [right, bottom] = [
    Math.min(image.width, Math.ceil(box[2])),
    Math.min(image.height, Math.ceil(box[3])),
  ];
  return { left, top, right: Math.max(left + 1, right), bottom: Math.max(top + 1, bottom) };
}

function cutOf(image: GreyImage, stretch: readonly RecognisedWord[]): Rectangle {
  const heights = stretch.map(({ box }) => box[3] - box[1]).sort((one, other) => one - other);
  const usual = heights[heights.length >> 1] ?? 0;
  const letters = stretch.filter(({ box }) => box[3] - box[1] <= tooTall * usual);
  return {
    left: Math.max(0, Math.floor(Math.min(...stretch.map(({ box }) => box[0]))) - padding),
    top: Math.max(0, Math.floor(Math.min(...letters.map(({ box }) => box[1]))) - padding),
    right: Math.min(image.width, Math.ceil(Math.max(...stretch.map(({ box }) => box[2]))) + padding),
    bottom: Math.min(image.height, Math.ceil(Math.max(...letters.map(({ box }) => box[3]))) + padding),
  };
}

/** The places of a glance from `from` to `to`, both taken in. */
function within(glance: Glance, from: number, to: number): Glance {
  const first = Math.max(0, Math.min(glance.places, Math.floor(from)));
  const last = Math.max(first, Math.min(glance.places, Math.ceil(to) + 1));
  const [start, end] = [glance.starts[first] ?? 0, glance.starts[last] ?? 0];
  return {
    places: last - first,
    starts: glance.starts.slice(first, last + 1).map((at) => at - start),
    outputs: glance.outputs.slice(start, end),
    shares: glance.shares.slice(start, end),
    certainty: glance.certainty.slice(first, last),
  };
}

/** The same glance with an output that is expected. */
function expecting(glance: Glance, output: number): Glance {
  const shares = glance.shares.map((share, at) => (glance.outputs[at] === output ? odds * share : share));
  return { ...glance, shares };
}

function largestShare({ outputs, shares }: Glance, output: number): number {
  return shares.reduce(
    (largest, share, at) => (outputs[at] === output ? Math.max(largest, share) : largest),
    0,
  );
}
