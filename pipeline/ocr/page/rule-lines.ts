import type { GreyImage, RecognisedLine } from "../recognisers/recogniser.ts";

/** Mean confidence from which a line is writing, whatever runs through it. */
const sureConfidence = 85;
/** Inches of an unbroken run of ink that no letter has. */
const runInches = 0.4;
/** Pixels of white that a scan may tear into a rule. */
const tear = 2;
/** Share of a line's ink in such runs from which it is a rule: an underlined line has more in its letters. */
const ruleShare = 0.5;
/** Inches of a line's height that no writing of such a length has: some of its letters rise or hang. */
const lowInches = 0.065;
const lowAndLongInches = 2;
/** Grey levels between ink and paper, under which there is none. */
const leastContrast = 20;

/** Leaves out rules of tables and forms that were read as lines of signs. `image` is what was read, `dpi` its own. */
export function dropRules(
  lines: readonly RecognisedLine[],
  image: GreyImage,
  dpi: number,
): readonly RecognisedLine[] {
  return lines.filter(
    (line) => confidenceOf(line) >= sureConfidence || !(isLowAndLong(line, dpi) || isRule(line, image, dpi)),
  );
}

function confidenceOf({ words }: RecognisedLine): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return (
    words.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / Math.max(1, letters)
  );
}

/** A rule that specks or a ragged edge have torn: its runs are short, but it stays lower than any line of letters. */
function isLowAndLong({ box: [left, top, right, bottom] }: RecognisedLine, dpi: number): boolean {
  return bottom - top <= lowInches * dpi && right - left >= lowAndLongInches * dpi;
}

function isRule({ box }: RecognisedLine, { width, height, pixels }: GreyImage, dpi: number): boolean {
  const [left, right] = [Math.max(0, Math.floor(box[0])), Math.min(width, Math.ceil(box[2]))];
  const [top, bottom] = [Math.max(0, Math.floor(box[1])), Math.min(height, Math.ceil(box[3]))];
  let [darkest, brightest] = [255, 0];
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      const level = pixels[y * width + x] ?? 255;
      if (level < darkest) darkest = level;
      if (level > brightest) brightest = level;
    }
  if (brightest - darkest < leastContrast) return false;
  const threshold = (darkest + brightest) / 2;
  let [ink, inRuns] = [0, 0];
  for (let y = top; y < bottom; y += 1) {
    let [start, last] = [-1, -1];
    const close = () => {
      if (start >= 0 && last - start + 1 >= runInches * dpi) inRuns += last - start + 1;
    };
    for (let x = left; x < right; x += 1) {
      if ((pixels[y * width + x] ?? 255) > threshold) continue;
      ink += 1;
      if (start < 0 || x - last > tear + 1) {
        close();
        start = x;
      }
      last = x;
    }
    close();
  }
  return inRuns >= ruleShare * ink;
}
