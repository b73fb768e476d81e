/** A number as Danish papers write it: `1.000`, `1 000`, `0,8`, `-3,25`, `1.250.000,-`. No sign inside a word. */
export const numberPattern = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,4})?|\\d{1,9}(?:,\\d{1,4})?";

/** Value of a Danish number: the dot parts thousands, the comma decimals. Undefined where it is not one. */
export function parseDanishNumber(written: string): number | undefined {
  const bare = written.replace(/,-+$/u, "").replace(/\s/gu, "");
  if (!/^[-−–]?(?:\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,\d{1,6})?$/u.test(bare)) return undefined;
  return Number(bare.replaceAll(".", "").replace(",", ".").replace(/^[−–]/u, "-"));
}

/** How many decimals a number is written with. */
export function decimalsOf(written: string): number {
  return /,(?<decimals>\d+)$/u.exec(written)?.groups?.decimals?.length ?? 0;
}

/** The number in Danish form, with at most `decimals` decimals. */
export function formatDanishNumber(value: number, decimals = 2): string {
  const rounded = Number(value.toFixed(decimals));
  const [whole = "0", fraction] = String(Math.abs(rounded)).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/gu, ".");
  return `${rounded < 0 ? "-" : ""}${grouped}${fraction === undefined ? "" : `,${fraction}`}`;
}
