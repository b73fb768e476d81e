/** Letters that the lists of national parties have on the ballot, by the names they go by in minutes. */
export const PARTY_LETTERS: Readonly<Record<string, string>> = {
  socialdemokratiet: "A",
  socialdemokraterne: "A",
  socialdemokratiets: "A",
  "radikale venstre": "B",
  "det radikale venstre": "B",
  "de radikale": "B",
  "det konservative folkeparti": "C",
  konservative: "C",
  "de konservative": "C",
  "nye borgerlige": "D",
  "socialistisk folkeparti": "F",
  sf: "F",
  "liberal alliance": "I",
  moderaterne: "M",
  "dansk folkeparti": "O",
  venstre: "V",
  danmarksdemokraterne: "Æ",
  enhedslisten: "Ø",
  "enhedslisten de rød-grønne": "Ø",
  alternativet: "Å",
};

const NAMES = Object.keys(PARTY_LETTERS)
  .sort((a, b) => b.length - a.length)
  .join("|");
const NAMED = new RegExp(`(?<![\\p{L}-])(?:${NAMES})(?![\\p{L}-])`, "giu");
const BRACKETED =
  /\((?<list>[A-ZÆØÅ](?:[A-ZÆØÅa-zæøå]{0,3})?(?:-\d)?(?:\s?(?:[,+/]|og|&)\s?[A-ZÆØÅ][A-ZÆØÅa-zæøå]{0,3}(?:-\d)?)*)\)/gu;
const BARE_LIST =
  /(?<![\p{L}\d.(-])(?<list>[A-ZÆØÅ](?:\s?(?:[,+/]|,? og|,? samt)\s?[A-ZÆØÅ])*)(?![\p{L}\d.)-]|\.\p{L})/gu;
const LETTERS_END = /(?<![\p{L}\d.(-])(?<list>[A-ZÆØÅ](?:\s?(?:[,+/]|,? og|,? samt)\s?[A-ZÆØÅ])*)\.?\s*$/u;

/** `(A+0+F)`, `(A, O0, F)`: what OCR makes of list O between the letters of other lists. */
const ROUND_LETTER = /(?<=[(+,]\s?)(?:O0|0O)(?=\s?[)+,])|(?<=\+\s?)0(?=\s?[)+])|(?<=\(\s?)0(?=\s?\+)/gu;

/** The lists that a stretch of text names, by letter, abbreviation or name, each once, as a letter where it has one. */
export function partiesIn(raw: string): string[] {
  const text = raw.replace(ROUND_LETTER, "O");
  const found: { at: number; party: string }[] = [];
  for (const match of text.matchAll(BRACKETED)) {
    for (const party of (match.groups?.list ?? "").split(/\s?(?:[,+/&]|\bog\b)\s?/))
      found.push({ at: match.index, party });
  }
  const outside = text.replace(/\([^)]*\)/g, (bracket) => " ".repeat(bracket.length));
  for (const pattern of [BARE_LIST, new RegExp(LETTERS_END.source, "gu")]) {
    for (const match of outside.matchAll(pattern)) {
      for (const party of (match.groups?.list ?? "").split(/\s?(?:[,+/]|,? og|,? samt)\s?/))
        found.push({ at: match.index, party });
    }
  }
  for (const match of outside.matchAll(NAMED)) {
    const party = PARTY_LETTERS[match[0].toLowerCase()];
    if (party !== undefined && (match[0] !== match[0].toLowerCase() || match[0].includes(" ")))
      found.push({ at: match.index, party });
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ party }) => party.trim()))].filter(
    (party) => (party !== "" && party !== "I") || /\bI\b/.test(text.replace(/\bI [a-zæøå]/g, "")),
  );
}
