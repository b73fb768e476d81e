/**
 * What two ways of writing one title have in common: lower case, without `bekendtgørelse af`, a nickname in brackets,
 * a footnote mark or `m.v.`, and with one space between words.
 */
export function titleKey(title: string): string {
  return title
    .toLowerCase()
    .replaceAll("\\n", " ")
    .replace(/\(\*\s{0,2}\d{1,2}\s{0,2}\)/g, " ")
    .replace(/\([^()]{0,60}lov(?:en)?\s{0,2}\)/g, " ")
    .replace(/(?:[ ]{0,2}\d{1,2}\)){1,4}$/, " ")
    .replace(/(?<=[a-zæøå.)])\d{1,2}\)?$/, " ")
    .replace(/^bekendtgørelse\s{1,3}af\s{1,3}/, "")
    .replace(/(?<![a-zæøå])(?:m\.\s?v\.?|mv\.?|m\.\s?m\.?|mm\.|m\.\s?fl\.?)(?![a-zæøå])/g, " ")
    .replace(/[^a-zæøåéü0-9-]{1,8}/g, " ")
    .trim()
    .replace(/lov$/, "loven");
}
