import { type CheckedRecord, type FindingDraft, itemNumberAt } from "../finding.ts";
import { findingValue } from "../values.ts";
import type { Check } from "./check.ts";
import { danglingFinding, isWholeRow, mentionsIn, outsideFinding } from "./dangling.ts";
import { scopesOf } from "./scopes.ts";

const broken =
  /Fejl! (?:Henvisningskilde(?:n)? (?:blev )?ikke fundet|Bogmærke er ikke defineret|Ukendt argument[^.\n]{0,30})\.?|Error! (?:Reference source not found|Bookmark not defined)\.?/giu;

/** What is numbered, how it is captioned at the start of a line, and how the text refers to it. */
const numbered = [
  {
    noun: "table",
    caption: /^[ \t]*tabel[ \t](?<number>\d{1,2})[ \t]?[:.–-]/gimu,
    mention: /\b(?:se|jf\.|af|i|fremgår af)\stabel\s(?<number>\d{1,2})(?![\d.]\d|\s(?:i|fra|på|af)\b)/giu,
  },
  {
    noun: "figure",
    caption: /^[ \t]*figur[ \t](?<number>\d{1,2})[ \t]?[:.–-]/gimu,
    mention: /\b(?:se|jf\.|af|i|fremgår af)\sfigur\s(?<number>\d{1,2})(?![\d.]\d|\s(?:i|fra|på|af)\b)/giu,
  },
] as const;

/** The attachments that a paper without items lists itself. */
const listed = {
  noun: "attachment",
  caption: /^[ \t]*bilag[ \t](?:nr\.[ \t])?(?<number>\d{1,2})[ \t]?[:.–-]/gimu,
  mention:
    /\b(?:se|jf\.|af|efter|i|fremgår af|vedlagt som|som)\sbilag\s(?:nr\.\s)?(?<number>\d{1,2})(?![\d.]\d|\s(?:i|fra|på|af|til)\b)/giu,
} as const;

/** The numbered sections of a paper without items, told by their heads. */
const sections = {
  noun: "section",
  caption: /^[ \t]*(?<number>\d{1,2})\.?[ \t]{1,4}(?=\p{Lu}[^\n]{2,60}$)/gmu,
  mention:
    /\b(?:se|jf\.|i|fremgår af|beskrevet i|omtalt i)\s(?:afsnit|kapitel)\s(?<number>\d{1,2})(?!\d|[.,]\d|\s(?:i|fra|på|af|til|og|-)\b)/giu,
} as const;

const attachment = /(?<=[\s(])bilag\s(?<number>\d{1,2})(?!\d|[.,]\d|\s(?:til|i|fra|på)\b)/gu;
/** A number further beyond the last than this is that of another paper. */
const mostBeyond = { caption: 3, attachment: 5 } as const;
/** An attachment that is not for the public is left out of the list on purpose. */
const closed = /\b(?:lukke(?:t|de)|fortrolig|ikke offentlig)|hemmelig|ikke offentliggør/iu;

function captions(record: CheckedRecord): readonly FindingDraft[] {
  return scopesOf(record).flatMap(({ span, item }) =>
    [...numbered, ...(item === null && record.agendaItems.length === 0 ? [listed, sections] : [])].flatMap(
      ({ noun, caption, mention }) => {
        const there = new Set(mentionsIn(record.text, span, caption).map(({ number }) => number));
        if (!isWholeRow(there, noun === "section" ? 3 : 1)) return [];
        const row = { noun, last: there.size, reason: `no other ${noun} is there` };
        return mentionsIn(record.text, span, mention)
          .filter(({ number }) => !there.has(number) && number <= there.size + mostBeyond.caption)
          .map((mention) => outsideFinding(record, row, mention, item));
      },
    ),
  );
}

function attachments(record: CheckedRecord): readonly FindingDraft[] {
  return record.agendaItems.flatMap((item) => {
    const there = new Set(
      item.attachments.flatMap(({ title }) => {
        const number = /^bilag\s(?<number>\d{1,2})(?!\d)/iu.exec(title)?.groups?.number;
        return number === undefined ? [] : [Number(number)];
      }),
    );
    if (!isWholeRow(there) || there.size < item.attachments.length) return [];
    const mentions = mentionsIn(record.text, item.span, attachment);
    const hidden = new Set(
      mentions
        .filter(({ span }) => closed.test(record.text.slice(Math.max(0, span.start - 100), span.start + 200)))
        .map(({ number }) => number),
    );
    const row = { noun: "attachment", last: there.size, reason: "the item has no other" };
    return mentions
      .filter(({ number }) => !there.has(number) && !hidden.has(number))
      .filter(({ number }) => number <= there.size + mostBeyond.attachment)
      .map((mention) => outsideFinding(record, row, mention, item.number));
  });
}

function recommendations(record: CheckedRecord): readonly FindingDraft[] {
  return record.agendaItems.flatMap((item) => {
    if (item.number === null) return [];
    const own = record.recommendations.filter(
      ({ agendaItem, span }) =>
        agendaItem === item.number && item.span.start <= span.start && span.end <= item.span.end,
    );
    const there = new Set(
      own.flatMap(({ number }) => (number !== null && /^\d+$/u.test(number) ? [Number(number)] : [])),
    );
    if (!isWholeRow(there) || there.size !== own.length) return [];
    const named = mentionsIn(record.text, item.span, /\bindstillingens punkt (?<number>\d{1,2})(?!\d)/giu);
    const decided = item.sections
      .filter(({ kind }) => kind === "decision")
      .flatMap(({ span }) =>
        mentionsIn(record.text, span, /^[ \t]*Ad\.?[ ](?<number>\d{1,2})(?=[ \t]*[.:]?(?:\s|$))/gmu),
      );
    const row = { noun: "point {} of the recommendation", last: there.size, reason: "it has no other" };
    return [...named, ...decided]
      .filter(({ number }) => !there.has(number))
      .map((mention) => outsideFinding(record, row, mention, item.number));
  });
}

function brokenFields(record: CheckedRecord): readonly FindingDraft[] {
  return [...record.text.matchAll(broken)].map((match) =>
    danglingFinding(
      record,
      match.index,
      match.index + match[0].length,
      `Unexpected “${match[0]}”, expected a reference: what it points at was lost when the paper was written`,
      [findingValue("stated", "text", match[0])],
      itemNumberAt(record, match.index),
    ),
  );
}

/** A reference to a table, figure, attachment or point of the recommendation that is not there. */
export const danglingReference: Check = {
  name: "dangling-reference",
  kind: "dangling-reference",
  examples: [
    "Tallene fremgår af tabel 3.\n\nTabel 1: Skoler\n\nTabel 2: Veje\n",
    "1. Indledning\nOm tilsynet.\n\n2. Metode\nVi talte med ti.\n\n3. Resultater\nDe uddybes i afsnit 6.\n",
    "Som det ses i Fejl! Henvisningskilde ikke fundet. er udgiften lav.",
  ],
  nonExamples: [
    "Tallene fremgår af tabel 2.\n\nTabel 1: Skoler\n\nTabel 2: Veje\n",
    "Se tabel 7 i rapporten.\n\nTabel 1: Skoler\n\nTabel 2: Veje\n",
    "Tallene fremgår af tabel 3 nedenfor.",
    "1. Indledning\nOm tilsynet.\n\n2. Metode\nVi talte med ti.\n\n3. Resultater\nDe uddybes i afsnit 6 i rapporten.\n",
  ],
  check: (record) => [
    ...captions(record),
    ...attachments(record),
    ...recommendations(record),
    ...brokenFields(record),
  ],
};
