import type { Box } from "../../../schemas/word-box.ts";
import { lineImage, type Rectangle } from "../network/line-image.ts";
import { type Glance, openLineNetwork } from "../network/line-network.ts";
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

/** Reads words of a stretch of a line – words that stand near each other – with the network that knows § and `@`. */
export type SymbolReader = (
  image: GreyImage,
  stretch: readonly RecognisedWord[],
  expected: readonly Expectation[],
) => readonly SymbolSight[];

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
  return (image, stretch, expected) => {
    const cut = cutOf(image, stretch);
    if (cut === undefined) return expected.map(() => ({ text: "", probability: 0 }));
    const line = lineImage(image, cut, model.height);
    const [glance] = network.look([line]);
    if (glance === undefined) return expected.map(() => ({ text: "", probability: 0 }));
    const placeOf = (x: number) => (x - cut.left) / (pooled * line.scale);
    return expected.map(({ box, sign }) => {
      const [from, to] = [placeOf(box[0]) - drift, placeOf(box[2]) + drift];
      const output = model.characters.indexOf(sign);
      const text = readCharacters(expecting(glance, output, from, to), model.characters)
        .filter(({ place }) => place >= from && place <= to)
        .map((character) => character.text)
        .join("")
        .trim();
      const share = largestShare(glance, output, from, to);
      return { text, probability: (odds * share) / (odds * share + 1 - share) };
    });
  };
}

function cutOf(image: GreyImage, stretch: readonly RecognisedWord[]): Rectangle | undefined {
  const heights = stretch.map(({ box }) => box[3] - box[1]).sort((one, other) => one - other);
  const usual = heights[heights.length >> 1] ?? 0;
  const letters = stretch.filter(({ box }) => box[3] - box[1] <= tooTall * usual);
  const cut = {
    left: Math.max(0, Math.floor(Math.min(...stretch.map(({ box }) => box[0]))) - padding),
    top: Math.max(0, Math.floor(Math.min(...letters.map(({ box }) => box[1]))) - padding),
    right: Math.min(image.width, Math.ceil(Math.max(...stretch.map(({ box }) => box[2]))) + padding),
    bottom: Math.min(image.height, Math.ceil(Math.max(...letters.map(({ box }) => box[3]))) + padding),
  };
  return cut.right > cut.left && cut.bottom > cut.top ? cut : undefined;
}

/** The same glance with an output that is expected between two places. */
function expecting(glance: Glance, output: number, from: number, to: number): Glance {
  const shares = glance.shares.slice();
  eachShare(glance, output, from, to, (share, at) => {
    shares[at] = odds * share;
  });
  return { ...glance, shares };
}

function largestShare(glance: Glance, output: number, from: number, to: number): number {
  let largest = 0;
  eachShare(glance, output, from, to, (share) => {
    largest = Math.max(largest, share);
  });
  return largest;
}

function eachShare(
  { places, starts, outputs, shares }: Glance,
  output: number,
  from: number,
  to: number,
  visit: (share: number, at: number) => void,
): void {
  const [first, last] = [Math.max(0, Math.floor(from)), Math.min(places, Math.ceil(to) + 1)];
  for (let at = starts[first] ?? 0; at < (starts[last] ?? 0); at += 1)
    if (outputs[at] === output) visit(shares[at] ?? 0, at);
}
