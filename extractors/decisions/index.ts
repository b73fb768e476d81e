import type { AgendaItem, Recommendation, Section } from "../../schemas/agenda-item.ts";
import type { Decision } from "../../schemas/decision.ts";
import type { Diagnostic } from "../../schemas/diagnostic.ts";
import type { PartialDate } from "../../schemas/partial-date.ts";
import type { Span } from "../../schemas/span.ts";
import { readAttendance } from "../agenda/attendance.ts";
import { layoutNamed } from "../agenda/layouts/index.ts";
import { layOut, type Paper } from "../agenda/paper.ts";
import { bodyOf } from "../agenda/sections.ts";
import type { DocumentText } from "../document-text.ts";
import type { Segmentation } from "../segmentation.ts";
import { sameBody } from "../text/bodies.ts";
import { joinLines, lineHolding } from "../text/lines.ts";
import { answerBelowProposal } from "./answered.ts";
import { cutBlocks } from "./blocks.ts";
import { classifyOutcome, electsBy } from "./classify.ts";
import { readDissent } from "./dissent.ts";
import { readSteps } from "./history.ts";
import { readNarrated } from "./narrated.ts";
import { readPassage } from "./passage.ts";
import { readRecommendations } from "./recommendations.ts";
import { readResponsible } from "./responsible.ts";
import { toldRecommendations } from "./told-recommendations.ts";
import { findUnheaded } from "./unheaded.ts";
import { readVote } from "./votes/index.ts";

export interface DecisionFindings {
  readonly recommendations: readonly Recommendation[];
  readonly decisions: readonly Decision[];
  readonly diagnostics: readonly Diagnostic[];
}

type Unnamed = Omit<Decision, "id">;

/** Recommendations and decisions of every item, and decisions that a letter or draft narrates. */
export function extractDecisions(document: DocumentText, segmentation: Segmentation): DecisionFindings {
  if (segmentation.agendaItems.length === 0) return narrated(document);
  const paper = layOut(document);
  const recommendations: Omit<Recommendation, "id">[] = [];
  const decisions: Unnamed[] = [];
  for (const item of segmentation.agendaItems) {
    const hasHeading = item.sections.some(({ kind }) => kind === "decision");
    const answer = hasHeading ? undefined : answerBelowProposal(paper, item);
    for (const section of item.sections) {
      if (section.kind !== "recommendation") continue;
      const body = bodyOf(paper, section);
      const end = Math.max(body.start, Math.min(body.end, answer?.start ?? body.end));
      recommendations.push(...readRecommendations(paper, { start: body.start, end }, item, section.heading));
    }
    if (!item.sections.some(({ kind }) => kind === "recommendation"))
      recommendations.push(...toldRecommendations(paper, item));
    decisions.push(...decisionsOf(paper, item, segmentation));
  }
  return {
    recommendations: recommendations.map((found, index) => ({ id: `recommendation-${index + 1}`, ...found })),
    decisions: decisions.map((found, index) => ({ id: `decision-${index + 1}`, ...found })),
    diagnostics: decisions.flatMap(doubtsOf),
  };
}

function narrated(document: DocumentText): DecisionFindings {
  const decisions = readNarrated(document).map((found, index) => ({
    id: `decision-${index + 1}`,
    ...found,
    agendaItem: null,
    recommendation: null,
    history: false,
    unanimous: null,
    vote: null,
    dissent: [],
    responsible: null,
  }));
  return { recommendations: [], decisions, diagnostics: [] };
}

function decisionsOf(paper: Paper, item: AgendaItem, segmentation: Segmentation): Unnamed[] {
  const found: Unnamed[] = [];
  const own = (span: Span, recommendation: string | null, textStart: number, step: Origin) => {
    const decision = read(paper, item, span, recommendation, textStart, step);
    if (decision !== undefined) found.push(decision);
  };
  const isAgenda = segmentation.kind === "agenda";
  const hasHeading = item.sections.some((section) => section.kind === "decision");
  let decided = false;
  for (const section of item.sections) {
    if (section.kind === "decision") {
      const body = bodyOf(paper, section);
      if (isNothing(paper, body)) continue;
      const origin = originOf(paper, section, segmentation);
      if (isAgenda && !origin.history) continue;
      decided = true;
      for (const block of cutBlocks(paper, body))
        own(block.span, block.recommendation, block.textStart, origin);
    }
    if (section.kind !== "decision-history" && section.kind !== "earlier-treatment") continue;
    for (const step of readSteps(paper, section.span)) {
      if (!step.setOut && classifyOutcome(readPassage(paper, step.span)).outcome === "other") continue;
      const origin = {
        decidedBy: step.body,
        date: step.date,
        history: hasHeading || !isOwnStep(step, segmentation),
      };
      if (isAgenda && !origin.history) continue;
      if (!origin.history) decided = true;
      for (const block of cutBlocks(paper, step.span))
        own(block.span, block.recommendation, block.textStart, origin);
    }
  }
  if (!decided && !isAgenda && !hasHeading) {
    const origin = { decidedBy: segmentation.body, date: segmentation.date, history: false };
    for (const span of findUnheaded(paper, item, layoutNamed(segmentation.layout), segmentation.body)) {
      for (const block of cutBlocks(paper, span))
        own(block.span, block.recommendation, block.textStart, origin);
    }
  }
  return found;
}

/** Some papers set out the decision of the meeting itself as one more step: `Skoleudvalget den 6. november 2018:`. */
function isOwnStep(
  step: Pick<Origin & { body: string | null }, "body" | "date">,
  { body, date }: Segmentation,
): boolean {
  return (
    step.body !== null && body !== null && date !== null && step.date === date && sameBody(step.body, body)
  );
}

interface Origin {
  readonly decidedBy: string | null;
  readonly date: PartialDate | null;
  readonly history: boolean;
}

/** Who decided and when, from the heading; a heading of another body or an earlier day tells of an earlier step. */
function originOf(paper: Paper, section: Section, segmentation: Segmentation): Origin {
  const heading = paper.headings[lineHolding(paper.lines, section.span.start)];
  const decidedBy = heading?.body ?? segmentation.body;
  const date = heading?.date ?? segmentation.date;
  const otherBody =
    heading?.body != null && segmentation.body !== null && !sameBody(heading.body, segmentation.body);
  const earlier = heading?.date != null && segmentation.date !== null && heading.date < segmentation.date;
  const sameDay = heading?.date != null && heading.date === segmentation.date;
  return { decidedBy, date, history: earlier || (otherBody && !sameDay && heading?.date != null) };
}

/** An empty slot, a dash that stands for one, or the printed line for who did not take part with no one on it. */
function isNothing(paper: Paper, body: Span): boolean {
  if (body.end <= body.start || /^[-–.\s]*$/.test(paper.text.slice(body.start, body.end))) return true;
  if (ONLY_REFERS.test(paper.text.slice(body.start, body.end))) return true;
  return readPassage(paper, body) === "" && namesNobody(paper.text.slice(body.start, body.end));
}

/** A line that says where the item was dealt with, above the heading of the decision proper. */
const ONLY_REFERS = /^(?:Dagsordenspunkt|Punkt) \d{1,3}(?: (?:på|i)|\s?:) [^\n]{4,120}$/;

function namesNobody(said: string): boolean {
  return said.split("\n").every((line) => (readAttendance(line.trim())?.people.length ?? 0) === 0);
}

const ELECTED = { outcome: "appointed", confidence: 0.75 } as const;
/** A slot that holds nothing but who was away: it is given as the paper has it, and hardly as a decision. */
const ONLY_ATTENDANCE = 0.1;

function read(
  paper: Paper,
  item: AgendaItem,
  span: Span,
  recommendation: string | null,
  textStart: number,
  origin: Origin,
): Unnamed | undefined {
  const words = { start: Math.max(span.start, Math.min(textStart, span.end)), end: span.end };
  const raw = paper.text.slice(words.start, words.end);
  const { responsible, words: passage } = readResponsible(raw, readPassage(paper, words));
  const quote = paper.text.slice(span.start, span.end);
  const text = passage === "" ? joinLines(quote.split("\n")) : passage;
  if (text === "") return undefined;
  const said = classifyOutcome(text);
  const elected = said.outcome === "other" && electsBy(item.title, text);
  const { outcome: told, confidence } = elected ? ELECTED : said;
  const vote = readVote(text);
  // A motion that lost a vote falls; it is not withdrawn.
  const outcome = told === "withdrawn" && vote !== null && lost(vote) ? "rejected" : told;
  const dissent = readDissent(text);
  return {
    span,
    quote,
    agendaItem: item.number,
    recommendation,
    outcome,
    text,
    decidedBy: origin.decidedBy,
    date: origin.date,
    history: origin.history,
    unanimous: unanimityOf(text, vote, dissent.length > 0),
    vote,
    dissent,
    responsible,
    confidence: passage === "" ? ONLY_ATTENDANCE : Math.min(confidence, item.confidence),
  };
}

function unanimityOf(text: string, vote: Decision["vote"], dissent: boolean): boolean | null {
  if (/\b(?:enstemmig|ein?stemmig|énstemmig)/i.test(text)) return true;
  const against = vote?.against;
  if (
    against !== undefined &&
    ((against.count ?? 0) > 0 || against.parties.length > 0 || against.persons.length > 0)
  )
    return false;
  if (dissent || /\bet flertal\b|\bmindretal/i.test(text)) return false;
  return against?.count === 0 ? true : null;
}

function lost(vote: NonNullable<Decision["vote"]>): boolean {
  return vote.for.count !== null && vote.for.count < (vote.against.count ?? 0);
}

/** A side that names more persons than it counts was misread or miscounted. */
function doubtsOf(decision: Unnamed): Diagnostic[] {
  const { vote, outcome } = decision;
  if (vote === null) return [];
  const contradicts = lost(vote) && (outcome === "approved" || outcome === "approved-with-changes");
  const sides = contradicts
    ? [
        {
          code: "vote-outcome-mismatch",
          severity: "warning" as const,
          message: `Unexpected outcome "${outcome}", expected none with ${vote.for.count} for and ${vote.against.count} against`,
          page: null,
          span: decision.span,
        },
      ]
    : [];
  return sides.concat(
    (["for", "against", "abstained"] as const).flatMap((name) => {
      const side = vote[name];
      if (side.count === null || side.persons.length <= side.count) return [];
      return [
        {
          code: "vote-count-mismatch",
          severity: "warning" as const,
          message: `Unexpected ${side.persons.length} persons, expected at most ${side.count} on the side "${name}"`,
          page: null,
          span: decision.span,
        },
      ];
    }),
  );
}
