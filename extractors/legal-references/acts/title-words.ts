/** Reading the words of a title off a text: where each ends, and where a title must stop that no table knows. */
const WORD =
  /[\s\u00a0]{1,6}(?<word>(?:-(?=[a-zæøå]))?[A-ZÆØÅa-zæøå0-9][A-ZÆØÅa-zæøå0-9/-]{0,40})(?<mark>\.?)(?<comma>,?)/y;
const AND_SO_ON =
  /,?[\s\u00a0]{0,4}(?:m\.?[\s\u00a0]?v\.?|m\.?[\s\u00a0]?fl\.|m\.?[\s\u00a0]?m\.)(?![a-zæøå])/iy;
/** Words that end a title that is not in the table. */
const STOP =
  /^(?:er|har|skal|kan|må|vil|bør|blev|bliver|fremgår|giver|gælder|fastsætter|kræver|siger|ikke|som|der|at|hvor|hvorefter|hvis|idet|da|når|fra|samt|efter|jf|jfr|jævnfør|med|hvilket|godkendes|vedtages|træder|indeholder|blandt|ifølge|er|blevet|over|under|nr|lov|loven|og|eller|til|på|i|senest|det|den|de|sådan|således|dog|også|bekendtgørelse|uanset|finder|ophæves|ophævet|forlænges|forlænget|tilsvarende|fortsat|stadig|kun|alene|trådte|omfatter|regulerer|bestemmer|stiller|angår|vedrører|dvs|nævnt|nævnte|kapitel|bilag|paragraf|afsnit|stk|litra|forudsætter|medfører|forpligter|tillader|pålægger|indbringes|påklages|afvises|anvendes|behandles|meddeles|meddelt|gives|træffes|truffet|udstedes|udstedt|administreres|kræves|forstås|henvises|fastsættes|fastsat|reguleres|omfattes|varetages|udføres|gennemføres|udgør|foreskriver|beskriver|sikrer|betyder|viser|bortfalder|udløber|hører|henhører|sker|forbyder|tilsiger|ændres|ændret|suppleres|fraviges|dispenseres|opfyldes|overtrædes|kunne|skulle|burde|måtte|ville|var|havde)$/;
/** Nouns that `til` goes on from within a title: `lov om supplerende bestemmelser til forordningen om …`. */
const TAKES_TIL =
  /^(?:bestemmelser|støtte|tilskud|hjælp|lån|adgang|bidrag|ydelser?|undervisning|erstatning|kompensation|ret|pligt|godtgørelse)$/;
const TITLE_WORDS = 26;
const UNKNOWN_WORDS = 9;
const WORDS_AFTER_AND = 5;
/** A heading below, or another paragraph: no title that is not known goes on there. */
const BREAK =
  /^[ \t\u00a0]{0,6}(?:\n[\s\u00a0]{0,6}\n|\n[ \u00a0]{0,6}(?=[A-ZÆØÅ•-])|[ \u00a0]{0,3}[;:()§]|$)/;

export interface Words {
  readonly words: readonly string[];
  readonly ends: readonly number[];
  readonly stops: readonly boolean[];
}

/** The words from a place on, in lower case and without footnote marks, to the first full stop. */
export function wordsAfter(text: string, from: number): Words {
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
    const ordinal = mark !== "" && /^\d{1,3}$/.test(word);
    const end = match.index + match[0].length;
    stops.push((mark !== "" && !ordinal) || comma !== "" || BREAK.test(text.slice(end, end + 16)));
    position = end - (mark === "" || ordinal ? 0 : mark.length + comma.length);
    if (mark !== "" && !ordinal) break;
  }
  return { words, ends, stops };
}

/** How many of the words a title takes that is in no table: to the first mark or word that ends it. `from` is the first of them. */
export function unknownLength({ words, stops }: Words, from = 0): number {
  let count = 0;
  for (const [index, word] of words.entries()) {
    if (index < from) continue;
    if (count >= UNKNOWN_WORDS) break;
    const next = words[index + 1];
    if (STOP.test(word)) {
      if (index === from || next === undefined || STOP.test(next)) break;
      const joins =
        /^(?:og|eller)$/.test(word) &&
        (words[index - 1]?.endsWith("-") === true || endsSoon(words, stops, index));
      const goesOn = word === "til" && TAKES_TIL.test(words[index - 1] ?? "");
      if (!joins && !goesOn && word !== "af" && word !== "for") break;
    }
    count = index + 1;
    if (stops[index] === true) break;
  }
  if (/^(?:og|eller|af|for|til)$/.test(words[count - 1] ?? "")) count -= 1;
  return /^(?:dagen|det|den|dette|at|hvad|hvordan|hvorvidt)$/.test(words[0] ?? "") ? 0 : count;
}

/** Whether what follows `og` runs on to a mark, with no word that begins something else: `om magtanvendelser og andre indgreb,`. */
function endsSoon(words: readonly string[], stops: readonly boolean[], at: number): boolean {
  for (let index = at + 1; index < words.length && index <= at + WORDS_AFTER_AND; index += 1) {
    const word = words[index] ?? "";
    if (STOP.test(word) && !/^(?:af|for|over|til|i|på)$/.test(word)) return false;
    if (/(?:loven|lovens|lov|bekendtgørelsen|reglerne|vejledning)$/.test(word)) return false;
    if (stops[index] === true) return true;
  }
  return false;
}
