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

/** Shares of the page's height: white from which an image may stand beside the text, and from which a line may. */
const widestWhite = 0.12;
/** Line spacing, in font sizes, from which every other line may be missing. */
const widestLeading = 1.75;

/** Words so many and so close, line upon line, that no image with text of its own can stand under or beside them. */
export function textFillsPage(layer: TextLayer): boolean {
  if (layer.words.length < 120) return false;
  const edges = layer.words.map(({ box }) => box).sort((a, b) => a[1] - b[1]);
  let reached = 0;
  let widest = 0;
  const steps: number[] = [];
  let last: Box | undefined;
  for (const box of edges) {
    widest = Math.max(widest, box[1] - reached);
    reached = Math.max(reached, box[3]);
    const size = box[3] - box[1];
    if (last && box[1] - last[1] > size / 2) steps.push((box[1] - last[1]) / size);
    if (!last || box[1] - last[1] > size / 2) last = box;
  }
  const leading = steps.sort((a, b) => a - b)[steps.length >> 1] ?? 0;
  return Math.max(widest, layer.height - reached) < layer.height * widestWhite && leading < widestLeading;
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

/** A layer that is taken may stand on a scan of which it covers a part: then it must be held against the ink. */
export function mustFaceInk({ take, reason }: Verdict, image: { readonly share: number } | null): boolean {
  return take === "layer" && reason === goodLayer && (image?.share ?? 0) >= largeImage;
}

/** What becomes of a good layer that leaves writing of its scan unread. */
export const inkUnread: Verdict = { take: "both", reason: "text layer leaves writing of the scan unread" };

const goodLayer = "good text layer";

/** Decides what a page is read from. `image` is its largest; `null` where the text leaves no room for one. */
export function judgePage(
  mode: OcrMode,
  layer: { readonly words: number; readonly quality: Quality; readonly lostSigns: number },
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
  if (layer.lostSigns > 0 && share >= largeImage)
    return { take: "image", reason: "text layer of an OCR that cannot write §" };
  const sparse = image !== null && image.words < wordsPerTenth * share * 10;
  if (share >= largeImage && sparse)
    return {
      take: "both",
      reason: `text layer covers little of an image over ${percent(share)} of the page`,
    };
  if (quality.value < goodQuality) return { take: "both", reason: `doubtful text layer: ${faults}` };
  return { take: "layer", reason: goodLayer };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
