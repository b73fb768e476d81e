import type { Box } from "../../../schemas/word-box.ts";
import type { GreyImage, RecognisedWord } from "../recognisers/recogniser.ts";
import type { Glance } from "./glance.ts";
import { inverted, lineImage } from "./line-image.ts";
import type { LineNetwork } from "./line-network.ts";
import type { LineModel } from "./model-file.ts";
import { meanProbability, readCharacters, type SeenCharacter } from "./read-characters.ts";
import type { Stretch } from "./stretches.ts";

/** Pixels of a line's image to one place of the network. */
const pooled = 3;
/** Under this mean probability the line may be light on dark, and is looked at that way too. */
const doubtful = 0.7;
/** What Tesseract makes of a certainty: how it becomes a confidence of 0..100. */
const certaintyOffset = -0.085;
const certaintyScale = 35;

/** Reads stretches of a page: the words of each, from left to right. */
export function readStretches(
  page: GreyImage,
  stretches: readonly Stretch[],
  model: LineModel,
  network: LineNetwork,
): RecognisedWord[][] {
  const images = stretches.map(({ cut }) => lineImage(page, cut, model.height));
  const glances = network.look(images);
  const unsure = glances.flatMap((glance, index) => (meanProbability(glance) < doubtful ? [index] : []));
  const others = network.look(unsure.flatMap((index) => images[index] ?? []).map(inverted));
  unsure.forEach((index, at) => {
    const [first, second] = [glances[index], others[at]];
    if (first && second && meanProbability(second) > meanProbability(first)) glances[index] = second;
  });
  return stretches.map((stretch, index) => {
    const [glance, image] = [glances[index], images[index]];
    return glance && image ? wordsOf(stretch, glance, pooled * image.scale, model) : [];
  });
}

function wordsOf(stretch: Stretch, glance: Glance, step: number, model: LineModel): RecognisedWord[] {
  const words: SeenCharacter[][] = [[]];
  for (const character of readCharacters(glance, model.characters))
    if (character.text === " ") words.push([]);
    else words.at(-1)?.push(character);
  const written = words.filter((word) => word.length > 0);
  const between = written.map((word, index) => {
    const before = written[index - 1]?.at(-1)?.place ?? 0;
    return index === 0 ? 0 : (before + 1 + (word[0]?.place ?? 0)) / 2;
  });
  const { left, right } = stretch.cut;
  const borders = between.map((place, index) =>
    index === 0 ? left : borderNear(left + step * place, stretch),
  );
  return written.map((word, index) => ({
    text: word.map(({ text }) => text).join(""),
    box: boxOfInk(stretch, borders[index] ?? left, borders[index + 1] ?? right),
    confidence: confidenceOf(glance, between[index] ?? 0, between[index + 1] ?? glance.places),
  }));
}

/** By the place that is least sure, as Tesseract does. */
function confidenceOf({ certainty }: Glance, start: number, end: number): number {
  const least = certainty
    .subarray(Math.ceil(start), Math.ceil(end))
    .reduce((one, other) => Math.min(one, other), 0);
  return Math.max(0, Math.min(100, 100 + certaintyScale * (least + certaintyOffset)));
}

/** The network sees characters a little to one side of where they stand: the widest gap nearby parts two words. */
function borderNear(guess: number, { pieces, cut }: Stretch): number {
  const reach = (cut.bottom - cut.top) / 2;
  let best = { gap: 0, place: guess };
  let reached = cut.left;
  for (const [left, , right] of pieces) {
    const gap = left - reached;
    const place = (left + reached) / 2;
    const far = Math.abs(place - guess);
    if (far <= reach && gap - far / 2 > best.gap) best = { gap: gap - far / 2, place };
    reached = Math.max(reached, right);
  }
  return best.place;
}

/** Around the pieces of ink whose middle lies between two borders. */
function boxOfInk({ pieces, cut }: Stretch, left: number, right: number): Box {
  const own = pieces.filter(([from, , to]) => (from + to) / 2 >= left && (from + to) / 2 < right);
  if (own.length === 0) return [left, cut.top, right, cut.bottom];
  return [
    Math.min(...own.map((box) => box[0])),
    Math.min(...own.map((box) => box[1])),
    Math.max(...own.map((box) => box[2])),
    Math.max(...own.map((box) => box[3])),
  ];
}
