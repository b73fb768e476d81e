/** At least four single letters in a row, one space between them: `R E F E R A T`. */
const spaced = /(?<![\p{L}\p{N}])\p{L}(?: \p{L}){3,199}(?![\p{L}\p{N}])/gu;
/** The same where words stay apart by two spaces or more. */
const spacedWords = /(?<![\p{L}\p{N}])\p{L}(?: \p{L})+(?: {2,8}\p{L}(?: \p{L})*){1,60}(?![\p{L}\p{N}])/gu;

/**
 * Closes up letters that were set apart for looks. Words that are told apart by wider gaps stay apart; where every gap is
 * alike they come out as one word, which the page's quality then shows.
 */
export function closeUpLetterSpacing(text: string): string {
  if (!/\p{L} \p{L} \p{L}/u.test(text)) return text;
  return text
    .replace(spacedWords, (match) =>
      match
        .split(/ {2,}/)
        .map((word) => word.replaceAll(" ", ""))
        .join(" "),
    )
    .replace(spaced, (match) => match.replaceAll(" ", ""));
}
