import { type Markup, markup } from "../../markup.ts";
import type { Visit } from "../layout.ts";

/** What became of the form that led here, where it did not simply do what it said. */
export function notice({ notice: name, texts }: Visit, words: { readonly stale: string }): Markup | null {
  const text = { stale: words.stale, conflict: texts.repairs.conflict, empty: texts.repairs.empty };
  return name === null ? null : markup`<p class="notice" role="alert">${text[name]}</p>`;
}
