import { type Markup, markup } from "../../markup.ts";
import type { Texts } from "../texts/index.ts";

/** A field in which something was typed that is no date. */
export interface BadDate {
  /** Name of the field on the screen. */
  readonly label: string;
  readonly typed: string;
}

/** Says which dates were not understood, and that nothing is shown for that reason; null where all were. */
export function badDateNotice(dates: readonly BadDate[], texts: Texts): Markup | null {
  if (dates.length === 0) return null;
  const { notDate, badDate } = texts.search;
  return markup`<p class="notice" role="alert"><strong>${dates.map(({ label, typed }) => notDate(label, typed)).join(" ")}</strong> ${badDate}</p>`;
}
