import { type CheckedRecord, type FindingDraft, itemNumberAt } from "../finding.ts";
import type { Check } from "./check.ts";
import { mentionsIn, outsideFinding, sentenceAround } from "./dangling.ts";

const mention =
  /\b(?:se|jf\.)\s(?:også\s|venligst\s)?(?<place>(?:side|s\.)\s(?<number>\d{1,3}))(?!\d|[.,:-]\d|\s?(?:i|af|fra|på|og|til)\s(?!denne|nærværende))/giu;
/** Words of a sentence that may be about the pages of another paper. */
const elsewhere =
  /bilag|rapport|notat|katalog|plan|hæfte|avis|bog|blad|budget|regnskab|referat|protokol|folder|pjece|vejledning|analyse|tilbud|materiale|undersøgelse|lov|dokument|brev|høringssvar|redegørelse|strategi|politik|aftale|udredning/iu;
const printed = /\bside\s\d{1,3}\s(?:af|\/)\s(?<all>\d{1,3})(?!\d)/giu;

/** How many pages the paper says it has, where every page says the same. */
function pagesOf({ rawText, pages, source }: CheckedRecord): number | undefined {
  const said = new Set([...rawText.matchAll(printed)].map(({ groups }) => Number(groups?.all)));
  const [only] = said;
  if (said.size === 1) return only;
  return said.size === 0 && source.mediaType === "application/pdf" && pages.length > 1
    ? pages.length
    : undefined;
}

function check(record: CheckedRecord): readonly FindingDraft[] {
  const last = pagesOf(record);
  if (last === undefined) return [];
  const row = { noun: "page", last, reason: "the paper has no other" };
  return mentionsIn(record.text, { start: 0, end: record.text.length }, mention)
    .filter(({ number, span: { start, end } }) => {
      return number > last && !elsewhere.test(sentenceAround(record.text, start, end));
    })
    .map((one) => outsideFinding(record, row, one, itemNumberAt(record, one.span.start)));
}

/** A page of the paper's own that it does not have. What may be a page of an attachment is let be. */
export const danglingPage: Check = {
  name: "dangling-page",
  kind: "dangling-reference",
  examples: ["Tallene er vist nedenfor, se side 14.\n\nSide 1 af 12\n\fFormålet er nyt.\n\nSide 2 af 12\n"],
  nonExamples: [
    "Tallene er vist nedenfor, se side 11.\n\nSide 1 af 12\n\fFormålet er nyt.\n\nSide 2 af 12\n",
    "Tallene er vist i bilag 2, se side 14.\n\nSide 1 af 12\n\fFormålet er nyt.\n\nSide 2 af 12\n",
    "Se side 14 i rapporten.\n\nSide 1 af 12\n\fFormålet er nyt.\n\nSide 2 af 12\n",
    "Tallene er vist nedenfor, se side 14.",
  ],
  check,
};
