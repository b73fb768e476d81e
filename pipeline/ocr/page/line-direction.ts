import type { InkMap } from "./ink-map.ts";
import type { TextInk } from "./text-ink.ts";

/** How the lines of writing run. */
export interface LineDirection {
  /** Degrees by which the lines fall (positive) or rise (negative) towards the right. */
  readonly skew: number;
  /** How sharply lines and gaps part at that angle: to compare with other directions of the same page. */
  readonly sharpness: number;
}

/** Points of ink, seen along the lines (`along`) and across them (`across`), in pixels of the map. */
export interface InkPoints {
  readonly along: Float32Array;
  readonly across: Float32Array;
}

const maxSkew = 10;
const maxPoints = 40_000;
/** Degrees from one angle that is tried to the next. */
const stepSizes = [0.5, 0.1, 0.02];
/** Of so many points one is enough to find the angle roughly. */
const thinning = 4;

/** Ink points for lines that run from left to right, and, turned, for lines that run from top to bottom. */
export function collectPoints(map: InkMap, { components, threshold }: TextInk): InkPoints {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const { left, top, right, bottom } of components)
    for (let y = top; y < bottom; y += 1)
      for (let x = left; x < right; x += 1)
        if ((map.contrast[y * map.width + x] ?? 0) >= threshold) {
          xs.push(x);
          ys.push(y);
        }
  const stride = Math.max(1, Math.ceil(xs.length / maxPoints));
  const keep = (values: number[]) => Float32Array.from(values.filter((_, index) => index % stride === 0));
  return { along: keep(xs), across: keep(ys) };
}

/** Finds the angle at which the ink falls into the sharpest lines: coarsely first, then finely around the best. */
export function findLineDirection(points: InkPoints): LineDirection {
  const [coarse = 0, ...finer] = stepSizes;
  const rough = sharpest(thinned(points), 0, maxSkew, coarse);
  let best: LineDirection = { skew: rough.skew, sharpness: sharpnessAt(points, rough.skew) };
  let reach = coarse;
  for (const stepSize of finer) {
    const found = sharpest(points, best.skew, reach, stepSize);
    if (found.sharpness > best.sharpness) best = found;
    reach = stepSize;
  }
  return { skew: Math.round(best.skew * 100) / 100, sharpness: best.sharpness };
}

function sharpest(points: InkPoints, centre: number, reach: number, stepSize: number): LineDirection {
  let best: LineDirection = { skew: centre, sharpness: sharpnessAt(points, centre) };
  for (let skew = centre - reach; skew <= centre + reach + 1e-9; skew += stepSize) {
    const sharpness = sharpnessAt(points, skew);
    if (sharpness > best.sharpness) best = { skew, sharpness };
  }
  return best;
}

function thinned({ along, across }: InkPoints): InkPoints {
  if (along.length < thinning * 2000) return { along, across };
  const some = (values: Float32Array) => values.filter((_, index) => index % thinning === 0);
  return { along: some(along), across: some(across) };
}

/**
 * Ink is summed along lines of that angle; where lines and gaps part cleanly, neighbouring sums differ most.
 * The measure is the sum of squared differences of neighbours, per point, so that pages compare.
 */
function sharpnessAt({ along, across }: InkPoints, skew: number): number {
  const slope = Math.tan((skew * Math.PI) / 180);
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  const places = new Float32Array(along.length);
  for (let index = 0; index < along.length; index += 1) {
    const place = (across[index] ?? 0) - slope * (along[index] ?? 0);
    places[index] = place;
    if (place < low) low = place;
    if (place > high) high = place;
  }
  if (places.length === 0) return 0;
  const sums = new Float32Array(Math.ceil(high - low) + 3);
  for (const place of places) {
    const bin = Math.floor(place - low);
    const rest = place - low - bin;
    sums[bin] = (sums[bin] ?? 0) + 1 - rest;
    sums[bin + 1] = (sums[bin + 1] ?? 0) + rest;
  }
  let sum = 0;
  for (let bin = 1; bin < sums.length; bin += 1) sum += ((sums[bin] ?? 0) - (sums[bin - 1] ?? 0)) ** 2;
  return sum / places.length;
}
