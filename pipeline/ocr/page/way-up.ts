import type { RecognisedLine, Recogniser } from "../recognisers/recogniser.ts";
import { crop } from "./crop.ts";
import type { PreparedPage, Rotation } from "./prepare.ts";
import { turn } from "./straighten.ts";

/** One way to lay a page, and what is read of it so. */
export interface Reading {
  readonly prepared: PreparedPage;
  readonly lines: readonly RecognisedLine[];
}

/**
 * Mean word confidence that only writing on its feet reaches: in every typeface tried, upright pages read at 92 and
 * more where they are not damaged, and pages on their heads at 63 to 90, capitals and figures highest.
 */
const onItsFeet = 91;
/** The same of a page of a few words, which may be high by chance. */
const fewOnTheirFeet = 95;
const fewLetters = 40;
/** Lines that are read the other way up, the longest, before a whole page is. */
const linesToTry = 6;
/** Letters a word under which lines were read across: every word then is what one letter of each line makes. */
const crossedWord = 1.7;

/**
 * Reads the page; and where it does not read as writing on its feet does, a few lines of it the other way up. Where
 * those read better, or where it reads like lines that were crossed, the page as well: whichever way reads best stands.
 * `read` reads the page laid by a rotation.
 */
export async function readRightWayUp(
  first: Rotation,
  read: (rotation: Rotation) => Promise<Reading>,
  recogniser: Recogniser,
): Promise<Reading> {
  const eitherWay = async (rotation: Rotation): Promise<Reading> => {
    const reading = await read(rotation);
    const isTurned = !standsOnItsFeet(reading) && (await readsBetterTurned(reading, recogniser));
    return isTurned ? better(await read(turnedBy(rotation, 180)), reading) : reading;
  };
  const reading = await eitherWay(first);
  return isCrossed(reading) ? better(await eitherWay(turnedBy(first, 90)), reading) : reading;
}

/** Weighted by length: a stray dot counts for little. 0 where nothing was read. */
export function meanConfidence(lines: readonly RecognisedLine[]): number {
  let [sum, letters] = [0, 0];
  for (const line of lines)
    for (const { text, confidence } of line.words) {
      sum += confidence * text.length;
      letters += text.length;
    }
  return letters === 0 ? 0 : sum / letters;
}

function turnedBy(rotation: Rotation, degrees: 90 | 180): Rotation {
  return ((rotation + degrees) % 360) as Rotation;
}

function better(one: Reading, other: Reading): Reading {
  return meanConfidence(one.lines) > meanConfidence(other.lines) ? one : other;
}

function standsOnItsFeet({ lines }: Reading): boolean {
  return meanConfidence(lines) >= (lettersOf(lines) < fewLetters ? fewOnTheirFeet : onItsFeet);
}

function lettersOf(lines: readonly RecognisedLine[]): number {
  return lines.reduce((sum, { words }) => words.reduce((own, { text }) => own + text.length, sum), 0);
}

async function readsBetterTurned({ prepared, lines }: Reading, recogniser: Recogniser): Promise<boolean> {
  const longest = lines.toSorted((one, other) => lettersOf([other]) - lettersOf([one])).slice(0, linesToTry);
  const images = longest.map(({ box }) => turn(crop(prepared.image, box, 0.1 * (box[3] - box[1])), 180));
  const request = { segmentation: "line", dpi: prepared.dpi } as const;
  const turned = await recogniser.read(images, request);
  return meanConfidence(turned.flat()) > meanConfidence(longest);
}

/** Whether the lines may run down the page as it was laid: nothing but single signs, or nothing at all, was read. */
function isCrossed({ prepared, lines }: Reading): boolean {
  const words = lines.reduce((sum, line) => sum + line.words.length, 0);
  const isScattered = lettersOf(lines) < crossedWord * words && meanConfidence(lines) < onItsFeet;
  return prepared.looksLike === "writing" && (words === 0 || isScattered);
}
