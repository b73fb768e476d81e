import { comparable } from "../../pipeline/evaluation/text-metrics.ts";
import { alignCharacters } from "./align-characters.ts";

/** Counts over all pages: rates are taken of the sums. */
export interface PageScores {
  readonly characters: number;
  readonly characterErrors: number;
  readonly words: number;
  readonly wordErrors: number;
  readonly signsInTruth: number;
  readonly signsRead: number;
  readonly signsMatched: number;
}

/** Compares pages with their truths. A page that is missing counts as empty: every character is an error. */
export function scorePages(truths: readonly string[], pages: readonly (string | undefined)[]): PageScores {
  const sum = {
    characters: 0,
    characterErrors: 0,
    words: 0,
    wordErrors: 0,
    signsInTruth: 0,
    signsRead: 0,
    signsMatched: 0,
  };
  for (const [index, truth] of truths.entries()) {
    const expected = comparable(truth);
    const read = comparable(pages[index] ?? "");
    const [expectedCharacters, readCharacters] = [[...expected], [...read]];
    const characters = alignCharacters(expectedCharacters, readCharacters);
    const [expectedWords, readWords] = [expected.split(" "), read.split(" ")];
    sum.characters += expectedCharacters.length;
    sum.characterErrors += characters.distance;
    sum.words += expectedWords.length;
    sum.wordErrors += alignCharacters(expectedWords, readWords).distance;
    sum.signsInTruth += expectedCharacters.filter((one) => one === "§").length;
    sum.signsRead += readCharacters.filter((one) => one === "§").length;
    sum.signsMatched += characters.pairs.filter(
      ([left, right]) => expectedCharacters[left] === "§" && readCharacters[right] === "§",
    ).length;
  }
  return sum;
}
