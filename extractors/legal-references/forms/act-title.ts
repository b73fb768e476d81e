import type { Form } from "../../text/form.ts";
import { WORD_START } from "../../text/words.ts";
import { actByTitle } from "../acts/lookup.ts";
import type { Token } from "../token.ts";

const WORD = /[\s\u00a0]{1,6}(?<word>[A-ZÆØÅa-zæøå0-9][A-ZÆØÅa-zæøå0-9/-]{0,40})(?<mark>\.?)(?<comma>,?)/y;
const AND_SO_ON =
  /,?[\s\u00a0]{0,4}(?:m\.?[\s\u00a0]?v\.?|m\.?[\s\u00a0]?fl\.|m\.?[\s\u00a0]?m\.)(?![a-zæøå])/iy;
/** Words that end a title that is not in the table. */
const STOP =
  /^(?:er|har|skal|kan|må|vil|bør|blev|bliver|fremgår|giver|gælder|fastsætter|kræver|siger|ikke|som|der|at|hvor|hvorefter|hvis|idet|da|når|fra|samt|efter|jf|jfr|jævnfør|med|hvilket|godkendes|vedtages|træder|indeholder|blandt|ifølge|er|blevet|over|under|nr|lov|loven|og|eller|til|på|i|senest|det|den|de|sådan|således|dog|også|bekendtgørelse|forudsætter|medfører|forpligter|tillader|pålægger)$/;
const TITLE_WORDS = 26;
const UNKNOWN_WORDS = 7;

interface Words {
  readonly words: readonly string[];
  readonly ends: readonly number[];
  readonly stops: readonly boolean[];
}

function wordsAfter(text: string, from: number): Words {
  const words: string[] = [];
  const ends: number[] = [];
  const stops: boolean[] = [];
  let position = from;
  while (words.length < TITLE_WORDS) {
    AND_SO_ON.lastIndex = position;
    const filler = AND_SO_ON.exec(text);
    if (filler !== null && words.length > 0) {
      position = filler.index + filler[0].length;
      ends[ends.length - 1] = position;
      stops[stops.length - 1] = false;
    }
    WORD.lastIndex = position;
    const match = WORD.exec(text);
    if (match === null) break;
    const { word = "", mark = "", comma = "" } = match.groups ?? {};
    const footnote = /(?<=[a-zæøå]{3})\d{1,2}$/.exec(word)?.[0].length ?? 0;
    words.push(word.toLowerCase().slice(0, word.length - footnote));
    ends.push(match.index + match[0].length - mark.length - comma.length - footnote);
    stops.push(mark !== "" || comma !== "");
    position = match.index + match[0].length - (mark === "" ? 0 : mark.length + comma.length);
    if (mark !== "") break;
  }
  return { words, ends, stops };
}

/**
 * `lov om social service`, `loven om forpligtende samarbejder`, `bekendtgørelse af lov om planlægning`, `bekendtgørelse om affald`.
 * A title in the table is taken as far as the table goes; any other to the first mark or word that ends it.
 */
export const actTitle: Form<Token> = {
  name: "act-title",
  trigger: `${WORD_START}(?:lov|bekendtgørelse)`,
  pattern: new RegExp(
    `${WORD_START}(?<consolidation>(?:lovbekendtgørelse|bekendtgørelse)[\\s\\u00a0]{1,4}(?:af|om)[\\s\\u00a0]{1,4}(?=lov[\\s\\u00a0]))?` +
      `(?<kind>lov|bekendtgørelse)(?<definite>en|n)?[\\s\\u00a0]{1,6}om(?=[\\s\\u00a0])`,
    "iy",
  ),
  read(match, text) {
    const kind = (match.groups?.kind ?? "").toLowerCase();
    if (kind === "bekendtgørelse" && match.groups?.consolidation !== undefined) return undefined;
    const rest = wordsAfter(text, match.index + match[0].length);
    const found = actByTitle([kind, "om", ...rest.words]);
    const type =
      match.groups?.consolidation !== undefined
        ? "lovbekendtgørelse"
        : kind === "lov"
          ? "lov"
          : "bekendtgørelse";
    const count = found === undefined ? unknownLength(rest) : found.count - 2;
    const end = rest.ends[count - 1];
    if (count < 1 || end === undefined) return undefined;
    if (/^ændring/.test(rest.words[0] ?? "")) return undefined;
    const start = match.index;
    const titleStart = start + (match.groups?.consolidation?.length ?? 0);
    const written = text.slice(titleStart, end).replace(/[\s\u00a0]{1,12}/g, " ");
    const name = written
      .replace(/^lov(?:en)? om/i, "lov om")
      .replace(/^bekendtgørelsen? om/i, "bekendtgørelse om");
    return {
      kind: "act",
      span: { start, end },
      act: {
        name,
        type,
        key: found?.act.key ?? null,
        title: found?.act.title ?? null,
        number: null,
        date: null,
      },
      domain: kind === "lov" ? "statute" : "order",
      needsProvision: false,
    };
  },
  examples: [
    "efter lov om social service",
    "loven om forpligtende samarbejder",
    "bekendtgørelse af lov om planlægning",
    "Lov om miljømål m.v. for internationale naturbeskyttelsesområder",
    "lov om offentlige veje mv.",
    "bekendtgørelse om affald",
    "lov om Almene boliger",
  ],
  nonExamples: ["loven om dagen", "lov og orden", "lov om ændring af lov", "bekendtgørelse i dag"],
};

function unknownLength({ words, stops }: Words): number {
  let count = 0;
  for (const [index, word] of words.entries()) {
    if (count >= UNKNOWN_WORDS) break;
    if (STOP.test(word)) {
      const next = words[index + 1];
      if (
        !/^(?:og|eller|i|til|på|ved|af|for)$/.test(word) ||
        next === undefined ||
        STOP.test(next) ||
        index === 0
      )
        break;
      if (word !== "af" && word !== "for") break;
    }
    count = index + 1;
    if (stops[index] === true) break;
  }
  return /^(?:dagen|det|den|dette|at|hvad|hvordan|hvorvidt)$/.test(words[0] ?? "") ? 0 : count;
}
