import { cleanScan, type GreyImage, type ScanDamage, scan } from "../samples/render/scan.ts";
import { pick, type Random } from "./signs.ts";

/** What becomes of a page between the printer and the archive. */
export interface Treatment extends ScanDamage {
  readonly name: string;
  /** Black and white only. */
  readonly bitonal: boolean;
  /** Darkness of the other side where it shines through, 0..1. */
  readonly bleed: number;
}

const resolutions = [150, 200, 200, 300, 300, 300, 400, 600] as const;

/** One treatment after the other, so that a run of pages holds all of them. */
const kinds: readonly ((random: Random) => Partial<Treatment> & { readonly name: string })[] = [
  () => ({ name: "clean" }),
  (r) => ({ name: "skewed", skew: (r() - 0.5) * 6 }),
  () => ({ name: "blurred", blur: 1.3 }),
  () => ({ name: "specks", specks: 25 }),
  () => ({ name: "pale", ink: 150, paper: 235 }),
  () => ({ name: "very pale", ink: 190, paper: 240 }),
  () => ({ name: "dark paper", ink: 40, paper: 175 }),
  () => ({ name: "bleed", bleed: 0.22 }),
  (r) => ({ name: "turned", turned: pick(r, [90, 180, 270] as const) }),
  (r) => ({ name: "all", skew: (r() - 0.5) * 3, blur: 0.9, specks: 8, ink: 60, paper: 225, bleed: 0.12 }),
];

export function treatmentOf(index: number, random: Random, dpi?: number): Treatment {
  const kind = kinds[index % kinds.length] ?? kinds[0];
  const chosen = dpi ?? pick(random, resolutions);
  const own = kind?.(random) ?? { name: "clean" };
  const blur = (own.blur ?? cleanScan.blur) * (chosen / 300);
  return {
    ...cleanScan,
    skew: (random() - 0.5) * 1.2,
    bitonal: Math.floor(index / kinds.length) % 2 === 1,
    bleed: 0,
    ...own,
    dpi: chosen,
    blur: blur < 0.3 ? 0 : blur,
    seed: 1 + index,
  };
}

/** Damages a page. `back` is what stands on its other side. */
export async function treat(
  image: GreyImage,
  back: GreyImage | undefined,
  treatment: Treatment,
): Promise<GreyImage> {
  const shone = back && treatment.bleed > 0 ? shineThrough(image, back, treatment.bleed) : image;
  const scanned = await scan(shone, treatment);
  if (!treatment.bitonal) return scanned;
  const threshold = (treatment.ink + treatment.paper) / 2;
  return { ...scanned, pixels: scanned.pixels.map((level) => (level > threshold ? 255 : 0)) };
}

function shineThrough(image: GreyImage, back: GreyImage, bleed: number): GreyImage {
  const { width, height } = image;
  const pixels = image.pixels.slice();
  for (let y = 0; y < Math.min(height, back.height); y += 1)
    for (let x = 0; x < Math.min(width, back.width); x += 1) {
      const behind = 255 - bleed * (255 - (back.pixels[y * back.width + (back.width - 1 - x)] ?? 255));
      const at = y * width + x;
      pixels[at] = Math.min(pixels[at] ?? 255, behind);
    }
  return { ...image, pixels };
}
