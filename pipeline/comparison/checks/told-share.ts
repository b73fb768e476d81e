import { decimalsOf, formatDanishNumber } from "../danish/numbers.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, itemNumberAt } from "../finding.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";
import { type Figure, figuresIn, paragraphsIn, sentencesIn } from "./figures.ts";
import { isShareOf } from "./percentage.ts";

/** What says that the percentage behind it is of the counts before it. */
const lead =
  /(?<!\p{L})(?:svarende\stil|(?:det|dette|hvilket)\s(?:svarer\stil|giver|udgør|er)|dermed\s(?:er|har|svarer|udgør)|altså|dvs\.)\s(?:dermed\s|således\s)?(?:en\s(?:\p{Ll}{3,30}\s)?(?:\p{Ll}{0,20}(?:procent|andel|deltagelse|grad|dækning))\spå\s)?(?<about>ca\.\s|omkring\s|cirka\s|knap\s|godt\s|næsten\s|mere\send\s|over\s)?$/iu;
/** The same in a sentence of its own, and a share in brackets. */
const bracket = /\((?:svarende\stil\s)?$/u;
/** Words that make the percentage one of something else than the two counts. */
const otherwise =
  /stigning|steget|stiger|vækst|fald|reduktion|forøg|forskel|mod\s|sammenlign|året\sfør|sidste\sår|tidligere|fra\s\d|landsgennemsnit|gennemsnit|rente|moms|budget|kr\.|mio\.|point|rabat|ekstra|årsværk|kvote|mindst|højst|krav|mål(?!t|ing)/iu;
/** An age or a span of time, and what bounds one, are no counts. */
const isAge = /^\s(?:år|måneder|uger|dage|timer|minutter)(?!\p{L})/u;
const isBound = /(?<!\p{L})(?:under|over|mellem|mindst|højst)\s$/iu;
const percent = /\d\s?(?:%|pct|procent)/u;
/** A percentage further from the real one is of something else. */
const mostOff = 25;

/** A whole, then a part of it, and the words between them that say so. */
function areWholeAndPart(text: string, [first, second]: readonly [Figure, Figure], offset: number): boolean {
  if (second.value >= first.value || second.value <= 0) return false;
  const before = text.slice(0, first.span.start - offset);
  const between = text.slice(first.end - offset, second.span.start - offset);
  if (/(?<!\p{L})af\s(?:\p{Ll}{3,30}s\s|de\s|i\salt\s|vores\s|alle\s){0,3}$/iu.test(before)) return true;
  return /(?:heraf|hvoraf|af\sdem|af\sdisse)(?!\p{L})/iu.test(between) || isAnswered.test(between);
}

/** Those asked and those who answered. */
const isAnswered =
  /[.,]\s(?:der\s(?:kom|er|indkom)|vi\s(?:fik|har\sfået|modtog)|heraf|\p{L}+\s(?:svarede|deltog))|\.\s{1,2}$/iu;
const answers =
  /^\s(?:\p{Ll}+\s){0,2}(?:svar|besvarelser|svarede|har\ssvaret|besvarede|deltog|mødte|afgav|stemte|stemmer|af\sdem)(?!\p{L})/iu;

function inParagraph(record: CheckedRecord, text: string, offset: number): readonly FindingDraft[] {
  const sentences = sentencesIn(text, offset);
  return sentences.flatMap((sentence, index) => {
    const start = sentences[Math.max(0, index - 2)]?.start ?? sentence.start;
    const figures = figuresIn(sentence.text, sentence.start);
    const [share] = figures.filter(({ unit }) => unit === "pct");
    if (!share || figures.filter(({ unit }) => unit === "pct").length > 1) return [];
    const before = text.slice(start - offset, share.span.start - offset);
    const told = lead.exec(before);
    if (!told && !bracket.test(before)) return [];
    const counts = figuresIn(before, start).filter(
      (one) =>
        !isAge.test(before.slice(one.end - start)) && !isBound.test(before.slice(0, one.span.start - start)),
    );
    const [first, second] = counts.slice(-2);
    if (
      !first ||
      !second ||
      counts.length > 2 ||
      otherwise.test(text.slice(start - offset, share.end - offset))
    )
      return [];
    if (counts.some(({ unit }) => unit !== "")) return [];
    if (!areWholeAndPart(before, [first, second], start)) return [];
    if (isAnswered.test(before.slice(first.end - start, second.span.start - start))) {
      const isPart = /(?:heraf|hvoraf|af\sdem|af\sdisse)(?!\p{L})/iu.test(before);
      if (!isPart && !answers.test(before.slice(second.end - start)) && !/^\s?af/iu.test(before)) return [];
    }
    const decimals = decimalsOf(share.written);
    const about = told?.groups?.about !== undefined;
    if (isShareOf(second.value, first.value, share.value, decimals, about)) return [];
    const real = (100 * second.value) / first.value;
    if (Math.abs(real - share.value) > mostOff) return [];
    const expected = formatDanishNumber(real, Math.max(1, decimals));
    return [
      {
        kind: "arithmetic" as const,
        severity: "warning" as const,
        message: `Unexpected ${share.written} percent, expected ${expected}: ${second.written} of ${first.written} is ${expected} percent`,
        values: statedAndExpected("percent", share.written, expected),
        evidence: [share, second, first].map(({ span }) => evidenceOf(record, span)),
        item: itemNumberAt(record, share.span.start),
      },
    ];
  });
}

/** A percentage told behind a whole and a part of it that stand in its sentence or the two before it, with no other count among them. */
export const toldShare: Check = {
  name: "told-share",
  kind: "arithmetic",
  examples: [
    "Skemaet er sendt til 250 husstande. Der kom 175 svar, hvilket giver en svarprocent på 75 %.",
    "Af kommunens 48 institutioner har 36 en kostpolitik. Dermed har 65 pct. af institutionerne en kostpolitik.",
    "Af de 80 borgere, der begyndte, var 32 borgere (42 pct.) røgfri.",
    "Der var 6.400 stemmeberettigede. 2.560 afgav deres stemme. Det svarer til en valgdeltagelse på 45 procent.",
  ],
  nonExamples: [
    "Skemaet er sendt til 250 husstande. Der kom 175 svar, hvilket giver en svarprocent på 70 %.",
    "Af kommunens 48 institutioner har 36 en kostpolitik. Dermed har 75 pct. af institutionerne en kostpolitik.",
    "Der er 250 husstande i byen. Der er 175 biler, hvilket er 20 pct. flere end sidste år.",
    "Der var 6.400 stemmeberettigede. 2.560 afgav deres stemme. Det svarer til en valgdeltagelse på 40 procent.",
    "Der er 80 pladser. Vi har 32 ansatte, hvilket giver 12 pct. mere tid.",
  ],
  check: (record) =>
    paragraphsIn(record.text)
      .filter(({ text }) => percent.test(text))
      .flatMap(({ text, start }) => [...inParagraph(record, text, start)]),
};
