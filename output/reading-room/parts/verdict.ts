import { type Markup, markup } from "../../markup.ts";
import type { ReviewView } from "../reviews.ts";
import type { Texts } from "../texts/index.ts";

/** What a person decided, in words. */
export function verdictText({ verdict, before, after, correction }: ReviewView, texts: Texts): string {
  const words = texts.repairs;
  if (verdict === "corrected") return `${words.corrected} ${texts.quote(correction ?? "")}`;
  if (verdict === "accepted") return words.accepted;
  // Of a word in doubt nothing was proposed: that it stands right is the verdict.
  return after === null || after === before ? words.kept : words.rejected;
}

/** What was read and what it was taken for. */
export function change(before: string, after: string, texts: Texts): Markup {
  const words = texts.repairs;
  return markup`<del lang="da"><span class="visually-hidden">${words.before}: </span>${before}</del> <span aria-hidden="true">→</span> <ins lang="da"><span class="visually-hidden">${words.after}: </span>${after || "∅"}</ins>`;
}

/** A field to write the right text in. */
export function correctionField(value: string, texts: Texts): Markup {
  const words = texts.repairs;
  return markup`<label><span class="visually-hidden">${words.correction}</span><input name="correction" value="${value}" required maxlength="200" autocomplete="off" spellcheck="false" lang="da"></label>
<button name="verdict" value="corrected">${words.correct}</button>`;
}
