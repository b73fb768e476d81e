import { isActive } from "./plan-words.ts";

/** Who can be told to do something: the last part of the word, in the forms that stand as a subject. */
const ACTOR =
  /(?:kommunalbestyrelse(?:n|rne|r|s)?|kommune(?:n|rne|r)?|byråd(?:et)?|regionsråd(?:et)?|region(?:en|er|erne)?|regeringen|folketinget|ministeri(?:et|um)|ministeren|styrelsen|direktoratet|administrationen|forvaltningen|direktionen|borgmesteren|udvalg(?:et|ene)?|center|centret|centeret|afdelingen|ansøger(?:en|ne)?|ejer(?:en|ne)?|bygherren?|lejer(?:en|ne)?|udlejer(?:en)?|leverandøren|entreprenøren|tilbudsgiver(?:en|ne)?|ordregiver(?:en)?|køber(?:en)?|sælger(?:en)?|kasserer(?:en)?|formanden|forening(?:en|erne|er)?|bestyrelse(?:n|rne)|gruppen|skole(?:n|rne|r)|tilbud(?:det|dene)?|institution(?:en|erne|er)|medlem(?:met|merne|mer)|parterne|virksomhed(?:en|erne|er)?|selskab(?:et|er)|forsyning(?:en)?|vandværk(?:et)?|varmeværk(?:et)?|organisation(?:en|erne|er)|politiet|jobcent(?:er|ret|eret|rene)|borger(?:en|ne)|forældre(?:ne)?|råd(?:et|ene)?|nævn(?:et)?)$/i;
const VERBS = new Set(
  "skal bedes må vil kan bør forpligter forpligtes pålægges anmodes opfordres overtager indkalder sørger udmelder betaler aflægger sikrer afgiver".split(
    " ",
  ),
);
const JOINING = new Set("og for i landets de den det samtlige alle begge berørte enkelte to tre".split(" "));
/** Words that open a clause or join one on, before who it is about. */
const OPENING = /^(?:og|for|i|hvis|når|såfremt|da|at|idet|inden|efter|så|men|samt)$/i;
const LONGEST = 9;
const MOST_AFTER = 4;
const DOERS =
  /(?:indsendes|udarbejdes|forelægges|afleveres|udføres|varetages|fremsendes|sendes)[^.;]{0,40}?[ ]af[ ](?<who>[A-ZÆØÅa-zæøå-]{3,40})(?![\wæøå])/;
/** What is done next is another's: `…, derefter vil kommunalbestyrelsen tage stilling`. */
const THEN = /,[ ](?:derefter|herefter|hvorefter|hvor|men|og)(?![a-zæøå])/;
/** `…, og Børneudvalget den 27. maj`: whose verb has been said already, right before the day. */
const GAPPED = /(?:,|(?<!-[ ])(?<![\wæøå])og)[ ](?<who>[A-ZÆØÅa-zæøå][^.,;:()\d]{2,60})[ ]$/;

/**
 * Who must, where the clause says it: the subject of the verb that leads to the deadline at `place` (an offset into the clause),
 * or who stands after `af`. Null where it does not.
 */
export function responsibleIn(clause: string, place = clause.length): string | null {
  const told = clause.slice(0, 400);
  const gapped = told.slice(0, place).replace(/(?:(?:den|d\.|senest|inden|i|til)[ ]){0,2}$/i, "");
  const words = told.split(" ");
  let offset = 0;
  let found: string | undefined;
  for (const [index, word] of words.entries()) {
    if ((VERBS.has(word) || isActive(word) || isBound(words, index)) && !isPassive(words, index)) {
      const subject = subjectBefore(words, index) ?? subjectAfter(words, index);
      const later = offset > place && (found !== undefined || THEN.test(told.slice(place, offset)));
      if (subject !== undefined && !later) found = subject;
    }
    offset += word.length + 1;
  }
  if (found !== undefined) {
    const other = GAPPED.exec(gapped)?.groups?.who?.split(" ") ?? [];
    while (OPENING.test(other[0] ?? "")) other.shift();
    const subject = subjectBefore(other, other.length);
    return subject !== undefined && subject === other.join(" ") ? subject : found;
  }
  const doer = DOERS.exec(clause)?.groups?.who;
  return doer !== undefined && ACTOR.test(doer) ? doer : null;
}

/** `foreningen skal oprettes`, `vil blive præsenteret`: what something is done to does nothing itself. */
function isPassive(words: readonly string[], index: number): boolean {
  return /^(?:ikke|også|dog|derfor|herefter|først)$/.test(words[index + 1] ?? "")
    ? isPassive(words, index + 1)
    : /^(?:blive|[a-zæøå]{3,24}es)[.,]?$/.test(words[index + 1] ?? "");
}

/** `er forpligtet til`, `har pligt til`. */
function isBound(words: readonly string[], index: number): boolean {
  return /^(?:er|har)$/.test(words[index] ?? "") && /^(?:forpligtet|pligt)$/.test(words[index + 1] ?? "");
}

/** `skal alle kommuner …`, `indkalder Vejdirektoratet …`: the verb comes first where the sentence opens with the day. */
function subjectAfter(words: readonly string[], verb: number): string | undefined {
  for (let last = verb + 1; last < words.length && last - verb <= MOST_AFTER; last += 1) {
    const word = words[last] ?? "";
    if (ACTOR.test(word)) return words.slice(verb + 1, last + 1).join(" ");
    if (!JOINING.has(word) && !/^[A-ZÆØÅ]/.test(word)) return undefined;
  }
  return undefined;
}

/** The noun phrase that ends right before a verb: names, `og`, `for`, and an actor among them. */
function subjectBefore(words: readonly string[], verb: number): string | undefined {
  let first = verb;
  while (first > 0 && verb - first < LONGEST) {
    const word = words[first - 1] ?? "";
    const joins = JOINING.has(word);
    const name = /^[A-ZÆØÅ][\wæøåÆØÅ-]{0,40}$/.test(word);
    if (!joins && !name && !(ACTOR.test(word) && first === verb)) break;
    first -= 1;
  }
  // `Ejerne af ejendommene skal …`
  if (first === verb && words[verb - 2] === "af" && ACTOR.test(words[verb - 3] ?? "")) first = verb - 3;
  const phrase = words.slice(first, verb);
  while (OPENING.test(phrase[0] ?? "")) phrase.shift();
  return phrase.some((word) => ACTOR.test(word)) ? phrase.join(" ") : undefined;
}
