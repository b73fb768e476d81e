import type { AgendaItem } from "../../../schemas/agenda-item.ts";
import type { DocumentRecord } from "../../../schemas/record.ts";
import { type Markup, markup } from "../../markup.ts";
import { factAddress, factsIn, pageAt } from "../facts.ts";
import type { Texts } from "../texts/index.ts";
import { within } from "./answer.ts";
import { answers } from "./answers.ts";
import { markedText } from "./marked-text.ts";

/** Letters of an item that are shown with it: a longer one is read on its pages. */
const longestText = 12_000;

/** An item with everything that is known of it in one place. @param withText false where the page would grow too heavy */
export function itemCard(record: DocumentRecord, item: AgendaItem, withText: boolean, texts: Texts): Markup {
  const words = texts.document;
  const decided = within(record.decisions, item.span).some(({ history }) => !history);
  const missing = record.kind === "agenda" ? words.agendaOnly : words.noDecision;
  const address = factAddress(record, "item", record.agendaItems.indexOf(item));
  const meta = [
    item.public ? null : markup`<span class="badge">${words.closed}</span>`,
    item.caseNumbers.length > 0 ? markup`${words.caseNumbers} ${item.caseNumbers.join(", ")}` : null,
    markup`<a href="${address}">${words.showOnPage(pageAt(record, item.span.start))}</a>`,
  ].filter((part) => part !== null);
  const attachments =
    item.attachments.length > 0 &&
    markup`<div class="answer a-attachments"><h3>${words.attachments}</h3><div><ul class="plain" lang="da">${item.attachments.map((one) => markup`<li>${one.title}${one.reference && markup` <span class="quiet">${one.reference}</span>`}</li>`)}</ul></div></div>`;
  const text =
    withText && item.span.end - item.span.start <= longestText
      ? markup`<details class="item-text"><summary>${words.itemText}</summary><div class="page-text" lang="da">${markedText(record.text, item.span, factsIn(record, item.span), { anchors: false })}</div></details>`
      : null;
  return markup`<article class="item" id="item-${item.order + 1}" tabindex="-1" aria-labelledby="title-${item.order + 1}">
<h2 id="title-${item.order + 1}" lang="da">${item.number !== null && markup`<span class="number">${item.number}</span> `}${item.title}</h2>
<p class="meta">${meta.map((part, index) => markup`${index > 0 ? " · " : ""}${part}`)}</p>
${!decided && markup`<p class="quiet">${missing}</p>`}
${answers(record, item.span, texts)}
${attachments}
${text}
</article>
`;
}
