/** Letters that carry an accent without being letters of their own in Danish; æ ø å and the Swedish and German ä ö are. */
const accents: Readonly<Record<string, string>> = {
  á: "a",
  à: "a",
  â: "a",
  é: "e",
  è: "e",
  ê: "e",
  ë: "e",
  í: "i",
  î: "i",
  ï: "i",
  ó: "o",
  ò: "o",
  ô: "o",
  ú: "u",
  ù: "u",
  û: "u",
  ü: "u",
  ý: "y",
  ç: "c",
  ñ: "n",
};

/**
 * The form under which a word is indexed and looked for: small letters, accents off, `aa` as `å`, so that `Aabenraa`
 * and `Åbenrå` are one. æ ø å are kept: `Ishøj` is not `Ishoj`.
 */
export function fold(word: string): string {
  // Most words are so already, and a search looks at every word of what it shows.
  if (/^[b-zæøå\d]*(?:a[b-zæøå\d]+)*a?$/.test(word)) return word;
  return word
    .normalize("NFC")
    .toLowerCase()
    .replace(/[áàâéèêëíîïóòôúùûüýçñ]/g, (letter) => accents[letter] ?? letter)
    .replaceAll("aa", "å");
}
