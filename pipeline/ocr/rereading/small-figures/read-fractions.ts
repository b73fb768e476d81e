import type { Box } from "../../../../schemas/word-box.ts";
import type { OcrPage } from "../../engine.ts";
import type { GreyImage, RecognisedLine, RecognisedWord } from "../../recognisers/recogniser.ts";
import { type LineMetrics, measureLine } from "../ink-shape.ts";
import type { SymbolReader } from "../symbol-reader.ts";
import { type FractionInk, findFractions } from "./fraction-ink.ts";
import { cutInk, type InkCut, setApart, setInLine } from "./ink-cut.ts";
import { countedInHalves, percentRings, vulgarFractions } from "./vulgar-fractions.ts";

/** Begins with no letter and is no date, no sum of thousands: what the Danish model writes for a number with a fraction. */
const suspicious = /^(?!.*\d[.,]\d)(?!(?:19|20)\d\d\b)[^\p{L}]/u;
/** A word of marks or capitals is suspicious while it is short. */
const short = /^(?!\p{Ll}{1,3}$|[-–—.,:;·•§(]{1,3}$).{1,3}$/u;
/** The number before a fraction, as far as it may be read without it. */
const numberBefore = /^[("”„]?(?:\d{1,4}[-–—])?\d{0,4}[-–—]?$/u;
/** What may follow a fraction in its word. */
const ending = /(?:[-–—]\p{L}[\p{L}-]{0,30})?[.,;:)!"”]{0,3}$/u;
const percentWord = /^[("]?\d{0,3}%[.,;:)]{0,2}$/u;

/** Natural logarithm of the probability: a figure that is less sure than this anywhere is not read. */
const legible = -1;
/** How sure a fraction is whose two figures are read, and one that may be a sign for percent. */
const confidence = { read: 0.9, doubted: 0.4 };

type Reread = OcrPage["rereads"][number];

/** What a word turned out to be; `undefined` for a word that is no fraction. */
interface Verdict {
  readonly text: string;
  readonly confidence: number;
}

/**
 * Reads fractions (`½`, `2¾`), which neither model can write: they read as `%`, `2%`, or worse as `212`. A slanted stroke
 * with a small sign on each side is looked for in the ink of numbers, and the two signs are read as figures. Where a `%`
 * may be a fraction and the ink does not tell, it comes back doubted, with a confidence under a half.
 */
export async function readFractions(
  image: GreyImage,
  lines: readonly RecognisedLine[],
  open: () => Promise<SymbolReader>,
): Promise<{ readonly lines: readonly RecognisedLine[]; readonly rereads: readonly Reread[] }> {
  const rereads: Reread[] = [];
  const changed: RecognisedLine[] = [];
  for (const [lineIndex, line] of lines.entries()) {
    const words = [...line.words];
    const metrics = line.words.some(mayBe) ? measureLine(line) : undefined;
    for (const [index, word] of line.words.entries()) {
      if (!mayBe(word)) continue;
      const after = line.words[index + 1] ?? lines[lineIndex + 1]?.words[0];
      const verdict = await judge(image, word, heightsOf(word, metrics), after, open);
      if (verdict === undefined || verdict.text === word.text) continue;
      rereads.push({
        line: lineIndex,
        word: index,
        before: word.text,
        after: verdict.text,
        confidence: verdict.confidence,
        rule: "fraction-ink",
      });
      if (verdict.confidence >= 0.5) words[index] = { ...word, text: verdict.text };
    }
    changed.push({ ...line, words });
  }
  return { lines: changed, rereads };
}

function mayBe({ text }: RecognisedWord): boolean {
  return short.test(text) || (text.length <= 20 && suspicious.test(text) && /\d/u.test(text));
}

interface Heights {
  readonly top: number;
  readonly baseline: number;
}

/** Where the figures of a word may stand: its own box where it holds nothing taller, and what its line says. */
function heightsOf({ box }: RecognisedWord, metrics: LineMetrics | undefined): Heights[] {
  const own = { top: box[1], baseline: box[3] };
  if (metrics === undefined) return [own];
  return [own, { top: metrics.baseline - metrics.capHeight, baseline: metrics.baseline }];
}

async function judge(
  image: GreyImage,
  word: RecognisedWord,
  heights: readonly Heights[],
  after: RecognisedWord | undefined,
  open: () => Promise<SymbolReader>,
): Promise<Verdict | undefined> {
  let isPercent = false;
  for (const { top, baseline } of heights) {
    const box: Box = [word.box[0], Math.min(top, word.box[1]), word.box[2], Math.max(baseline, word.box[3])];
    const cut = cutInk(image, box, baseline - top);
    if (cut === undefined) continue;
    const line = { top: (top - cut.top) * cut.scale, baseline: (baseline - cut.top) * cut.scale };
    for (const ink of findFractions(cut, line)) {
      const { readFigures } = await open();
      const seen = readFigures(setInLine(cut, [ink.upper, ink.lower]));
      const fraction = seen.certainty >= legible ? vulgarFractions[seen.text] : undefined;
      if (fraction) return compose(word, cut, ink, fraction, readFigures);
      isPercent ||= percentRings.test(seen.text);
    }
  }
  const isDoubtful =
    !isPercent && percentWord.test(word.text) && after !== undefined && countedInHalves.test(after.text);
  return isDoubtful ? { text: word.text.replace("%", "½"), confidence: confidence.doubted } : undefined;
}

/** The word with its fraction, the number before it and what stands behind it kept. */
function compose(
  { text }: RecognisedWord,
  cut: InkCut,
  { before, behind }: FractionInk,
  fraction: string,
  readFigures: SymbolReader["readFigures"],
): Verdict {
  const number = before.length > 0 ? asFigures(readFigures(setApart(cut, before)).text) : "";
  const kept = text.slice(0, number.length);
  const end = ending.exec(text.slice(number.length))?.[0] ?? "";
  const isSure = numberBefore.test(kept) && asFigures(kept) === number && (behind.length === 0 || end !== "");
  return {
    text: `${isSure ? kept : number}${fraction}${behind.length > 0 ? end : ""}`,
    confidence: isSure ? confidence.read : confidence.doubted,
  };
}

/** Strokes by themselves are ones, and dashes of any length are one sign here. */
function asFigures(text: string): string {
  return text.replace(/[|Il]/gu, "1").replace(/[–—=]/gu, "-");
}
