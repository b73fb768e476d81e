import type { Form } from "../../text/form.ts";
import { readProvisionList } from "../provision-list.ts";
import { NO_THING } from "../provision-number.ts";
import type { Token } from "../token.ts";

const S = "[\\s\\u00a0]";
const NUMBER = `\\d{1,3}(?:[ ]?[a-hj-zA-HJ-Z](?![\\wæøåÆØÅ]))?`;
const SUBSECTION = `,?${S}{1,4}stk\\.?${S}{0,3}\\d`;

/** Rules of a body of its own, whose provisions are only told by a subsection. */
const RULES = "(?:forretningsordenens|vedtægte(?:rne|n)s|regulativets)";

/** Words that lead to a provision. */
const CITING = `(?:[Jj]fr?\\.|følger${S}af|[Ee]fter|medfør${S}af|henhold${S}til|omfattet${S}af|iht\\.|[Ii]følge|(?:[Rr]egler|[Bb]estemmelser|[Bb]estemmels)(?:ne|en)?${S}i|hjemmel${S}i|som)`;
/** Another number that goes with the first: `25 og 26 i samme lov`. */
const NEXT = `(?:${S}{1,3}(?:og|eller)${S}{1,3}\\d{1,3}(?:[ ][a-z])?)?`;
const ITS_ACT = `(?:[Ll]ov${S}om${S}|[a-zæøå-]{3,40}loven(?![a-zæøå])|samme${S}lov|den${S}nævnte${S}lov)`;

const read = (match: RegExpExecArray, text: string) =>
  readProvisionList(text, match.index, match.index, "paragraph");

/**
 * `Kommunestyrelseslovens 24, stk. 3`, `servicelovens 42 om …`: some archives have lost every `§`. Right after an act in the
 * genitive a number that counts nothing is a provision.
 */
export const lostSign: Form<Token> = {
  name: "lost-sign",
  trigger: `\\d(?<=(?:lovens|bekendtgørelsens|${RULES})${S}{1,3}\\d)`,
  pattern: new RegExp(
    `(?:(?<=(?:lovens|bekendtgørelsens)${S}{1,3})|(?<=${RULES}${S}{1,3})(?=\\d{1,3}${SUBSECTION}))${NUMBER}(?=${SUBSECTION}|,?${S}{1,3}nr\\.${S}?\\d|[,;:.)](?!\\d)|${S}{1,3}(?:og|eller|samt)${S}{1,3}\\d|[ ]?[-–][ ]?\\d|${S}{1,4}(?:${NO_THING})(?![a-zæøå])|${S}{1,4}[A-ZÆØÅ][a-zæøå]|${S}{0,4}$)`,
    "y",
  ),
  read,
  examples: [
    "kommunestyrelseslovens 24, stk. 3",
    "servicelovens 104 og 108",
    "sundhedslovens 138.",
    "byggelovens 16 A",
    "efter servicelovens 42 om tabt arbejde",
    "planlovens 34-38",
    "affaldsbekendtgørelsens 13, stk. 1",
    "efter servicelovens 42 Juni 2017",
    "jf. forretningsordenens 11, stk. 3",
  ],
  nonExamples: [
    "servicelovens 20 år",
    "lovens 3 kapitler",
    "jf. 24, stk. 3 i aftalen",
    "planlovens 5 19 km",
    "servicelovens 42 borgere",
    "vedtægternes 11 punkter",
  ],
};

/** `efter dagtilbudsloven 19, stk. 4`: an act that is not in the genitive, only before a subsection. */
export const lostSignOfAct: Form<Token> = {
  name: "lost-sign-of-act",
  trigger: `\\d(?<=(?:[a-zæøå]loven|[A-ZÆØÅ]L),?${S}{1,3}\\d)`,
  pattern: new RegExp(
    `(?<=(?:[a-zæøå]loven|(?<![\\wÀ-ÖØ-öø-ÿ.-])[A-ZÆØÅ]{1,4}L),?${S}{1,3})${NUMBER}(?=${SUBSECTION})`,
    "y",
  ),
  read,
  examples: ["efter dagtilbudsloven 19, stk. 4", "jf. Planloven 35 stk. 1.", "jf. TL 5, stk. 2"],
  nonExamples: ["efter serviceloven 19 gange", "loven 3 stk. 4", "planloven 2020, stk. 1"],
};

/**
 * `som følger af 2 i lov nr. 593 af …`, `efter 42 i serviceloven`, `jf. 8, stk. 2`: a number that a citing word, or the year
 * of the act before, leads to its act or to its subsection.
 */
export const lostSignBefore: Form<Token> = {
  name: "lost-sign-before",
  trigger: `\\d{1,3}(?:[ ]?[a-z])?(?:${NEXT}${S}{1,3}i${S}{1,3}(?:lov|samme|den${S}nævnte|[a-zæøå-]{3,40}loven)|,${S}{1,4}stk\\.)`,
  pattern: new RegExp(
    `(?:(?<=(?:(?<![\\wæøåÆØÅ])${CITING}|[ ](?:19|20)\\d{2}(?:,|[ ]og))${S}{1,3})${NUMBER}(?=${S}{1,3}i${S}{1,3}lov(?:bekendtgørelse)?${S}{1,3}nr\\.?${S}{1,3}\\d)` +
      `|(?<=(?<![\\wæøåÆØÅ])${CITING}${S}{1,3})${NUMBER}(?=${NEXT}${S}{1,3}i${S}{1,3}${ITS_ACT}|,${S}{1,4}stk\\.${S}{0,3}\\d))`,
    "y",
  ),
  read,
  examples: [
    "de ændringer, der følger af 2 i lov nr. 7 af 2. maj 2019",
    "jf. 14 a i lov nr. 7 af 2. maj 2019",
    "lov nr. 7 af 2. maj 2019, 8 i lov nr. 9 af 3. juni 2020",
    "ydes efter 42 i lov om social service",
    "afvist i medfør af 48, stk. 3",
    "Reglerne i 25 og 26 i samme lov",
  ],
  nonExamples: [
    "stk. 2 i lov nr. 7",
    "efter 2 i lovens forstand",
    "de 2 i lov nr. 7",
    "kapitel 2 i lov nr. 7",
    "efter 14, som stk. 2 nævner",
    "efter 3 stk. 4",
  ],
};
