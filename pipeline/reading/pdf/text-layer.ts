import { apply, applyToBox, type Matrix, matrixFrom, multiply } from "../layout/matrix.ts";
import { layOutPage, type PageText } from "../layout/page-text.ts";
import { wordsOfRun } from "../layout/placed-word.ts";
import type { TextRun } from "../layout/text-run.ts";
import { invertTurn, type QuarterTurn, turnMatrix } from "../layout/turn.ts";
import { readFormText } from "./form-text.ts";
import type { PDFPageProxy } from "./pdf-library.ts";

export interface TextLayer extends PageText {
  /** Clockwise degrees by which the page had to be turned for its text to stand upright. */
  readonly rotation: QuarterTurn;
  /** Points, after `rotation`. */
  readonly width: number;
  readonly height: number;
}

interface TurnedRun extends TextRun {
  readonly turn: QuarterTurn;
}

const quarterTurns: readonly QuarterTurn[] = [0, 90, 180, 270];

/** The text that the PDF itself holds, in reading order. Most of the text decides which way is up. */
export async function readTextLayer(page: PDFPageProxy): Promise<TextLayer> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const runs = await runsOf(page, matrixFrom(transform), width, height);
  const lettersAt = (turn: QuarterTurn) =>
    runs.filter((run) => run.turn === turn).reduce((sum, run) => sum + run.text.length, 0);
  const rotation = quarterTurns.reduce((best, turn) => (lettersAt(turn) > lettersAt(best) ? turn : best));
  const upright = runs.filter((run) => run.turn === rotation);
  const turned = quarterTurns.filter((turn) => turn !== rotation);
  const texts = [upright, ...turned.map((turn) => runs.filter((run) => run.turn === turn))].map((some) =>
    layOutPage(some.flatMap(wordsOfRun)),
  );
  const [sideWidth, sideHeight] = rotation % 180 === 0 ? [width, height] : [height, width];
  return {
    ...joinTexts(texts, runs, rotation, width, height),
    rotation,
    width: sideWidth,
    height: sideHeight,
  };
}

/** Text that stands across the page (a note in the margin) comes after what stands upright, boxes and all. */
function joinTexts(
  [upright, ...sideways]: readonly PageText[],
  runs: readonly TurnedRun[],
  rotation: QuarterTurn,
  width: number,
  height: number,
): PageText {
  let text = upright?.text ?? "";
  const words = [...(upright?.words ?? [])];
  const others = quarterTurns.filter((turn) => turn !== rotation);
  sideways.forEach((side, index) => {
    const turn = others[index] ?? 0;
    if (side.text === "" || !runs.some((run) => run.turn === turn)) return;
    const shown = invertTurn(turn, width, height);
    const toPage = multiply(turnMatrix(rotation, width, height), shown);
    const start = text === "" ? 0 : text.length + 2;
    const firstLine = (words.at(-1)?.line ?? -1) + 1;
    text = text === "" ? side.text : `${text}\n\n${side.text}`;
    for (const word of side.words) {
      words.push({
        ...word,
        span: { start: word.span.start + start, end: word.span.end + start },
        box: applyToBox(toPage, word.box),
        line: word.line + firstLine,
      });
    }
  });
  return { text, words };
}

/** Field values as runs: set evenly over their field, at the size that fits. */
async function formRuns(page: PDFPageProxy, toPage: Matrix): Promise<TurnedRun[]> {
  return (await readFormText(page)).flatMap(({ lines, rectangle }) => {
    const [left, top, right, bottom] = applyToBox(toPage, rectangle);
    const fontSize = Math.min((bottom - top) / (lines.length * 1.2), 12);
    return lines.map((line, index): TurnedRun => {
      const baseline = top + (bottom - top) * ((index + 0.75) / lines.length);
      const width = Math.min(right - left, line.length * fontSize * 0.55);
      return {
        text: cleanText(line),
        box: [left, baseline - fontSize * 0.8, left + width, baseline + fontSize * 0.2],
        baseline,
        fontSize,
        turn: 0,
      };
    });
  });
}

async function runsOf(
  page: PDFPageProxy,
  toPage: Matrix,
  width: number,
  height: number,
): Promise<TurnedRun[]> {
  const content = await page.getTextContent();
  const seen = new Set<string>();
  const runs: TurnedRun[] = [];
  for (const item of content.items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const placed = multiply(toPage, matrixFrom(item.transform));
    const fontSize = Math.hypot(placed[2], placed[3]) || item.height;
    const angle = (Math.atan2(placed[1], placed[0]) * 180) / Math.PI;
    // Text drawn at `angle` clockwise stands upright once the page is turned back by it.
    const turn = quarterTurns[(4 - Math.round(angle / 90) + 4) % 4] ?? 0;
    const upright = turnMatrix(turn, width, height);
    const [left, baseline] = apply(upright, placed[4], placed[5]);
    const scale = Math.hypot(toPage[0], toPage[1]);
    const run: TurnedRun = {
      text: cleanText(item.str),
      box: [left, baseline - fontSize * 0.8, left + item.width * scale, baseline + fontSize * 0.2],
      baseline,
      fontSize,
      turn,
    };
    const [pageWidth, pageHeight] = turn % 180 === 0 ? [width, height] : [height, width];
    const isOff =
      run.box[2] < 0 || run.box[0] > pageWidth || baseline < 0 || baseline - fontSize > pageHeight;
    // Bold is at times drawn as the same text twice, a hair apart.
    const key = `${turn} ${Math.round(left)} ${Math.round(baseline)} ${run.text}`;
    if (isOff || run.text.trim() === "" || seen.has(key)) continue;
    seen.add(key);
    runs.push(run);
  }
  return [...runs, ...(await formRuns(page, toPage))];
}

/** Soft hyphens are no letters, and control characters no text. */
function cleanText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
  return text.replace(/\u00ad/g, "-").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\ufeff]/g, "");
}
