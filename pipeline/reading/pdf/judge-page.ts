import type { Box } from "../../../schemas/word-box.ts";
import type { Quality } from "../quality/page-quality.ts";
import type { PageContent } from "./page-content.ts";
import type { TextLayer } from "./text-layer.ts";

export type OcrMode = "auto" | "always" | "never";

export interface Verdict {
  readonly take: "layer" | "image" | "both" | "nothing";
  readonly reason: string;
}

/** From here on a text layer is taken as it is. */
const goodQuality = 0.8;
/** Below this it is thrown away. */
const badQuality = 0.5;
/** An image that covers this share of the page may hold text of its own. */
const largeImage = 0.3;
/** Words for each tenth of the page that an image over text must have not to be suspected of holding more. */
const wordsPerTenth = 6;

/** Words so many, and white so little, that no large image can stand beside the text. */
export function textFillsPage(layer: TextLayer): boolean {
  if (layer.words.length < 120) return false;
  const edges = layer.words.map(({ box }) => box).sort((a, b) => a[1] - b[1]);
  let reached = 0;
  let widest = 0;
  for (const [, top, , bottom] of edges) {
    widest = Math.max(widest, top - reached);
    reached = Math.max(reached, bottom);
  }
  return Math.max(widest, layer.height - reached) < layer.height * 0.3;
}

/** Share of the page that its largest image covers, and how many words of the text layer stand on it. */
export function largestImage(
  content: PageContent,
  layer: TextLayer,
  width: number,
  height: number,
): { share: number; words: number } {
  let best = { share: 0, words: 0 };
  for (const { box } of content.images) {
    const [left, top, right, bottom] = box;
    const across = Math.min(right, width) - Math.max(left, 0);
    const down = Math.min(bottom, height) - Math.max(top, 0);
    const share = across > 0 && down > 0 ? (across * down) / (width * height) : 0;
    if (share > best.share) best = { share, words: wordsWithin(layer, box) };
  }
  // Strips and tiles make up one image.
  const together = content.images.reduce(
    (sum, { box }) => sum + ((box[2] - box[0]) * (box[3] - box[1])) / (width * height),
    0,
  );
  return content.images.length > 1 && together > best.share
    ? { share: Math.min(together, 1), words: layer.words.length }
    : best;
}

function wordsWithin(layer: TextLayer, [left, top, right, bottom]: Box): number {
  return layer.words.filter(({ box }) => {
    const x = (box[0] + box[2]) / 2;
    const y = (box[1] + box[3]) / 2;
    return x >= left && x <= right && y >= top && y <= bottom;
  }).length;
}

/** Decides what a page is read from. `image` is its largest; `null` where the text leaves no room for one. */
export function judgePage(
  mode: OcrMode,
  layer: { readonly words: number; readonly quality: Quality },
  image: { readonly share: number; readonly words: number; readonly paintsShapes: boolean } | null,
): Verdict {
  const { quality } = layer;
  const share = image?.share ?? 0;
  const faults = quality.faults.join(", ");
  if (layer.words === 0) {
    if (!image || (share === 0 && !image.paintsShapes))
      return { take: "nothing", reason: "nothing on the page" };
    if (mode === "never") return { take: "nothing", reason: "no text layer, and OCR is switched off" };
    return { take: "image", reason: "no text layer" };
  }
  if (mode === "never") return { take: "layer", reason: "text layer, OCR is switched off" };
  if (mode === "always") return { take: "image", reason: "OCR of every page was asked for" };
  if (quality.value < badQuality) return { take: "image", reason: `bad text layer: ${faults}` };
  const sparse = image !== null && image.words < wordsPerTenth * share * 10;
  if (share >= largeImage && sparse)
    return {
      take: "both",
      reason: `text layer covers little of an image over ${percent(share)} of the page`,
    };
  if (quality.value < goodQuality) return { take: "both", reason: `doubtful text layer: ${faults}` };
  return { take: "layer", reason: "good text layer" };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
