import { describe, expect, test } from "vitest";
import { languages, textsFor } from "../../output/reading-room/index.ts";
import type { FindingValue } from "../../schemas/finding-value.ts";
import { BetweenKind, type Inconsistency, InconsistencyKind } from "../../schemas/inconsistency.ts";

/** Every text with the way to it; of a function only that it is there. */
function flat(value: unknown, path = ""): [path: string, text: string | null][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, null]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => flat(inner, `${path}.${name}`));
}

const [da, en] = languages;
if (!da || !en) throw new Error("there are two languages");

describe("the texts", () => {
  test("are there in both languages, none empty", () => {
    expect(flat(da).map(([path]) => path)).toEqual(flat(en).map(([path]) => path));
    for (const [path, text] of [...flat(da), ...flat(en)]) expect(text?.trim(), path).not.toBe("");
  });

  test("are translated, but for the few words that both languages have", () => {
    const english = new Map(flat(en));
    const same = flat(da).filter(([path, text]) => text !== null && english.get(path) === text);
    expect(same.map(([path]) => path)).toEqual([
      ".appName",
      ".search.person",
      ".document.for",
      ".runs.started",
    ]);
  });

  test("follow the choice, then the browser by its weights, then Danish", () => {
    expect(textsFor("en", "da").language).toBe("en");
    expect(textsFor(undefined, "en-GB,da;q=0.5").language).toBe("en");
    expect(textsFor(undefined, "en;q=0.3, da-DK;q=0.9").language).toBe("da");
    expect(textsFor(undefined, "fr").language).toBe("da");
    expect(textsFor("xx", undefined).language).toBe("da");
  });
});

type Value = readonly [FindingValue["role"], FindingValue["type"], string];

const finding = (
  kind: InconsistencyKind,
  values: readonly Value[],
  quotes: readonly string[],
  ordered = true,
): Inconsistency => ({
  id: "x",
  kind,
  severity: "note",
  message: "A message in English, which no other language is made of",
  values: values.map(([role, type, written]) => ({ role, type, written, value: null })),
  ordered,
  evidence: quotes.map((quote) => ({ document: "d", span: { start: 0, end: quote.length }, quote, page: 1 })),
});

const say = (one: Inconsistency) => da.said.finding(one);

describe("findings in Danish", () => {
  test.each([
    [
      finding(
        "changed-number",
        [
          ["before", "number", "40"],
          ["after", "number", "60"],
        ],
        ["40", "60"],
      ),
      "Tallet er ændret fra »40« til »60«.",
    ],
    [
      finding("negated", [["after", "negation", "ikke"]], ["kan gives", "ikke"]),
      "Benægtelsen: »ikke« er kommet til.",
    ],
    [finding("negated", [["before", "negation", "ikke"]], ["ikke", "kan"]), "Benægtelsen: »ikke« er udgået."],
    [
      finding(
        "weekday-date",
        [
          ["stated", "weekday", "fredag"],
          ["expected", "weekday", "tirsdag"],
        ],
        ["fredag den 1. oktober 2024"],
      ),
      "Der står »fredag«, men datoen falder på en »tirsdag«.",
    ],
    [
      finding(
        "arithmetic",
        [
          ["stated", "number", "34.500"],
          ["expected", "number", "34.000"],
        ],
        ["34.500"],
      ),
      "Der står »34.500«, men det giver »34.000«.",
    ],
    [
      finding(
        "arithmetic",
        [
          ["stated", "percent", "45"],
          ["expected", "percent", "35"],
        ],
        ["14 af 40, 45 pct."],
      ),
      "Der står »45 procent«, men det giver »35 procent«.",
    ],
    [
      finding(
        "arithmetic",
        [
          ["stated", "number", "12"],
          ["at-most", "number", "9"],
        ],
        ["12 stemmer"],
      ),
      "Der er »12«, men der kan højst være »9«.",
    ],
    [
      finding(
        "dangling-reference",
        [
          ["stated", "reference", "4"],
          ["at-least", "reference", "1"],
          ["at-most", "reference", "2"],
        ],
        ["bilag 4"],
      ),
      "»bilag 4« henviser til noget, der ikke er her. Der er kun 1–2.",
    ],
    [
      finding(
        "act-number-date",
        [
          ["stated", "act", "nr. 14 af 2020-01-19"],
          ["expected", "act", "nr. 14 af 2020-01-09"],
        ],
        ["lov nr. 14"],
      ),
      "Der står »nr. 14 af 19.1.2020«, men den lov, der ligner mest, er »nr. 14 af 9.1.2020«.",
    ],
    [
      finding(
        "moved",
        [
          ["before", "reference", "2"],
          ["after", "reference", "5"],
        ],
        ["Taksten", "Taksten"],
      ),
      "Flyttet fra punkt 2 til punkt 5: »Taksten«",
    ],
    [
      finding(
        "changed-number",
        [
          ["before", "number", "3"],
          ["after", "number", "4"],
        ],
        ["3", "4"],
        false,
      ),
      "Forskel i tallet: »3« og »4«; det vides ikke, hvilket dokument der er det nyere.",
    ],
    [
      finding("act-number-date", [["stated", "act", "nr. 324 af 2012-03-16"]], ["nr. 324"]),
      "»nr. 324« passer ikke.",
    ],
    [finding("added", [], ["Ny linje"]), "Kommet til i det nyere: »Ny linje«"],
  ])("%#", (one, expected) => {
    expect(say(one)).toBe(expected);
  });

  test("have a sentence for every kind, also where a finding is old and has no parts", () => {
    for (const kind of InconsistencyKind.options) {
      const text = say(finding(kind, [], ["her", "der"]));
      expect(text, kind).toMatch(/»her«|»der«/u);
      expect(text, kind).not.toContain("English");
    }
    for (const kind of BetweenKind.options) expect(say(finding(kind, [], ["her"])), kind).toContain("»her«");
  });
});

test("a changed § is told with its sign, and with the words alone where those say more", () => {
  const change = (quotes: readonly string[]) =>
    say(
      finding(
        "changed-legal-reference",
        [
          ["before", "legal-reference", "54"],
          ["after", "legal-reference", "57"],
        ],
        quotes,
      ),
    );
  expect(change(["§ 54", "§ 57"])).toBe("Lovhenvisningen er ændret fra »§ 54« til »§ 57«.");
  expect(change(["§ 54 og videre", "§ 57"])).toBe("Lovhenvisningen er ændret fra »54« til »57«.");
});
