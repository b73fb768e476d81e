import type { Span } from "../../../schemas/span.ts";
import { type CheckedRecord, type FindingDraft, itemNumberAt } from "../finding.ts";
import { findingValue, outsideRow } from "../values.ts";
import type { Check } from "./check.ts";
import { danglingFinding, isWholeRow } from "./dangling.ts";
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

/** An attachment that is not for the public is left out of the list on purpose. */
const closed = /\b(?:lukket|fortrolig|ikke offentlig)/iu;

function captions(record: CheckedRecord): readonly FindingDraft[] {
  return scopesOf(record).flatMap(({ span, item }) => {
    const text = record.text.slice(span.start, span.end);
    return numbered.flatMap(({ noun, caption, mention }) => {
      const there = new Set([...text.matchAll(caption)].map((match) => Number(match.groups?.number)));
      if (!isWholeRow(there)) return [];
      return [...text.matchAll(mention)].flatMap((match) => {
        const number = Number(match.groups?.number);
        if (there.has(number) || number > there.size + 3) return [];
        const start = span.start + match.index;
        const message = `Unexpected ${noun} ${number}, expected one of 1–${there.size}: no other ${noun} is there`;
        return [
          danglingFinding(
            record,
            start,
            start + match[0].length,
            message,
            outsideRow(number, there.size),
            item,
          ),
        ];
      });
    });
  });
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
    const text = record.text.slice(item.span.start, item.span.end);
    const mentions = [
      ...text.matchAll(/(?<=[\s(])bilag\s(?<number>\d{1,2})(?!\d|[.,]\d|\s(?:til|i|fra|på)\b)/gu),
    ];
    const hidden = new Set(
      mentions
        .filter(({ index }) => closed.test(text.slice(Math.max(0, index - 100), index + 200)))
        .map(({ groups }) => Number(groups?.number)),
    );
    return mentions.flatMap((match) => {
      const number = Number(match.groups?.number);
      if (there.has(number) || hidden.has(number) || number > there.size + 5) return [];
      const start = item.span.start + match.index;
      const message = `Unexpected attachment ${number}, expected one of 1–${there.size}: the item has no other`;
      return [
        danglingFinding(
          record,
          start,
          start + match[0].length,
          message,
          outsideRow(number, there.size),
          item.number,
        ),
      ];
    });
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
    const named = mentionsIn(record, item.span, /\bindstillingens punkt (?<number>\d{1,2})(?!\d)/giu);
    const decided = item.sections
      .filter(({ kind }) => kind === "decision")
      .flatMap(({ span }) =>
        mentionsIn(record, span, /^[ \t]*Ad\.?[ ](?<number>\d{1,2})(?=[ \t]*[.:]?(?:\s|$))/gmu),
      );
    return [...named, ...decided].flatMap(({ match, start }) => {
      const number = Number(match.groups?.number);
      if (there.has(number)) return [];
      const message = `Unexpected point ${number} of the recommendation, expected one of 1–${there.size}: it has no other`;
      return [
        danglingFinding(
          record,
          start,
          start + match[0].length,
          message,
          outsideRow(number, there.size),
          item.number,
        ),
      ];
    });
  });
}

/** Where a form stands inside a stretch of the text. */
function mentionsIn(record: CheckedRecord, { start, end }: Span, form: RegExp) {
  return [...record.text.slice(start, end).matchAll(form)].map((match) => ({
    match,
    start: start + match.index,
  }));
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
    "Som det ses i Fejl! Henvisningskilde ikke fundet. er udgiften lav.",
  ],
  nonExamples: [
    "Tallene fremgår af tabel 2.\n\nTabel 1: Skoler\n\nTabel 2: Veje\n",
    "Se tabel 7 i rapporten.\n\nTabel 1: Skoler\n\nTabel 2: Veje\n",
    "Tallene fremgår af tabel 3 nedenfor.",
  ],
  check: (record) => [
    ...captions(record),
    ...attachments(record),
    ...recommendations(record),
    ...brokenFields(record),
  ],
};
