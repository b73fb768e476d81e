import { NUMBER_WORD } from "../../text/numbers.ts";
import { GAP } from "../../text/words.ts";
import { type AmountForm, LOW, NUMBER, NUMBER_START, one, oneOrTwo } from "./quantity.ts";

/** `14 pct.`, `1,93 %`, `70 procent`; percentage points are another unit. */
export const percentage: AmountForm = {
  name: "percentage",
  trigger: "\\d",
  pattern: new RegExp(
    `${NUMBER_START}${LOW}${NUMBER}${GAP}-?(?<unit>%(?:-?point)?|pct\\.?(?:[ -]?point)?|procent(?:point)?)(?![a-zæøå])`,
    "iy",
  ),
  read: (match, text) =>
    oneOrTwo(match, text, /point$/i.test(match.groups?.unit ?? "") ? "percentage-points" : "percent"),
  examples: ["10-15 procent", "14 pct.", "1,93 %", "70 procent", "2 procentpoint"],
  nonExamples: ["14 pctx", "procent", "% 14"],
};

const MEASURES: readonly (readonly [RegExp, string, number])[] = [
  [/^(?:m2|m²|kvm|kvadratmeter|etage(?:kvadrat)?meter)/i, "m2", 1],
  [/^(?:km2|km²|kvadratkilometer)/i, "km2", 1],
  [/^(?:m3|m³|kubikmeter)/i, "m3", 1],
  [/^(?:ha|hektar)/i, "ha", 1],
  [/^(?:km|kilometer)/i, "km", 1],
  [/^(?:m|meter)$/i, "m", 1],
  [/^cm|centimeter/i, "cm", 1],
  [/^(?:ton|tons)$/i, "t", 1],
  [/^kwh/i, "kWh", 1],
  [/^mwh/i, "MWh", 1],
  [/^gwh/i, "GWh", 1],
];

/** Areas, lengths, volumes, weights and energy: `150 m²`, `2,3 ha`, `12,5 m`, `400 MWh`. */
export const measure: AmountForm = {
  name: "measure",
  trigger: "\\d",
  pattern: new RegExp(
    `${NUMBER_START}${LOW}${NUMBER}${GAP}(?<unit>m2|m²|km2|km²|m3|m³|kvm|kvadratmeter|kvadratkilometer|etagekvadratmeter|etagemeter|kubikmeter|ha|hektar|km|kilometer|centimeter|cm|meter|m|tons|ton|kWh|MWh|GWh)(?![\\wæøå²³])\\.?`,
    "iy",
  ),
  read(match, text) {
    const written = match.groups?.unit ?? "";
    if (written === "M" || written === "Ha") return undefined;
    const known = MEASURES.find(([pattern]) => pattern.test(written));
    if (known === undefined) return undefined;
    const [, unit, factor] = known;
    const dotted = match[0].endsWith(".") && !/^(?:kvm|cm)$/i.test(written);
    const quantities = oneOrTwo(match, text, unit, factor);
    const last = quantities?.at(-1);
    if (quantities === undefined || last === undefined) return undefined;
    return [...quantities.slice(0, -1), { ...last, end: last.end - (dotted ? 1 : 0) }];
  },
  examples: ["150 m²", "2,3 ha", "12,5 m.", "400 MWh", "1.100 kvadratmeter", "60 m bred"],
  nonExamples: ["12 mand", "3 hal", "5 mio", "14 har"],
};

/** The last part of a word for people: `borgere` of `seniorborgere`, `modtagere` of `dagpengemodtagere`. */
const PEOPLE =
  "(?:[a-zæøå-]{2,24})?(?:borgere|personer|børn|elever|indbyggere|medlemmer|ansatte|medarbejdere|ældre|voksne|beboere|deltagere|årsværk|fuldtidspersoner|stillinger|brugere|ledige|sygemeldte|flygtninge|hjemløse|lærere|pædagoger|kunder|passagerer|besøgende|patienter|kursister|studerende|naboer|grundejere|lejere|forældre|frivillige|stemmer|vælgere|modtagere|pensionister|ansøgere|rådgivere|familier)|unge|mænd|kvinder|drenge|piger";
const THINGS =
  "boliger|familieboliger|plejeboliger|ungdomsboliger|almene boliger|lejligheder|pladser|p-pladser|parkeringspladser|sager|ansøgninger|høringssvar|klager|kommuner|skoler|institutioner|virksomheder|foreninger|bygninger|ejendomme|grunde|træer|etager|timer|dage|uger|måneder|sider|gange|kilometer|biler|møder|bilag|hektar|husstande";
const COUNT = `(?<number>\\d{1,3}(?:\\.\\d{3}){1,3}|\\d{1,6}|(?!(?:en|et|én|ét|nul)[\\s\\u00a0])${NUMBER_WORD})`;

function counted(
  nouns: string,
  unitOf: (noun: string) => string,
): Pick<AmountForm, "trigger" | "pattern" | "read"> {
  return {
    trigger: `(?:\\d|(?<![\\wÀ-ÖØ-öø-ÿ])${NUMBER_WORD}[\\s\\u00a0])`,
    pattern: new RegExp(
      `${NUMBER_START}${COUNT}[\\s\\u00a0]{1,4}(?:[a-zæøå]{2,20}e[\\s\\u00a0]{1,3}|ekstra[\\s\\u00a0]{1,3})?(?<noun>${nouns})(?![\\wæøå])`,
      "iy",
    ),
    read: (match, text) => one(match, text, unitOf((match.groups?.noun ?? "").toLowerCase())),
  };
}

/** People: `20.000 indbyggere`, `41 hjemløse`, `tre medlemmer`. Full-time posts and votes keep their noun. */
export const persons: AmountForm = {
  name: "persons",
  ...counted(PEOPLE, (noun) => (/(?:årsværk|stillinger|stemmer|familier)$/.test(noun) ? noun : "persons")),
  examples: [
    "20.000 indbyggere",
    "41 hjemløse",
    "tre medlemmer",
    "3 nye medarbejdere",
    "400 tilmeldte borgere",
    "25 langtidssygemeldte",
    "tyve børn",
  ],
  nonExamples: ["2022 blev", "fire retter", "en voksen"],
};

/** Other things that papers count; the unit is the noun as written. */
export const things: AmountForm = {
  name: "things",
  ...counted(THINGS, (noun) => noun),
  examples: ["112 boliger", "14 sager", "8 uger", "to etager"],
  nonExamples: ["boliger", "112 borgmestre", "et bilag"],
};
