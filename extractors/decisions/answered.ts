import type { AgendaItem } from "../../schemas/agenda-item.ts";
import type { Span } from "../../schemas/span.ts";
import type { Paper } from "../agenda/paper.ts";
import { bodyOf } from "../agenda/sections.ts";
import { verdictVerb } from "../agenda/verdict-verbs.ts";
import { BODY } from "../text/bodies.ts";
import { inkOf, lineAt, lineHolding } from "../text/lines.ts";

/** Where the words stand that answer a proposal: `Tages til efterretning.` proposes, `Taget til efterretning.` decides. */
const DONE_SO =
  /^(?:Taget (?:til|af)|Ikke (?:godkendt|tiltrådt|imødekommet|vedtaget)|Drøftet|Enstemmigt \p{Ll}{4,14}t|Indstillingen (?:(?:blev|er) )?(?:godkendt|tiltrådt|vedtaget|fulgt)|Godkendt|Som indstillet)(?!\p{L})/u;
const FIRST_WORD = /^\p{L}{4,20}(?=$|[\s.,;:!])/u;

/**
 * What was decided on an item whose proposal stands under a heading and whose decision stands right below it, without
 * one: from the first line that says what was done to the end of the item. Its first line never is: it proposes.
 * `undefined` where the item has a section after the proposal or no such line.
 */
export function answerBelowProposal(paper: Paper, item: AgendaItem): Span | undefined {
  const named = belowBodyName(paper, item);
  if (named !== undefined) return named;
  const proposal = item.sections.at(-1);
  if (proposal?.kind !== "recommendation") return undefined;
  const body = bodyOf(paper, proposal);
  const end = lineAt(paper.lines, item.span.end);
  let proposed = false;
  for (let at = lineHolding(paper.lines, body.start); at < end; at += 1) {
    const line = paper.lines[at];
    if (line === undefined || line.blank || paper.furniture.has(at)) continue;
    const said = paper.text.slice(Math.max(line.start, body.start), line.end).trim();
    if (said === "") continue;
    if (proposed && saysDone(said)) return inkOf(paper.text, { start: line.start, end: item.span.end });
    proposed = true;
  }
  return undefined;
}

/** `Økonomiudvalget`, `Udvalget, den 3. maj 2023`: who decided, alone on the line above what was decided. */
const BODY_ALONE = new RegExp(
  `^(?:${BODY}|Udvalget|Rådet)s?(?: (?:i )?møde[t]?)?(?:,? (?:den |d\\. ?)?\\d{1,2}[.\\/-] ?(?:\\d{1,2}[.\\/-] ?|\\p{Ll}{3,9} )\\d{2,4})?\\s?:?$`,
  "u",
);

function belowBodyName(paper: Paper, item: AgendaItem): Span | undefined {
  if (item.sections.length === 0) return undefined;
  const first = lineHolding(paper.lines, item.sections[0]?.span.start ?? item.span.start);
  for (let at = lineAt(paper.lines, item.span.end) - 1; at > first; at -= 1) {
    const line = paper.lines[at];
    if (line === undefined || line.text.length > 90 || !BODY_ALONE.test(line.text)) continue;
    const below = paper.lines[paper.next[at + 1] ?? -1];
    if (
      below !== undefined &&
      below.start < item.span.end &&
      (saysDone(below.text) || RECOMMENDS.test(below.text))
    )
      return inkOf(paper.text, { start: below.start, end: item.span.end });
  }
  return undefined;
}

const RECOMMENDS =
  /^(?:Anbefales|Indstilles|(?:\p{Lu}\p{L}+ ){1,3}(?:\p{Ll}+ ){0,2}?(?:taget til efterretning|godkendt|anbefales|tildeles|vedtaget|tiltrådt|udsat))(?!\p{L})/u;

function saysDone(line: string): boolean {
  if (DONE_SO.test(line)) return true;
  const first = FIRST_WORD.exec(line)?.[0] ?? "";
  if (!/^\p{Lu}/u.test(first)) return false;
  const verb = verdictVerb(first.toLowerCase());
  const rest = line.slice(first.length);
  return (
    (verb?.form === "participle" || verb?.form === "past-passive") &&
    /^(?:$|[.,;:!]|\s(?:til|med|som|uden|på|af|efter|enstemmigt|og|idet|da|dog|under|indtil)(?!\p{L}))/u.test(
      rest,
    )
  );
}
