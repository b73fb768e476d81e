import type { InkMap } from "./ink-map.ts";

/** Ink that hangs together, in pixels of the map; right and bottom are exclusive. */
export interface InkComponent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Inked pixels. */
  readonly area: number;
  /** The darkest pixel's contrast. */
  readonly peak: number;
}

/** Finds the pieces of ink of at least `threshold` contrast, corners touching, from top to bottom. */
export function findComponents({ width, height, contrast }: InkMap, threshold: number): InkComponent[] {
  const seen = new Uint8Array(width * height);
  const stack = new Int32Array(width * height);
  const components: InkComponent[] = [];
  for (let start = 0; start < contrast.length; start += 1) {
    if (seen[start] === 1 || (contrast[start] ?? 0) < threshold) continue;
    let [left, right, bottom, area, peak] = [width, 0, 0, 0, 0];
    let size = 1;
    stack[0] = start;
    seen[start] = 1;
    while (size > 0) {
      size -= 1;
      const at = stack[size] ?? 0;
      const y = Math.floor(at / width);
      const x = at - y * width;
      area += 1;
      peak = Math.max(peak, contrast[at] ?? 0);
      if (x < left) left = x;
      if (x > right) right = x;
      if (y > bottom) bottom = y;
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny += 1)
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx += 1) {
          const next = ny * width + nx;
          if (seen[next] === 1 || (contrast[next] ?? 0) < threshold) continue;
          seen[next] = 1;
          stack[size] = next;
          size += 1;
        }
    }
    components.push({
      left,
      top: Math.floor(start / width),
      right: right + 1,
      bottom: bottom + 1,
      area,
      peak,
    });
  }
  return components;
}
