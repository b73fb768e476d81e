import type { daBoards } from "./da-boards.ts";
import type { daHelp } from "./da-help.ts";
import type { daNames } from "./da-names.ts";
import type { daPages } from "./da-pages.ts";
import type { Language } from "./language.ts";
import type { Said } from "./said.ts";

/** The same words in any language: every string and every function that makes one must be there. */
export type Worded<Words> = Words extends Language
  ? Language
  : Words extends string
    ? string
    : Words extends (...given: infer Given) => string
      ? (...given: Given) => string
      : Words extends readonly (infer Word)[]
        ? readonly Worded<Word>[]
        : { readonly [Name in keyof Words]: Worded<Words[Name]> };

/** Every word that the reading room says, in one language. */
export type Texts = Worded<typeof daPages> &
  Worded<typeof daBoards> &
  Worded<typeof daNames> &
  Worded<typeof daHelp> & { readonly said: Said };
