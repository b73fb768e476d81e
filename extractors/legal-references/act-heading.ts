import { lineStart } from "../text/lines.ts";
import type { ActToken } from "./token.ts";

/** What may stand before the act on the line that heads a text about it. */
const HEADING_LEAD =
  /^[ \t\u00a0#]{0,8}(?:(?:Vejledning|Klagevejledning|Uddrag|Udskrift)[\s\u00a0](?:til|efter|af|om)[\s\u00a0])?$/;
/** Nothing but the provision that the text below it is about: `Planlovens § 19`. */
const HEADING_END =
  /^(?:,?[ \t\u00a0]{1,3}§[ \u00a0]{0,2}\d{1,3}(?:[ \u00a0]?[a-z])?(?:,?[ ]stk\.[ ]?\d{1,2})?)?[ \t\u00a0]{0,4}:?[ \t\u00a0]{0,4}(?:\n|$)/;
const HEAD_OF_PAPER = 200;

/** A title on lines of its own, with the number of the act on the next: both are one naming. */
const TITLE_LINE = /\n[ \t\u00a0]{0,8}(?:lov|lovbekendtgørelse|lbk|bekendtgørelse)[\s\u00a0]{1,3}nr/i;

/** Whether an act stands alone on a line, as the heading of what is said about it below. */
export function headsLine(act: ActToken, text: string): boolean {
  if (act.domain !== "statute" && act.domain !== "order") return false;
  const before = text.slice(lineStart(text, act.span.start), act.span.start);
  if (!HEADING_LEAD.test(before)) return false;
  // `Vejledning til bekendtgørelse om …` at the head of a paper, whose line breaks may be lost.
  const opensPaper = act.span.start < HEAD_OF_PAPER && /\S/.test(before);
  return (
    opensPaper ||
    HEADING_END.test(text.slice(act.span.end, act.span.end + 36)) ||
    TITLE_LINE.test(text.slice(act.span.start, act.span.end))
  );
}
