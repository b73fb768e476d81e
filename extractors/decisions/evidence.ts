import { verdictVerb } from "../agenda/verdict-verbs.ts";

/** Where a sentence stands in its item, as far as that says whether it decides. */
export interface Place {
  /** Nothing is said of the item after it. */
  readonly last: boolean;
  /** It has its line or paragraph for itself. */
  readonly alone: boolean;
  /** The body that meets; null where the paper does not say. */
  readonly own: string | null;
}

/** From this weight on a sentence decides. */
export const DECIDES = 2;

const AT_END = 0.5;
const ON_ITS_OWN = 0.4;
const SHORT = 60;
const SHORTNESS = 0.3;
const LONG = 220;
const LENGTH = -0.5;

/** A verb alone, or with its case and no other verb before it: `Godkendt.`, `Regnskabet enstemmigt godkendt`. */
const BARE = 1.9;
const BARE_WITHIN = 9;
/** `blev godkendt`, `er vedtaget`, `var bevilget`: what happened, what holds, what held. */
const AUXILIARIES: Readonly<Record<string, number>> = {
  blev: 2.1,
  bleve: 2.1,
  bliver: 1.6,
  er: 1.6,
  var: 0.6,
  være: 0.6,
  blevet: 0.9,
  har: 1.1,
  havde: 0.4,
  fik: 0.8,
};
const PAST_PASSIVE = 2.3;
const PRESENT_PASSIVE = 1.4;
/** A verb that acts needs one who can decide. */
const PAST = 0.9;
const PRESENT = 0.6;
const BY_BODY = 1.4;
const BY_US = 1;
const OF_CASE = 0.5;
const BY_PERSON = -1.2;
const BY_OTHERS = -2;

const ASKS = /\?\s*$/u;
const ASKED = -2.5;
/** What stands before the verb where something is only wished for, feared, put to someone, or told of another day. */
const AGAINST: readonly (readonly [RegExp, number])[] = [
  [
    /(?<!\p{L})(?:skal|bør|kan først|forventes|forventer|vil blive|mangler at|ønskes|foreslår|foreslås|foreslog|afventer|anmodes om)(?!\p{L})[^.]{0,60}$/iu,
    -2,
  ],
  [/(?<!\p{L})(?:hvis|såfremt|når|inden|før|indtil|fordi|hvorvidt|om)(?!\p{L})[^.]{0,50}$/iu, -1.6],
  [/(?:,|\p{L}) (?:der|som|hvor|hvilket) (?:\p{Ll}{2,12} ){0,3}$/u, -1.6],
  [
    /(?<!\p{L})(?:oplyste|oplyser|fortalte|fortæller|berettede|nævnte|meddelte|refererede|orienterede|skriver|skrev|spurgte|spørger|mente|mener|håber|undrede sig)(?!\p{L})[^.]{0,90}$/iu,
    -1.8,
  ],
  [/(?<!\p{L})(?:de|den|det|alle|vores|allerede|tidligere|senest|nyligt|netop|en|et) $/u, -2],
  [/(?<!\p{L})(?:tidligere|sidste år|i sin tid|dengang|i (?:19|20)\d\d|(?:for )?år siden)(?!\p{L})/iu, -1.2],
  [/(?<!\p{L})(?:indstiller|indstilles|foreslår|anbefaler)[^.]{0,80}(?<!\p{L})at(?!\p{L})[^.]{0,120}$/iu, -2],
];

const PLAIN_BODY =
  /^(?:udvalget|rådet|raadet|bestyrelsen|kommissionen|nævnet|forsamlingen|generalforsamlingen|mødet|magistraten|direktionen|flertallet|mr|pu|fu|hb|ob|hovedmed)$/u;
const NAMED_BODY =
  /^[\p{L}-]{2,30}(?:udvalget|rådet|raadet|bestyrelsen|nævnet|kommissionen|forsamlingen|med)$/u;
const US = /^(?:vi|man|alle|begge|samtlige)$/u;
const CASE =
  /^(?:sagen|punktet|emnet|dagsordenen?|dagsorden|referatet?|protokollen|regnskabet?|budgettet?|indstillingen|forslaget|ansøgningen|andragendet|planen|projektet|aftalen|beretningen|tilbuddet|forretningsordenen|vedtægterne?|vedtægten|\p{L}{3,30}(?:forslaget|planen|regnskabet|budgettet|ansøgningen|referatet|politikken|strategien|aftalen|rapporten|svaret))$/u;
const PERSON =
  /^(?:formanden|næstformanden|kassereren|borgmesteren|provsten|præsten|sognepræsten|kirkeværgen|direktøren|skolelederen|\p{L}{3,20}chefen|\p{L}{3,20}lederen)$/u;
const OTHERS =
  /^(?:kommunen|provstiet|provstiudvalget|stiftet|ministeriet|regionen|amtet|politiet|folketinget|regeringen|staten|forvaltningen|administrationen|ministeren|\p{L}{3,20}(?:styrelsen|ministeriet|forvaltningen))$/u;

interface Word {
  readonly lower: string;
  readonly start: number;
}

const WORD = /[\p{L}\d-]{1,40}/gu;

function wordsOf(said: string): readonly Word[] {
  return [...said.matchAll(WORD)].map((match) => ({ lower: match[0].toLowerCase(), start: match.index }));
}

/** How much a sentence looks like one in which the body that meets decides; `said` has single blanks. Linear. */
export function weighSentence(said: string, place: Place): number {
  const words = wordsOf(said);
  const own = place.own?.toLowerCase() ?? null;
  let best = Number.NEGATIVE_INFINITY;
  words.forEach((_word, index) => {
    const weight = weighVerb(said, words, index, own);
    if (weight !== undefined && weight > best) best = weight;
  });
  const length = said.length <= SHORT ? SHORTNESS : said.length >= LONG ? LENGTH : 0;
  return best + length + (place.last ? AT_END : 0) + (place.alone ? ON_ITS_OWN : 0);
}

function weighVerb(
  said: string,
  words: readonly Word[],
  index: number,
  own: string | null,
): number | undefined {
  const word = words[index];
  const verb = word === undefined ? undefined : verdictVerb(word.lower);
  if (word === undefined || verb === undefined) return undefined;
  const before = words.slice(Math.max(0, index - BARE_WITHIN), index);
  const subject = subjectOf(words, index, own);
  let weight: number;
  if (verb.form === "participle") {
    const auxiliary = before.findLast(({ lower }) => AUXILIARIES[lower] !== undefined);
    if (auxiliary !== undefined) weight = AUXILIARIES[auxiliary.lower] ?? 0;
    else if (index <= BARE_WITHIN && standsAlone(said, word)) weight = BARE;
    else return undefined;
  } else if (verb.form === "past-passive") weight = PAST_PASSIVE;
  else if (verb.form === "present-passive") weight = PRESENT_PASSIVE;
  else weight = verb.form === "past" ? PAST : PRESENT;
  const lead = said.slice(Math.max(0, word.start - 140), word.start);
  if (ASKS.test(said)) weight += ASKED;
  for (const [pattern, counts] of AGAINST) if (pattern.test(lead)) weight += counts;
  return weight + subject;
}

/** Nothing that it could describe follows: `godkendt.`, `vedtaget med …`, no `godkendt plan`. */
function standsAlone(said: string, { lower, start }: Word): boolean {
  const rest = said.slice(start + lower.length, start + lower.length + 24);
  return /^(?:$|[.,;:!)]|\s(?:til|med|som|uden|på|paa|af|efter|enstemmigt|og|idet|da|for|fra|pr|at|under|ved|indtil|dog|i|d\.|mod|ikke|\d))/u.test(
    rest,
  );
}

/** Who or what the verb is said of: the nearest such word before it, or the one right behind it (`vedtog rådet`). */
function subjectOf(words: readonly Word[], index: number, own: string | null): number {
  const behind = words[index + 1]?.lower ?? "";
  if (US.test(behind)) return BY_US;
  if (!PERSON.test(behind) && !CASE.test(behind)) {
    const said = subjectNamed(behind, own, false);
    if (said !== undefined) return said;
  }
  // `Økonomiudvalget har den 3. maj behandlet sagen og …`: what follows is theirs, however far.
  if (words[1]?.lower === "har" && subjectNamed(words[0]?.lower ?? "", own, true) === BY_OTHERS)
    return BY_OTHERS;
  let has = false;
  for (let at = index - 1; at >= Math.max(0, index - BARE_WITHIN); at -= 1) {
    const word = words[at]?.lower ?? "";
    if (word === "har" || word === "havde") has = true;
    const said = subjectNamed(word, own, has);
    if (said !== undefined) return said;
  }
  return 0;
}

/** `has` where the verb tells of what is done already: then a body with a name of its own must be the one that meets. */
function subjectNamed(word: string, own: string | null, has: boolean): number | undefined {
  if (OTHERS.test(word)) return BY_OTHERS;
  if (PLAIN_BODY.test(word)) return BY_BODY;
  if (NAMED_BODY.test(word)) {
    const known = own !== null && (own.includes(word) || own.includes(word.replace(/et$/u, "")));
    return known || (own === null && !has) ? BY_BODY : BY_OTHERS;
  }
  if (US.test(word)) return BY_US;
  if (PERSON.test(word)) return BY_PERSON;
  return CASE.test(word) ? OF_CASE : undefined;
}
