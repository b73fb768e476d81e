import type { Box } from "../../../schemas/word-box.ts";
import type { OcrPage } from "../engine.ts";
import type { PreparedPage } from "../page/prepare.ts";
import type { GreyImage, RecognisedLine, RecognisedWord, Recogniser } from "../recognisers/recogniser.ts";
import { crop } from "./crop.ts";
import { type Shot, settle } from "./settle.ts";
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
  for (const suspect of findSuspects(lines)) {
    const word = lines[suspect.line]?.words[suspect.word];
    const settled = await settle(suspect, shotsOf(lines, suspect), (shot) =>
      readShot(image, dpi, shot, recogniser),
    );
    if (settled === undefined || word === undefined || settled.text === word.text) continue;
    changed[suspect.line]?.words.splice(suspect.word, 1, { ...word, text: settled.text });
    rereads.push({
      line: suspect.line,
      word: suspect.word,
      before: word.text,
      after: settled.text,
      confidence: settled.confidence,
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
  const narrow = 0.15 * height;
  const wide = 0.25 * height;
  const across = word.box[2] - word.box[0];
  const signs = suspect.signs.map(([from, to]): Shot => {
    const [left, right] = [word.box[0] + from * across, word.box[0] + to * across];
    return { box: [left, word.box[1], right, word.box[3]], margin: 0.05 * height, word };
  });
  return [
    ...signs,
    { box: word.box, margin: narrow, word },
    { box: around(word, after), margin: narrow, word },
    { box: around(before, after), margin: narrow, word },
    { box: word.box, margin: wide, word },
    { box: around(before, word), margin: wide, word },
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

/** What the second model reads where the suspect stands. */
async function readShot(
  image: GreyImage,
  dpi: number,
  { box, margin, word }: Shot,
  recogniser: Recogniser,
): Promise<readonly RecognisedWord[]> {
  const cut = crop(image, box, margin);
  const read = await recogniser.read(cut.image, { model: "symbols", segmentation: "line", dpi });
  return read
    .flatMap((found) => found.words)
    .filter((seen) => seen.box[0] + cut.left < word.box[2] && seen.box[2] + cut.left > word.box[0]);
}
