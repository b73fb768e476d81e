import { findLineDirection, type InkPoints } from "./line-direction.ts";

/** How a page lies, told from its ink alone. */
export interface PageLie {
  /** Degrees by which the lines fall (positive) or rise (negative), once the page is turned by `rotation`. */
  readonly skew: number;
  /** The same if the lines ran the other way after all. */
  readonly skewAcross: number;
  /** Clockwise degrees that make the page stand upright, as far as ink can tell: of capitals it tells little. */
  readonly rotation: 0 | 90 | 180 | 270;
}

/** Lines that run down must be so much sharper than lines that run across: columns of figures are sharp as well. */
const sidewaysMargin = 1.3;
/** Share of third powers by which the drop at the baseline must lose, to lay a page on its head. */
const clearLean = 0.08;

/** Tells how the page lies. Latin script stands on a sharp baseline, and more letters rise above than hang below. */
export function findLie({ along, across }: InkPoints): PageLie {
  const level = findLineDirection({ along, across });
  // Turned a quarter clockwise, the old bottom is the left side: `x` runs against the old `y`.
  const turned = { along: negate(across), across: along };
  const upended = findLineDirection(turned);
  const onItsSide = upended.sharpness > sidewaysMargin * level.sharpness;
  const lean = baselineLean(onItsSide ? turned : { along, across }, onItsSide ? upended.skew : level.skew);
  // Unsure, a page stands as it is: most do.
  const headFirst = onItsSide ? lean >= 0 : lean > -clearLean;
  return {
    // A half turn leaves the skew as it is.
    skew: onItsSide ? upended.skew : level.skew,
    skewAcross: onItsSide ? level.skew : upended.skew,
    rotation: onItsSide ? (headFirst ? 90 : 270) : headFirst ? 0 : 180,
  };
}

/**
 * From -1 to 1, positive where lines stand on their feet. Summed line by line, ink grows in two steps from the top
 * (ascenders, then the x-height) and ends in one big step at the baseline; third powers let the big step win.
 */
function baselineLean({ along, across }: InkPoints, skew: number): number {
  const slope = Math.tan((skew * Math.PI) / 180);
  const sums = new Map<number, number>();
  for (let index = 0; index < along.length; index += 1) {
    const bin = Math.floor((across[index] ?? 0) - slope * (along[index] ?? 0));
    sums.set(bin, (sums.get(bin) ?? 0) + 1);
  }
  let [signed, total] = [0, 0];
  for (const [bin, sum] of sums) {
    const stepDown = sum - (sums.get(bin + 1) ?? 0);
    signed += stepDown ** 3;
    total += Math.abs(stepDown) ** 3;
    if (!sums.has(bin - 1)) {
      signed -= sum ** 3;
      total += sum ** 3;
    }
  }
  return total === 0 ? 0 : signed / total;
}

function negate(values: Float32Array): Float32Array {
  return values.map((value) => -value);
}
