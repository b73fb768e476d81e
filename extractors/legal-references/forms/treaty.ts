import type { Form } from "../../text/form.ts";
import { SPACE, WORD_START } from "../../text/words.ts";
import type { Token } from "../token.ts";

/** Treaties by the words that papers use for them, each with its own title. Source: the Danish texts in Lovtidende C and the Union's. */
const TREATIES: readonly (readonly [written: string, title: string])[] = [
  [
    `(?:Den${SPACE})?Europæiske${SPACE}Menneskerettigheds?konvention|menneskerettighedskonvention|EMRK`,
    "Den Europæiske Menneskerettighedskonvention",
  ],
  [
    `(?:FN['’]?s${SPACE})?(?:konvention${SPACE}om${SPACE}rettigheder${SPACE}for${SPACE}personer${SPACE}med${SPACE}handicap|handicapkonvention)`,
    "FN's konvention om rettigheder for personer med handicap",
  ],
  [
    `(?:FN['’]?s${SPACE})?(?:konvention${SPACE}om${SPACE}barnets${SPACE}rettigheder|børnekonvention)`,
    "FN's konvention om barnets rettigheder",
  ],
  ["[ÅA]a?rhus-?konvention", "Århuskonventionen"],
  ["(?:Haager|Haag)-?(?:børnebortførelses)?konvention", "Haagerkonventionen"],
  [
    `traktat(?:en)?${SPACE}om${SPACE}Den${SPACE}Europæiske${SPACE}Unions${SPACE}funktionsmåde`,
    "traktaten om Den Europæiske Unions funktionsmåde",
  ],
  ["EUF-?traktat|TEUF", "traktaten om Den Europæiske Unions funktionsmåde"],
  [
    `traktat(?:en)?${SPACE}om${SPACE}Den${SPACE}Europæiske${SPACE}Union(?!s)`,
    "traktaten om Den Europæiske Union",
  ],
  ["EU-traktat|TEU", "traktaten om Den Europæiske Union"],
  ["EF-traktat", "traktaten om oprettelse af Det Europæiske Fællesskab"],
  [
    `(?:(?:EU['’]?s|Den${SPACE}Europæiske${SPACE}Unions)${SPACE})?charter(?:et)?${SPACE}om${SPACE}grundlæggende${SPACE}rettigheder`,
    "Den Europæiske Unions charter om grundlæggende rettigheder",
  ],
];
const SOURCE = TREATIES.map(([written]) => `(?:${written})`).join("|");
const KNOWN = TREATIES.map(([written, title]) => [new RegExp(`^(?:${written})`, "i"), title] as const);

/** `EMRK artikel 8`, `EUF-traktatens artikel 107`, `FN's handicapkonvention`: what states have agreed on. */
export const treaty: Form<Token> = {
  name: "treaty",
  trigger: `${WORD_START}(?:den[\\s\\u00a0]{1,4}europæiske[\\s\\u00a0]{1,4}(?:menn|unions[\\s\\u00a0]{1,4}chart)|traktat(?:en)?[\\s\\u00a0]{1,4}om[\\s\\u00a0]|europæiske[\\s\\u00a0]{1,4}menn|menneskerettighedsk|EMRK|FN['’]?s[\\s\\u00a0]{1,4}(?:konv|handicapk|børnek)|konvention[\\s\\u00a0]|handicapkonv|børnekonv|[åa]a?rhus-?konv|haag|EUF-|TEUF?(?![a-z])|E[UF]-trak|EU['’]?s[\\s\\u00a0]{1,4}chart|charter)`,
  pattern: new RegExp(
    `${WORD_START}(?<name>${SOURCE})(?<ending>ens|en|s)?(?:['’]s)?(?![\\wÀ-ÖØ-öø-ÿ-])`,
    "iy",
  ),
  read(match) {
    const { name = "", ending = "" } = match.groups ?? {};
    const short = /^(?:EMRK|TEUF?)$/i.test(name);
    // In small letters these are other words.
    if (short && name !== name.toUpperCase()) return undefined;
    const title = KNOWN.find(([pattern]) => pattern.test(name))?.[1];
    if (title === undefined) return undefined;
    const written = `${name}${/^en/i.test(ending) ? "en" : ""}`.replace(/[\s\u00a0]{1,6}/g, " ");
    return {
      kind: "act",
      span: { start: match.index, end: match.index + match[0].length },
      act: { name: written, type: "unknown", key: null, title, number: null, date: null },
      domain: "union",
      needsProvision: false,
    };
  },
  examples: [
    "EMRK artikel 8",
    "EUF-traktatens artikel 107",
    "FN's handicapkonvention artikel 19",
    "efter Den Europæiske Menneskerettighedskonvention",
    "Børnekonventionens artikel 3",
    "Århuskonventionen",
    "artikel 47 i EU's charter om grundlæggende rettigheder",
  ],
  nonExamples: ["en konvention", "handicapkonventionerne", "teu", "Aarhus Kommune", "charterrejser"],
};
