import type { AgendaItem } from "../../schemas/agenda-item.ts";
import type { Span } from "../../schemas/span.ts";
import type { Layout } from "../agenda/layouts/layout.ts";
import type { Paper } from "../agenda/paper.ts";
import { isSettled } from "../agenda/settled.ts";
import { inkOf } from "../text/lines.ts";
import { answerBelowProposal } from "./answered.ts";
import { classifyOutcome, electsBy } from "./classify.ts";
import { bodyOfItem, standsBeside, withoutBeside } from "./item-body.ts";
import { askedOrNothing, labelledInline, sentencesThatResolve, withoutOthers } from "./resolved.ts";
import { sentencesThatDecide } from "./sentences.ts";
import { verdictsOf } from "./verdicts.ts";

/** Passages of an item without a decision heading that decide, by the ways the layout leaves open. */
export function findUnheaded(paper: Paper, item: AgendaItem, layout: Layout, own: string | null): Span[] {
  // The sentence that decides is often the one that names the case.
  const below = bodyOfItem(paper, item);
  const whole = layout.paragraphs === true && (item.number === null || below.end <= below.start);
  const body = whole ? inkOf(paper.text, item.span) : below;
  const headed = item.sections.filter((section) => !standsBeside(paper, section));
  const answer = answerBelowProposal(paper, item);
  if (answer !== undefined) return [answer];
  const mayTell = layout.unheaded.includes("told");
  const free = layout.unheaded.some((way) => way === "body" || way === "told") && headed.length === 0;
  if (free) {
    const labelled = labelledInline(paper, body);
    if (labelled.length > 0) {
      const others = sentencesThatDecide(paper, body, own).filter(
        (one) => !labelled.some((span) => one.start < span.end && span.start < one.end),
      );
      return [...labelled, ...others].sort((a, b) => a.start - b.start);
    }
  }
  if (free && electsBy(item.title, paper.text.slice(body.start, body.end))) return [body];
  if (layout.unheaded.includes("body") && headed.length === 0 && !whole) {
    const passage = withoutBeside(paper, item, body);
    const said = paper.text.slice(passage.start, passage.end);
    const { outcome, confidence } = classifyOutcome(withoutOthers(said, own));
    const decides =
      confidence >= 0.7 && (!TOLD_OFTEN.has(outcome) || said.length < SHORT_BODY || isSettled(said));
    if (said !== "" && !item.public && said.length < 6000) return [passage];
    const first = said.split(/\n\s*\n/, 1)[0] ?? "";
    const each = mayTell ? verdictsOf(paper, sentencesThatDecide(paper, body, own)) : [];
    if (each.length > 0) return each;
    if (decides && said.length < 700 && (first === said || classifyOutcome(first).confidence >= 0.8))
      return [passage];
    const last = decides ? lastParagraph(paper, body, own) : undefined;
    if (last !== undefined) return [last];
  }
  if ((mayTell && headed.length === 0) || layout.unheaded.includes("sentences")) {
    const sentences = sentencesThatDecide(paper, body, own);
    if (sentences.length > 0) return sentences;
  }
  if (layout.unheaded.includes("last")) {
    const last = lastParagraph(paper, body, own);
    const plain = headed.length === 0 && last !== undefined && !isTold(paper, last);
    if (last !== undefined && (plain || decidesAlone(paper, last))) return [last];
  }
  if (!free) return [];
  const resolved = sentencesThatResolve(paper, body);
  return resolved.length > 0 ? resolved : askedOrNothing(paper, body);
}

/** What minutes also tell of without deciding it: who was chosen, what will be sent to whom. */
const TOLD_OFTEN: ReadonlySet<string> = new Set(["referred", "recommended", "appointed", "withdrawn"]);
const SHORT_BODY = 100;

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
function lastParagraph(paper: Paper, body: Span, own: string | null): Span | undefined {
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
