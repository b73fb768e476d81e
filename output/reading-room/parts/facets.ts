import { type Markup, markup } from "../../markup.ts";
import { type SearchFields, searchAddress } from "../search-address.ts";
import type { Texts } from "../texts/index.ts";

export type FacetName = keyof Texts["search"]["facets"];

/** Fields of the address that a value of a facet stands for. */
const facetFields = {
  authority: "authority",
  body: "body",
  year: "year",
  kind: "kind",
  outcome: "outcome",
  act: "law",
  inconsistency: "inconsistency",
} as const satisfies Record<FacetName, string>;

export type Facets = Readonly<
  Record<string, readonly { readonly value: string | null; readonly count: number }[]>
> | null;

const shownValues = 8;

/** Fields that a paper may not say; such papers are asked for by the names of what they lack. */
const lackingNames = { authority: "authority", body: "body", year: "date" } as const satisfies Partial<
  Record<FacetName, string>
>;

/** @param value null for what is not said */
export function facetText(name: string, value: string | null, texts: Texts): string {
  if (value === null) return texts.search.notSaid;
  // Acts are kept in small letters, by which they are looked for.
  if (name === "act") return value.charAt(0).toLocaleUpperCase("da") + value.slice(1);
  const known: Readonly<Record<string, string>> =
    name === "outcome"
      ? texts.outcomes
      : name === "kind"
        ? texts.kinds
        : name === "inconsistency"
          ? texts.inconsistencyKinds
          : {};
  return known[value] ?? value;
}

function values(name: FacetName, fields: SearchFields, found: Facets, texts: Texts): Markup | null {
  const field = facetFields[name];
  const all = name === "year" ? newestFirst(found?.[name] ?? []) : (found?.[name] ?? []);
  // A field that is chosen stands above the results, where it can be taken off again.
  if (fields[field] !== undefined || all.every(({ value }) => value === null)) return null;
  const items = all.map(({ value, count }) => {
    const lacking = Object.entries(lackingNames).find(([facet]) => facet === name)?.[1] ?? null;
    const address = searchAddress(
      fields,
      value === null
        ? { lacking: [fields.lacking, lacking].filter((one) => one != null).join(",") }
        : { [field]: value },
    );
    return markup`<li><a href="${address}"><span>${facetText(name, value, texts)}</span> <span class="count">${count.toLocaleString(texts.language)}</span></a></li>`;
  });
  const rest = items.slice(shownValues);
  return markup`<section class="facet"><h3>${texts.search.facets[name]}</h3><ul>${items.slice(0, shownValues)}</ul>${rest.length > 0 && markup`<details><summary>${texts.runs.others(rest.length)}</summary><ul>${rest}</ul></details>`}</section>`;
}

/** Years are looked for by their order, not by how much each has. */
function newestFirst<T extends { readonly value: string | null }>(years: readonly T[]): readonly T[] {
  return years.toSorted((a, b) => (b.value ?? "").localeCompare(a.value ?? ""));
}

/** Ways to narrow the search down, with how much each leaves. */
export function facetLists(fields: SearchFields, found: Facets, texts: Texts): Markup[] {
  const names = Object.keys(facetFields) as FacetName[];
  return names.flatMap((name) => values(name, fields, found, texts) ?? []);
}

/** Every field that narrows the search beside its words. */
const chipNames = {
  ...Object.fromEntries(Object.entries(facetFields).map(([facet, field]) => [field, facet])),
} as Readonly<Record<string, FacetName>>;

const plainFields = ["from", "to", "dueAfter", "dueBefore", "dueTo", "person", "party", "amount"] as const;

/** What narrows the search, in words: `Udvalg: Byrådet`. */
export function chosenFields(
  fields: SearchFields,
  texts: Texts,
): readonly { readonly field: string; readonly text: string }[] {
  return Object.entries(fields).flatMap(([field, value]) => {
    if (field === "whole") return [{ field, text: texts.search.wholeTaken }];
    if (field === "lacking") {
      const named = Object.entries(lackingNames).filter(([, lacking]) => value.split(",").includes(lacking));
      const text = named.map(
        ([facet]) => `${texts.search.facets[facet as FacetName]}: ${texts.search.notSaid}`,
      );
      return [{ field, text: text.join(", ") }];
    }
    const facet = chipNames[field];
    const plain = plainFields.find((one) => one === field);
    const label = facet ? texts.search.facets[facet] : plain ? texts.search[plain] : undefined;
    return label === undefined
      ? []
      : [{ field, text: `${label}: ${facet ? facetText(facet, value, texts) : value}` }];
  });
}

/** What was chosen, each to be taken off again. */
export function chips(fields: SearchFields, texts: Texts): Markup | null {
  const chosen = chosenFields(fields, texts);
  if (chosen.length === 0) return null;
  const items = chosen.map(
    ({ field, text }) =>
      markup`<li><a class="chosen" href="${searchAddress(fields, { [field]: null })}" aria-label="${texts.search.remove}: ${text}"><span>${text}</span> <span aria-hidden="true">×</span></a></li>`,
  );
  const clear =
    chosen.length > 1
      ? markup`<li><a href="${searchAddress({}, { q: fields.q ?? null })}">${texts.search.clear}</a></li>`
      : null;
  return markup`<ul class="chips" aria-label="${texts.search.chosen}">${items}${clear}</ul>`;
}
