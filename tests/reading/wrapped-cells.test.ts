import { expect, test } from "vitest";
import { joinWrappedCells } from "../../pipeline/reading/layout/wrapped-cells.ts";

/** A line of words at `[x, text]`, ten units tall, a letter six wide. */
function line(y: number, ...cells: readonly (readonly [number, string])[]) {
  const words = cells.flatMap(([x, text]) => {
    let left = x;
    return text.split(" ").map((word) => {
      const box: [number, number, number, number] = [left, y, left + 6 * word.length, y + 10];
      left = box[2] + 4;
      return { text: word, box };
    });
  });
  return { words };
}

const textOf = (lines: readonly { readonly words: readonly { readonly text: string }[] }[]) =>
  lines.map(({ words }) => words.map(({ text }) => text).join(" "));

test("the lines of a wrapped first cell come before the other cells of the row", () => {
  const table = [
    line(0, [0, "Plads"], [300, "§ 12"], [400, "40"]),
    line(14, [0, "Hjælp til børn og"], [300, "§ 41"], [400, "12"]),
    line(28, [0, "unge med særlige"]),
    line(42, [0, "behov"]),
    line(60, [0, "Rådgivning"], [300, "§ 9"], [400, "7"]),
  ];
  expect(textOf(joinWrappedCells(table))).toEqual([
    "Plads § 12 40",
    "Hjælp til børn og unge med særlige behov § 41 12",
    "Rådgivning § 9 7",
  ]);
});

test("two cells that wrap at once each go on with their own", () => {
  const table = [
    line(0, [0, "Plads i"], [150, "lov om"], [300, "40"]),
    line(14, [0, "dagtilbud"], [150, "dagpasning"]),
    line(30, [0, "Klub"], [150, "samme lov"], [300, "7"]),
  ];
  expect(textOf(joinWrappedCells(table))).toEqual([
    "Plads i dagtilbud lov om dagpasning 40",
    "Klub samme lov 7",
  ]);
});

test.each([
  ["a line that begins with a capital", [line(14, [0, "Unge med behov"])]],
  ["a line far below", [line(45, [0, "unge med behov"])]],
  [
    "a line that reaches under the next cell",
    [line(14, [0, "unge med behov for en hel del hjælp og støtte til det hele"])],
  ],
  ["a line that begins elsewhere", [line(14, [40, "unge med behov"])]],
])("%s is a line of its own", (_, below) => {
  const lines = [line(-14, [0, "Plads"], [300, "§ 12"]), line(0, [0, "Hjælp til"], [300, "§ 41"]), ...below];
  expect(textOf(joinWrappedCells(lines))).toEqual(textOf(lines));
});

test("a line that begins with a capital goes on with its cell where rows stand farther apart", () => {
  const table = [
    line(0, [0, "Plads"], [150, "Klima"], [300, "40"]),
    line(24, [0, "Merudgifter til"], [150, "Center for"], [300, "12"]),
    line(36, [0, "Ungdom og Skole"], [150, "Plan og Miljø"]),
    line(60, [0, "Klub"], [150, "Kultur"], [300, "7"]),
  ];
  expect(textOf(joinWrappedCells(table))).toEqual([
    "Plads Klima 40",
    "Merudgifter til Ungdom og Skole Center for Plan og Miljø 12",
    "Klub Kultur 7",
  ]);
});

test("rows in groups with white between the groups stay rows", () => {
  const table = [
    line(0, [0, "Skole"], [150, "Nord"], [300, "40"]),
    line(14, [0, "Heraf børn"], [150, "Syd"]),
    line(28, [0, "Klub"], [150, "Nord"], [300, "7"]),
    line(58, [0, "Plads"], [150, "Nord"], [300, "9"]),
    line(72, [0, "Hus"], [150, "Syd"], [300, "1"]),
  ];
  expect(textOf(joinWrappedCells(table))).toEqual(textOf(table));
});

test("figures near to a row are no further lines of its cells", () => {
  const table = [
    line(0, [0, "Plads"], [150, "Klima"], [300, "40"]),
    line(24, [0, "Klub"], [150, "Kultur"], [300, "12"]),
    line(36, [150, "1.204"], [300, "13"]),
    line(60, [0, "Hus"], [150, "Kultur"], [300, "7"]),
  ];
  expect(textOf(joinWrappedCells(table))).toEqual(textOf(table));
});

test("wide white in a line that stands alone is no table", () => {
  const lines = [line(0, [0, "Mødet begyndte"], [300, "kl. 19"]), line(14, [0, "og varede længe"])];
  expect(textOf(joinWrappedCells(lines))).toEqual(textOf(lines));
});

test("no word is lost or told twice", () => {
  const table = [
    line(0, [0, "Plads"], [300, "§ 12"], [400, "40"]),
    line(14, [0, "Hjælp til"], [300, "§ 41"], [400, "12"]),
    line(28, [0, "børn"], [300, "stk. 2"]),
    line(42, [0, "og unge"]),
    { words: [] },
  ];
  const words = (lines: readonly { readonly words: readonly { readonly text: string }[] }[]) =>
    lines
      .flatMap((one) => one.words)
      .map(({ text }) => text)
      .toSorted();
  expect(words(joinWrappedCells(table))).toEqual(words(table));
});
