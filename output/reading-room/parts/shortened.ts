/** A text on one line, cut at a word where it is longer than `longest`, and the cut shown. */
export function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  return line.length > longest ? `${line.slice(0, longest).replace(/\s+\S*$/u, "")} …` : line;
}
