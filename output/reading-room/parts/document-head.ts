import type { DocumentRecord } from "../../../schemas/record.ts";
import { type Markup, markup } from "../../markup.ts";
import { hasPages } from "../../page-text/has-pages.ts";
import type { Texts } from "../texts/index.ts";
import { documentMeta, documentName, fileName } from "./document-name.ts";

export type DocumentTab = "overview" | "readShort" | "repairs" | "findings";

/** Pages that failed and are named in the notice; the rest is counted. */
const mostNamed = 12;

function failedNotice(record: DocumentRecord, texts: Texts): Markup | null {
  const failed = record.pages.filter(({ status }) => status === "failed");
  if (failed.length === 0) return null;
  const links = failed
    .slice(0, mostNamed)
    .map(
      ({ number }) =>
        markup` <a href="/document/${record.id}/page/${number}">${texts.document.pageShort(number)}</a>`,
    );
  const rest = failed.length > mostNamed ? ` ${texts.runs.others(failed.length - mostNamed)}` : null;
  const why = failed[0]?.failure ? texts.said.failure(failed[0].failure).message : null;
  return markup`<p class="notice bad" role="status"><strong>${texts.document.failedPages(failed.length)}</strong>${links}${rest}${why && markup` ${why}`}</p>`;
}

/** Name, place and date of a document, what is missing in it, and the ways to look at it. */
export function documentHead(record: DocumentRecord, current: DocumentTab, texts: Texts): Markup {
  const words = texts.document;
  const base = `/document/${record.id}`;
  const tabs = [
    ["overview", base, null],
    ["readShort", `${base}/page/${record.pages[0]?.number ?? 1}`, null],
    ["repairs", `${base}/repairs`, record.repairs.length],
    ["findings", `${base}/findings`, record.inconsistencies.length],
  ] as const;
  const links = tabs.map(([name, address, count]) => {
    const here = name === current ? markup` aria-current="page"` : null;
    return markup`<li><a href="${address}"${here}>${name === "readShort" && !hasPages(record.source) ? texts.reader.text : words[name]}${count !== null && count > 0 && markup` <span class="count">${count}</span>`}</a></li>`;
  });
  const named = { ...record, path: record.source.path };
  const name = documentName(named, texts);
  const meta = [...documentMeta(named, texts), words.pages(record.account.pages)];
  const heading =
    record.title.trim() !== "" && record.title !== name
      ? markup`${words.heading}: <span lang="da">${record.title}</span> · `
      : null;
  return markup`<header class="document-head"><p class="meta">${meta.join(" · ")}</p>
<h1 lang="da">${name}</h1>
<p class="source quiet">${heading}${words.source}: <span class="path">${fileName(record.source.path)}</span></p>
${failedNotice(record, texts)}
<nav class="tabs" aria-label="${words.views}"><ul>${links}</ul></nav></header>`;
}
