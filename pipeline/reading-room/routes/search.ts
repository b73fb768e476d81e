import type { Hono } from "hono";
import {
  defaultQuery,
  lackingFields,
  QueryError,
  type SearchQuery,
  type SearchResult,
} from "../../../corpus/search/query.ts";
import {
  type Alternative,
  chosenFields,
  type SearchFields,
  type SearchView,
  searchAddress,
  searchPage,
  type Visit,
} from "../../../output/reading-room/index.ts";
import { Outcome } from "../../../schemas/decision.ts";
import { DocumentKind } from "../../../schemas/document-kind.ts";
import { InconsistencyKind } from "../../../schemas/inconsistency.ts";
import { searchCsvHeader, searchCsvLines } from "../../search-csv.ts";
import { dateFields, datesRead } from "../../search-dates.ts";
import { lawRead } from "../../search-law.ts";
import { beyond } from "../../search-whole.ts";
import { typedDate } from "../../typed-date.ts";
import type { Room } from "../room.ts";
import { answer, visitOf } from "../visit.ts";

const names = [
  "q",
  "authority",
  "body",
  "year",
  "kind",
  "outcome",
  "law",
  "inconsistency",
  "from",
  "to",
  "dueAfter",
  "dueBefore",
  "dueTo",
  "person",
  "party",
  "amount",
  "whole",
  "lacking",
  "sort",
  "cursor",
] as const;
const longest = 500;
const latestShown = 12;
/** Hits that are taken away in one file, and that are fetched at a time for it. */
const mostTaken = 10_000;
const takenAtOnce = 200;
/** Words of a search that found nothing of which each is tried without. */
const mostTried = 6;

/** What the address asks for; names that the room does not know are passed over. */
function fieldsOf(url: URL): SearchFields {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = url.searchParams.get(name)?.trim().slice(0, longest);
      return value ? [[name, value]] : [];
    }),
  );
}

/** An address may name what there is not: such a field finds nothing rather than being passed over. */
function known<Value extends string>(values: readonly Value[], asked: string | undefined): Value | undefined {
  if (asked === undefined) return undefined;
  const value = values.find((one) => one === asked);
  if (value === undefined) throw new QueryError(`Unexpected “${asked}”`, values.join(", "));
  return value;
}

function queryOf(typed: SearchFields): SearchQuery {
  const fields: SearchFields = datesRead(typed);
  const sort = known(["relevance", "date"] as const, fields.sort);
  return {
    ...defaultQuery,
    words: fields.q ?? "",
    authority: fields.authority,
    body: fields.body,
    kind: known(DocumentKind.options, fields.kind),
    outcome: known(Outcome.options, fields.outcome),
    inconsistency: known(InconsistencyKind.options, fields.inconsistency),
    law: lawRead(fields.law),
    // A year is narrowed down by the days, and neither is passed over.
    from: [fields.from, fields.year]
      .filter((one) => one !== undefined)
      .sort()
      .at(-1),
    to: [fields.to, fields.year]
      .filter((one) => one !== undefined)
      .sort()
      .at(0),
    dueAfter: fields.dueAfter,
    dueBefore: fields.dueBefore,
    dueTo: fields.dueTo,
    person: fields.person,
    party: fields.party,
    amount: fields.amount,
    whole: fields.whole !== undefined,
    lacking: fields.lacking?.split(",").flatMap((field) => known(lackingFields, field) ?? []),
    sort: sort ?? (fields.q ? "relevance" : "date"),
    cursor: fields.cursor,
  };
}

const nothing: SearchResult = {
  total: 0,
  exact: true,
  order: "date",
  considered: 0,
  hits: [],
  facets: null,
  lacking: [],
  cursor: null,
};

/** The same search with one of its parts left out, where that finds something. */
async function alternatives(fields: SearchFields, room: Room, visit: Visit): Promise<Alternative[]> {
  const words = (fields.q ?? "").split(/\s+/u).filter((word) => word !== "");
  const simple =
    words.length > 1 && words.length <= mostTried && words.every((word) => /^[\p{L}\p{N}*]+$/u.test(word));
  const tries = [
    ...chosenFields(fields, visit.texts).map(({ field, text }) => ({
      without: visit.texts.quote(text),
      fields: { ...fields, [field]: "" },
    })),
    ...(simple
      ? words.map((word, index) => ({
          without: visit.texts.quote(word),
          fields: { ...fields, q: words.filter((_, other) => other !== index).join(" ") },
        }))
      : []),
  ];
  const found = await Promise.all(
    tries.map(async ({ without, fields: changed }) => {
      const asked = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== ""));
      const { total } = await room.corpus.search({ ...queryOf(asked), limit: 1, facets: false });
      return { without, address: searchAddress(asked, {}), total };
    }),
  );
  return found.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
}

async function latest(room: Room): Promise<SearchView["latest"]> {
  const list = await room.corpus.documents.list({ offset: 0, limit: latestShown });
  return list.map((document) => ({ ...document, kind: DocumentKind.catch("other").parse(document.kind) }));
}

/** What the search says of its options, with the names that the fields have on the screen. */
function inFieldNames(problem: string, { texts }: Visit): string {
  const labels: Readonly<Record<string, unknown>> = texts.search;
  return problem.replace(/--(?<option>[a-z]{1,20}(?:-[a-z]{1,20})?)/gu, (whole, option: string) => {
    const label = labels[option.replace(/-(?<first>[a-z])/u, (_, first: string) => first.toUpperCase())];
    return typeof label === "string" ? texts.quote(label) : whole;
  });
}

async function viewOf(fields: SearchFields, room: Room, visit: Visit): Promise<SearchView> {
  const asked = Object.keys(fields).length > 0;
  let result = nothing;
  let beyondPart = 0;
  let problem: string | null = null;
  const badDates = dateFields.filter(
    (name) => fields[name] !== undefined && typedDate(fields[name]) === undefined,
  );
  try {
    if (badDates.length === 0) {
      const query = { ...queryOf(fields), limit: asked ? defaultQuery.limit : 1 };
      result = await room.corpus.search(query);
      beyondPart = await beyond(room.corpus, query, result.total);
    }
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    problem = inFieldNames(`${error.message}. ${error.remedy}`, visit);
  }
  const isEmpty = asked && result.total === 0 && problem === null && badDates.length === 0;
  return {
    fields,
    asked,
    total: result.total,
    exact: result.exact,
    order: result.order,
    hits: asked
      ? await Promise.all(
          result.hits.map(async (hit) => ({
            ...hit,
            document: { ...hit.document, kind: DocumentKind.catch("other").parse(hit.document.kind) },
            outline: await room.corpus.documents.outline(hit.document.id, hit.unit.span.start),
          })),
        )
      : [],
    facets: result.facets,
    beyondPart,
    lacking: result.lacking,
    cursor: result.cursor,
    problem,
    badDates,
    alternatives: isEmpty ? await alternatives(fields, room, visit) : [],
    latest: asked ? [] : await latest(room),
    unread: asked ? 0 : (await room.corpus.files.failures()).length,
  };
}

/** All hits of a search up to a limit, some at a time. */
async function* allHits(fields: SearchFields, room: Room): AsyncIterable<SearchResult> {
  let cursor: string | undefined;
  for (let taken = 0; taken < mostTaken; ) {
    const query = { ...queryOf(fields), limit: takenAtOnce, facets: false, cursor };
    const result = await room.corpus.search(query);
    yield result;
    taken += result.hits.length;
    if (result.cursor === null) return;
    cursor = result.cursor;
  }
}

export function searchRoutes(app: Hono, room: Room): void {
  app.get("/", async (context) => {
    const visit = visitOf(context, room);
    const view = await viewOf(fieldsOf(new URL(context.req.url)), room, visit);
    return answer(
      context,
      searchPage(view, visit),
      view.problem === null && view.badDates.length === 0 ? 200 : 400,
    );
  });

  app.get("/search.csv", async (context) => {
    // Excel takes a file without the mark for another encoding than UTF-8.
    let text = `\uFEFF${searchCsvHeader}`;
    for await (const { hits } of allHits(fieldsOf(new URL(context.req.url)), room))
      text += searchCsvLines(hits, true);
    context.header("Content-Disposition", 'attachment; filename="punktum.csv"');
    return context.body(text, 200, { "Content-Type": "text/csv; charset=utf-8" });
  });

  app.get("/search.json", async (context) => {
    const hits: SearchResult["hits"][number][] = [];
    let total = 0;
    for await (const result of allHits(fieldsOf(new URL(context.req.url)), room)) {
      total = Math.max(total, result.total);
      hits.push(...result.hits);
    }
    context.header("Content-Disposition", 'attachment; filename="punktum.json"');
    return context.body(JSON.stringify({ total, complete: hits.length >= total, hits }, null, 2), 200, {
      "Content-Type": "application/json; charset=utf-8",
    });
  });
}
