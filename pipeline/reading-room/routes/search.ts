import type { Hono } from "hono";
import {
  defaultQuery,
  QueryError,
  type SearchQuery,
  type SearchResult,
} from "../../../corpus/search/query.ts";
import { type SearchFields, type SearchView, searchPage } from "../../../output/reading-room/index.ts";
import { Outcome } from "../../../schemas/decision.ts";
import { DocumentKind } from "../../../schemas/document-kind.ts";
import { InconsistencyKind } from "../../../schemas/inconsistency.ts";
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
  "dueBefore",
  "person",
  "sort",
  "cursor",
] as const;
const longest = 500;

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

function queryOf(fields: SearchFields): SearchQuery {
  const asked = Object.keys(fields).some((name) => name !== "sort" && name !== "cursor");
  const sort = known(["relevance", "date"] as const, fields.sort);
  return {
    ...defaultQuery,
    words: fields.q ?? "",
    authority: fields.authority,
    body: fields.body,
    kind: known(DocumentKind.options, fields.kind),
    outcome: known(Outcome.options, fields.outcome),
    inconsistency: known(InconsistencyKind.options, fields.inconsistency),
    law: fields.law,
    from: fields.from ?? fields.year,
    to: fields.to ?? fields.year,
    dueBefore: fields.dueBefore,
    person: fields.person,
    sort: sort ?? (asked ? "relevance" : "date"),
    cursor: fields.cursor,
  };
}

const nothing: SearchResult = { total: 0, exact: true, considered: 0, hits: [], facets: null, cursor: null };

export function searchRoutes(app: Hono, room: Room): void {
  app.get("/", async (context) => {
    const fields = fieldsOf(new URL(context.req.url));
    let result = nothing;
    let problem: SearchView["problem"] = null;
    try {
      result = await room.corpus.search(queryOf(fields));
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      problem = { message: error.message, remedy: error.remedy };
    }
    const view: SearchView = {
      fields,
      asked: Object.keys(fields).some((name) => name !== "sort"),
      total: result.total,
      exact: result.exact,
      hits: await Promise.all(
        result.hits.map(async (hit) => ({ ...hit, record: await room.documents.record(hit.document.id) })),
      ),
      facets: result.facets,
      cursor: result.cursor,
      problem,
    };
    return answer(context, searchPage(view, visitOf(context, room)), problem ? 400 : 200);
  });
}
