const LETTER = "[A-Za-zÀ-ÖØ-öø-ÿ]";
/** `Teknik- og`, `Børne-, Kultur- og`, `Social, Sundhed og`, `KMB`: words that lead up to the word for the body. */
const LEAD = `(?:[A-ZÆØÅ]${LETTER}{1,30}(?:-,?[ \\n](?:(?:og|samt|&)[ \\n])?|,[ \\n]|[ \\n](?:og|samt|&)[ \\n])|[A-ZÆØÅ]{2,5} ){0,5}`;
const ENDING =
  "(?:udvalget|udvalg|byrådet|byråd|Byrådet|Byråd|Byraadet|Byraad|Byradet|råd|rådet|radet|raadet|bestyrelsen|nævnet|kommission|kommissionen|udvalgets|rådets|bestyrelsens)";

/**
 * The name of a body that takes decisions: `Teknik- og Miljøudvalget`, `Kommunalbestyrelsen`, `Udvalget for Grøn
 * Omstilling`, `Magistraten`. A source to build patterns of; it has no groups and bounded quantifiers only.
 */
export const BODY = `(?:(?:Stående )?Udvalget for ${LETTER}{2,30}(?:-?,? (?:og |samt |& )?[A-ZÆØÅ]${LETTER}{2,30}){0,5}|Udvalg(?:et)? for (?:(?:regional|grøn|bæredygtig|lokal|social|tværgående) )?[a-zæøå]{3,30}(?:-?, [a-zæøå]{3,30}){0,3}(?:-? og [a-zæøå]{3,30})?|Udvalg for ${LETTER}{2,30}(?:-?,? (?:og )?[A-ZÆØÅ]${LETTER}{2,30}){0,4}|(?:[A-ZÆØÅ][a-zæøå]{2,20} )?(?:Byrådet|Byråd|Byraadet|Byraad|Byradet|Kommunalbestyrelsen|Kommunalbestyrelse|Magistraten|Borgerrepræsentationen|Folketinget|Regionsrådet|Direktionen|Styregruppen|Bestyrelsen|Menighedsrådet|Sogneraadet|Sognerådet|Amtsrådet)|[A-ZÆØÅ]${LETTER}{2,20} Udvalg(?:et)?|${LEAD}(?:[A-ZÆØÅ]{2,4}-)?[A-ZÆØÅ]${LETTER}{0,30}${ENDING}|${LEAD}[A-ZÆØÅ]{2,4}-${ENDING})`;

const NAME = new RegExp(`${BODY}(?![a-zæøå])`, "g");

/** A body's name without the genitive and without a term of years after it (`Økonomiudvalget 2018-2021`). */
export function bareBody(name: string): string {
  const clean = name
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/\s{1,6}\d{4}(?:\s?-\s?\d{2,4})?$/, "")
    .trim();
  return /(?:udvalget|rådet|radet|raadet|bestyrelsen|magistraten|repræsentationen|tinget|direktionen|gruppen|nævnet|byråd|byraad|sogneraad|udvalg|styrelse)s$/i.test(
    clean,
  )
    ? clean.slice(0, -1)
    : clean;
}

/** Whether two names mean one body: the article, case, hyphens and `og` do not tell them apart. */
export function sameBody(a: string, b: string): boolean {
  return bodyKey(a) === bodyKey(b);
}

function bodyKey(name: string): string {
  return bareBody(name)
    .toLowerCase()
    .replace(/aa/g, "å")
    .replace(/[^a-zæøå]/g, "")
    .replace(/(?:et|en)$/, "")
    .replace(/råd$/, "råd");
}

/** Every body that a stretch of text names, in its order. Linear; for short texts. */
export function findBodies(
  text: string,
): readonly { readonly name: string; readonly start: number; readonly end: number }[] {
  return [...text.matchAll(NAME)].map((match) => ({
    name: bareBody(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
