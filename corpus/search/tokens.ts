import { fold } from "./fold.ts";

/** A word of a text as the index knows it, and where it stands. */
export interface Token {
  /** Folded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{N}]+|§/gu;

/** Words and numbers of a text, and each `§`; everything else separates. */
export function* tokens(text: string): Generator<Token> {
  for (const match of text.matchAll(wordPattern)) {
    yield { word: fold(match[0]), start: match.index, end: match.index + match[0].length };
  }
}
