import type { OcrPage } from "../engine.ts";
import type { GreyImage, RecognisedLine } from "../recognisers/recogniser.ts";
import { type InkShape, measureInk, measureLine } from "./ink-shape.ts";

/** A mark that neither model can write, told by its shape. Sizes are in cap heights. */
export interface MarkShape {
  readonly character: string;
  readonly rule: string;
  /** What the models write for it. */
  readonly readAs: RegExp;
  readonly onlyFirst: boolean;
  fits(shape: InkShape): boolean;
}

const isRound = ({ width, height }: InkShape) => width / height > 0.6 && width / height < 1.6;
const isFlat = ({ width, height }: InkShape) => width / height > 2.5;
const isAtMiddle = ({ rise }: InkShape) => rise > 0.22 && rise < 0.68;

/** Dashes are told from hyphens by their length: a hyphen is a third of an em, `–` half, `—` a whole one. */
export const markShapes: readonly MarkShape[] = [
  {
    character: "·",
    rule: "middle-dot-shape",
    readAs: /^[-–—:·•.+*°]$/u,
    onlyFirst: false,
    fits: (shape) => isRound(shape) && isAtMiddle(shape) && Math.max(shape.width, shape.height) <= 0.32,
  },
  {
    character: "•",
    rule: "bullet-shape",
    readAs: /^[-–—:·•.+*°oe©®»«@Qq0O9]$/u,
    onlyFirst: true,
    fits: (shape) =>
      isRound(shape) &&
      isAtMiddle(shape) &&
      shape.fill > 0.68 &&
      Math.min(shape.width, shape.height) > 0.32 &&
      Math.max(shape.width, shape.height) <= 0.75,
  },
  {
    character: "–",
    rule: "dash-shape",
    readAs: /^[-—~_]$/u,
    onlyFirst: false,
    fits: (shape) => isFlat(shape) && isAtMiddle(shape) && shape.width >= 0.6 && shape.width <= 1.1,
  },
];

/** A long dash between figures: the Danish model has no `–`, and Danish puts no longer one there. */
const dashInRange = /(?<=\d)—(?=\d)/gu;

/** Settles words of one mark by their ink: `·`, `•` and `–`, which the models write as `-`, `:`, `+`, `e` or `—`. */
export function settleMarks(
  image: GreyImage,
  lines: readonly RecognisedLine[],
): { readonly lines: RecognisedLine[]; readonly rereads: OcrPage["rereads"] } {
  const rereads: OcrPage["rereads"][number][] = [];
  const settled = lines.map((line, lineIndex) => {
    const metrics = measureLine(line);
    const words = line.words.map((word, index) => {
      const ranged = word.text.replace(dashInRange, "–");
      if (ranged !== word.text) {
        rereads.push({ ...changed(lineIndex, index, word.text, ranged), rule: "dash-in-range" });
        return { ...word, text: ranged };
      }
      const shapes = markShapes.filter(
        (mark) => mark.readAs.test(word.text) && (index === 0 || !mark.onlyFirst),
      );
      if (shapes.length === 0) return word;
      const ink = metrics && measureInk(image, word.box, metrics);
      const mark = ink && shapes.find((one) => one.fits(ink));
      if (mark === undefined || mark.character === word.text) return word;
      rereads.push({ ...changed(lineIndex, index, word.text, mark.character), rule: mark.rule });
      return { ...word, text: mark.character };
    });
    return { ...line, words };
  });
  return { lines: settled, rereads };
}

/** A shape inside its bounds: sure, but not certain. */
const shapeConfidence = 0.9;

function changed(line: number, word: number, before: string, after: string) {
  return { line, word, before, after, confidence: shapeConfidence };
}
