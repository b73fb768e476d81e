import type { PartialDate } from "../../schemas/partial-date.ts";
import { findDates, isoOf } from "../text/dates.ts";
import type { Line } from "../text/lines.ts";

/** The day of what the paper answers or speaks of. */
const CITED = /(?:brev|skrivelse|lov|rapport|møde|den)\s+(?:af|den)?\s*$/i;
/** When the association began, and not when the paper was written. */
const FOUNDED = /^(?:Stiftet|Grundlagt|Oprettet|Etableret|Født)(?!\p{L})/u;

/**
 * The day on which a letter, memo or notice was written: a line of its own in the head, else what a label states; `ink`
 * is every line that is not blank. Null where only days are named that the paper speaks of.
 */
export function dateOfPaper(text: string, head: readonly Line[], ink: readonly Line[]): PartialDate | null {
  for (const line of [...head.slice(0, 30), ...ink.slice(30, 45)]) {
    if (line.text.length > 60 || FOUNDED.test(line.text)) continue;
    const mention = findDates(line.text)[0];
    const iso = mention === undefined ? null : isoOf(mention);
    if (mention === undefined || iso === null || iso.length < 10) continue;
    const before = line.text.slice(0, mention.span.start);
    const rest = line.text.slice(mention.span.end);
    if (
      CITED.test(before) &&
      before.trim().length > 4 &&
      !/^(?:Dato|Den|D\.|\p{Lu}[\p{L} .-]{1,40},? (?:den|d\.))\s*:?\s*$/u.test(before)
    )
      continue;
    if (before.length > 32 || rest.trim().length > 12) continue;
    return iso;
  }
  const stated =
    /\b(?:Dato|Dateret|Offentliggjort|Udgivet)\s?:?\s*(?:den |d\. )?(?<date>\d[^\n]{4,20})/i.exec(
      text.slice(0, 4000),
    )?.groups?.date;
  const mention = stated === undefined ? undefined : findDates(stated)[0];
  return mention === undefined ? null : isoOf(mention);
}
