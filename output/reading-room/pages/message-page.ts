import { type Markup, markup } from "../../markup.ts";
import { page, type Visit } from "../layout.ts";

/** A page that has nothing but something to say. */
export function messagePage(title: string, text: string, visit: Visit): Markup {
  const main = markup`<h1>${title}</h1><p class="lead">${text}</p><p><a class="button" href="/">${visit.texts.message.back}</a></p>`;
  return page(visit, { title, section: null, width: "calm", main });
}
