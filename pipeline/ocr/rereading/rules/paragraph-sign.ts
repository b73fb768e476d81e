import type { SuspectRule } from "./suspect-rule.ts";

/** What the Danish model writes for § or §§ that stands apart. */
const likely = /^(?<open>[(["»]?)(?<sign>[8$S&5s6B§9%3£?]{1,3})$/u;
/** Signs that are rarely anything else, and figures that mostly are. */
const likeliest = /[8$S&§]/u;
/** Words after which a citation is due, whatever follows: the number may be on the next page. */
const citing = /(?:^(?:jf\.?|jævnfør|efter|iht\.?|medfør)|love?n?s)$/iu;
/** A number follows, or a letter number that begins with what a figure is misread as. */
const number = /^[(]?[0-9IlO][0-9IlO]{0,3}[a-zæøåA-Z]?\b/u;

/** `8 16`, `88 104 og 108`, `$ 4`: a § that stands apart from its number. */
export const paragraphSign: SuspectRule = {
  name: "paragraph-sign",
  suspects: ({ before, text, after }) =>
    likely.test(text) && (citing.test(before) || (likeliest.test(text) && number.test(after))),
  restore(first, second) {
    const { open = "", sign = "" } = likely.exec(first)?.groups ?? {};
    const signs = second.match(/§/gu)?.length ?? 0;
    if (signs === 0) return undefined;
    return `${open}${sign.length >= 2 ? "§§" : "§"}`;
  },
  signAt(text) {
    const { open = "", sign = "" } = likely.exec(text)?.groups ?? {};
    return [open.length, open.length + sign.length];
  },
  examples: [
    { before: "lovens", text: "8", after: "16,", second: "§", restored: "§" },
    { before: "servicelovens", text: "88", after: "104", second: "§§", restored: "§§" },
    { before: "efter", text: "$8", after: "83-87,", second: "§8", restored: "§§" },
    { before: "loven", text: "(8", after: "115)", second: "(§", restored: "(§" },
    { before: "efter", text: "&", after: "11", second: "§", restored: "§" },
  ],
  nonExamples: [
    { before: "nr.", text: "8", after: "2019", second: "8" },
    { before: "i", text: "S", after: "togene", second: "S" },
    { before: "på", text: "88", after: "pladser", second: "88" },
  ],
};
