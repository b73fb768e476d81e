import { decimalsOf, formatDanishNumber } from "../danish/numbers.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";
import { type Figure, figuresIn, paragraphsIn, sentencesIn } from "./figures.ts";
import { isOneSlipOff, tellingDigits } from "./slip.ts";

/** What shows that a figure is the sum of those told before it: before the figure, or behind it. */
const sumLead =
  /(?<!\p{L})(?:i\salt|tilsammen|sammenlagt|samlet(?:\sset)?|(?:samlede|totale)\s\p{L}{3,30}(?:\s(?:er|udgør|bliver|andrager|beløber\ssig\stil))?(?:\spå)?)\s(?:på\s|er\s|udgør\s|bliver\s|dermed\s|blev\s|til\s|for\s|ca\.\s|kr\.\s){0,3}$/iu;
const sumTail = /^\.?\s(?:i\salt|tilsammen|sammenlagt)(?!\p{L})/iu;
/** What shows that the figures behind it are all that the figure before it is made of. */
const partsLead =
  /(?<!\p{L})(?:består\saf|er\ssammensat\saf|omfatter|dækker\sover|udgøres\saf|fordel(?:er\ssig|t|es)(?:\ssåledes:?)?)\s|:\s/iu;
/** Figures of which some are part of others, or may be, or of which only some are told. */
const overlapping =
  /(?<!\p{L})(?:heraf|hvoraf|bl\.\s?a\.|blandt\sandet|inklusive|inkl\.|ekskl|svarende|maks|mindst|højst|op\stil|cirka|ca\.|godt|knap|omkring|mod|fra|moms|eller|for(?:hold)?\stil|hver|pr\.|per|yderligere|ud\sover|netto|modgå\p{L}*|fratr\p{L}+|minus|fradrag|årligt|tilskud\spå)(?!\p{L})/iu;
/** What a paragraph must hold to be looked through: a word that marks a total, and three figures. */
const marked =
  /i\salt|tilsammen|sammenlagt|samlet|samlede|totale|består|sammensat|omfatter|dækker|udgøres|fordel|:\s/iu;
const severalFigures = /\d(?:[^\d]{1,400}\d+){2}/u;
const fewestParts = 2;
/** With fewer parts, and fewer digits that say something, one digit more or less is no slip but another figure. */
const manyParts = 3;
const fewestDigits = 3;
/** Rounded amounts that may be two of their last digits off together; fewer hardly ever are more than one. */
const manyRounded = 6;
/** A sum further off, as a share of what is stated, is one of other things. */
const mostOff = 0.3;

const sumOf = (parts: readonly Figure[]): number => parts.reduce((sum, { value }) => sum + value, 0);

function contradiction(
  record: CheckedRecord,
  total: Figure,
  parts: readonly Figure[],
): readonly FindingDraft[] {
  const like = parts.filter(({ unit }) => unit === total.unit);
  if (like.length < fewestParts || like.length !== parts.length) return [];
  const decimals = Math.max(...[total, ...like].map(({ written }) => decimalsOf(written)));
  const sum = sumOf(like);
  const lastDigits = like.length > manyRounded ? 2 : 1;
  const rounding = /^mi/u.test(total.unit) ? 1.0001 * lastDigits * 10 ** -decimals : 1e-9;
  const off = Math.abs(sum - total.value);
  if (off <= rounding || off > mostOff * total.value) return [];
  if (like.length < manyParts && tellingDigits(total.written) < fewestDigits) return [];
  if (!isOneSlipOff(total, like, decimals)) return [];
  const expected = formatDanishNumber(sum, decimals);
  return [
    {
      kind: "arithmetic",
      severity: "warning",
      message: `Unexpected ${total.written}, expected ${expected}: ${like.map(({ written }) => written).join(" + ")} is ${expected}; the total or one of its parts is wrong`,
      values: statedAndExpected("number", total.written, expected),
      evidence: [total, ...like].map(({ span }) => evidenceOf(record, span)),
      item: itemNumberAt(record, total.span.start),
    },
  ];
}

function inParagraph(record: CheckedRecord, text: string, offset: number): readonly FindingDraft[] {
  const sentences = sentencesIn(text, offset);
  const figures = sentences.map((one) => figuresIn(one.text, one.start));
  return sentences.flatMap((sentence, index) => {
    const own = figures[index] ?? [];
    return own.flatMap((total, at) => {
      if (total.unit === "pct") return [];
      const before = sentence.text.slice(0, total.span.start - sentence.start);
      const behind = sentence.text.slice(total.end - sentence.start);
      const isTold = sumLead.test(before) || sumTail.test(behind);
      const isLast = at === own.length - 1;
      if (isTold && isLast && at === 0 && index > 0) {
        const last = sentences[index - 1]?.text ?? "";
        return overlapping.test(last) || overlapping.test(sentence.text)
          ? []
          : contradiction(record, total, figures[index - 1] ?? []);
      }
      if (isTold && isLast && at > 0 && !overlapping.test(before))
        return contradiction(record, total, own.slice(0, at));
      if (at > 0 || isTold) return [];
      const inSame = partsLead.exec(behind);
      if (inSame) {
        const list = behind.slice(inSame.index + inSame[0].length);
        const first = sentence.start + sentence.text.length - list.length;
        const others = own.slice(1).filter(({ span }) => span.start < first);
        return others.length > 0 || overlapping.test(list) ? [] : contradiction(record, total, own.slice(1));
      }
      const next = sentences[index + 1]?.text ?? "";
      const isList = isLast && partsLead.test(next.slice(0, 60)) && !/:/u.test(next);
      return isList && !overlapping.test(next) ? contradiction(record, total, figures[index + 1] ?? []) : [];
    });
  });
}

/**
 * A total that running text tells, and the parts that it tells beside it. It speaks where one digit makes them agree:
 * a list that is further off may be of some of the parts.
 */
export const toldSum: Check = {
  name: "told-sum",
  kind: "arithmetic",
  examples: [
    "Roklubben søger 25.000 kr., skytterne søger 12.500 kr., og spejderne søger 18.000 kr. De tre ansøgninger udgør tilsammen 65.500 kr.",
    "Projektet er på 6,8 mio. kr. Det består af jord 2,1 mio. kr., belægning 3,2 mio. kr., lys 0,9 mio. kr. og skilte 0,8 mio. kr.",
    "Der er 126 ansatte i forvaltningen: 71 i borgerservice, 34 i teknik og 31 i staben.",
    "Der er solgt 312 billetter til voksne, 145 til børn og 20 til unge, i alt 577 billetter.",
  ],
  nonExamples: [
    "Roklubben søger 25.000 kr., skytterne søger 12.500 kr., og spejderne søger 18.000 kr. De tre ansøgninger udgør tilsammen 55.500 kr.",
    "Projektet er på 6,8 mio. kr. Det består af jord 2,1 mio. kr., belægning 3,2 mio. kr., lys 0,9 mio. kr. og skilte 0,6 mio. kr.",
    "Der er 126 ansatte i forvaltningen: 71 i borgerservice, 34 i teknik og 21 i staben.",
    "Skolen har 412 elever. Der er 24 i 1.a og 25 i 1.b, i alt 422 med lærerne.",
    "Der er bevilget 25.000 kr. i maj og 12.500 kr. i juni. Der er i alt 6 ansøgninger.",
  ],
  check: (record) =>
    paragraphsIn(record.text)
      .filter(({ text }) => marked.test(text) && severalFigures.test(text))
      .flatMap(({ text, start }) => [...inParagraph(record, text, start)]),
};
