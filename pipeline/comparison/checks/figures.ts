import type { Span } from "../../../schemas/span.ts";
import { monthPattern } from "../danish/months.ts";
import { numberPattern, parseDanishNumber } from "../danish/numbers.ts";

/** A figure in running text that counts or measures something. */
export interface Figure {
  readonly span: Span;
  readonly written: string;
  readonly value: number;
  /** `kr`, `mio. kr`, `pct` and the like, in one form; empty for a count. */
  readonly unit: string;
  /** Where the unit ends, or the figure itself. */
  readonly end: number;
}

/** What is numbered, dated or timed rather than counted. */
const numbered =
  /(?:§{1,2}|nr\.|stk\.|kl\.|side|s\.|bilag|punkt|pkt\.|tabel|figur|kapitel|afsnit|den|d\.|pr\.|lokalplan|matr\.|litra|uge|tlf\.|telefon|sag|år|årene|skema|budget|regnskab|klasse|zone|etape|fase|rute|linje)\s{0,2}$/iu;
const figure = new RegExp(
  `(?<![\\p{L}\\d.,/:–-]|[.,]\\s?\\d)(?<written>${numberPattern})(?![\\d/:]|[.,]\\d|-\\p{L}|\\.\\p{L}|\\.\\s?(?:${monthPattern})(?!\\p{L}))(?:\\s{0,2}(?<unit>(?:mio\\.|mia\\.|t\\.|millioner|milliarder)?\\s?(?:kr|kroner)(?!\\p{L})|pct|procent(?!point)|%|m2|m²|kvm|km|ha(?!\\p{L}))\\.?)?`,
  "giu",
);
const year = /^(?:19|20)\d{2}$/u;

const units: readonly (readonly [RegExp, string])[] = [
  [/^(?:pct|procent|%)/iu, "pct"],
  [/^(?:mio\.|millioner)/iu, "mio. kr"],
  [/^(?:mia\.|milliarder)/iu, "mia. kr"],
  [/^t\./iu, "t. kr"],
  [/^(?:kr|kroner)/iu, "kr"],
  [/^(?:m2|m²|kvm)/iu, "m2"],
];

/** The figures of a stretch in order; years, days, times and what is only numbered are none. */
export function figuresIn(text: string, offset = 0): readonly Figure[] {
  return [...text.matchAll(figure)].flatMap((match) => {
    const { written = "", unit = "" } = match.groups ?? {};
    const value = parseDanishNumber(written);
    const lead = text.slice(Math.max(0, match.index - 14), match.index);
    const kind = units.find(([form]) => form.test(unit))?.[1] ?? unit.toLowerCase();
    if (value === undefined || (kind === "" && (year.test(written) || numbered.test(lead)))) return [];
    const start = offset + match.index;
    return [
      {
        span: { start, end: start + written.length },
        written,
        value,
        unit: kind,
        end: start + match[0].length,
      },
    ];
  });
}

/** Sentences of a paragraph with the offsets where they begin; the dot of an abbreviation or a number ends none. */
export function sentencesIn(
  text: string,
  offset = 0,
): readonly { readonly start: number; readonly text: string }[] {
  const sentences: { start: number; text: string }[] = [];
  let from = 0;
  const end =
    /(?<!(?<![\p{L}])(?:pct|kr|mio|mia|ca|nr|stk|jf|pr|d|t|ekskl|inkl|bl|kl|fx|eks|osv|mv|dvs|\d))[.!?]["”»)]?\s+(?=["”»(]?(?:\p{Lu}|\d))|(?<=kr|pct|\d)\.\s+(?=\p{Lu}\p{Ll})/gu;
  for (const match of text.matchAll(end)) {
    const to = match.index + match[0].length;
    sentences.push({ start: offset + from, text: text.slice(from, to) });
    from = to;
  }
  sentences.push({ start: offset + from, text: text.slice(from) });
  return sentences;
}

/** Paragraphs of a text, with the offsets where they begin. */
export function paragraphsIn(text: string): readonly { readonly start: number; readonly text: string }[] {
  return [...text.matchAll(/[^\n](?:[^\n]|\n(?!\s*\n))*/gu)].map((match) => ({
    start: match.index,
    text: match[0],
  }));
}
