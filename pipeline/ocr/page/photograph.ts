import type { GreyImage } from "../recognisers/recogniser.ts";

/** Levels that are neither ink nor paper: lighter than print, and darker than paper in shadow. */
const darkestTone = 40;
const underPaper = 60;
/** Share of a page in such tones from which it is a photograph; strokes of a pen have some at their edges. */
const toneShare = 0.25;

/** True where much of the page is in tones between ink and paper, as photographs are and writing is not. */
export function isPhotograph({ pixels }: GreyImage): boolean {
  const counts = new Uint32Array(256);
  for (const level of pixels) counts[level] = (counts[level] ?? 0) + 1;
  // Paper is the commonest of the light levels.
  const paper = counts.reduce(
    (best, count, level) => (level > 127 && count > (counts[best] ?? 0) ? level : best),
    128,
  );
  let tones = 0;
  for (let level = darkestTone; level < paper - underPaper; level += 1) tones += counts[level] ?? 0;
  return tones >= toneShare * pixels.length;
}
