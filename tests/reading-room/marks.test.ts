import { describe, expect, test } from "vitest";
import type { PlacedWord } from "../../output/page-text/placed-words.ts";
import { type Fact, factsIn } from "../../output/reading-room/facts.ts";
import { markedText } from "../../output/reading-room/parts/marked-text.ts";
import { strokesOf } from "../../output/reading-room/parts/page-overlay.ts";
import { recordOf } from "../corpus/paper.ts";

const fact = (key: string, family: Fact["family"], start: number, end: number): Fact => ({
  key,
  family,
  span: { start, end },
  index: 0,
});

const text = "Godkendt efter § 79 b senest den 1. juni.";
const whole = { start: 0, end: text.length };
const shown = (facts: Fact[], range = whole) => markedText(text, range, facts).text;

describe("the marked text", () => {
  test("is the text itself, whatever is marked in it", () => {
    const facts = [
      fact("decision-1", "decision", 0, 41),
      fact("law-1", "law", 15, 21),
      fact("repair-1", "repair", 15, 16),
      fact("deadline-1", "deadline", 19, 40),
      fact("amount-1", "amount", 5, 5),
    ];
    expect(shown(facts).replace(/<[^>]+>/gu, "")).toBe(text);
  });

  test("belongs, where facts lie over one another, to all of them, the least first", () => {
    const html = shown([fact("decision-1", "decision", 0, 41), fact("law-1", "law", 15, 21)]);
    expect(html).toContain('data-f="law-1 decision-1">§ 79 b</mark>');
  });

  test("means the fact and not the repair of a part of it, unless the repair is far shorter", () => {
    const law = fact("law-1", "law", 15, 21);
    expect(shown([law, fact("repair-1", "repair", 15, 20)])).toContain('data-f="law-1 repair-1"');
    expect(shown([law, fact("repair-1", "repair", 15, 16)])).toContain('data-f="repair-1 law-1"');
  });

  test("marks of a fact that goes on over the page what stands on each page, with an anchor on both", () => {
    const facts = [fact("decision-1", "decision", 0, 41)];
    for (const range of [
      { start: 0, end: 20 },
      { start: 20, end: 41 },
    ]) {
      const html = shown(facts, range);
      expect(html.match(/<mark/gu)).toHaveLength(1);
      expect(html).toContain('id="decision-1"');
      expect(html.replace(/<[^>]+>/gu, "")).toBe(text.slice(range.start, range.end));
    }
  });

  test("gives each fact one anchor, though it is cut in pieces", () => {
    const html = shown([fact("decision-1", "decision", 0, 41), fact("law-1", "law", 15, 21)]);
    expect(html.match(/id="decision-1"/gu)).toHaveLength(1);
  });
});

test("a fact of two lines is drawn as a stroke on each, over its own words alone", () => {
  const word = (start: number, end: number, line: number, left: number): PlacedWord => ({
    content: "x",
    raw: "x",
    box: [left, line * 20, left + 30, line * 20 + 10],
    confidence: 90,
    line,
    span: { start, end },
    furniture: false,
    divided: null,
  });
  const words = [word(0, 5, 0, 0), word(6, 10, 0, 40), word(11, 15, 1, 0), word(16, 20, 1, 40)];
  expect(strokesOf({ span: { start: 6, end: 15 } }, words)).toEqual([
    [40, 0, 70, 10],
    [0, 20, 30, 30],
  ]);
  expect(strokesOf({ span: { start: 100, end: 110 } }, words)).toEqual([]);
});

test("of an item its first line is marked, and nothing of the next page's", () => {
  const record = recordOf({
    name: "a",
    items: [
      { title: "Sti", text: "Tekst" },
      { title: "Bro", text: "Tekst" },
    ],
  });
  const items = factsIn(record, { start: 0, end: record.text.length }).filter(
    ({ family }) => family === "item",
  );
  expect(items.map(({ span }) => record.text.slice(span.start, span.end))).toEqual(["1. Sti", "2. Bro"]);
  const [, second] = record.agendaItems;
  const before = factsIn(record, { start: 0, end: second?.span.start ?? 0 });
  expect(before.filter(({ family }) => family === "item").map(({ key }) => key)).toEqual(["item-1"]);
});
