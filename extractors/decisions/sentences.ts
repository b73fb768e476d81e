import type { Span } from "../../schemas/span.ts";
import type { Paper } from "../agenda/paper.ts";
import { inkOf, lineHolding } from "../text/lines.ts";
import { classifyOutcome } from "./classify.ts";
import { isDecisive } from "./decisive.ts";
import type { Place } from "./evidence.ts";
import { resolves } from "./resolved.ts";

/** A vote that is told before what came of it. */
const VOTED = /^(?:For stemte|Der stemtes|\d{1,3} stemte|Imod stemte)\b|\bTingets samtykke som givet\b/;
/** `10:03 Formanden (Karen Lund):`: who speaks, and no part of what is said. */
const SPEAKER = /^\s*\d{1,2}[:.]\d{2}\s+[^:]{3,60}\([^)\n]{3,60}\):\s+/;
const GOES_ON =
  /^(?:\d{1,3} (?:undlod|stemte|medlem)|For stemte|Imod stemte|For:|Imod:|Undlod|\(?[A-ZÆØÅ]\)? (?:stemte|undlod)|Det er givet|De pågældende er)/;

/** Sentences of an item's text that decide; `own` is the body that meets. */
export function sentencesThatDecide(paper: Paper, body: Span, own: string | null): Span[] {
  const said = paper.text.slice(body.start, body.end);
  const found: Span[] = [];
  let open: Span | undefined;
  let voted: Span | undefined;
  for (const sentence of sentencesIn(said)) {
    const speaker = SPEAKER.exec(sentence.text)?.[0].length ?? 0;
    const clean = sentence.text.slice(speaker).replace(/\s+/g, " ").trim();
    if (clean.length < 4) continue;
    const span: { start: number; end: number } = inkOf(paper.text, {
      start: body.start + sentence.start + speaker,
      end: body.start + sentence.start + sentence.text.length,
    });
    const place = placeOf(paper.text, span, body, own);
    if (/:$/.test(clean)) span.end = endOfList(paper.text, span.end, body.end);
    const decides = isDecisive(clean, place);
    const outcome = decides ? classifyOutcome(clean).outcome : "other";
    if (open !== undefined && GOES_ON.test(clean)) {
      open = { start: open.start, end: span.end };
      found[found.length - 1] = open;
      continue;
    }
    const before = voted;
    voted = VOTED.test(clean) ? { start: before?.start ?? span.start, end: span.end } : undefined;
    if (
      !decides ||
      (outcome === "other" && !/besluttedes|henlagdes|^overføres/i.test(clean) && !resolves(clean)) ||
      inRecommendation(paper, span, body)
    ) {
      open = undefined;
      continue;
    }
    open = before === undefined ? span : { start: before.start, end: span.end };
    found.push(open);
  }
  return found;
}

/** What a colon announces: the lines of the list right below, as far as they are bullets or entries. */
function endOfList(text: string, from: number, end: number): number {
  const list = LIST_BELOW.exec(text.slice(from, Math.min(end, from + LONGEST_LIST)));
  return list === null ? from : from + list[0].trimEnd().length;
}

const LONGEST_LIST = 1500;
const LIST_BELOW = /^\s{0,20}(?:\n\s{0,12}(?:[-–•*]|at |\d{1,2}[.)]|[a-h][.)])[^\n]{2,300}){1,20}/u;

/** Whether nothing follows the sentence in its item, and whether it has its line for itself. */
function placeOf(text: string, span: Span, body: Span, own: string | null): Place {
  const begins =
    span.start === body.start || /\n\s*$/.test(text.slice(Math.max(0, span.start - 12), span.start));
  const ends = span.end === body.end || /^[ \t]*\n/.test(text.slice(span.end, span.end + 12));
  return { last: span.end >= body.end, alone: begins && ends, own };
}

interface Sentence {
  readonly start: number;
  readonly text: string;
}

const SENTENCE =
  /(?:[^.\n]|\.(?=\d|\p{Ll}|,|\s\p{Ll})|(?<=(?<!\p{L})(?:pkt|nr|kl|ca|stk|jf|d|den|bilag))\.(?=\s\d)|(?<=(?<!\p{L})(?:(?<!\d ?)[Kk]r|[Nn]r|No|Pcl|Chr|Gmd|Hr|Frk))\.(?!\d|\p{Ll}|,|\s\p{Ll})|\n(?!\s*\n))+(?:\.|$|(?=\n\s*\n))/gu;
/** No line of running text is shorter than this, so what follows below begins anew. */
const NO_WRAP = 55;
const BEGINS_BELOW = /\n(?=[ \t]*(?:[•*–-]\s|\p{Lu}|\d{1,2}[.)] ))/gu;

/** The sentences of a stretch; a short line with a capital below it ends one without a stop. */
function sentencesIn(said: string): Sentence[] {
  return [...said.matchAll(SENTENCE)].flatMap((match) => {
    const text = match[0];
    const cuts = [...text.matchAll(BEGINS_BELOW)]
      .map(({ index }) => index)
      .filter(
        (at) =>
          at - text.lastIndexOf("\n", at - 1) - 1 < NO_WRAP && !/[,(]\s*$|\p{Ll}-$/u.test(text.slice(0, at)),
      );
    return [0, ...cuts].map((from, index) => ({
      start: match.index + from,
      text: text.slice(from, cuts[index] ?? text.length),
    }));
  });
}

/** Under `Indstilling` nothing is decided. */
function inRecommendation(paper: Paper, span: Span, body: Span): boolean {
  const from = lineHolding(paper.lines, body.start);
  for (let at = lineHolding(paper.lines, span.start); at >= from; at -= 1) {
    const heading = paper.headings[at];
    if (heading !== undefined)
      return (
        heading.kind === "recommendation" ||
        heading.kind === "earlier-treatment" ||
        heading.kind === "background"
      );
    if (at < lineHolding(paper.lines, span.start) - 60) return false;
  }
  return false;
}
