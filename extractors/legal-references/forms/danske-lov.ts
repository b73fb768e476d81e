import type { Form } from "../../text/form.ts";
import { SPACE, WORD_START } from "../../text/words.ts";
import type { Token } from "../token.ts";

const BOOK = "[1-6][-–.]\\d{1,2}(?:[-–.]\\d{1,3}){0,2}";

/** The book, chapter and article of the code of 1683, right behind its name: `5-1-2` of `Danske Lov 5-1-2`. */
export const bookOfDanskeLov: Form<Token> = {
  name: "book-of-danske-lov",
  trigger: `[1-6](?<=(?:Danske[\\s\\u00a0]Lovs?|D\\.?[ ]?L\\.?)[\\s\\u00a0]{1,3}(?:art(?:ikel|\\.)[\\s\\u00a0])?[1-6])[-–.]\\d`,
  pattern: new RegExp(
    `(?<=(?:Danske${SPACE}Lovs?|${WORD_START}D\\.?[ ]?L\\.?)${SPACE}(?:art(?:ikel|\\.)${SPACE})?)(?<book>${BOOK})(?!\\d)`,
    "y",
  ),
  read(match) {
    const span = { start: match.index, end: match.index + match[0].length };
    return {
      kind: "provision",
      span,
      unit: "paragraph",
      provisions: [
        {
          span,
          paragraph: (match.groups?.book ?? "").replace(/[–.]/g, "-"),
          paragraphTo: null,
          subsection: null,
          number: null,
          letter: null,
          sentence: null,
          chapter: null,
          annex: null,
        },
      ],
      compound: null,
    };
  },
  examples: ["Danske Lov 5-1-2", "efter D.L. 3-19-2", "DL 5-7-13"],
  nonExamples: ["Danske Lov", "DLA 3-1", "lov 5-1-2"],
};

/** The code of 1683 by its name; the two letters only beside a provision. */
export const danskeLov: Form<Token> = {
  name: "danske-lov",
  trigger: `${WORD_START}(?:(?:Kong[\\s\\u00a0]Christian[\\s\\u00a0]den[\\s\\u00a0]Femtis[\\s\\u00a0])?Danske[\\s\\u00a0]Lov|D\\.?[ ]?L\\.?[\\s\\u00a0][1-6])`,
  pattern: new RegExp(
    `${WORD_START}(?:(?<whole>(?:Kong${SPACE}Christian${SPACE}den${SPACE}Femtis${SPACE})?Danske${SPACE}Lov)s?(?![\\wæøåÆØÅ])|D\\.?[ ]?L\\.?(?=${SPACE}${BOOK}))`,
    "y",
  ),
  read: (match) => ({
    kind: "act",
    span: { start: match.index, end: match.index + match[0].length },
    act: {
      name: match.groups?.whole === undefined ? match[0] : "Danske Lov",
      type: "lov",
      key: null,
      title: "Danske Lov",
      number: null,
      date: null,
    },
    domain: "statute",
    needsProvision: match.groups?.whole === undefined,
  }),
  examples: ["Danske Lov 5-1-2", "efter D.L. 3-19-2"],
  nonExamples: ["den danske lov", "danske love", "DL 2020"],
};
