import type { Edit } from "../edits.ts";
import type { JoinOracle } from "../layout/line-joins.ts";

const spaced = /(?<![\p{L}\p{N}])\p{L}(?:[ \u00a0]\p{L}){3,40}(?![\p{L}\p{N}])/gu;

/** Words written with a space after every letter (`R e f e r a t`): joined where the letters are a word. */
export function letterSpacingEdits(text: string, oracle: JoinOracle): Edit[] {
  return [...text.matchAll(spaced)].flatMap((match) => {
    const replacement = match[0].replace(/[ \u00a0]/g, "");
    if (!oracle.isWord(replacement.toLowerCase())) return [];
    const note = { rule: "letter-spacing", confidence: 0.99, evidence: "lexicon" as const, runnersUp: [] };
    return [{ start: match.index, end: match.index + match[0].length, replacement, note }];
  });
}
