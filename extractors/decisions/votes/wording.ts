/** Ways of writing a vote that mean the same as the plain one; each is put in its words before the sides are read. */
const REWORDED: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})[Jj]a-?stemmer\s?:/gu, "For:"],
  [/(?<!\p{L})[Nn]ej-?stemmer\s?:/gu, "Imod:"],
  [/(?<!\p{L})Stemmer for\s?:\s?(?=\d)/gu, "For: "],
  [/(?<!\p{L})Stemmer imod\s?:\s?(?=\d)/gu, "Imod: "],
  [/(?<!\p{L})[Uu]ndladt at stemme\s?:/gu, "Undlod:"],
  [/(?<!\p{L})ja-?stemmer(?!\p{L})/gu, "stemmer for"],
  [/(?<!\p{L})nej-?stemmer(?!\p{L})/gu, "stemmer imod"],
  [/(?<!\p{L})(?<verb>stemte|stemmer) ja(?!\p{L})/gu, "$<verb> for"],
  [/(?<!\p{L})(?<verb>stemte|stemmer) nej(?!\p{L})/gu, "$<verb> imod"],
  [
    /(?<!\p{L})stemmetal(?:lene|let)? (?<first>\d{1,3})\s?[-–]\s?(?<second>\d{1,3})/gu,
    "stemmerne $<first> mod $<second>",
  ],
  [
    /(?<!\p{L})(?<motion>\p{L}*forslaget) fik (?<count>\d{1,3}) stemmer(?! \p{L})/gu,
    "for $<motion> stemte $<count>",
  ],
  // Who is excepted votes otherwise than the rest.
  [
    /,? (?:med undtagelse af|undtagen|bortset fra) (?<who>[^.;]{2,80}?),? (?:der|som) stemte imod/gu,
    ". $<who> stemte imod",
  ],
];
/** `Afstemning: Ja 5, Nej 3`: under such a word a side needs no colon of its own. */
const TOLD =
  /(?:[Aa]fstemning|[Ss]temmefordeling|[Ss]temmetal|[Ss]temmeafgivning)[^.:\n]{0,20}:\s*(?=(?:[Jj]a|[Ff]or) \d)/;
const BARE_SIDE =
  /(?<!\p{L})(?<side>[Jj]a|[Nn]ej|[Ff]or|[Ii]?[Mm]od|[Bb]lankt?|[Uu]ndlader|[Uu]ndlod) (?=\d{1,3}\b)/gu;

/** The text with its vote in plain words: `5 ja-stemmer` is `5 stemmer for`. For reading only; offsets do not hold. */
export function plainWording(text: string): string {
  let plain = text.replace(/[ \u00a0\t]+/g, " ");
  for (const [pattern, words] of REWORDED) plain = plain.replace(pattern, words);
  if (!TOLD.test(plain)) return plain;
  return plain.replace(
    BARE_SIDE,
    (_all, side: string) => `${side[0]?.toUpperCase() ?? ""}${side.slice(1)}: `,
  );
}
