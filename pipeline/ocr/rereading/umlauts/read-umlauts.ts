import type { OcrPage } from "../../engine.ts";
import { crop } from "../../page/crop.ts";
import type { GreyImage, RecognisedLine, RecognisedWord, Recogniser } from "../../recognisers/recogniser.ts";
import { rimmed, setInLine } from "../small-figures/ink-cut.ts";
import type { SymbolReader } from "../symbol-reader.ts";
import { type DottedWord, findDottedLetters } from "./two-dots.ts";

const withDots: Readonly<Record<string, string>> = { a: "ä", o: "ö", u: "ü", A: "Ä", O: "Ö", U: "Ü" };
/** What a letter without its dots is read as, beside itself. */
const alike: Readonly<Record<string, string>> = { "0": "o", ø: "o", d: "a", å: "a", Q: "O" };
/** Words in which a letter may have dots. */
const mayBe = /\p{L}/u;
/** How sure a letter is that both networks read so without its dots, and one of which they say different things. */
const confidence = { agreed: 0.92, doubted: 0.4 };
/** A word that has dots in its ink and none in its reading is read wrong, whatever else it says: 0..100. */
const doubtedWord = 40;

type Reread = OcrPage["rereads"][number];

interface Suspect {
  readonly line: number;
  readonly index: number;
  readonly word: RecognisedWord;
  readonly dotted: DottedWord;
}

/**
 * Reads `ä`, `ö` and `ü`, which the Danish model cannot write: `Köln` reads as `Køln` or `K6ln`. Two dots over a letter
 * are looked for in the ink, painted over, and the word is read again by the Danish model and its letter by itself by the
 * other network. Where both say the same, the letter has its dots back; else the word is said to be unsure.
 */
export async function readUmlauts(
  image: GreyImage,
  dpi: number,
  lines: readonly RecognisedLine[],
  recogniser: Recogniser,
  open: () => Promise<SymbolReader>,
): Promise<{ readonly lines: readonly RecognisedLine[]; readonly rereads: readonly Reread[] }> {
  const suspects = lines.flatMap(({ words }, line) =>
    words.flatMap((word, index): Suspect[] => {
      const dotted = mayBe.test(word.text) ? findDottedLetters(image, word.box) : undefined;
      return dotted ? [{ line, index, word, dotted }] : [];
    }),
  );
  if (suspects.length === 0) return { lines, rereads: [] };
  const bare = suspects.map(({ word, dotted }) => withoutDots(image, word, dotted));
  const read = await recogniser.read(bare, { segmentation: "line", dpi });
  const { readFigures } = await open();
  const changed = lines.map((line) => ({ ...line, words: [...line.words] }));
  const rereads: Reread[] = [];
  for (const [at, { line, index, word, dotted }] of suspects.entries()) {
    const plain = (read[at] ?? []).flatMap(({ words }) => words.map(({ text }) => text)).join("");
    const letters = dotted.letters.map(({ body }) => {
      const { text } = readFigures(setInLine(dotted.cut, [[body]]));
      return alike[text] ?? text;
    });
    const after = restore(plain, letters, dotted);
    const isSure =
      after !== undefined &&
      Math.abs(after.length - word.text.length) <= letters.length &&
      !takesRing(word.text, after);
    const { words = [] } = changed[line] ?? {};
    words[index] = isSure
      ? { ...word, text: after }
      : { ...word, confidence: Math.min(word.confidence, doubtedWord) };
    if (after !== undefined && after !== word.text)
      rereads.push({
        line,
        word: index,
        before: word.text,
        after,
        confidence: isSure ? confidence.agreed : confidence.doubted,
        rule: "two-dots",
      });
  }
  return { lines: changed, rereads };
}

/** True where an `å` would become an `ä`: on coarse scans its ring falls apart into two dots, and Danish has far more of it. */
function takesRing(before: string, after: string): boolean {
  const rings = (text: string) => text.match(/å/giu)?.length ?? 0;
  return /ä/iu.test(after) && rings(after) < rings(before);
}

/** The word alone on paper, its dots painted over. */
function withoutDots(image: GreyImage, { box }: RecognisedWord, { cut, letters }: DottedWord): GreyImage {
  const margin = Math.round(0.15 * (box[3] - box[1]));
  const word = crop(image, box, margin);
  // Where the crop begins on the page, the paper around it taken in.
  const left = Math.max(0, Math.floor(box[0] - margin)) - margin;
  const top = Math.max(0, Math.floor(box[1] - margin)) - margin;
  const paper = paperOf(image, box);
  for (const piece of letters.flatMap(({ dots }) => dots))
    for (const at of rimmed(cut, piece)) {
      const y = Math.floor(at / cut.width);
      word.pixels[(cut.top + y - top) * word.width + cut.left + at - y * cut.width - left] = paper;
    }
  return word;
}

/** The brightest pixel of the word's box. */
function paperOf({ width, pixels }: GreyImage, [left, top, right, bottom]: RecognisedWord["box"]): number {
  let brightest = 0;
  for (let y = Math.max(0, Math.floor(top)); y < bottom; y += 1)
    for (let x = Math.max(0, Math.floor(left)); x < right; x += 1)
      brightest = Math.max(brightest, pixels[y * width + x] ?? 0);
  return brightest;
}

/** The word with dots over its letters; undefined where a letter is not found in it, or more than once near its place. */
function restore(
  plain: string,
  letters: readonly string[],
  { cut, letters: inked }: DottedWord,
): string | undefined {
  const characters = [...plain];
  const places = placesOf(characters);
  for (const [index, letter] of letters.entries()) {
    const dotted = withDots[letter];
    const body = inked[index]?.body;
    if (dotted === undefined || body === undefined) return undefined;
    const place = (body.left + body.right) / 2 / cut.width;
    const [nearest, next] = characters
      .flatMap((character, at) =>
        isSame(character, letter) ? [{ at, far: Math.abs((places[at] ?? 0) - place) }] : [],
      )
      .sort((one, other) => one.far - other.far);
    const step = 1 / Math.max(2, characters.length);
    if (nearest === undefined || nearest.far > 2 * step || (next && next.far - nearest.far < 0.4 * step))
      return undefined;
    const isCapital = /\p{Lu}/u.test(characters[nearest.at] ?? "");
    characters[nearest.at] = isCapital ? dotted.toUpperCase() : dotted.toLowerCase();
  }
  return characters.join("");
}

function isSame(character: string, letter: string): boolean {
  return (alike[character] ?? character).toLowerCase() === letter.toLowerCase();
}

const narrow = /[iljtfrI1.,:;'|()-]/u;
const wide = /[mwMWÆ—]/u;

/** Where the middles of characters lie, as shares of the word's width, by how wide they usually are. */
function placesOf(characters: readonly string[]): number[] {
  const widths = characters.map((one) =>
    narrow.test(one) ? 0.55 : wide.test(one) ? 1.5 : /\p{Lu}/u.test(one) ? 1.2 : 1,
  );
  const all = widths.reduce((sum, width) => sum + width, 0);
  let before = 0;
  return widths.map((width) => {
    before += width;
    return (before - width / 2) / all;
  });
}
