/**
 * Invented sentences in which the characters stand that the Danish model lacks (§ ½ ° – @ & ö ä ü), each in the places
 * where papers put it, and figures beside them that look like § and are none.
 */

export type Random = () => number;

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("Unexpected empty list");
  return item;
}

const whole = (random: Random, from: number, to: number) => from + Math.floor(random() * (to - from + 1));

const acts = [
  "serviceloven",
  "planloven",
  "byggeloven",
  "miljøbeskyttelsesloven",
  "naturbeskyttelsesloven",
  "forvaltningsloven",
  "folkeskoleloven",
  "vejloven",
  "jordforureningsloven",
  "almenboligloven",
] as const;
const shortNames = ["SEL", "FVL", "ABL", "PL", "RSL"] as const;

const number = (random: Random) =>
  `${whole(random, 1, 190)}${random() < 0.3 ? pick(random, [" a", " b", " c", "a", "b"]) : ""}`;
const part = (random: Random) =>
  pick(random, [
    "",
    "",
    `, stk. ${whole(random, 1, 5)}`,
    `, stk. ${whole(random, 1, 4)}, nr. ${whole(random, 1, 9)}`,
    `, nr. ${whole(random, 1, 8)}`,
  ]);

/** One way in which a sign stands in a paper. */
type Sentence = (random: Random) => string;

const citations: readonly Sentence[] = [
  (r) => `Afgørelsen er truffet efter § ${number(r)}${part(r)} i ${pick(r, acts)}, og den kan påklages.`,
  (r) => `Det følger af ${pick(r, acts)}s § ${number(r)}${part(r)}, at kommunen skal høre naboerne først.`,
  (r) => `Reglerne står i §§ ${whole(r, 10, 60)} og ${whole(r, 61, 120)} i loven om ordningen.`,
  (r) => `Se også §§ ${whole(r, 10, 40)}-${whole(r, 41, 99)} og § ${number(r)}, som gælder i stedet.`,
  (r) =>
    `Der henvises til ${pick(r, acts)}s §§ ${whole(r, 2, 40)}, ${whole(r, 41, 80)} og ${whole(r, 81, 140)}.`,
  (r) =>
    `Ansøgeren opfylder kravene (${pick(r, shortNames)} § ${number(r)}), og hjælpen bevilges fra næste måned.`,
  (r) => `Jf. § ${number(r)}${part(r)}, har forvaltningen bedt om en udtalelse fra ejeren af grunden.`,
  (r) => `§ ${number(r)}${part(r)} finder ikke anvendelse, når arealet ligger i landzone.`,
  (r) => `Hjælp efter lovens § ${number(r)} ydes uden hensyn til indkomst og formue.`,
  (r) => `Udgiften afholdes efter § ${number(r)}-aftalen mellem kommunen og foreningen.`,
  (r) =>
    `Efter lovens § ${whole(r, 2, 30)}, § ${whole(r, 31, 60)}${part(r)}, og § ${whole(r, 61, 90)} er det muligt.`,
  (r) =>
    `Udvalget nedsætter et § 17, stk. 4-udvalg om ${pick(r, ["havnen", "skolerne", "klimaet", "kysten"])}.`,
  (r) => `Samværet er aftalt ("§ ${number(r)}") og gennemgås igen til foråret.`,
  (r) =>
    `Støttekontaktperson: § ${whole(r, 95, 105)}. Ledsagelse: § ${whole(r, 90, 99)}. Merudgifter: § ${whole(r, 100, 110)}.`,
  (r) => `Tilladelsen bortfalder, hvis den ikke er udnyttet inden 3 år, jævnfør § ${number(r)}.`,
];

/** Figures, letters and marks that are no §. */
const lookalikes: readonly Sentence[] = [
  (r) => `Der er bestilt ${whole(r, 2, 9)} stk. borde og 8 stk. bænke til ${whole(r, 8, 88)} kr. stykket.`,
  () => "Mødet varer fra kl. 8 til 16, og 8 af 16 medlemmer har meldt sig til bussen.",
  (r) => `Se bilag 8, 88 sider, og bilag 5, ${whole(r, 2, 60)} sider, i sagen fra i fjor.`,
  (r) => `I alt 88 pladser fordelt på 8 stuer koster ${whole(r, 80, 99)}.${whole(r, 100, 999)} kr. om året.`,
  (r) => `Efter 8 år er prisen steget med 88 procent, og efter 5 måneder med ${whole(r, 2, 9)} procent.`,
  (r) => `Firmaet Krogh & Søn har givet tilbud på ${whole(r, 80, 890)} m kabel og ${whole(r, 5, 88)} master.`,
  () => "Linje 8 kører hver halve time, og S 8 kører hver anden time om søndagen.",
  (r) => `Punkt 8 og 88 blev behandlet samlet, og punkt ${whole(r, 8, 89)} blev udsat.`,
  (r) => `Ejendommen Åvej 8, ${whole(r, 1, 4)}. sal, er vurderet efter 8 nr. i rækken af sager.`,
  (r) =>
    `Matr.nr. 8 ${pick(r, ["a", "b", "c", "d"])} og 88 ${pick(r, ["f", "g", "h"])}, Tornelev By, Tornelev.`,
];

const otherSigns: readonly Sentence[] = [
  (r) => `Temperaturen i hallen skal holdes på ${whole(r, 16, 24)}° i åbningstiden – også om søndagen.`,
  (r) => `Normeringen er ${whole(r, 1, 9)}½ stilling, og ferien tæller som ½ dag.`,
  (r) =>
    `Skriv til ${pick(r, ["post", "plan", "borger", "teknik"])}@tornelev.dk – eller ring i åbningstiden.`,
  () => "Arkitekten Jürgen Köhler og landmåler Söderström fra Malmö fremlagde planen.",
  (r) =>
    `I perioden ${whole(r, 2001, 2009)}–${whole(r, 2010, 2019)} steg tallet – uden at nogen så det – til det dobbelte.`,
  () => "Venskabsbyen Jyväskylä sender en gæst, og Frau Schäfer fra Lübeck holder oplæg.",
];

/** A paragraph of sentences with signs in them, and as many figures that are none. */
export function paragraphOfSigns(random: Random): string {
  const sentences = [
    pick(random, citations)(random),
    pick(random, lookalikes)(random),
    pick(random, citations)(random),
    pick(random, random() < 0.5 ? otherSigns : lookalikes)(random),
    pick(random, citations)(random),
  ];
  return sentences.join(" ");
}

/** Headings of a local plan or a byelaw, which are numbered with §. */
export function headingOfSign(random: Random): string {
  const what = pick(random, [
    "Lokalplanens formål",
    "Område og zonestatus",
    "Arealanvendelse",
    "Udstykning",
    "Vej- og stiforhold",
  ]);
  return pick(random, [
    `§ ${whole(random, 1, 14)} ${what}`,
    `§ ${whole(random, 1, 14)}. ${what}`,
    `§ ${whole(random, 1, 9)}.${whole(random, 1, 9)} ${what}`,
  ]);
}

/** Rows of a table with a citation in a cell, cells of figures, and one long cell that wraps. */
export function rowsOfSigns(random: Random): readonly (readonly string[])[] {
  const services = [
    "Botilbud",
    "Ledsagelse",
    "Personlig hjælp og praktisk bistand i eget hjem",
    "Merudgifter til børn og unge med varigt nedsat funktionsevne",
    "Aflastning",
    "Rådgivning",
  ];
  return [
    ["Ydelse", "Hjemmel", "Antal", "Udgift (1.000 kr.)"],
    ...services.map((service) => [
      service,
      `§ ${number(random)}`,
      String(whole(random, 5, 188)),
      `${whole(random, 1, 88)}.${whole(random, 100, 999)}`,
    ]),
  ];
}
