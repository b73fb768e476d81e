import { expect, test } from "vitest";
import { placedWords } from "../../output/page-text/placed-words.ts";
import { editsOf, pageOf, readingOf, textOf } from "./example.ts";

test("every word stands in the text where its span says, and keeps its box", () => {
  const reading = readingOf(
    pageOf(1, "Side 1\nByradet i Torn elev tog\nsagen om kom-\nmuneplanen op", ["Side 1"]),
    pageOf(2, "og ud-\nsatte den"),
  );
  const edits = editsOf(
    reading,
    ["Side 1\n", ""],
    ["Byradet", "Byrådet"],
    ["Torn elev", "Tornelev"],
    ["\n", " "],
    ["-\n", ""],
    ["\f", "\n"],
    ["-\n", ""],
  );
  const text = textOf(reading, edits);
  expect(text).toBe("Byrådet i Tornelev tog sagen om kommuneplanen op\nog udsatte den");
  const pages = placedWords(reading, edits);
  const contents = pages.map((words) => words.map((word) => word.content));
  expect(contents).toEqual([
    ["Side", "1", "Byrådet", "i", "Tornelev", "tog", "sagen", "om", "kom", "muneplanen", "op"],
    ["og", "ud", "satte", "den"],
  ]);
  for (const word of pages.flat()) {
    if (word.span) expect(text.slice(word.span.start, word.span.end)).toBe(word.content);
    else expect(word.furniture).toBe(true);
  }
  const joined = pages[0]?.find((word) => word.content === "Tornelev");
  expect(joined?.box).toEqual([110, 70, 164, 82]);
  expect(pages[0]?.filter((word) => word.divided).map((word) => word.divided)).toEqual([
    { part: 1, whole: "kommuneplanen" },
    { part: 2, whole: "kommuneplanen" },
  ]);
});

test("a repair that reaches over a line end gives each line its part", () => {
  const reading = readingOf(pageOf(1, "i Ishgj-\ncentret og"));
  const edits = editsOf(reading, ["Ishgj-\ncentret", "Ishøjcentret"]);
  const words = placedWords(reading, edits)[0] ?? [];
  expect(words.map((word) => word.content).join("|")).toBe("i|Ishøj|centret|og");
  expect(words[1]?.divided).toEqual({ part: 1, whole: "Ishøjcentret" });
  expect(words[2]?.line).toBe(1);
});

test("one long repair of several words is dealt out word for word", () => {
  const reading = readingOf(pageOf(1, "tages til efterretnlng i dag"));
  const edits = editsOf(reading, ["til efterretnlng", "til efterretning"]);
  const words = placedWords(reading, edits)[0] ?? [];
  expect(words.map((word) => word.content)).toEqual(["tages", "til", "efterretning", "i", "dag"]);
  expect(words[2]?.box).toEqual([110, 50, 182, 62]);
});
