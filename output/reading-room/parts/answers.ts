import type { DocumentRecord } from "../../../schemas/record.ts";
import type { Span } from "../../../schemas/span.ts";
import { type Inlay, type Markup, markup } from "../../markup.ts";
import { factAddress, pageAt } from "../facts.ts";
import type { Texts } from "../texts/index.ts";
import { deadlineList, decisionBlock, lawList, within } from "./answer.ts";
import { placeLink } from "./place-link.ts";

function block(kind: string, label: string, content: Inlay): Markup {
  return markup`<div class="answer a-${kind}"><h3>${label}</h3><div>${content}</div></div>`;
}

/** What a stretch of the text answers: what was decided, under which provisions, by when, and what was proposed. */
export function answers(record: DocumentRecord, span: Span, texts: Texts): Markup[] {
  const words = texts.document;
  // What was decided at the meeting before what was decided earlier.
  const decisions = within(record.decisions, span).toSorted((a, b) => Number(a.history) - Number(b.history));
  const laws = lawList(record, within(record.legalReferences, span), texts);
  const deadlines = deadlineList(record, within(record.deadlines, span), texts);
  const recommendations = within(record.recommendations, span).map((one) => {
    const address = factAddress(record, "recommendation", record.recommendations.indexOf(one));
    return markup`<li><span lang="da">${one.text}</span>${one.by.length > 0 && markup` <span class="quiet">(${one.by.join(", ")})</span>`} ${placeLink(address, pageAt(record, one.span.start), texts)}</li>`;
  });
  const list = (lines: readonly Markup[]) => markup`<ul class="plain">${lines}</ul>`;
  return [
    decisions.length > 0
      ? [
          block(
            "decision",
            words.decided,
            decisions.map((one) => decisionBlock(record, one, texts)),
          ),
        ]
      : [],
    laws.length > 0 ? [block("law", words.law, list(laws))] : [],
    deadlines.length > 0 ? [block("deadline", words.by, list(deadlines))] : [],
    recommendations.length > 0 ? [block("recommendation", words.recommended, list(recommendations))] : [],
  ].flat();
}
