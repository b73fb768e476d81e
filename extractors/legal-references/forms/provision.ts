import type { Form } from "../../text/form.ts";
import { GAP, WORD_START } from "../../text/words.ts";
import { readProvisionList } from "../provision-list.ts";
import type { Token } from "../token.ts";

/** `§ 11 a, stk. 2, nr. 3`, `§§ 104 og 108`, `§§ 32, 32a, 36, 39-40`, with line breaks and OCR's white space. */
export const paragraph: Form<Token> = {
  name: "paragraph",
  trigger: "§",
  pattern: new RegExp(`§(?:${GAP}§)?${GAP}(?=\\d|[lI]\\d)`, "y"),
  read: (match, text) => readProvisionList(text, match.index, match.index + match[0].length, "paragraph"),
  examples: [
    "§ 11 a, stk. 2",
    "§§ 32, 32a, 36, 39-40",
    "§ 16, stk.\n\n1",
    "§\n\n73",
    "§52 stk. 1 og 2",
    "§ 7.3",
    "§79-midler",
    "§ l04",
    "§ 2, stk, 3",
  ],
  nonExamples: ["§", "§ x", "§§ stk. 2"],
};

/** `paragraf 34`, `paragrafferne 5 og 6`: the sign in letters. */
export const paragraphWord: Form<Token> = {
  name: "paragraph-word",
  trigger: `${WORD_START}paragraf`,
  pattern: new RegExp(`${WORD_START}paragraf(?:ferne|fer)?${GAP}(?=\\d)`, "iy"),
  read: (match, text) => readProvisionList(text, match.index, match.index + match[0].length, "paragraph"),
  examples: ["paragraf 34", "Paragrafferne 5 og 6"],
  nonExamples: ["paragraffen", "paragraf-tegn 4", "paragrafrytter"],
};

/** The sign as the Danish model of OCR writes it, where only a sign can stand: `servicelovens 5 79 b, stk. 2`. */
export const misreadSign: Form<Token> = {
  name: "misread-sign",
  trigger: `(?:[58$S]|SS|88|\\$\\$)[ ]?\\d(?<=lov(?:ens?)?[\\s\\u00a0]{1,3}(?:[58$S]|SS|88|\\$\\$)[ ]?\\d)`,
  pattern:
    /(?<=lovens[\s\u00a0]{1,3})(?:(?:SS|88|\$\$|[58S])[ ]|\$[ ]?)(?=\d{1,3}(?:[ ]?[a-z](?![\wæøå]))?(?:,?[\s\u00a0]{1,4}stk|[,;.)](?!\d)|[\s\u00a0]{1,3}(?:og|eller)[\s\u00a0]{1,3}\d|$))|(?<=lov(?:en)?[\s\u00a0]{1,3})(?:(?:SS|88|\$\$)[ ]|\$[ ]?|[8S][ ](?=\d{1,3}(?:[ ]?[a-z])?,?[\s\u00a0]{1,4}stk))(?=\d)/y,
  read: (match, text) => readProvisionList(text, match.index, match.index + match[0].length, "paragraph"),
  examples: [
    "servicelovens 5 79 b, stk. 2",
    "planlovens 8 19, stk. 1",
    "planlovens SS 19 og 20",
    "servicelovens $ 104.",
    "serviceloven $ 104",
    "vandløbsloven 8 27, stk. 2",
  ],
  nonExamples: ["planlovens 5 19 km", "planens 8 19, stk. 1", "planlovens 8 kapitler", "vandløbsloven 8 27"],
};

/** `$ 104 i serviceloven`: a sign of money that no sum follows, before an act or a subsection. */
export const dollarSign: Form<Token> = {
  name: "dollar-sign",
  trigger: "\\$[ ]?\\d",
  pattern:
    /\${1,2}[ ]?(?=\d{1,3}(?:[ ]?[a-z](?![\wæøå]))?(?:,?[\s\u00a0]{1,4}stk[.,]?[\s\u00a0]{0,3}\d|[\s\u00a0]{1,3}i[\s\u00a0]{1,3}(?:lov[\s\u00a0]om|[a-zæøå]{3,40}loven)(?![a-zæøå])))/iy,
  read: (match, text) => readProvisionList(text, match.index, match.index + match[0].length, "paragraph"),
  examples: ["$ 104 i serviceloven", "efter $ 85, stk. 2"],
  nonExamples: ["$ 104 i alt", "$ 104,50", "US$ 85 pr. stk."],
};

/** `kapitel 4`, `kap. 3 a`: only a provision where an act stands with it, which is told later. */
export const chapter: Form<Token> = {
  name: "chapter",
  trigger: `${WORD_START}kap(?:itel|itler|\\.)`,
  pattern: new RegExp(
    `${WORD_START}(?:kapitel|kapitlerne|kapitler|kap\\.)${GAP}(?=\\d|[IVX]{1,6}(?![\\wæøå]))`,
    "iy",
  ),
  read: (match, text) => readProvisionList(text, match.index, match.index + match[0].length, "chapter"),
  examples: ["lovens kapitel 4", "kap. 3 a i planloven", "kapitel 4 og 5", "kapitel III i lov om folkehold"],
  nonExamples: ["kapitel", "kapital 4", "kapitlet 4"],
};

/** `artikel 6, stk. 1, litra e`, `art. 28` of a regulation or a directive. */
export const article: Form<Token> = {
  name: "article",
  trigger: `${WORD_START}art(?:ikel|ikler|\\.)`,
  pattern: new RegExp(`${WORD_START}(?:artikel|artiklerne|artikler|art\\.)${GAP}(?=\\d)`, "iy"),
  read: (match, text) => readProvisionList(text, match.index, match.index + match[0].length, "article"),
  examples: ["artikel 6, stk. 1, litra e", "art. 28"],
  nonExamples: ["en artikel om 6 borgere", "artsfund 3"],
};

/** `bilag 1, nr. 10 a`, `bilag 2, punkt 3`: of an act only where that stands right beside it, which is told later. */
export const annex: Form<Token> = {
  name: "annex",
  trigger: `${WORD_START}bilag[\\s\\u00a0]`,
  pattern: new RegExp(`${WORD_START}bilag${GAP}(?=\\d|[IVX]{1,6}(?![\\wæøå]))`, "iy"),
  read: (match, text) => readProvisionList(text, match.index, match.index + match[0].length, "annex"),
  examples: ["bilag 1, nr. 10 a", "lovens bilag 2, punkt 3"],
  nonExamples: ["bilaget", "bilag om 3 skoler"],
};
