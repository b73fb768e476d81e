import type { Box } from "../../../../schemas/word-box.ts";
import type { OcrPage } from "../../engine.ts";
import type { GreyImage, RecognisedLine, RecognisedWord } from "../../recognisers/recogniser.ts";
import type { SymbolReader } from "../symbol-reader.ts";
import { cutInk, extentOf, type InkCut, type InkPiece, inkPieces, setInLine } from "./ink-cut.ts";

/** A unit of length and what the Danish model writes for a raised figure behind it: `m?`, `450m2`, `km"`. */
const unit = /^(?<head>[("]?[\d.,]{0,12}(?:[mkcd]?m))(?<sign>[?23"”'’*%°]{1,2})(?<end>[.,;:)]{0,3})$/u;
/** A number and what is written for the ring of degrees: `45%`, `25-45"`, `450`. */
const degrees =
  /^(?<head>[("]?(?:\d{1,3}[-–—])?\d{1,3}(?:,\d)?)(?<sign>[?"”'’*%°0oO]{1,2})(?<end>C?[.,;:)]{0,3})$/u;
/** The same where it stands before the letter of the scale, apart from its number: `20 "C`, or not written at all. */
const celsius = /^(?<head>)(?<sign>["”'’*%?°]{0,2})(?<end>C[.,;:)]{0,3})$/u;
const endsInFigure = /\d$/u;

const figures: Readonly<Record<string, string>> = { "2": "²", "3": "³" };
const ring = /^[0oO°]$/u;
/** Natural logarithm of the probability: a figure that is less sure is not read. */
const legible = -1;
const confidence = 0.9;
/** Pixels from the number before a sign at which the sign's cut may begin. */
const clear = 4;

/** Shares of the figures' height: how a raised sign stands, and how round a ring is. */
const raised = { foot: 0.28, least: 0.2, most: 0.75 };
const round = { least: 0.7, most: 1.45 };

type Reread = OcrPage["rereads"][number];

/** Reads `²`, `³` and `°`, which the Danish model cannot write, by a small sign that stands raised in the ink. */
export async function readRaised(
  image: GreyImage,
  lines: readonly RecognisedLine[],
  open: () => Promise<SymbolReader>,
): Promise<{ readonly lines: readonly RecognisedLine[]; readonly rereads: readonly Reread[] }> {
  const rereads: Reread[] = [];
  const changed: RecognisedLine[] = [];
  for (const [lineIndex, line] of lines.entries()) {
    const words = [...line.words];
    for (const [index, word] of line.words.entries()) {
      const text = await readAgain(image, word, line.words[index - 1], open);
      if (text === undefined || text === word.text) continue;
      rereads.push({
        line: lineIndex,
        word: index,
        before: word.text,
        after: text,
        confidence,
        rule: "raised-ink",
      });
      words[index] = { ...word, text };
    }
    changed.push({ ...line, words });
  }
  return { lines: changed, rereads };
}

async function readAgain(
  image: GreyImage,
  word: RecognisedWord,
  before: RecognisedWord | undefined,
  open: () => Promise<SymbolReader>,
): Promise<string | undefined> {
  const ofUnit = unit.exec(word.text)?.groups;
  if (ofUnit) {
    const sign = signAt(image, word.box, "behind");
    const figure = sign && figures[await read(sign, open)];
    return figure && `${ofUnit.head}${figure}${ofUnit.end}`;
  }
  const ofDegrees = degrees.exec(word.text)?.groups;
  if (ofDegrees) {
    const sign = signAt(image, word.box, ofDegrees.end?.startsWith("C") ? "between" : "behind");
    return sign && isRing(sign) && ring.test(await read(sign, open))
      ? `${ofDegrees.head}°${ofDegrees.end}`
      : undefined;
  }
  const ofCelsius = celsius.exec(word.text)?.groups;
  if (!ofCelsius || !before || !endsInFigure.test(before.text)) return undefined;
  const height = word.box[3] - word.box[1];
  const box: Box = [Math.max(before.box[2] + clear, word.box[0] - height), ...tail(word.box)];
  const sign = signAt(image, box, "before");
  return sign && isRing(sign) && ring.test(await read(sign, open)) ? `°${ofCelsius.end}` : undefined;
}

const tail = ([, top, right, bottom]: Box): [number, number, number] => [top, right, bottom];

interface RaisedSign {
  readonly cut: InkCut;
  readonly piece: InkPiece;
}

/** The one raised sign of a word, where it stands behind, between or before what stands on the line; else undefined. */
function signAt(image: GreyImage, box: Box, place: "behind" | "between" | "before"): RaisedSign | undefined {
  const height = box[3] - box[1];
  const cut = cutInk(image, box, height);
  if (cut === undefined) return undefined;
  const tall = height * cut.scale;
  const pieces = inkPieces(cut).filter(({ pixels }) => pixels.length >= 0.005 * tall ** 2);
  const standing = pieces.filter(
    (piece) => piece.bottom - piece.top > raised.most * tall || !isRaised(piece, pieces),
  );
  const signs = pieces.filter((piece) => !standing.includes(piece));
  const [piece] = signs;
  if (piece === undefined || signs.length !== 1 || standing.length === 0) return undefined;
  // A part of a sign for percent has others under it or beside it; only stops may stand behind a raised sign.
  const isCrowded = standing.some(
    ({ left, right, top, bottom }) =>
      right > piece.left + 0.25 * (piece.right - piece.left) &&
      (left < piece.right - 0.25 * (piece.right - piece.left) ||
        (place === "behind" && bottom - top > 0.4 * tall)),
  );
  if (isCrowded) return undefined;
  const letters = standing.filter(({ top, bottom }) => bottom - top > 0.4 * tall);
  const middle = (piece.left + piece.right) / 2;
  const isBehind = letters.some(({ right }) => right <= middle);
  const isBefore = letters.some(({ left }) => left >= middle);
  const fits =
    place === "behind"
      ? isBehind && !isBefore
      : place === "before"
        ? isBefore && !isBehind
        : isBehind && isBefore;
  return fits ? { cut, piece } : undefined;
}

/** By the tallest piece beside it, which stands on the line. */
function isRaised(piece: InkPiece, all: readonly InkPiece[]): boolean {
  const { top, bottom } = extentOf(all.filter((other) => other.bottom - other.top >= 0.45 * heightOf(all)));
  const tall = bottom - top;
  const own = piece.bottom - piece.top;
  return (
    piece.bottom <= bottom - raised.foot * tall && own >= raised.least * tall && own <= raised.most * tall
  );
}

function heightOf(pieces: readonly InkPiece[]): number {
  const { top, bottom } = extentOf(pieces);
  return bottom - top;
}

function isRing({ piece: { left, top, right, bottom } }: RaisedSign): boolean {
  const shape = (right - left) / (bottom - top);
  return shape >= round.least && shape <= round.most;
}

async function read({ cut, piece }: RaisedSign, open: () => Promise<SymbolReader>): Promise<string> {
  const { readFigures } = await open();
  const { text, certainty } = readFigures(setInLine(cut, [[piece]]));
  return certainty >= legible ? text : "";
}
