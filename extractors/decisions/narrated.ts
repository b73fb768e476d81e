import type { Decision } from "../../schemas/decision.ts";
import type { PartialDate } from "../../schemas/partial-date.ts";
import type { DocumentText } from "../document-text.ts";
import { findBodies } from "../text/bodies.ts";
import { type DateMention, findDates, isoInYear, yearFor } from "../text/dates.ts";
import { inkOf } from "../text/lines.ts";
import { classifyOutcome } from "./classify.ts";

type Found = Pick<Decision, "span" | "quote" | "outcome" | "text" | "decidedBy" | "date" | "confidence">;

/** `blev det besluttet, at …`; what was decided reaches to the end of the sentence. */
const PASSIVE =
  /\b(?:blev|er) det (?:enstemmigt |herefter )?(?:besluttet|vedtaget)\b[^.]{0,4}\bat\b(?:[^.]|\.(?=\d|\p{Ll}|\s\p{Ll}|\s\d)){5,500}/gu;
/** `Byrådet har den 3. maj 2022 besluttet at …`. */
const ACTIVE =
  /\b(?:har|havde)\s(?:(?:på|ved|i)\s[^.]{2,50}?\s)?(?:(?:den|d\.)\s[^.]{0,3}\.?[^.]{3,22}\s)?(?:endeligt\s)?(?:besluttet|vedtaget|godkendt)\b(?:[^.]|\.(?=\d|\p{Ll}|\s\p{Ll}|\s\d)){5,500}/gu;
const MEETING = /(?<![\p{L}])(?<stem>[\p{L}-]{4,40}?)mødet\b/u;

/** Decisions that a letter, draft, memo or notice tells of; only where the sentence says who took it or at which meeting. */
export function readNarrated(document: DocumentText): Found[] {
  const { text } = document;
  const found: Found[] = [];
  const dates = findDates(text);
  for (const pattern of [PASSIVE, ACTIVE]) {
    for (const match of text.matchAll(pattern)) {
      const sentence = sentenceStart(text, match.index);
      const before = text.slice(sentence, match.index);
      const decidedBy = deciderIn(before);
      if (decidedBy === null) continue;
      const mention = dates.find(
        (date) =>
          date.precision === "day" && date.span.start >= sentence && date.span.end <= match.index + 60,
      );
      if (pattern === ACTIVE && mention === undefined) continue;
      const span = inkOf(text, { start: match.index, end: match.index + match[0].length });
      if (found.some((other) => other.span.start < span.end && span.start < other.span.end)) continue;
      const quote = text.slice(span.start, span.end);
      const said = quote.replace(/[\s\u00a0]+/g, " ");
      const { outcome, confidence } = classifyOutcome(said.replace(/^.{0,40}?\bat\b/, "").slice(0, 40));
      const vedtaget = /^(?:har|havde).{0,90}?(?:vedtaget|godkendt)/.test(said);
      found.push({
        span,
        quote,
        text: said,
        decidedBy,
        date: mention === undefined ? null : dateOf(mention, dates),
        outcome: vedtaget
          ? "approved"
          : outcome === "approved"
            ? "other"
            : outcome === "noted" || outcome === "postponed" || outcome === "rejected"
              ? outcome
              : "other",
        confidence: Math.min(0.7, confidence),
      });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function sentenceStart(text: string, at: number): number {
  const window = text.slice(Math.max(0, at - 260), at);
  const end = Math.max(window.search(/[^.]*$/), 0);
  const match = /.*[^\d\p{Lu}]\.\s+(?=\p{Lu})/su.exec(window);
  const start = match === null ? (/\n\s*\n(?=[^\n]*$)/.exec(window)?.index ?? 0) : match[0].length;
  return Math.max(0, at - 260) + Math.min(start, Math.max(end, start));
}

function deciderIn(before: string): string | null {
  const flat = before.replace(/-\s*\n\s*(?=\p{Ll})/gu, "").replace(/\s+/g, " ");
  const bodies = findBodies(flat).filter(({ name }) => !/^(?:Det|Den|Et)$/.test(name));
  const meeting = MEETING.exec(flat)?.groups?.stem;
  if (meeting !== undefined && /(?:gruppe|udvalgs|byråds|råds|bestyrelses|tings|raads)$/i.test(meeting)) {
    const stem = meeting.toLowerCase();
    if (/gruppe$/.test(stem)) return `${stem}n`;
    return stem.replace(/s$/, stem.endsWith("bestyrelses") ? "n" : "et");
  }
  return bodies.at(-1)?.name ?? null;
}

/** A day without a year is the last one before the paper's newest full date, or the nearest to it. */
function dateOf(mention: DateMention, all: readonly DateMention[]): PartialDate | null {
  if (mention.year !== null) return isoInYear(mention, mention.year);
  const reference = all
    .filter((date) => date.precision === "day" && date.year !== null && date.span.start < mention.span.start)
    .at(-1);
  if (reference === undefined || reference.year === null) return null;
  const year = yearFor(mention, isoInYear(reference, reference.year), "nearest");
  return year === null ? null : isoInYear(mention, year);
}
