import { beforeAll, describe, expect, it } from "vitest";
import { applyEdits } from "../../pipeline/repair/edits.ts";
import type { JoinOracle } from "../../pipeline/repair/layout/line-joins.ts";
import { sharedLexicon } from "../../pipeline/repair/lexicon/load.ts";
import { codePageEdits } from "../../pipeline/repair/text/code-pages.ts";
import { joinOracle } from "../../pipeline/repair/words/join-oracle.ts";

let oracle: JoinOracle;
beforeAll(async () => {
  oracle = joinOracle(await sharedLexicon());
});

const printed =
  "Udvalget drøftede på mødet, om færgelejet er stort nok, jf. § 4. Havnen får et nyt områdeudvalg.";

describe("a text of one code page read in another", () => {
  it.each([
    ["DOS as Windows", "æ‘ ø› å† §õ"],
    ["Windows as DOS", "æµ ø° åÕ §º"],
    ["Macintosh as Windows", "æ¾ ø¿ åŒ §¤"],
    ["Windows as Macintosh", "æÊ ø¯ åÂ §ß"],
  ])("%s comes out as it was written", (_, pairs) => {
    const wrong = new Map(
      pairs.split(" ").map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
    );
    const read = [...printed].map((character) => wrong.get(character) ?? character).join("");
    expect(applyEdits(read, codePageEdits(read, oracle))).toBe(printed);
  });

  it.each([
    "DET ER OGSÂ NÂR PÂ ÂRETS MÂNEDSMØDE SOM NÂET ER FÂET PÂ PLADS",
    "Han sagde: ‘det er godt’, og ›måske‹ mente han det. Se note† og note‡, µ og 20 °C.",
    "Le comité a décidé que le port sera agrandi; le maître en était très fâché.",
    "Temperaturen er 20° i vandet, 4° i luften, og 300 µg pr. liter.",
  ])("leaves a text that has the marks for their own sake", (text) => {
    expect(codePageEdits(text, oracle)).toEqual([]);
  });
});
