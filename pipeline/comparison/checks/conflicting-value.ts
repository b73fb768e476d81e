import type { SectionKind } from "../../../schemas/agenda-item.ts";
import type { Span } from "../../../schemas/span.ts";
import { parseDanishNumber } from "../danish/numbers.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft, inOneLine } from "../finding.ts";
import { statedAndExpected } from "../values.ts";
import type { Check } from "./check.ts";

const sentence =
  /[^.!?\n]{1,4}(?:[^.!?\n]|[.!?](?!\s|$)|\n(?!\s*\n)|(?<=\d)\.(?=\s\p{Ll})|(?<=\b(?:pct|kr|mio|mia|ca|nr|stk|jf|pr))\.)*/gu;
const figure =
  /(?<![\p{L}\d.,/§-]|§ )(?:\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,\d{1,4})?(?![\p{L}\d/-]|[.,:]\d|\.\s?\p{Ll})/gu;
/** A shorter sentence may be said of two things. */
const fewestWords = 9;
/** What is numbered, not counted. */
const ordinal = /(?:bilag|punkt|pkt\.|side|s\.|nr\.|§|stk\.|tabel|figur|lokalplan|projekt|sag|kl\.)\s?$/iu;

interface Said {
  readonly section: SectionKind;
  readonly span: Span;
  readonly figures: readonly { readonly span: Span; readonly written: string; readonly value: number }[];
  readonly template: string;
}

function saidIn(text: string, offset: number, section: SectionKind): readonly Said[] {
  return [...text.matchAll(sentence)].flatMap((match) => {
    const words = match[0];
    const start = offset + match.index;
    const figures = [...words.matchAll(figure)].flatMap((found) => {
      const value = parseDanishNumber(found[0]);
      const from = start + found.index;
      return value === undefined || ordinal.test(words.slice(0, found.index))
        ? []
        : [{ span: { start: from, end: from + found[0].length }, written: found[0], value }];
    });
    const template = inOneLine(words.replace(figure, "#")).toLowerCase();
    if (figures.length === 0 || template.split(" ").length < fewestWords) return [];
    return [{ section, span: { start, end: start + words.length }, figures, template }];
  });
}

const isYear = (value: number): boolean => value >= 1900 && value < 2100;

function check(record: CheckedRecord): readonly FindingDraft[] {
  return record.agendaItems.flatMap(({ number: item, sections }) => {
    const first = new Map<string, Said>();
    const told = sections
      .filter(({ kind }) => kind !== "decision-history" && kind !== "earlier-treatment")
      .flatMap(({ kind, span }) => saidIn(record.text.slice(span.start, span.end), span.start, kind));
    return told.flatMap((said) => {
      const before = first.get(said.template);
      if (!before) first.set(said.template, said);
      if (!before || before.section === said.section) return [];
      const unlike = said.figures.flatMap((one, index) => {
        const other = before.figures[index];
        return other && other.value !== one.value ? [{ one, other }] : [];
      });
      const [difference] = unlike;
      if (!difference || unlike.length > 1) return [];
      const { one, other } = difference;
      if (isYear(one.value) && isYear(other.value)) return [];
      const earlier = inOneLine(record.text.slice(before.span.start, before.span.end)).slice(0, 160);
      return [
        {
          kind: "conflicting-value" as const,
          severity: "warning" as const,
          message: `Unexpected ${one.written}, expected ${other.written}: the same sentence says ${other.written} earlier in the item: “${earlier}”`,
          values: statedAndExpected("number", one.written, other.written),
          evidence: [evidenceOf(record, one.span), evidenceOf(record, other.span)],
          item,
        },
      ];
    });
  });
}

/** One sentence that two sections of an item both say, with two figures: what is asked for and what is told. */
export const conflictingValue: Check = {
  name: "conflicting-value",
  kind: "conflicting-value",
  examples: [],
  nonExamples: [],
  check,
};
