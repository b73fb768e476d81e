import { relative } from "node:path";
import pc from "picocolors";
import type { Corpus } from "../../corpus/corpus.ts";
import { openCorpus } from "../../corpus/index.ts";
import type { LackingField, SearchHit, SearchQuery, SearchResult } from "../../corpus/search/query.ts";
import type { Outcome } from "../../schemas/decision.ts";
import type { DocumentKind } from "../../schemas/document-kind.ts";
import type { InconsistencyKind } from "../../schemas/inconsistency.ts";
import { searchCsvHeader, searchCsvLines } from "../search-csv.ts";
import { datesRead } from "../search-dates.ts";
import { lawRead } from "../search-law.ts";
import { beyond } from "../search-whole.ts";
import type { Cli } from "./cli.ts";
import { printable } from "./printable.ts";
import { UsageError } from "./usage-error.ts";

export interface SearchOptions {
  readonly corpus: string;
  readonly body?: string;
  readonly authority?: string;
  readonly kind?: DocumentKind;
  readonly from?: string;
  readonly to?: string;
  readonly outcome?: Outcome;
  readonly law?: string;
  readonly whole?: true;
  readonly lacking?: LackingField;
  readonly dueBefore?: string;
  readonly dueTo?: string;
  readonly dueAfter?: string;
  readonly person?: string;
  readonly party?: string;
  readonly amount?: string;
  readonly inconsistency?: InconsistencyKind;
  readonly sort: "relevance" | "date";
  readonly limit: number;
  readonly cursor?: string;
  readonly json?: true;
  readonly csv?: true;
  readonly bom?: true;
}

/** Searches and prints. @throws CorpusFailure, QueryError, UsageError */
export async function runSearch(words: readonly string[], options: SearchOptions, cli: Cli): Promise<void> {
  const { corpus: folder, json, csv, bom, ...fields } = options;
  if (options.limit > 200)
    throw new UsageError("--limit is at most 200", "Go through the pages with --cursor.");
  const corpus = await openCorpus(folder, { readOnly: true });
  try {
    const query: SearchQuery = {
      ...datesRead(fields),
      law: lawRead(fields.law),
      lacking: options.lacking && [options.lacking],
      words: joined(words),
      facets: !csv,
    };
    const result = await corpus.search(query);
    if (json) cli.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
    else if (csv)
      cli.stdout.write((bom ? "\uFEFF" : "") + searchCsvHeader + searchCsvLines(result.hits, bom === true));
    else
      cli.stdout.write(
        textOf(
          result,
          await searchNotes(corpus, query, result),
          options.sort,
          pc.createColors(cli.stdout.isTTY === true && pc.isColorSupported),
        ),
      );
  } finally {
    await corpus.close();
  }
}

/** What the search left out, and how to see it. */
async function searchNotes(corpus: Corpus, query: SearchQuery, result: SearchResult): Promise<string[]> {
  const more = await beyond(corpus, query, result.total);
  return [
    ...(more > 0
      ? [`${more.toLocaleString("en")} more refer to the whole § or a range of §§: --whole takes them along`]
      : []),
    ...result.lacking.map(
      ({ field, documents }) =>
        `not searched: ${documents.toLocaleString("en")} papers that do not say their ${field} (--lacking ${field} finds them)`,
    ),
  ];
}

/** The shell takes the quotes off a phrase: an argument with a space in it was one, unless it is a query of its own. */
function joined(words: readonly string[]): string {
  if (words.length === 1) return words[0] ?? "";
  return words.map((word) => (/\s/.test(word) && !/["()]/.test(word) ? `"${word}"` : word)).join(" ");
}

function textOf(
  result: SearchResult,
  notes: readonly string[],
  sort: SearchOptions["sort"],
  colors: ReturnType<typeof pc.createColors>,
): string {
  const aside = notes.map((note) => `${note}\n`).join("");
  if (result.total === 0)
    return `Nothing found. Fewer words, a prefix* or fewer filters find more.\n${aside}`;
  const total = result.total.toLocaleString("en");
  const found = result.exact
    ? `${total} found`
    : sort === "relevance" && result.order === "relevance"
      ? `at least ${total} found; first those of any age with the words in their title or often in their text, then the newest`
      : `at least ${total} found`;
  const lines = [found, ...notes, ""];
  for (const hit of result.hits) lines.push(...hitLines(hit, colors), "");
  if (result.facets) {
    for (const [name, values] of Object.entries(result.facets)) {
      if (values.length === 0) continue;
      const shown = values.slice(0, 6).map(({ value, count }) => `${value ?? "not said"} (${count})`);
      lines.push(colors.dim(`${name}: ${shown.join(", ")}`));
    }
  }
  if (result.cursor) lines.push("", `Next page: --cursor ${result.cursor}`);
  return `${lines.join("\n")}\n`;
}

function hitLines(
  { document, unit, page, snippet }: SearchHit,
  colors: ReturnType<typeof pc.createColors>,
): string[] {
  const place = [document.authority, document.body, document.date].filter((part) => part !== null).join(", ");
  const item =
    unit.kind === "item" ? [unit.number, unit.title].filter((part) => part !== null).join(" ") : "";
  const outcomes = unit.outcomes.length > 0 ? colors.green(` [${unit.outcomes.join(", ")}]`) : "";
  const plain = (part: string) => printable(part.replace(/\s+/g, " "));
  let text = "";
  let reached = 0;
  for (const { start, end } of snippet.marks) {
    text += plain(snippet.text.slice(reached, start)) + marked(plain(snippet.text.slice(start, end)), colors);
    reached = end;
  }
  text += plain(snippet.text.slice(reached));
  return [
    colors.bold(printable(item || document.title)) + outcomes,
    colors.dim(
      printable(
        [place, item ? document.title : "", page === null ? "" : `page ${page}`].filter(Boolean).join(" · "),
      ),
    ),
    `  ${text.trim()}`,
    colors.dim(`  ${printable(relative(process.cwd(), document.path))}  ${document.id.slice(0, 8)}`),
  ];
}

function marked(text: string, colors: ReturnType<typeof pc.createColors>): string {
  return colors.isColorSupported ? colors.bold(colors.yellow(text)) : `«${text}»`;
}
