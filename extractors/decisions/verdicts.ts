import type { Outcome } from "../../schemas/decision.ts";
import type { Span } from "../../schemas/span.ts";
import type { Paper } from "../agenda/paper.ts";
import { classifyOutcome } from "./classify.ts";

/** Of several sentences that decide, mere talk is left out. */
export function verdictsOf(paper: Paper, spans: readonly Span[]): Span[] {
  const said = spans.map((span) => ({
    span,
    outcome: classifyOutcome(paper.text.slice(span.start, span.end)).outcome,
  }));
  const verdicts = withElaborations(
    paper,
    said.filter(({ outcome }) => outcome !== "discussed"),
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
