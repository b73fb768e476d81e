import type { SectionKind } from "../../schemas/agenda-item.ts";

/** A way of naming a section that no list of names can exhaust: by its last word, or by its first. */
export interface HeadingFamily {
  readonly kind: SectionKind;
  readonly weak: boolean;
  /** Tried on a trimmed line without its colon, on which no name of the dictionary stands. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly nonExamples: readonly string[];
}

/** The first that fits is taken. */
export const headingFamilies: readonly HeadingFamily[] = [
  {
    kind: "decision",
    weak: false,
    pattern:
      /^\p{Lu}[\p{L}-]{0,30}(?:,? (?:og |samt |for )?[\p{L}-]{3,30}){0,5}?(?:udvalgets|udvalgs|rådets|raadets|bestyrelsens|kommissionens|forsamlingens|magistratens|mødets) (?:beslutning(?:er)?|afgørelse|vedtagelse|konklusion)$/iu,
    examples: [
      "Kulturudvalgets afgørelse",
      "Børne- og Skoleudvalgets beslutning",
      "Regionsrådets vedtagelse",
    ],
    nonExamples: [
      "Ankestyrelsens afgørelse",
      "Udvalgets beslutning om stien",
      "Byrådets beslutning af 3. maj",
    ],
  },
  {
    kind: "recommendation",
    weak: true,
    pattern:
      /^(?:\p{Lu}[\p{L}-]{2,30}(?:,? (?:og |samt )?[\p{L}-]{3,30}){0,4} )(?:indstilling|anbefaling)(?: til [\p{L} ,-]{4,50})?$/u,
    examples: ["Administrativ indstilling", "Ældrerådets anbefaling", "Alternativ indstilling"],
    nonExamples: ["Indstillingen godkendt", "Udvalget tiltrådte forvaltningens indstilling med 5 stemmer"],
  },
  {
    kind: "recommendation",
    weak: false,
    pattern: /^(?:Indstilling|Anbefaling|INDSTILLING|ANBEFALING) (?:til|fra|om|for) \p{L}[\p{L} ,&-]{2,60}$/u,
    examples: ["Indstilling til Byrådet", "Indstilling fra forvaltningen"],
    nonExamples: ["Indstillingen blev godkendt"],
  },
  {
    kind: "economy",
    weak: false,
    pattern:
      /^(?:\p{Lu}[\p{L}-]{1,30}[ /,]{0,2}){0,4}?(?:[Øø]konomiske?|[Bb]evillingsmæssige|[Ff]inansielle|[Bb]udgetmæssige)(?:[ ,/]{1,2}[\p{L}-]{2,30}){0,5} (?:konsekvenser|forhold|betydning|aspekter|overvejelser|vurdering)$/u,
    examples: ["Økonomiske og miljømæssige konsekvenser", "Budgetmæssige og økonomiske konsekvenser"],
    nonExamples: ["De økonomiske forhold drøftet", "Økonomiske konsekvenser af forslaget er ukendte"],
  },
  {
    kind: "law",
    weak: false,
    pattern:
      /^(?:Lovgrundlag|Retsgrundlag|Retsregler|Lovhjemmel|Hjemmel|Juridisk grundlag|Juridiske forhold|Lovmæssige konsekvenser|Lovgivningsmæssige konsekvenser|Retsregler og andre forskrifter|Lov- og plangrundlag)(?:[ ,/–-]{1,3}[\p{L}.-]{2,30}){0,5}$/u,
    examples: ["Lovgrundlag – link", "Retsregler og andre forskrifter", "Lovgrundlag og planforhold"],
    nonExamples: ["Lovgrundlaget er uændret.", "Loven"],
  },
  {
    kind: "other",
    weak: false,
    pattern: /^\p{Lu}[\p{L}-]{2,40}(?:[ ,/]{1,2}[\p{L}-]{1,30}){0,5} konsekvenser$/u,
    examples: ["Personalemæssige konsekvenser", "Trafikale og miljømæssige konsekvenser"],
    nonExamples: ["Det får konsekvenser for budgettet"],
  },
  {
    kind: "presentation",
    weak: true,
    pattern:
      /^(?:Sagsfremstilling|Sagsbeskrivelse|Supplerende sagsfremstilling|Beskrivelse af (?:alternativ|forslag|sag))(?: [\p{L}-]{2,30}){0,5}$/u,
    examples: ["Beskrivelse af alternativ indstilling", "Sagsfremstilling til genbehandling"],
    nonExamples: ["Sagsfremstillingen følger", "Beskrivelse af stenrev"],
  },
  {
    kind: "earlier-treatment",
    weak: false,
    pattern:
      /^(?:Sagshistorik|Sagens historik|Tidligere behandling|Sagsforløb|Tidligere behandlet|Sagens tidligere behandling)(?:[ ,/–-]{1,3}[\p{L}.-]{1,30}){0,5}$/u,
    examples: ["Sagshistorik, henvisninger", "Tidligere behandlet i udvalget"],
    nonExamples: ["Sagsforløbet er langt"],
  },
  {
    kind: "decider",
    weak: false,
    pattern:
      /^(?:Sagen (?:behandles|afgøres|forelægges|skal behandles) (?:i|af|for)|Beslutningskompetencen?|Kompetence til at beslutte|Beslutningsforum)$/u,
    examples: ["Sagen behandles i", "Sagen afgøres af"],
    nonExamples: ["Sagen behandles i udvalget i maj"],
  },
];
