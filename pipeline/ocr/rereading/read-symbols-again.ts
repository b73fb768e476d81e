import type { Box } from "../../../schemas/word-box.ts";
import type { OcrPage } from "../engine.ts";
import type { PreparedPage } from "../page/prepare.ts";
import type { GreyImage, RecognisedLine, RecognisedWord, Recogniser } from "../recognisers/recogniser.ts";
import { Ballot, type Shot } from "./ballot.ts";
import { type Crop, crop, smooth } from "./crop.ts";
import { findSuspects, type Suspect } from "./suspects.ts";

export interface ReadAgain {
  readonly lines: readonly RecognisedLine[];
  readonly rereads: OcrPage["rereads"];
}

/**
 * Reads words again that may hold a character which the Danish model cannot write. Each is cut out with a little of
 * its neighbours and read with the model that knows the character; only that character is taken over, so that every
 * æ, ø and å of the first reading stays.
 */
export async function readSymbolsAgain(
  { image, dpi }: Pick<PreparedPage, "image" | "dpi">,
  lines: readonly RecognisedLine[],
  recogniser: Recogniser,
): Promise<ReadAgain> {
  const changed = lines.map((line) => ({ ...line, words: [...line.words] }));
  const rereads: OcrPage["rereads"][number][] = [];
  const ballots = recogniser.knowsSymbols
    ? findSuspects(lines).map((suspect) => new Ballot(suspect, shotsOf(lines, suspect)))
    : [];
  await castVotes(ballots, image, dpi, recogniser);
  for (const { suspect, outcome } of ballots) {
    const word = lines[suspect.line]?.words[suspect.word];
    if (outcome === undefined || word === undefined || outcome.text === word.text) continue;
    changed[suspect.line]?.words.splice(suspect.word, 1, { ...word, text: outcome.text });
    rereads.push({
      line: suspect.line,
      word: suspect.word,
      before: word.text,
      after: outcome.text,
      confidence: outcome.confidence,
      rule: suspect.rule,
    });
  }
  return { lines: changed, rereads };
}

/**
 * The cuts to show the second model, best first. It errs on single words and on leftovers of neighbours, differently
 * in each cut: so it is asked about several.
 */
function shotsOf(lines: readonly RecognisedLine[], suspect: Suspect): Shot[] {
  const line = lines[suspect.line];
  const word = line?.words[suspect.word];
  if (line === undefined || word === undefined) return [];
  const before = line.words[suspect.word - 1] ?? word;
  const after = line.words[suspect.word + 1] ?? word;
  const height = Math.max(...line.words.map(({ box }) => box[3] - box[1]));
  const narrow = 0.1 * height;
  const wide = 0.2 * height;
  const across = word.box[2] - word.box[0];
  const cut = (box: Box, margin: number, smoothing: Shot["smoothing"] = 0): Shot => ({
    box,
    margin,
    smoothing,
    word,
  });
  const signs = suspect.signs.map(([from, to]) => {
    const [left, right] = [word.box[0] + from * across, word.box[0] + to * across];
    return cut([left, word.box[1], right, word.box[3]], 0.05 * height);
  });
  return [
    ...signs,
    cut(around(word, after), narrow),
    cut(word.box, narrow),
    cut(around(word, after), narrow, 2),
    cut(word.box, narrow, 1),
    cut(around(before, after), wide),
    cut(word.box, narrow, 2),
    cut(around(word, after), wide),
    cut(around(before, word), wide, 1),
  ];
}

function around(first: RecognisedWord, last: RecognisedWord): Box {
  return [
    first.box[0],
    Math.min(first.box[1], last.box[1]),
    Math.max(first.box[2], last.box[2]),
    Math.max(first.box[3], last.box[3]),
  ];
}

/** Shows every undecided suspect's next cut, round by round: all cuts of a round in one call. */
async function castVotes(
  ballots: readonly Ballot[],
  image: GreyImage,
  dpi: number,
  recogniser: Recogniser,
): Promise<void> {
  for (;;) {
    const round = ballots.flatMap((ballot) => {
      const shot = ballot.next();
      if (shot === undefined) return [];
      const cut = crop(image, shot.box, shot.margin);
      return [{ ballot, shot, cut: Array.from({ length: shot.smoothing }).reduce<Crop>(smooth, cut) }];
    });
    if (round.length === 0) return;
    const readings = await recogniser.read(
      round.map(({ cut }) => cut.image),
      { model: "symbols", segmentation: "line", dpi },
    );
    for (const [index, { ballot, shot, cut }] of round.entries()) {
      const seen = readings[index]?.flatMap((line) => line.words) ?? [];
      ballot.cast(
        seen
          .map((word) => textWithin(word, shot.word.box, cut.left))
          .filter((text) => text !== "")
          .join(" "),
      );
    }
  }
}

/**
 * What of a word seen in a cut lies over the word in question: the second model at times reads a sign and the number
 * after it as one word. Every character is taken to be equally wide, and half of one more is let in at either end.
 */
function textWithin({ text, box }: RecognisedWord, [left, , right]: Box, cutLeft: number): string {
  const characters = [...text];
  const width = (box[2] - box[0]) / characters.length;
  const middleOf = (index: number) => cutLeft + box[0] + (index + 0.5) * width;
  return characters
    .filter((_, index) => middleOf(index) > left - width / 2 && middleOf(index) < right + width / 2)
    .join("");
}
