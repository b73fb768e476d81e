/** Inches of an A4 sheet. */
const a4 = { short: 8.27, long: 11.69 };

/**
 * Dots per inch of a page image: what it states, unless it states nothing, or what programs write that know nothing
 * (72 or 96) on an image far too large for it; then the page is taken to be A4.
 */
export function resolutionOf(width: number, height: number, stated: number | undefined): number {
  const short = Math.min(width, height);
  const long = Math.max(width, height);
  if (stated !== undefined && stated >= 50 && stated <= 2400) {
    const isDefault = stated === 72 || stated === 96;
    if (!(isDefault && long / stated > a4.long * 1.45)) return stated;
  }
  return Math.max(long / a4.long, short / a4.short, 1);
}
