import type { LegalReference } from "../../../schemas/legal-reference.ts";
import { type Markup, markup } from "../../markup.ts";
import type { Texts } from "../texts/index.ts";

/** `§ 79 b, stk. 2, nr. 1` as it is written in Danish, whatever the language of the room. */
export function provisionText(reference: LegalReference): string {
  const { paragraph, paragraphTo, subsection, number, letter, sentence, chapter, annex } = reference;
  const parts = [
    chapter === null ? null : `kapitel ${chapter}`,
    // Records from before the field was there have none.
    annex == null ? null : `bilag ${annex}`,
    paragraph === null ? null : paragraphTo === null ? `§ ${paragraph}` : `§§ ${paragraph}–${paragraphTo}`,
    subsection === null ? null : `stk. ${subsection}`,
    number === null ? null : `nr. ${number}`,
    letter === null ? null : `litra ${letter}`,
    sentence === null ? null : `${sentence}. pkt.`,
  ].filter((part) => part !== null);
  return parts.join(", ");
}

/** The provision and its act; the act links to its text in law, and what is not certain says so. */
export function provision(reference: LegalReference, texts: Texts): Markup {
  const { act, eli, resolution } = reference;
  const place = provisionText(reference);
  const title = act?.title && act.title.toLowerCase() !== act.name.toLowerCase() ? act.title : null;
  const name = act ? markup`<span class="act"${title && markup` title="${title}"`}>${act.name}</span>` : null;
  const linked =
    eli === null
      ? name
      : markup`<a class="eli" href="https://www.retsinformation.dk/${eli}" rel="noreferrer external" title="${title ?? texts.document.openEli}">${act?.name ?? eli}<span class="visually-hidden"> (${texts.document.openEli})</span></a>`;
  const doubt =
    resolution === "unresolved"
      ? markup` <span class="doubtful"${reference.reason && markup` title="${texts.said.reason(reference.reason)}"`}>${texts.document.unresolved}</span>`
      : resolution === "inherited"
        ? markup` <span class="quiet">(${texts.document.inherited})</span>`
        : null;
  const between = place !== "" && linked ? " " : "";
  return markup`<span class="provision">${place || (act ? "" : reference.quote)}</span>${between}${linked}${doubt}`;
}
