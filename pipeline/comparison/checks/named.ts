import type { Span } from "../../../schemas/span.ts";

/** What a name is the name of: only names of one class are variants of each other. */
export type NameClass = "unit" | "person" | "committee" | "body" | "street";

export interface Named {
  readonly class: NameClass;
  readonly span: Span;
  /** In one line, genitive s kept. */
  readonly text: string;
}

const capital = "\\p{Lu}[\\p{L}]*(?:-\\p{L}+)*-?";
const gap = "(?:[ ]|[ ]?\\n(?!\\s*\\n)[ ]?)";

const forms: readonly (readonly [NameClass, RegExp])[] = [
  [
    "unit",
    new RegExp(
      `\\b(?:Center|Afdeling(?:en)?|Forvaltning(?:en)?|Udvalg(?:et)?|Sekretariat(?:et)?|Stab(?:en)?|Team)${gap}for${gap}${capital}(?:(?:,|${gap}og|${gap}&|${gap}samt)?${gap}${capital}){0,5}`,
      "gu",
    ),
  ],
  [
    "committee",
    new RegExp(
      `(?<![\\p{L}-]|-,?[ ])\\p{Lu}\\p{Ll}+-?(?:,[ ]\\p{Lu}\\p{Ll}+-?){0,2}${gap}og${gap}\\p{Lu}\\p{Ll}+(?:udvalg|udvalget|nævnet|rådet)(?!\\p{L})`,
      "gu",
    ),
  ],
  [
    "body",
    /(?<![\p{L}-])\p{Lu}\p{Ll}{4,}(?:udvalget|nævnet|rådet|styrelsen|ministeriet|forvaltningen)(?!\p{L})/gu,
  ],
  [
    "street",
    /(?<![\p{L}-])\p{Lu}\p{Ll}{3,}(?:vej|vejen|gade|gaden|stræde|allé|alle|torvet|plads|pladsen|parken|vænget|stien)(?=[ ]\d|(?![\p{L}-]))/gu,
  ],
  [
    "person",
    /(?<=\p{Ll}[,:]? |\n|[,(] ?)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:\p{Lu}\.|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)){1,3}(?![\p{L}-])/gu,
  ],
];

/** Names as the paper writes them, told by their form alone. One place may be read as names of two classes. */
export function namesIn(text: string): readonly Named[] {
  return forms.flatMap(([kind, form]) =>
    [...text.matchAll(form)].map((match) => ({
      class: kind,
      span: { start: match.index, end: match.index + match[0].length },
      text: match[0].replace(/\s+/gu, " "),
    })),
  );
}
