/**
 * How the heading of an item is printed. A shape reads one trimmed line; whether the line is a heading is told later,
 * by its place, its number and what follows.
 */
export interface Shape {
  readonly name: string;
  /** How much the shape alone says that this is an item. */
  readonly prior: number;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly nonExamples: readonly string[];
}

const FIGURE = "(?<number>\\d{1,3}|[lI|1]\\d|\\d[lIO|])";

export const shapes: readonly Shape[] = [
  {
    name: "punkt",
    prior: 2,
    pattern: new RegExp(
      `^(?:P[uo]n[kl]t|PUNKT|Pkt\\.?|Dagsordenspunkt(?:\\s?:)?)\\s?(?:nr\\.?\\s?)?${FIGURE}(?<sub>\\.\\d{1,2}|[a-z])?\\s?(?:[.:)–-](?!\\d)|(?=\\s|$))\\s*(?<title>.*)$`,
    ),
    examples: [
      "Punkt 8 Salg af grund",
      "Punkt 3: Takster",
      "Pkt. 12 - Eventuelt",
      "PUNKT 4",
      "Dagsordenspunkt: 2",
      "Punkt l2: Takster",
    ],
    nonExamples: ["Punktet udsættes", "Side 3", "3. Takster"],
  },
  {
    name: "sag",
    prior: 1.6,
    pattern: new RegExp(
      `^(?:Sag|SAG)\\s?(?:(?:nr|NR)\\.?\\s?(?=\\d{1,3}\\s+\\p{Lu})|(?:nr|NR)\\.?\\s?(?=\\d{1,3}\\s?[.:–-])|(?=\\d{1,3}\\s?[.:–-])|(?=\\d{1,3}\\s+\\p{Lu}))${FIGURE}\\s?(?:[.:–](?!\\d)|-\\s|(?=\\s|\\p{Lu}))\\s*(?<title>.*)$`,
      "u",
    ),
    examples: [
      "Sag nr. 4: Salg af grund",
      "Sag 3 Salg af grund",
      "Sag 12. Takster",
      "Sag nr. 7 Havnen",
      "SAG NR. 2 TAKSTER",
    ],
    nonExamples: ["Sag 306-2009-600", "Sagsnr. 21-014420", "Sagen udsættes"],
  },
  {
    name: "nr",
    prior: 1.5,
    pattern: new RegExp(
      `^N[rR]\\.?\\s?${FIGURE}(?:[.:]?\\s{2,}(?=\\S)|\\s?[:–-]\\s+(?=\\p{Lu}))(?<title>.*)$`,
      "u",
    ),
    examples: [
      "Nr.60 - Takster",
      "Nr. 7: Salg af grund",
      "Nr. 27           BR 551/06. Salg af grund",
      "Nr. 4   Takster",
    ],
    nonExamples: ["Nr. 423 af 30. april 2018", "Nr. 4 i rækken"],
  },
  {
    name: "ad",
    prior: 2,
    pattern: /^[Aa]d\s?(?<number>(?:[A-ZÆØÅ]\.?\s?)?\d{1,4}\s?\/\s?\d{2,4})\s?[.:]?\s*(?<title>.*)$/,
    examples: ["ad F. 23/1919.", "Ad B. 7/1921. Skrivelse om Gasværket"],
    nonExamples: ["Ad 1", "Ad 2-3", "ad hoc-udvalget"],
  },
  {
    name: "code",
    prior: 1.5,
    pattern: /^(?<number>[A-ZÆØÅ]{1,4}-\d{1,4}\/\d{2}(?:\d{2})?(?:-[A-Z])?)\.?\s+(?<title>\p{Lu}.*)$/u,
    examples: ["ØU-55/07-O Økonomisk orientering", "TM-7/2009 Salg af grund"],
    nonExamples: ["EMN-2025-003383", "ØU den 5. maj", "BR 551/06. Salg af grund"],
  },
  {
    name: "lettered",
    prior: 0.6,
    pattern: new RegExp(
      `^(?:(?:P[uo]n[kl]t|Pkt\\.?) ?)?${FIGURE}(?:(?:\\s?\\.?\\s?)(?<sub>[a-hA-H])\\s?[.):–-]\\s*|(?:\\.?(?<glued>[a-hA-H])|\\s?\\.?\\s?(?<small>[a-h]))\\s+)(?<title>\\p{Lu}.*)$`,
      "u",
    ),
    examples: [
      "3 a. Salg af grund",
      "3a. Takster",
      "3.b) Takster",
      "3a Takster",
      "3A Takster",
      "3 b Takster",
      "Punkt 3c Takster",
    ],
    nonExamples: ["3. Salg af grund", "3 A Takster", "3 a. salg af grund", "3 i Takster"],
  },
  {
    name: "dotted",
    prior: 0.4,
    pattern: new RegExp(
      `^(?:(?:P[uo]n[kl]t|Pkt\\.?) ?)?(?!0)${FIGURE}(?<sub>\\.\\d{1,2}(?:\\.\\d{1,2})?)\\s?[.:)–-]?\\s+(?<title>["”»]?\\p{Lu}.*)$`,
      "u",
    ),
    examples: ["4.1 Takster", "4.1. Takster", "12.3.1 Salg af grund", "Punkt 4.2 Takster"],
    nonExamples: ["4. Takster", "4.000 Kroner", "4.1 mio. kr.", "04.12.2012 Møde i udvalget"],
  },
  {
    name: "year",
    prior: 1,
    pattern:
      /^(?:(?:Sag|Punkt|Pkt\.?|Nr\.?)(?: nr\.?)? ?)?(?<number>\d{1,3})(?<sub>\/(?:19|20)\d{2})\s?[.:–-]?\s+(?<title>["”»]?\p{Lu}.*)$/u,
    examples: ["45/2019 Takster", "Punkt 7/2021: Takster", "Sag nr. 12/1998. Salg af grund"],
    nonExamples: ["45/19 Takster", "Sag 306-2009-600", "17/6 2006", "18/3377/2019 Takster"],
  },
  {
    name: "dot",
    prior: 0.6,
    pattern: new RegExp(
      `^(?:${FIGURE}\\s?\\.(?!\\d)|(?<misread>l|S)\\s?\\.(?=\\s+\\p{Lu}\\p{Ll}))\\s*(?<title>.*)$`,
      "u",
    ),
    examples: ["2. Takster", "301. Salg af grund", "4.", "12.   Eventuelt", "l. Takster", "S. Salg af grund"],
    nonExamples: ["S. P. Madsen", "2.1 Takster", "Punkt 4", "2) Takster"],
  },
  {
    name: "roman",
    prior: 0.3,
    pattern:
      /^(?:Punkt )?(?<number>(?:X{1,2}(?=[IVX.)]))?(?:IX|IV|V?I{1,3}|V|X))\s?[.)]\s+(?<title>["”»]?\p{Lu}.*)$/u,
    examples: ["I. Takster", "IV) Salg af grund", "XII. Eventuelt", "X.  Eventuelt"],
    nonExamples: ["I Takster", "V. takster", "XXIIII. Takster"],
  },
  {
    name: "ad-point",
    prior: 0.2,
    pattern: new RegExp(
      `^(?:Ad|AD|ad)\\.?\\s?(?:punkt\\s|pkt\\.?\\s?)?${FIGURE}\\s?[.:)–-]?\\s+(?<title>\\p{Lu}.*)$`,
      "u",
    ),
    examples: ["Ad 1. Valg af dirigent", "Ad. 3 Regnskab", "Ad pkt. 2: Beretning"],
    nonExamples: ["Ad 1", "ad F. 23/1919.", "Ad 2-3"],
  },
  {
    name: "dash",
    prior: 0.2,
    pattern: new RegExp(`^${FIGURE}\\s?[:–-]\\s+(?<title>\\p{Lu}.*)$`, "u"),
    examples: ["4 - Budget for havnen", "12: Eventuelt"],
    nonExamples: ["4-5 medlemmer", "2.1 Takster", "12:30 Frokost"],
  },
  {
    name: "paren",
    prior: 0.2,
    pattern: new RegExp(`^${FIGURE}\\s?\\)\\s*(?<title>.*)$`),
    examples: ["1) Meddelelser fra formanden.", "12) Eventuelt"],
    nonExamples: ["1. Meddelelser", "(1) Meddelelser"],
  },
  {
    name: "bare",
    prior: 0,
    pattern: new RegExp(`^${FIGURE}(?:\\s{1,12}(?<title>[\\p{Lu}"'»”(§].*))?$`, "u"),
    examples: ["1 Godkendelse af dagsorden", "7"],
    nonExamples: ["7 medlemmer stemte for", "1. Godkendelse af dagsorden"],
  },
];
