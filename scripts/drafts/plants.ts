import type { BetweenKind } from "../../schemas/inconsistency.ts";
import { marked } from "./marks.ts";
import type { Random } from "./random.ts";

/** A paragraph before and after one planted change, with its marks; undefined where the change has no place in it. */
export interface Planted {
  readonly older: string;
  readonly newer: string;
}
export type Plant = (paragraph: string, id: number, random: Random) => Planted | undefined;

const month = "(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)";
const fullDate = new RegExp(`\\d{1,2}\\. ${month} 20\\d\\d`, "gu");
/** What stands right before the day of a deadline and leaves no doubt. */
const due = /(?:senest|inden|frist\p{L}{0,8}|til og med|udløber|udgangen af)(?: (?:er|den|d\.|for|på))*\s$/iu;
/** Words near which a date or a number may be a deadline: no change is planted where it is in doubt. */
const doubtful =
  /senest|inden|frist|høring|varsel|klage|forfald|udløb|udgangen|til og med|indtil|frem til|deadline|ikraft|i kraft|gælder|svar|indsend|aflever|ansøg|tilmeld|offentliggør/iu;
/** A period that is one for doing, hearing or giving notice. */
const period =
  /(?<=(?:senest|inden for|frist på|fristen er|varsel på) )\d{1,2}(?= (?:dage|hverdage|uger|måneder)(?!\p{L}))|\d{1,2}(?= (?:dages|ugers|måneders) (?:\p{L}{3,12} )?(?:frist|varsel|\p{L}{0,12}høring)\b)/giu;
const isPeriod = /^ (?:(?:hver|arbejds|kalender)?dage?|uger?|måned(?:er)?|år)s?(?!\p{L})/iu;

function swap(paragraph: string, id: number, at: number, before: string, after: string): Planted {
  const head = paragraph.slice(0, at);
  const tail = paragraph.slice(at + before.length);
  return {
    older: `${head}${marked(id, before)}${tail}`,
    newer: `${head}${marked(id, after)}${tail}`,
  };
}

function swapOne(
  paragraph: string,
  id: number,
  random: Random,
  pattern: RegExp,
  change: (found: string, match: RegExpMatchArray) => string | undefined,
): Planted | undefined {
  for (const match of random.shuffled([...paragraph.matchAll(pattern)])) {
    const after = change(match[0], match);
    if (after !== undefined && after !== match[0])
      return swap(paragraph, id, match.index ?? 0, match[0], after);
  }
  return undefined;
}

const otherDay = (date: string, random: Random): string =>
  date.replace(/^\d{1,2}/u, (day) => String(((Number(day) - 1 + random.between(1, 27)) % 28) + 1));

const isDue = (paragraph: string, match: RegExpMatchArray): boolean =>
  due.test(
    paragraph
      .slice(0, match.index ?? 0)
      .replace(/\s+/gu, " ")
      .slice(-45),
  );

/** Characters on both sides in which a doubtful word may stand. */
const reach = 120;

/** One end of a period: the last day of a hearing is a deadline, whatever paragraph says that it is one. */
const isPartOfRange = (before: string, after: string): boolean =>
  /(?:[-–]|\btil)\s*$/u.test(before) || /^\s*(?:[-–]|til\b)/u.test(after);

const isDoubtful = (paragraph: string, { index = 0, 0: found }: RegExpMatchArray): boolean =>
  doubtful.test(paragraph.slice(Math.max(0, index - reach), index + reach)) ||
  isPartOfRange(paragraph.slice(0, index), paragraph.slice(index + found.length));

const names = [
  "Karla Holmgaard",
  "Asbjørn Tved",
  "Inge Ravnsholt",
  "Villum Kragelund",
  "Thyra Bech",
  "Elmer Sandvad",
];
const places = ["Fjordby", "Skelhøje", "Tornby", "Vinderup", "Lerhøj", "Ravnsholte"];

const outcomes: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bgodkendte\b/gu, ["afviste", "udsatte", "drøftede"]],
  [/\bgodkendt\b/gu, ["afvist", "udsat", "drøftet"]],
  [/\bGodkendt\b/gu, ["Afvist", "Udsat", "Drøftet"]],
  [/\btog orienteringen til efterretning\b/gu, ["afviste orienteringen", "udsatte orienteringen"]],
  [/\btages til efterretning\b/gu, ["godkendes", "drøftes"]],
  [/\bgodkendes\b/gu, ["afvises", "udsættes", "drøftes"]],
  [/\banbefaler\b/gu, ["afviser"]],
];

const firstParts = ["Forvaltningen", "Styregruppen", "Borgmesteren", "Foreningen", "Arbejdsgruppen"];
const verbs = ["undersøger", "beskriver", "foreslår", "samler", "prioriterer"];
const things = [
  "en trafikplan for skolevejene",
  "de frivilliges behov for lokaler",
  "nye stier langs åen",
  "samarbejdet med de lokale museer",
  "en ordning for udlån af elcykler",
  "vedligeholdelsen af legepladserne",
];
const ends = [
  "og vender tilbage med et oplæg efter sommerferien",
  "i tæt dialog med naboer og erhvervsliv",
  "så erfaringerne kan bruges i andre bydele",
  "med støtte fra en privat fond",
  "fordi ordningen hidtil kun har været et forsøg",
];

/** A sentence that no paper holds. */
export function inventSentence(random: Random): string {
  return `${random.pick(firstParts)} ${random.pick(verbs)} ${random.pick(things)} ${random.pick(ends)}.`;
}

/** How each kind of change is planted in a paragraph. */
export const plants = {
  "changed-number": (paragraph, id, random) =>
    swapOne(
      paragraph,
      id,
      random,
      /(?<![\d.,§/:-] ?|nr\. |stk\. |[Pp]unkt |lov |\p{L})\d{1,3}(?:\.\d{3})*(?:,\d+)?(?= (?:kr|pct|%|procent|mio|personer|borgere|boliger|børn|elever|pladser|m2|meter|timer|medlemmer|år\b|stk|sager|dage|\p{Ll}{4,}))/gu,
      (found, match) => {
        const tail = paragraph.slice((match.index ?? 0) + found.length);
        if (isPeriod.test(tail) && isDoubtful(paragraph, match)) return undefined;
        const at = random.between(0, found.length - 1);
        const digits = [...found];
        const digit = digits[at] ?? "";
        if (!/\d/u.test(digit)) return undefined;
        digits[at] = String(((Number(digit) + random.between(1, 8)) % 9) + 1);
        return digits.join("");
      },
    ),
  "changed-date": (paragraph, id, random) =>
    swapOne(paragraph, id, random, fullDate, (found, match) =>
      isDoubtful(paragraph, match) ? undefined : otherDay(found, random),
    ),
  "changed-deadline": (paragraph, id, random) =>
    swapOne(paragraph, id, random, period, (found) => String(Number(found) + random.between(1, 6))) ??
    swapOne(paragraph, id, random, fullDate, (found, match) =>
      isDue(paragraph, match) ? otherDay(found, random) : undefined,
    ),
  "changed-legal-reference": (paragraph, id, random) =>
    swapOne(paragraph, id, random, /(?<=§ ?)\d{1,3}/gu, (found) =>
      String(Number(found) + random.between(1, 9)),
    ),
  "changed-name": (paragraph, id, random) =>
    random.next() < 0.6
      ? swapOne(
          paragraph,
          id,
          random,
          /(?<=\p{Ll},? )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,}){1,2}(?![\p{L}-])/gu,
          () => random.pick(names),
        )
      : swapOne(
          paragraph,
          id,
          random,
          /(?<=(?:ved|på|langs) )\p{Lu}\p{Ll}{4,}(?:vej|gade|parken|skolen|bæk|høj|by)\b/gu,
          () => random.pick(places),
        ),
  "changed-decision": (paragraph, id, random) => {
    for (const [form, others] of random.shuffled(outcomes)) {
      const planted = swapOne(paragraph, id, random, form, () => random.pick(others));
      if (planted) return planted;
    }
    return undefined;
  },
  negated: (paragraph, id, random) => {
    const gone = swapOne(paragraph, id, random, / ikke(?= \p{Ll})/gu, () => "");
    if (gone && random.next() < 0.5) return gone;
    return swapOne(
      paragraph,
      id,
      random,
      /(?<=\p{Ll} (?:er|har|kan|skal|vil|bliver|må)) (?=\p{Ll}{3,})/gu,
      () => " ikke ",
    );
  },
} as const satisfies Partial<Record<BetweenKind, Plant>>;
