import type { DocumentRecord } from "../../../schemas/record.ts";
import { type Markup, markup } from "../../markup.ts";
import type { Texts } from "../texts/index.ts";
import { dateText } from "./dates.ts";

export type DocumentTab = "overview" | "readShort" | "repairs" | "findings";

/** Title, place and date of a document, and the ways to look at it. */
export function documentHead(record: DocumentRecord, current: DocumentTab, texts: Texts): Markup {
  const words = texts.document;
  const base = `/document/${record.id}`;
  const tabs = [
    ["overview", base, null],
    ["readShort", `${base}/page/1`, null],
    ["repairs", `${base}/repairs`, record.repairs.length],
    ["findings", `${base}/findings`, record.inconsistencies.length],
  ] as const;
  const links = tabs.map(([name, address, count]) => {
    const here = name === current ? markup` aria-current="page"` : null;
    return markup`<li><a href="${address}"${here}>${words[name]}${count !== null && markup` <span class="count">${count}</span>`}</a></li>`;
  });
  const meta = [
    texts.kinds[record.kind],
    record.authority,
    record.body,
    record.date && dateText(record.date, texts),
    words.pages(record.account.pages),
  ].filter((part) => part !== null);
  const failed = record.account.failed > 0;
  const name = record.source.path.split(/[\\/]/u).at(-1) ?? "";
  return markup`<header class="document-head"><p class="meta">${meta.join(" · ")}</p>
<h1>${record.title || name}</h1>
${failed && markup`<p class="notice" role="status">${words.failedPages(record.account.failed)}</p>`}
<p class="source quiet">${words.source}: <span class="path">${name}</span></p>
<nav class="tabs" aria-label="${words.overview}"><ul>${links}</ul></nav></header>`;
}
