import { atSign } from "./at-sign.ts";
import { gluedParagraphSign } from "./glued-paragraph-sign.ts";
import { paragraphSign } from "./paragraph-sign.ts";
import { signBehindWord } from "./sign-behind-word.ts";
import type { SuspectRule } from "./suspect-rule.ts";

export type { SuspectRule } from "./suspect-rule.ts";

/** Every rule for a second look; the first that fits a word has it. */
export const suspectRules: readonly SuspectRule[] = [
  paragraphSign,
  gluedParagraphSign,
  signBehindWord,
  atSign,
];
