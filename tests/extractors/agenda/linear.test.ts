import { describe, expect, it } from "vitest";
import { type Candidate, scoreCandidates } from "../../../extractors/agenda/candidates.ts";
import { findContents } from "../../../extractors/agenda/contents.ts";
import { chooseLayout } from "../../../extractors/agenda/layouts/index.ts";
import { layOut } from "../../../extractors/agenda/paper.ts";
import { findRaw } from "../../../extractors/agenda/raw-candidates.ts";
import { ReturningTitles } from "../../../extractors/agenda/returning-titles.ts";
import { bestRun } from "../../../extractors/agenda/sequence.ts";

/** How often an element of a list is read while `use` runs. */
function readsOf<T>(list: readonly T[], use: (counted: readonly T[]) => void): number {
  let reads = 0;
  const counted = new Proxy(list, {
    get(target, key) {
      if (typeof key === "string" && /^\d+$/.test(key)) reads += 1;
      return Reflect.get(target, key);
    },
  });
  use(counted);
  return reads;
}

/** Titles that count up to `period` over and over, as lists of one paper do. */
function paperOf(lines: number, period: number) {
  const titles = Array.from(
    { length: lines },
    (_, at) => `${(at % period) + 1}. Havneplads nummer ${at} ved fjorden`,
  );
  const text = `Referat af møde i Havneudvalget\n\n${titles.join("\n")}\n`;
  return { text, paper: layOut({ text, pages: [], fileName: null, metadataTitle: null }) };
}

/** Work on four times as many lines, to work on them. */
function growth(work: (lines: number) => number): number {
  return work(4000) / work(1000);
}

describe.each([1, 2, 7, 40, 400])("titles that count to %i over and over", (period) => {
  it("are sought for again with work that grows as the paper does", () => {
    const work = (lines: number) => {
      const { paper } = paperOf(lines, period);
      return readsOf(findRaw(paper), (raw) => findContents(paper, raw));
    };
    expect(growth(work)).toBeLessThan(5);
  });

  it("are strung to a run with work that grows as the paper does", () => {
    const work = (lines: number) => {
      const { text, paper } = paperOf(lines, period);
      const raw = findRaw(paper);
      const none = { titles: new Map<number, string>(), lines: new Set<number>() };
      const candidates: Candidate[] = scoreCandidates(paper, raw, none, chooseLayout(text));
      return readsOf(candidates, (counted) => bestRun("dot", counted));
    };
    expect(growth(work)).toBeLessThan(5);
  });
});

describe("titles that come back", () => {
  const titles = [
    { line: 0, number: 1, key: "havneplan" },
    { line: 1, number: 2, key: "takster" },
    { line: 5, number: 1, key: "havneplanformosby" },
    { line: 6, number: 2, key: "takst" },
  ];
  const returning = new ReturningTitles(titles);
  it.each([
    ["longer below", { line: 0, number: 1, key: "havneplan" }, 1, true],
    ["shorter below", { line: 1, number: 2, key: "takster" }, 1, true],
    ["only above", { line: 5, number: 1, key: "havneplanformosby" }, 5, false],
    ["under another number", { line: 1, number: 3, key: "takster" }, 1, false],
    ["too short to tell", { line: 0, number: 1, key: "ha" }, 1, false],
  ])("are found: %s", (_case, title, after, found) => {
    expect(returning.comesBack(title, after)).toBe(found);
  });
});
