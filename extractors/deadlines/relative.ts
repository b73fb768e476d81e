import type { PartialDate } from "../../schemas/partial-date.ts";
import { clauseText } from "./clause.ts";
import type { Cue } from "./cue.ts";
import { type Found, plain } from "./found.ts";
import { asksFor, tellsPast } from "./tense.ts";

/** The end of the year or the month of the paper: `inden årets udgang`. */
export function relative(
  cue: Cue,
  needs: Extract<Cue["needs"], { type: "relative" }>,
  text: string,
  reference: PartialDate | null,
): Found[] {
  const clause = clauseText(text, { start: cue.start, end: needs.end });
  if (tellsPast(clause) && !asksFor(clause)) return [];
  const day = reference === null ? undefined : reference;
  const date =
    day === undefined
      ? null
      : needs.to === "end-of-year"
        ? `${day.slice(0, 4)}-12-31`
        : day.length >= 7
          ? lastOfMonth(day)
          : null;
  const anchor = needs.certain
    ? null
    : text
        .slice(cue.start, needs.end)
        .replace(/[\s\u00a0]{1,12}/g, " ")
        .replace(/^.*?(?=det år)/i, "");
  return [{ ...plain(cue, needs.end), date, anchor, roundTo: needs.to, basis: "computed" }];
}

function lastOfMonth(day: PartialDate): PartialDate {
  const [year = "", month = ""] = day.split("-");
  return `${year}-${month}-${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}`;
}
