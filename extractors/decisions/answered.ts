import type { AgendaItem } from "../../schemas/agenda-item.ts";
import type { Span } from "../../schemas/span.ts";
import type { Paper } from "../agenda/paper.ts";
import { bodyOf } from "../agenda/sections.ts";
import { verdictVerb } from "../agenda/verdict-verbs.ts";
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
