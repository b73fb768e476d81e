import type { Deadline } from "../../../schemas/deadline.ts";
import { type Markup, markup } from "../../markup.ts";
import { page, type Visit } from "../layout.ts";
import { dateText, monthText } from "../parts/dates.ts";
import { shortened } from "../parts/shortened.ts";

/** Letters of an obligation that are shown: a table that was read as one sentence would fill the page. */
const longest = 240;

export interface DeadlineView {
  readonly deadline: Deadline;
  readonly date: string;
  readonly document: { readonly title: string; readonly body: string | null };
  readonly item: string | null;
  readonly address: string;
}

/** Deadlines with a date as a calendar list, a heading a month. */
export function deadlinesPage(
  view: { readonly from: string; readonly deadlines: readonly DeadlineView[]; readonly capped: boolean },
  visit: Visit,
): Markup {
  const { texts } = visit;
  const words = texts.deadlines;
  const months = Map.groupBy(view.deadlines, ({ date }) => date.slice(0, 7));
  const sections = [...months].map(([month, found]) => {
    const rows = found.map(
      ({ deadline, date, document, item, address }) =>
        markup`<li><time datetime="${date}">${dateText(date, texts)}</time><div><p><a href="${address}">${shortened(deadline.obligation, longest)}</a></p><p class="meta">${[texts.deadlineKinds[deadline.kind], deadline.responsible, item, document.body, document.title].filter((part) => part !== null).join(" · ")}</p></div></li>`,
    );
    return markup`<section class="month"><h2>${monthText(month, texts)}</h2><ol class="calendar">${rows}</ol></section>`;
  });
  const main = markup`<h1>${texts.nav.deadlines}</h1>
<p class="lead">${words.lead}</p>
<form class="from-form" method="get" action="/deadlines"><label class="field"><span>${words.from}</span><input type="date" name="from" value="${view.from}${"-01-01".slice(view.from.length - 4)}"></label> <button type="submit">${texts.search.submit}</button></form>
${view.capped && markup`<p class="notice">${words.capped}</p>`}
${view.deadlines.length === 0 ? markup`<p class="empty">${words.none}</p>` : sections}`;
  return page(visit, { title: texts.nav.deadlines, section: "deadlines", width: "calm", main });
}
