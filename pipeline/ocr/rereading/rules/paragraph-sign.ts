import type { SuspectRule } from "./suspect-rule.ts";

/**
 * What the Danish model writes for § or §§ that stands apart, specks beside it included. Figures are as likely as
 * letters: only a second look tells, and prose seldom has two numbers in a row.
 */
const likely = /^(?<open>[(["“”„»'.,‘’-]{0,3})(?<sign>[8$S&5s6B§9%3£?]{1,3})[.,:;'’-]?$/u;
/** What may stand before a § in earnest; anything else there is a speck. */
const opening = /[^(["“”„»]/gu;
/** Words after which a citation is due, whatever follows: the number may be on the next page. Ragged l reads as i. */
const citing = /(?:^(?:jf\.?|jævnfør|efter|iht\.?|medfør)|[li1|]ove?n?s)$/iu;
/** What is counted, or did something: `efter 5 måneder`, `jf. 8 klager`. No § stands before a word. */
const goesOn = /^\p{Ll}{2}/u;
/** A number follows, or a letter number that begins with what a figure is misread as. */
const number = /^[(]?[0-9IlO][0-9IlO]{0,3}[a-zæøåA-Z]?\b/u;
/** Two or three figures are a number more often than a sign: not worth a look where no citation is due. */
const plainNumber = /^[0-9]{2,3}[.,:;]?$/u;
/** Before a figure with a comma after it, such a word is the sign and the figure its number. */
const signAlone = /^[8$S&5§]{1,2}$/u;
const doubled = /^(?:88|55|58|85)[.,:;]?$/u;

/** `8 16`, `88 104 og 108`, `$ 4`: a § that stands apart from its number. */
export const paragraphSign: SuspectRule = {
  name: "paragraph-sign",
  sign: "§",
  suspects: ({ before, text, after }) =>
    likely.test(text) &&
    !(signAlone.test(before) && /[.,]$/u.test(text)) &&
    ((citing.test(before) && !goesOn.test(after)) ||
      (number.test(after) && (!plainNumber.test(text) || doubled.test(text)))),
  restore(first, second, isNarrow = false) {
    const { open = "", sign = "" } = likely.exec(first)?.groups ?? {};
    const signs = second.match(/§/gu)?.length ?? 0;
    if (signs === 0) return undefined;
    return `${open.replace(opening, "")}${sign.length >= 2 && !isNarrow ? "§§" : "§"}`;
  },
  examples: [
    { before: "lovens", text: "8", after: "16,", second: "§", restored: "§" },
    { before: "iovens", text: "8", after: "Side", second: "§", restored: "§" },
    { before: "servicelovens", text: "88", after: "104", second: "§§", restored: "§§" },
    { before: "efter", text: "$8", after: "83-87,", second: "§8", restored: "§§" },
    { before: "loven", text: "(8", after: "115)", second: "(§", restored: "(§" },
    { before: "efter", text: "&", after: "11", second: "§", restored: "§" },
    { before: "aftalt", text: '("8', after: '35")', second: '("§', restored: '("§' },
    { before: "Ledsagelse:", text: "5", after: "91.", second: "§", restored: "§" },
    { before: "kravene", text: "3:", after: "34),", second: "§", restored: "§" },
    { before: "Efter", text: ".$.", after: "7,", second: "§", restored: "§" },
  ],
  nonExamples: [
    { before: "nr.", text: "8", after: "2019", second: "8" },
    { before: "i", text: "S", after: "togene", second: "S" },
    { before: "på", text: "88", after: "pladser", second: "88" },
    { before: "den", text: "8.", after: "12.", second: "8." },
    { before: "8", text: "6,", after: "41", second: "6," },
    { before: "efter", text: "5", after: "måneder", second: "§" },
    { before: "er", text: "35", after: "40", second: "35" },
  ],
};
