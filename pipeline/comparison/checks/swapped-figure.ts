import { type CheckedRecord, evidenceOf, type FindingDraft } from "../finding.ts";
import { tableRows } from "../tables.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";
import { type Figure, figuresIn, paragraphsIn, sentencesIn } from "./figures.ts";
import { scopesOf } from "./scopes.ts";
import { isSwapOf, tellingDigits } from "./slip.ts";

const fewestDigits = 3;
/** Letters by which two words are seen to be forms of one. */
const stemLetters = 6;
/** In an item that tells of no more amounts than these, two that are alike but for two digits are of one thing. */
const fewAmounts = 3;
/** Words that stand beside every amount. */
const common =
  /^(?:kommune|forvalt|udgift|indtæg|bevill|afsæt|afsat|finans|samled|anlægs|beløb|budget|økonom|årlige|udgør|tilskud|projek|penge|kroner|driftsb|puljen|ansøgn|ekskl|inkl)/u;

/** A unit behind a figure. */
const measured = /\d\s{0,2}(?:mio\.|mia\.|t\.|kr|m2|m²|kvm|km|ha)/iu;

interface Told extends Figure {
  readonly stems: ReadonlySet<string>;
  readonly years: string;
  readonly sentence: number;
}

function toldIn(text: string, offset: number): readonly Told[] {
  return paragraphsIn(text)
    .filter((paragraph) => measured.test(paragraph.text))
    .flatMap((paragraph) => sentencesIn(paragraph.text, offset + paragraph.start))
    .flatMap((sentence) => {
      const figures = figuresIn(sentence.text, sentence.start).filter(
        ({ unit, written }) => unit !== "" && unit !== "pct" && tellingDigits(written) >= fewestDigits,
      );
      if (figures.length === 0) return [];
      const words = sentence.text.toLowerCase().match(/\p{Ll}{6,}/gu) ?? [];
      const stems = new Set(
        words.map((word) => word.slice(0, stemLetters)).filter((one) => !common.test(one)),
      );
      const years = (sentence.text.match(/\b20\d{2}\b/gu) ?? []).join(" ");
      return figures.map((one) => ({ ...one, stems, years, sentence: sentence.start }));
    });
}

/** Whether two sentences are of one thing, as far as their words tell, and of no other years. */
function areOfOne(one: Told, other: Told, isAlone: boolean): boolean {
  if (one.sentence === other.sentence) return false;
  if (one.years !== other.years && one.years !== "" && other.years !== "") return false;
  return isAlone || [...one.stems].some((stem) => other.stems.has(stem));
}

function check(record: CheckedRecord): readonly FindingDraft[] {
  const rows = tableRows(record.text).filter(({ cells }) => cells.length > 1);
  const isInTable = ({ span }: Figure) =>
    rows.some((row) => row.span.start <= span.start && span.end <= row.span.end);
  return scopesOf(record).flatMap(({ span, item }): readonly FindingDraft[] => {
    const told = toldIn(record.text.slice(span.start, span.end), span.start).filter((one) => !isInTable(one));
    const timesOf = ({ written }: Figure) => told.filter((one) => one.written === written).length;
    const distinct = new Set(told.map(({ written }) => written)).size;
    const areOfItem = item !== null && distinct <= fewAmounts;
    for (const [index, later] of told.entries()) {
      const earlier = told
        .slice(0, index)
        .find(
          (one) =>
            one.unit === later.unit &&
            isSwapOf(one.written, later.written) &&
            areOfOne(one, later, areOfItem),
        );
      if (!earlier) continue;
      const [odd, usual] = timesOf(earlier) < timesOf(later) ? [earlier, later] : [later, earlier];
      if (timesOf(odd) > 1) continue;
      return [
        {
          kind: "conflicting-value",
          severity: "warning",
          message: `Unexpected ${odd.written}, expected ${usual.written}: two digits have changed places against ${usual.written} elsewhere in the ${item === null ? "paper" : "item"}${timesOf(odd) === timesOf(usual) ? "; one of the two is wrong" : ""}`,
          values: statedAndExpected("number", odd.written, usual.written),
          evidence: [odd, usual].map((one) => evidenceOf(record, one.span)),
          item,
        },
      ];
    }
    return [];
  });
}

/** An amount or size with two digits in each other's place against another of the same thing in running text. */
export const swappedFigure: Check = {
  name: "swapped-figure",
  kind: "conflicting-value",
  examples: [
    "Prisen for brandbilen er 3.450.000 kr. ekskl. moms.\n\nUdgiften til brandbilen på 3.540.000 kr. ekskl. moms afholdes af puljen.",
    "Det nye bibliotek bliver på 1.850 m2 ved torvet.\n\nAnlægssummen for biblioteket på 1.580 m2 er 62 mio. kr.",
  ],
  nonExamples: [
    "Prisen for brandbilen er 3.450.000 kr. ekskl. moms.\n\nUdgiften til brandbilen på 3.450.000 kr. ekskl. moms afholdes af puljen.",
    "Prisen for brandbilen er 3.450.000 kr.\n\nStien langs åen koster 3.540.000 kr.",
    "Driften af svømmehallen kostede 345.000 kr. i 2023.\n\nDriften af svømmehallen koster 354.000 kr. i 2024.",
    "Vej 3.450 120\nSti 3.540 110",
    "Svømmehallen får 0,342 mio. kr. i 2024 og 0,324 mio. kr. i 2025.",
  ],
  check,
};
