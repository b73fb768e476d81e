import type { AgendaItem, Section } from "../../schemas/agenda-item.ts";
import type { Outcome } from "../../schemas/decision.ts";
import type { Span } from "../../schemas/span.ts";
import type { Layout } from "../agenda/layouts/layout.ts";
import type { Paper } from "../agenda/paper.ts";
import { isSettled } from "../agenda/settled.ts";
import { inkOf, lineAt, lineHolding } from "../text/lines.ts";
import { answerBelowProposal } from "./answered.ts";
import { classifyOutcome, electsBy } from "./classify.ts";
import { isDecisive } from "./decisive.ts";
import type { Place } from "./evidence.ts";
import { askedOrNothing, labelledInline, resolves, sentencesThatResolve, withoutOthers } from "./resolved.ts";

/** A vote that is told before what came of it. */
const VOTED = /^(?:For stemte|Der stemtes|\d{1,3} stemte|Imod stemte)\b|\bTingets samtykke som givet\b/;
/** `10:03 Formanden (Karen Lund):`: who speaks, and no part of what is said. */
const SPEAKER = /^\s*\d{1,2}[:.]\d{2}\s+[^:]{3,60}\([^)\n]{3,60}\):\s+/;
const GOES_ON =
  /^(?:\d{1,3} (?:undlod|stemte|medlem)|For stemte|Imod stemte|For:|Imod:|Undlod|\(?[A-ZÆØÅ]\)? (?:stemte|undlod)|Det er givet|De pågældende er)/;

/** Passages of an item without a decision heading that decide, by the ways the layout leaves open. */
export function findUnheaded(paper: Paper, item: AgendaItem, layout: Layout, own: string | null): Span[] {
  // The sentence that decides is often the one that names the case.
  const whole = layout.paragraphs === true && item.number === null;
  const from = whole ? lineHolding(paper.lines, item.span.start) : bodyStart(paper, item);
  const to = lineAt(paper.lines, item.span.end);
  const headed = item.sections.filter((section) => !standsBeside(paper, section));
  const answer = answerBelowProposal(paper, item);
  if (answer !== undefined) return [answer];
  const mayTell = layout.unheaded.includes("told");
  const free = layout.unheaded.some((way) => way === "body" || way === "told") && headed.length === 0;
  if (free) {
    const labelled = labelledInline(paper, ink(paper, from, to));
    if (labelled.length > 0) {
      const others = sentencesThatDecide(paper, from, to, own).filter(
        (one) => !labelled.some((span) => one.start < span.end && span.start < one.end),
      );
      return [...labelled, ...others].sort((a, b) => a.start - b.start);
    }
  }
  if (free && electsBy(item.title, paper.text.slice(...ends(ink(paper, from, to)))))
    return [ink(paper, from, to)];
  if (layout.unheaded.includes("body") && headed.length === 0 && !whole) {
    const body = ink(paper, from, endOfBody(paper, item, to));
    const said = paper.text.slice(body.start, body.end);
    const { outcome, confidence } = classifyOutcome(withoutOthers(said, own));
    const decides =
      confidence >= 0.7 && (!TOLD_OFTEN.has(outcome) || said.length < SHORT_BODY || isSettled(said));
    if (body.end > body.start && !item.public && said.length < 6000) return [body];
    const first = said.split(/\n\s*\n/, 1)[0] ?? "";
    const each = mayTell ? verdictsOf(paper, sentencesThatDecide(paper, from, to, own)) : [];
    if (each.length > 0) return each;
    if (decides && said.length < 700 && (first === said || classifyOutcome(first).confidence >= 0.8))
      return [body];
    const last = decides ? lastParagraph(paper, from, to, own) : undefined;
    if (last !== undefined) return [last];
  }
  if ((mayTell && headed.length === 0) || layout.unheaded.includes("sentences")) {
    const sentences = sentencesThatDecide(paper, from, to, own);
    if (sentences.length > 0) return sentences;
  }
  if (layout.unheaded.includes("last")) {
    const last = lastParagraph(paper, from, to, own);
    const plain = headed.length === 0 && last !== undefined && !isTold(paper, last);
    if (last !== undefined && (plain || decidesAlone(paper, last))) return [last];
  }
  if (!free) return [];
  const resolved = sentencesThatResolve(paper, ink(paper, from, to));
  return resolved.length > 0 ? resolved : askedOrNothing(paper, ink(paper, from, to));
}

function ends({ start, end }: Span): readonly [number, number] {
  return [start, end];
}

/** Of several sentences that decide, mere talk is left out. */
function verdictsOf(paper: Paper, spans: readonly Span[]): Span[] {
  const said = spans.map((span) => ({
    span,
    outcome: classifyOutcome(paper.text.slice(span.start, span.end)).outcome,
  }));
  const verdicts = withElaborations(
    paper,
    said.filter(({ outcome }) => outcome !== "discussed" && outcome !== "other"),
  );
  // Of nothing but talk, the last word on it.
  return (verdicts.length > 0 ? verdicts : said.slice(-1)).map(({ span }) => span);
}

interface Said {
  readonly span: Span;
  readonly outcome: Outcome;
}

/** `Godkendt. Der bevilges 2.000 kr.`: what follows a verdict of one word and comes to the same is no decision apart. */
function withElaborations(paper: Paper, verdicts: readonly Said[]): readonly Said[] {
  const first = verdicts[0];
  if (first === undefined || !ONE_WORD.test(paper.text.slice(first.span.start, first.span.end)))
    return verdicts;
  let end = first.span.end;
  const rest = verdicts.slice(1);
  while (rest[0]?.outcome === first.outcome && /^\s*$/.test(paper.text.slice(end, rest[0].span.start))) {
    end = rest[0].span.end;
    rest.shift();
  }
  return [{ ...first, span: { start: first.span.start, end } }, ...rest];
}

const ONE_WORD = /^\p{L}+\.?$/u;

/** What minutes also tell of without deciding it: who was chosen, what will be sent to whom. */
const TOLD_OFTEN: ReadonlySet<string> = new Set(["referred", "recommended", "appointed", "withdrawn"]);
const SHORT_BODY = 100;

function ink(paper: Paper, from: number, to: number): Span {
  const start = paper.lines[from]?.start ?? paper.text.length;
  return inkOf(paper.text, { start, end: Math.max(start, paper.lines[to]?.start ?? paper.text.length) });
}

/** The first line under the title that does not file the item. */
function bodyStart(paper: Paper, item: AgendaItem): number {
  let at = lineHolding(paper.lines, item.span.start);
  const end = lineAt(paper.lines, item.span.end);
  const title = item.title.replace(/\s/g, "");
  let read = "";
  const first = at;
  while (at < end) {
    const line = paper.lines[at];
    at += 1;
    if (line === undefined || line.blank || paper.furniture.has(line.index)) continue;
    read += line.text.replace(/\s/g, "");
    if (read.includes(title)) break;
  }
  // The title of an answer stands in the list that it answers.
  if (at === end && !read.includes(title)) at = first + 1;
  while (at < end && (paper.lines[at]?.blank || paper.caseLines[at] || paper.furniture.has(at))) at += 1;
  return at;
}

/** What no decision is part of: attachments, and the cell of a table that says who does what. */
function standsBeside(paper: Paper, section: Section): boolean {
  if (section.kind !== "other") return section.kind === "attachments";
  return paper.headings[lineHolding(paper.lines, section.span.start)]?.length === 0;
}

function endOfBody(paper: Paper, item: AgendaItem, to: number): number {
  const beside = item.sections.find((section) => standsBeside(paper, section));
  return beside === undefined ? to : Math.min(to, lineHolding(paper.lines, beside.span.start));
}

function sentencesThatDecide(paper: Paper, from: number, to: number, own: string | null): Span[] {
  const body = ink(paper, from, to);
  const said = paper.text.slice(body.start, body.end);
  const found: Span[] = [];
  let open: Span | undefined;
  let voted: Span | undefined;
  for (const sentence of sentencesIn(said)) {
    const speaker = SPEAKER.exec(sentence.text)?.[0].length ?? 0;
    const clean = sentence.text.slice(speaker).replace(/\s+/g, " ").trim();
    if (clean.length < 4) continue;
    const span = inkOf(paper.text, {
      start: body.start + sentence.start + speaker,
      end: body.start + sentence.start + sentence.text.length,
    });
    const place = placeOf(paper.text, span, body, own);
    const decides = isDecisive(clean, place);
    const outcome = decides ? classifyOutcome(clean).outcome : "other";
    if (open !== undefined && GOES_ON.test(clean)) {
      open = { start: open.start, end: span.end };
      found[found.length - 1] = open;
      continue;
    }
    const before = voted;
    voted = VOTED.test(clean) ? span : undefined;
    if (
      !decides ||
      (outcome === "other" && !/besluttedes|henlagdes|^overføres/i.test(clean) && !resolves(clean)) ||
      inRecommendation(paper, span, from)
    ) {
      open = undefined;
      continue;
    }
    open = before === undefined ? span : { start: before.start, end: span.end };
    found.push(open);
  }
  return found;
}

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
  /(?:[^.\n]|\.(?=\d|\p{Ll}|,|\s\p{Ll})|(?<=(?<!\p{L})(?:pkt|nr|kl|ca|stk|jf|d|den|bilag))\.(?=\s\d)|(?<=(?<!\p{L})(?:[KkNn]r|No|Pcl|Chr|Gmd|Hr|Frk))\.(?!\d|\p{Ll}|,|\s\p{Ll})|\n(?!\s*\n))+(?:\.|$|(?=\n\s*\n))/gu;
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
function inRecommendation(paper: Paper, span: Span, from: number): boolean {
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

function isTold(paper: Paper, span: Span): boolean {
  return TOLD_OFTEN.has(classifyOutcome(paper.text.slice(span.start, span.end)).outcome);
}

/** Below sections that argue, a last paragraph is one more argument, unless it does nothing but decide. */
function decidesAlone(paper: Paper, span: Span): boolean {
  const said = paper.text.slice(span.start, span.end);
  return said.length <= LONGEST_ALONE && (isSettled(said) || BODY_DECIDES.test(said));
}

const LONGEST_ALONE = 240;
const BODY_DECIDES =
  /^(?:Udvalget|Byrådet|Rådet|Bestyrelsen|Kommunalbestyrelsen|Menighedsrådet|\p{L}+udvalget|\p{L}+rådet) (?:enstemmigt )?(?:godkendte|vedtog|tiltrådte|tog |besluttede|anbefaler|anbefalede|afviste|udsatte|drøftede|forkastede)/u;
const LONGEST_LAST = 420;

/** The last paragraph, if it is short and clearly decides. */
function lastParagraph(paper: Paper, from: number, to: number, own: string | null): Span | undefined {
  const body = ink(paper, from, to);
  const said = paper.text.slice(body.start, body.end);
  const paragraphs = [...said.matchAll(/(?:[^\n]+\n?)+/g)];
  for (const paragraph of paragraphs.slice(-2).reverse()) {
    const clean = paragraph[0].trim();
    if (clean.length > LONGEST_LAST) continue;
    const { outcome, confidence } = classifyOutcome(withoutOthers(clean, own));
    if (outcome === "other" || confidence < 0.8) {
      const lines = clean.split("\n");
      const last = lines.at(-1)?.trim() ?? "";
      const alone = classifyOutcome(withoutOthers(last, own));
      if (lines.length < 2 || alone.outcome === "other" || alone.confidence < 0.8 || last.length > 160)
        continue;
      const end = body.start + paragraph.index + paragraph[0].trimEnd().length;
      return inkOf(paper.text, { start: end - last.length, end });
    }
    if (/\bindstill(?:er|es)\b|\banbefaler\b.{0,40}\bat\b/.test(clean.slice(0, 80)) && clean.length > 120)
      continue;
    return inkOf(paper.text, {
      start: body.start + paragraph.index,
      end: body.start + paragraph.index + paragraph[0].length,
    });
  }
  return undefined;
}
