import { type Markup, markup } from "../../markup.ts";
import type { Texts } from "../texts/index.ts";

/** Fields beside the words; those that facets set are kept as they are. */
const more = ["law", "from", "to", "dueBefore", "person"] as const;
const kept = ["authority", "body", "year", "kind", "outcome", "inconsistency", "sort"] as const;

/** The search as a plain form: it works without a script, and its address can be kept. */
export function searchForm(fields: Readonly<Record<string, string>>, texts: Texts): Markup {
  const words = texts.search;
  const hints = {
    law: words.lawHint,
    from: words.dateHint,
    to: words.dateHint,
    dueBefore: words.dateHint,
    person: "",
  } as const;
  const inputs = more.map(
    (name) =>
      markup`<label class="field"><span>${words[name]}</span><input name="${name}" value="${fields[name] ?? ""}" placeholder="${hints[name]}" autocomplete="off"></label>`,
  );
  const hidden = kept.map((name) =>
    fields[name] ? markup`<input type="hidden" name="${name}" value="${fields[name]}">` : null,
  );
  const open = more.some((name) => fields[name]) ? markup` open` : null;
  return markup`<form class="search" action="/" method="get" role="search">
<div class="search-line"><label class="visually-hidden" for="q">${words.label}</label>
<input id="q" name="q" type="search" value="${fields.q ?? ""}" placeholder="${words.placeholder}" autocomplete="off" spellcheck="false">
<button type="submit">${words.submit}</button></div>
${hidden}
<details${open}><summary>${words.moreFields}</summary><div class="fields">${inputs}</div></details>
</form>`;
}
