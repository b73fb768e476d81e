import type { Deadline } from "../../schemas/deadline.ts";
import type { Diagnostic } from "../../schemas/diagnostic.ts";
import type { Span } from "../../schemas/span.ts";
import type { DocumentText } from "../document-text.ts";
import type { Segmentation } from "../segmentation.ts";
import { lineStart } from "../text/lines.ts";
import { clauseAround, oneLine } from "./clause.ts";
import { findDeadlines } from "./find.ts";
import { rowAround } from "./plan-rows.ts";
import { responsibleIn } from "./responsible.ts";

export interface DeadlineFindings {
  readonly deadlines: readonly Deadline[];
  readonly diagnostics: readonly Diagnostic[];
}

const NAMED_LIMIT = /^[A-ZÆØÅa-zæøå-]{3,40}frist(?:en)?(?![a-zæøå])/;

/** The sentence of a deadline; what stands below it where it is a line of its own, as a heading is. */
function clauseOf(span: Span, text: string): Span {
  const clause = clauseAround(text, span);
  const line = text.slice(lineStart(text, span.start), span.start).trim();
  const alone = line === "" && /^[ \u00a0]{0,3}\n/.test(text.slice(span.end, span.end + 5));
  if (!alone || clause.end !== span.end) return clause;
  // `Spørgefrist 24. marts` tells itself what its day is for; a day alone heads what stands below.
  return NAMED_LIMIT.test(text.slice(span.start, span.end)) ? clause : rowAround({ span }, text);
}

/**
 * Every deadline that the text sets; `segmentation.date` is what a missing year and a relative day are counted from.
 * Days that have been, meetings quoted and periods of account are none. A deadline whose day could not be told is kept,
 * with a diagnostic.
 */
export function extractDeadlines(document: DocumentText, segmentation: Segmentation): DeadlineFindings {
  const { text } = document;
  const items = segmentation.agendaItems;
  const deadlines = findDeadlines(text, segmentation.date).map(({ row, ...found }, index): Deadline => {
    const clause = row ?? clauseOf(found.span, text);
    const obligation = oneLine(text.slice(clause.start, clause.end));
    const item = items.findLast(({ span }) => found.span.start >= span.start && found.span.start < span.end);
    return {
      id: `deadline-${index + 1}`,
      ...found,
      quote: text.slice(found.span.start, found.span.end),
      agendaItem: item?.number ?? null,
      obligation,
      responsible: responsibleIn(
        obligation,
        oneLine(text.slice(clause.start, Math.max(clause.start, found.span.start))).length + 1,
      ),
    };
  });
  const diagnostics = deadlines
    .filter((deadline) => deadline.date === null && deadline.duration === null)
    .map(
      (deadline): Diagnostic => ({
        code: "deadline-without-day",
        severity: "note",
        message: `${oneLine(deadline.quote)}: neither the words nor the paper's date tell which day`,
        page:
          document.pages.find(
            ({ span }) => deadline.span.start >= span.start && deadline.span.start < span.end,
          )?.number ?? null,
        span: deadline.span,
      }),
    );
  return { deadlines, diagnostics };
}
