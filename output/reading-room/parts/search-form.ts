import { type Markup, markup } from "../../markup.ts";
import type { Texts } from "../texts/index.ts";

/** Fields that are folded away until they are asked for; those that facets set are kept as they are. */
const more = ["from", "to", "dueAfter", "dueTo", "person", "party", "amount"] as const;
const kept = [
  "authority",
  "body",
  "year",
  "kind",
  "outcome",
  "inconsistency",
  "dueBefore",
  "whole",
  "lacking",
  "sort",
] as const;

/** The search as a plain form: it works without a script, and its address can be kept. */
export function searchForm(fields: Readonly<Record<string, string>>, texts: Texts): Markup {
  const words = texts.search;
  const hints = {
    from: words.dateHint,
    to: words.dateHint,
    dueAfter: words.dateHint,
    dueTo: words.dateHint,
    person: words.personHint,
    party: words.partyHint,
    amount: words.amountHint,
  } as const satisfies Record<(typeof more)[number], string>;
  const inputs = more.map(
    (name) =>
      markup`<label class="field"><span>${words[name]}</span><input name="${name}" value="${fields[name] ?? ""}" placeholder="${hints[name]}" autocomplete="off" maxlength="200"></label>`,
  );
  const hidden = kept.map((name) =>
    fields[name] ? markup`<input type="hidden" name="${name}" value="${fields[name]}">` : null,
  );
  const open = more.some((name) => fields[name]) ? markup` open` : null;
  return markup`<form class="search" action="/" method="get" role="search">
<div class="search-line"><label class="field words"><span>${words.label}</span>
<input id="q" name="q" type="search" value="${fields.q ?? ""}" placeholder="${words.placeholder}" autocomplete="off" spellcheck="false" maxlength="500"></label>
<label class="field law"><span>${words.law}</span><input name="law" value="${fields.law ?? ""}" placeholder="${words.lawHint}" autocomplete="off" spellcheck="false" maxlength="200"></label>
<button type="submit">${words.submit}</button></div>
${hidden}
<details${open}><summary>${words.moreFields}</summary><div class="fields">${inputs}</div></details>
</form>`;
}
