import type { Edit } from "../edits.ts";

/** A quotation mark before a word, with none after a word up to the next such mark or the end of the paragraph. */
const quoted = /(?<=^|[\s(])['‘](?=\p{L}{2})/gu;
const closing = /[\p{L}\p{N}.,!?]['’](?!\p{L})/u;
/** Characters in which a quotation must end for the mark that opens it to be one. */
const longestQuotation = 300;

/** At the start of a line the mark and a small letter of the capital's shape are the two halves of a broken capital. */
const sameInBothCases = /[scovwxz]/u;
const lineStart = /(?:^|\n)[ \t]*$/u;

const bracketed = /\([^(){}[\]\n]{1,200}(?<brace>\})/gu;

const note = (rule: string) => ({ rule, confidence: 0.95, evidence: "grammar" as const, runnersUp: [] });

function unclosed(text: string, at: number): boolean {
  const rest = text.slice(at + 1, at + longestQuotation);
  const paragraph = /\n\s*\n|\f/u.exec(rest)?.index ?? rest.length;
  return !closing.test(rest.slice(0, paragraph));
}

/**
 * Marks of dirt and of broken brackets, where the page was read by OCR: a quotation mark that nothing closes is left out,
 * and a brace that closes a round bracket is one.
 * @param isOcr whether a place of the text was read by OCR.
 */
export function strayMarkEdits(text: string, isOcr: (offset: number) => boolean): Edit[] {
  const quotes = [...text.matchAll(quoted)].flatMap(({ index }) => {
    if (!isOcr(index) || !unclosed(text, index)) return [];
    const letter = text.charAt(index + 1);
    const broken = sameInBothCases.test(letter) && lineStart.test(text.slice(0, index));
    const replacement = broken ? letter.toUpperCase() : "";
    return [{ start: index, end: index + 1 + replacement.length, replacement, note: note("stray-mark") }];
  });
  const braces = [...text.matchAll(bracketed)].flatMap((match) => {
    const end = match.index + match[0].length;
    return isOcr(match.index)
      ? [{ start: end - 1, end, replacement: ")", note: note("closing-bracket") }]
      : [];
  });
  return [...quotes, ...braces].sort((a, b) => a.start - b.start);
}
