import type { Corpus } from "../corpus/corpus.ts";
import { namesPart } from "../corpus/search/provision.ts";
import type { SearchQuery } from "../corpus/search/query.ts";

/** How many more than `found` a search for a part of a § finds with references to the whole § taken along. */
export async function beyond(corpus: Corpus, query: SearchQuery, found: number): Promise<number> {
  if (query.law === undefined || query.whole || !namesPart(query.law)) return 0;
  const { total } = await corpus.search({
    ...query,
    whole: true,
    cursor: undefined,
    limit: 1,
    facets: false,
  });
  return Math.max(0, total - found);
}
