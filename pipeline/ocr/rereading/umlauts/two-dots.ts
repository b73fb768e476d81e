import type { Box } from "../../../../schemas/word-box.ts";
import type { GreyImage } from "../../recognisers/recogniser.ts";
import { cutInk, type InkCut, type InkPiece, inkPieces } from "../small-figures/ink-cut.ts";
import { mayHoldDots } from "./dot-runs.ts";

/** A letter with two dots above it, as its ink shows it. */
export interface DottedLetter {
  readonly dots: readonly [InkPiece, InkPiece];
  readonly body: InkPiece;
}

/** A word in which letters have two dots. */
export interface DottedWord {
  readonly cut: InkCut;
  readonly letters: readonly DottedLetter[];
}

/** Share of a word's height, from the top, in which dots begin and end: also where a sign beside them is taller. */
const bandShare = 0.42;
/** Sizes of a dot, in heights of its word, and how unlike two of one letter may be. */
const dot = { least: 0.05, most: 0.24, unlike: 1.45 };
/** Width of a dot to its height. */
const round = { least: 0.55, most: 2.2 };
/** White between the two, in their widths. */
const between = { least: 0.25, most: 3.2 };
/** White between dots and letter, in the dots' heights, at most. */
const above = 2.2;
/** A letter is no wider than this to its height: what is wider are several that touch. */
const widest = 1.6;

/**
 * Finds letters with two dots: two round pieces of one size side by side, and below them one piece of ink that both stand
 * over. Two `i` stand over two pieces, the ring of `å` is one, and quotation marks stand over nothing.
 */
export function findDottedLetters(image: GreyImage, box: Box): DottedWord | undefined {
  const height = box[3] - box[1];
  if (height < 12 || !mayHoldDots(image, box)) return undefined;
  const band = cutInk(image, [box[0], box[1], box[2], box[1] + bandShare * height], Number.POSITIVE_INFINITY);
  if (band === undefined || pairsOf(dotsOf(inkPieces(band), height, band.height), height).length === 0)
    return undefined;
  const cut = cutInk(image, box, Number.POSITIVE_INFINITY);
  if (cut === undefined) return undefined;
  const pieces = inkPieces(cut);
  const letters = pairsOf(dotsOf(pieces, height, box[1] - cut.top + bandShare * height), height).flatMap(
    (dots): DottedLetter[] => {
      const body = bodyUnder(dots, pieces);
      return body ? [{ dots, body }] : [];
    },
  );
  return letters.length > 0 ? { cut, letters } : undefined;
}

/** Pieces that end above `foot`, where letters go on. */
function dotsOf(pieces: readonly InkPiece[], height: number, foot: number): InkPiece[] {
  return pieces.filter(({ left, right, top, bottom }) => {
    const [across, down] = [right - left, bottom - top];
    const isSmall =
      Math.min(across, down) >= dot.least * height && Math.max(across, down) <= dot.most * height;
    return isSmall && bottom < foot && across >= round.least * down && across <= round.most * down;
  });
}

function pairsOf(dots: readonly InkPiece[], height: number): [InkPiece, InkPiece][] {
  const inOrder = dots.toSorted((one, other) => one.left - other.left);
  return inOrder.flatMap((one, index): [InkPiece, InkPiece][] => {
    const other = inOrder.slice(index + 1).find((next) => isLevel(one, next, height));
    if (other === undefined) return [];
    const width = Math.max(one.right - one.left, other.right - other.left);
    const gap = other.left - one.right;
    const isPair = isLike(one, other) && gap >= between.least * width && gap <= between.most * width;
    return isPair ? [[one, other]] : [];
  });
}

function isLevel(one: InkPiece, other: InkPiece, height: number): boolean {
  return Math.abs(one.top + one.bottom - other.top - other.bottom) <= 0.1 * height;
}

function isLike(one: InkPiece, other: InkPiece): boolean {
  const [first, second] = [one.pixels.length, other.pixels.length];
  return Math.max(first, second) <= dot.unlike * Math.min(first, second) + 2;
}

function bodyUnder(
  [one, other]: readonly [InkPiece, InkPiece],
  pieces: readonly InkPiece[],
): InkPiece | undefined {
  const foot = Math.max(one.bottom, other.bottom);
  const tall = Math.max(one.bottom - one.top, other.bottom - other.top);
  const middle = (piece: InkPiece) => (piece.left + piece.right) / 2;
  const under = pieces.filter(
    ({ left, right, top }) =>
      top >= foot - 1 && top <= foot + above * tall && left < other.right && right > one.left,
  );
  const [body] = under;
  if (body === undefined || under.length !== 1) return undefined;
  const [across, down] = [body.right - body.left, body.bottom - body.top];
  const isUnderBoth = body.left <= middle(one) && body.right >= middle(other);
  const centre = (middle(one) + middle(other)) / 2;
  const isCentred = Math.abs(centre - middle(body)) <= 0.22 * across;
  return isUnderBoth && isCentred && across <= widest * down && down >= 2 * tall ? body : undefined;
}
