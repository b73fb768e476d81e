import type { Span } from "../../../schemas/span.ts";
import { remembered } from "../words/remembered.ts";

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
      `(?<![\\p{L}-]|-,?[ ])\\p{Lu}\\p{Ll}+-?(?:,[ ]\\p{Lu}\\p{Ll}+-?){0,2}${gap}og${gap}\\p{Lu}\\p{Ll}+(?:udvalg|udvalget|nævnet|rådet|forvaltning|forvaltningen|afdeling|afdelingen|styrelsen|centret)(?!\\p{L})`,
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
    // `Klintevej 12`, and `Klinterej 12` too: what names a place has a number behind it
    "street",
    /(?<![\p{L}-])\p{Lu}\p{Ll}{6,}(?=[ ]\d{1,3}[A-Z]?(?![\d.,/:]))(?<!(?:vej|vejen|gade|gaden|stræde|allé|alle|torvet|plads|pladsen|parken|vænget|stien))/gu,
  ],
  [
    "person",
    /(?<=\p{Ll}[,:]? |\n|[,(] ?|[.!?:;] )\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: (?:\p{Lu}\.|\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)){1,3}(?![\p{L}-])/gu,
  ],
];

/** What stands before a name and is no part of it. */
const titles =
  /^(?:Formand|Formanden|Næstformand|Borgmester|Viceborgmester|Rådmand|Kirkeværge|Sognepræst|Direktør|Kommunaldirektør|Afdelingschef|Afdelingsleder|Centerchef|Skoleleder|Leder|Sekretær|Kasserer|Kassererer|Konsulent|Arkitekt|Advokat|Revisor|Ingeniør|Graver|Organist|Udvalgsformand|Byrådsmedlem|Referent|Suppleant)\s/u;

/** Letters of a title before a name: a known one, or a first word without which the paper has the name too. */
function titleLength(written: string, timesIn: (name: string) => number): number {
  const known = titles.exec(written)?.[0].length;
  const first = /^\p{Lu}\p{Ll}+ (?=\p{Lu}\p{Ll}+ \p{Lu})/u.exec(written)?.[0].length ?? 0;
  if (known !== undefined || first === 0) return known ?? 0;
  return timesIn(written.slice(first)) > timesIn(written) ? first : 0;
}

/** Names as the paper writes them, told by their form alone. One place may be read as names of two classes. */
export function namesIn(text: string): readonly Named[] {
  const timesIn = remembered((name) => text.split(name).length - 1);
  return forms.flatMap(([kind, form]) =>
    [...text.matchAll(form)].flatMap((match) => {
      const title = kind === "person" ? titleLength(match[0], timesIn) : 0;
      const name = match[0].slice(title).replace(/\s+/gu, " ");
      const span = { start: match.index + title, end: match.index + match[0].length };
      return kind === "person" && !name.includes(" ") ? [] : [{ class: kind, span, text: name }];
    }),
  );
}
