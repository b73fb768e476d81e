import { type Markup, markup } from "../../markup.ts";
import { page, type Visit } from "../layout.ts";

/** How the room is used. */
export function helpPage(visit: Visit): Markup {
  const { help } = visit.texts;
  const sections = help.sections.map(
    ({ heading, lines }) =>
      markup`<section class="help"><h2>${heading}</h2><ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul></section>\n`,
  );
  const main = markup`<h1>${help.title}</h1><p class="lead">${help.lead}</p>\n${sections}`;
  return page(visit, { title: help.title, section: "help", width: "calm", main });
}
