/**
 * Provisions that gave their name to a thing: `§ 79-midler`, `§ 60-selskab`. Each is the paragraph, what the noun
 * begins with, and the nickname of the act. Source: the provisions themselves (retsinformation.dk).
 */
export const namedProvisions: readonly (readonly [paragraph: string, noun: RegExp, act: string])[] = [
  ["18", /^(?:midl|pulj|støtte|ansøg|tilskud|foreni|fordel)/, "serviceloven"],
  ["79", /^(?:midl|pulj|støtte|ansøg|tilskud|fordel|tilbud|arrangement)/, "serviceloven"],
  ["107", /^(?:tilbud|botilbud|plads|bolig)/, "serviceloven"],
  ["108", /^(?:tilbud|botilbud|plads|bolig)/, "serviceloven"],
  ["110", /^(?:tilbud|boform|plads|herberg)/, "serviceloven"],
  ["103", /^(?:tilbud|værksted|plads)/, "serviceloven"],
  ["104", /^(?:tilbud|værested|plads)/, "serviceloven"],
  ["85", /^(?:støtte|indsats|tilbud)/, "serviceloven"],
  ["140", /^(?:genoptræn|forløb)/, "sundhedsloven"],
  ["60", /^(?:selskab|fælles|samarbej|virksomhed)/, "kommunestyrelsesloven"],
  ["60 a", /^(?:selskab|fælles|samarbej|virksomhed)/, "kommunestyrelsesloven"],
  ["17", /^(?:udvalg|stk)/, "kommunestyrelsesloven"],
  ["3", /^(?:beskyt|områd|areal|natur|sø|vandhul|eng|mose|overdrev|registr)/, "naturbeskyttelsesloven"],
  ["14", /^(?:forbud)/, "planloven"],
  ["25", /^(?:tilladels|vvm)/, "miljøvurderingsloven"],

  ["50", /^(?:undersøg)/, "serviceloven"],
];
