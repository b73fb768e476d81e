import { describe, expect, test } from "vitest";
import { languages, textsFor } from "../../output/reading-room/index.ts";
import { saidFinding } from "../../output/reading-room/texts/said.ts";
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

const finding = (kind: InconsistencyKind, message: string, ...quotes: string[]): Inconsistency => ({
  id: "x",
  kind,
  severity: "note",
  message,
  evidence: quotes.map((quote) => ({ document: "d", span: { start: 0, end: quote.length }, quote, page: 1 })),
});

const say = (one: Inconsistency) => da.said.finding(saidFinding(one));

describe("findings in Danish", () => {
  test.each([
    [
      finding("changed-number", "Number changed from “40” to “60”: “… Der bygges 60 nye …”", "40", "60"),
      "Tallet er ændret fra “40” til “60”.",
    ],
    [
      finding(
        "negated",
        "Negation changed from nothing to “ikke” (item 2): “… kan ikke gives …”",
        "kan gives",
        "ikke",
      ),
      "Benægtelsen: “ikke” er kommet til.",
    ],
    [
      finding("negated", "Negation changed from “ikke” to nothing: “…”", "ikke", "kan"),
      "Benægtelsen: “ikke” er udgået.",
    ],
    [
      finding(
        "weekday-date",
        "Unexpected fredag, expected tirsdag: 2024-10-01 is a tirsdag",
        "fredag den 1. oktober 2024",
      ),
      "Der står “fredag”, men datoen falder på en “tirsdag”.",
    ],
    [
      finding(
        "arithmetic",
        "Unexpected 34.500, expected 34.000: the column above adds up to 34.000, 500 less",
        "34.500",
      ),
      "Der står “34.500”, men det giver “34.000”.",
    ],
    [
      finding("arithmetic", "Unexpected 12 votes, expected at most 9: 7 for, 5 against", "12 stemmer"),
      "“12 stemmer” passer ikke.",
    ],
    [
      finding(
        "dangling-reference",
        "Unexpected attachment 4, expected one of 1–2: the item has no other",
        "bilag 4",
      ),
      "“bilag 4” henviser til noget, der ikke er her. Der er kun 1–2.",
    ],
    [
      finding(
        "act-number-date",
        "Unexpected act nr. 14 af 2020-01-19, expected nr. 14 af 2020-01-09",
        "lov nr. 14",
      ),
      "Der står “nr. 14 af 19.1.2020”, men den lov, der ligner mest, er “nr. 14 af 9.1.2020”.",
    ],
    [
      finding("moved", "Moved from item 2 to item 5: “Taksten”", "Taksten", "Taksten"),
      "Flyttet fra punkt 2 til punkt 5: “Taksten”",
    ],
    [
      finding(
        "changed-number",
        "Number changed from “3” to “4” or the other way round, which is newer is not known: “… 4 …”",
        "3",
        "4",
      ),
      "Forskel i tallet: “3” og “4”; det vides ikke, hvilket papir der er det nyere.",
    ],
    [
      finding("act-number-date", "Unexpected act nr. 324 af 2012-03-16, expected one that exists", "nr. 324"),
      "“nr. 324” passer ikke.",
    ],
    [
      finding("added", "Added in the newer text: “Ny linje”", "Ny linje"),
      "Kommet til i det nyere: “Ny linje”",
    ],
  ])("%#", (one, expected) => {
    expect(say(one)).toBe(expected);
  });

  test("have a sentence for every kind, whatever form the message has", () => {
    for (const kind of InconsistencyKind.options) {
      const text = say(finding(kind, "A message of a form that nobody knows", "her", "der"));
      expect(text, kind).toMatch(/“her”|“der”/u);
      expect(text, kind).not.toContain("message");
    }
    for (const kind of BetweenKind.options) expect(say(finding(kind, "?", "her")), kind).toContain("“her”");
  });
});
