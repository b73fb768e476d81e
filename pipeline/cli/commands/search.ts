import { type Command, Option } from "commander";
import { lackingFields } from "../../../corpus/search/query.ts";
import { Outcome } from "../../../schemas/decision.ts";
import { DocumentKind } from "../../../schemas/document-kind.ts";
import { InconsistencyKind } from "../../../schemas/inconsistency.ts";
import { type CliCommand, exitCodes } from "../cli.ts";
import { addCorpusOption, addJsonOption, positiveInteger } from "../options.ts";

import type { SearchOptions } from "../run-search.ts";
import { UsageError } from "../usage-error.ts";

/** `punktum search WORDS`: full text and fields. */
export const searchCommand: CliCommand = {
  name: "search",
  summary: "find agenda items by their words and by what was decided, on which §, by when",
  define(command, cli, act) {
    command
      .argument("[words...]", 'words, "a phrase", prefix*, § 104, NEAR(word word, 5), word OR word, -word')
      // Of what begins with a dash, `-word` is a part of the query.
      .allowUnknownOption()
      .option("--body <name>", "committee or council")
      .option("--authority <name>", "kommune, region or ministry")
      .addOption(new Option("--kind <kind>", "kind of paper").choices(DocumentKind.options))
      .option("--from <date>", "papers of this day, month or year and later")
      .option("--to <date>", "papers of this day, month or year and earlier")
      .addOption(new Option("--outcome <outcome>", "what was decided").choices(Outcome.options))
      .option("--law <reference>", 'an act, a § or both: "serviceloven § 104"')
      .option("--whole", "with a part of a § in --law: what refers to the whole § too")
      .addOption(new Option("--lacking <field>", "only papers that do not say this").choices(lackingFields))
      .option("--due-before <date>", "with a deadline before this day, which is not itself taken along")
      .option("--due-to <date>", "with a deadline on or before this day; of a month or a year, its last day")
      .option("--due-after <date>", "with a deadline on or after this day")
      .option("--person <name>", "who was present, voted, dissented or signed")
      .option("--party <letter>", "list that voted or dissented, or of a person there")
      .option("--amount <amount>", '250000, ">1000000", "100000..200000", "<50 percent"')
      .addOption(
        new Option("--inconsistency <kind>", "kind of inconsistency").choices(InconsistencyKind.options),
      )
      .addOption(
        new Option("--sort <order>", "order of the hits").choices(["relevance", "date"]).default("relevance"),
      )
      .option("--limit <number>", "hits to show, at most 200", positiveInteger, 20)
      .option("--cursor <cursor>", "go on after the page that gave this cursor")
      .option("--csv", "print the hits as CSV")
      .option("--bom", "CSV for Excel: a byte order mark, and no text that it takes for a formula");
    addJsonOption(addCorpusOption(command)).action(
      act(async (words: string[], options: SearchOptions) => {
        const { runSearch } = await import("../run-search.ts");
        refuseOptions(words, command);
        await runSearch(words, options, cli);
        return exitCodes.ok;
      }),
    );
  },
};

/** @throws UsageError for a word that was meant to be an option */
function refuseOptions(words: readonly string[], command: Command): void {
  const names = command.options.map(({ long }) => long ?? "");
  const meant = words.find((word) => word.startsWith("--") || names.includes(`-${word}`));
  if (meant === undefined) return;
  const near = names.find((name) => name === `-${meant}`);
  throw new UsageError(
    `unknown option '${meant}'`,
    near
      ? `Did you mean ${near}? To leave a word out, write NOT ${meant.slice(1)}.`
      : "punktum search --help lists them.",
  );
}
