export type TokenKind = "word" | "number" | "date";

/** One word, number or date of a text, as the comparison sees it. Offsets are in the text it was cut from. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** As printed, a word torn at a line end joined. */
  readonly text: string;
  /** What equal tokens share: lower case without hyphens; the value of a number; the ISO form of a date. */
  readonly key: string;
  /** The key of what stood there before it was repaired; null where nothing was. A repair is a guess: either may be right. */
  readonly unrepaired: string | null;
  /** Written on a keyboard and never read off paper: no letter of it is damage. */
  readonly typed: boolean;
  readonly skeleton: string;
  readonly kind: TokenKind;
  /** Part of a citation of law: `§`, its number, `stk.` and what follows it. */
  readonly legal: boolean;
  readonly capital: boolean;
  /** First word of a sentence, list point or heading. */
  readonly opens: boolean;
  /** Last word of a sentence, list point or heading. */
  readonly closes: boolean;
}
