import { readFile } from "node:fs/promises";
import type { ActIndex, KnownAct } from "../extractors/legal-references/act-index.ts";
import type { ActType } from "../schemas/legal-reference.ts";
import { type OtherActs, parseOtherActs } from "./other-acts.ts";

const FACTS = new URL("./data/acts.txt", import.meta.url);
const KIND: Readonly<Record<string, ActType>> = {
  L: "lov",
  C: "lovbekendtgørelse",
  B: "bekendtgørelse",
  R: "unknown",
};

let loaded: Promise<ActIndex> | undefined;

/** The facts of Lovtidende A that the project carries (`scripts/build-acts.ts`); read once a process, on first use. */
export function loadActIndex(): Promise<ActIndex> {
  loaded ??= readFile(FACTS, "utf8").then(parseActs);
  return loaded;
}

/**
 * Parses the file's three parts: `DATE KINDnumber,number KINDnumber` a day, `title<TAB>DATE/NUMBER/KIND …` an act of the table of
 * names, and `title<TAB>nickname<TAB>DATE/NUMBER/KIND …` any other act. The last is unpacked when it is first asked for.
 */
export function parseActs(facts: string): ActIndex {
  const [days = "", titles = "", others = ""] = facts.split("\n\n");
  let more: OtherActs | undefined;
  const otherActs = () => {
    more ??= parseOtherActs(others);
    return more;
  };
  const dates = new Map<string, string>();
  const years = new Map<number, string[]>();
  for (const line of days.split("\n")) {
    const date = line.slice(0, 10);
    dates.set(date, line.slice(11));
    const year = Number(date.slice(0, 4));
    const lines = years.get(year);
    if (lines === undefined) years.set(year, [line]);
    else lines.push(line);
  }
  const numbers = new Map<number, Map<number, KnownAct[]>>();
  const byTitle = new Map(
    titles.split("\n").map((line) => {
      const tab = line.indexOf("\t");
      return [line.slice(0, tab), line.slice(tab + 1)] as const;
    }),
  );
  /** A year is unpacked when it is first asked for. */
  const numbersOf = (year: number): Map<number, KnownAct[]> => {
    const known = numbers.get(year);
    if (known !== undefined) return known;
    const unpacked = new Map<number, KnownAct[]>();
    for (const line of years.get(year) ?? []) {
      for (const act of actsOfDay(line.slice(0, 10), line.slice(11))) {
        unpacked.set(act.number, [...(unpacked.get(act.number) ?? []), act]);
      }
    }
    numbers.set(year, unpacked);
    return unpacked;
  };
  return {
    byNumber: (year, number) => numbersOf(year).get(number) ?? [],
    byDate: (date) => actsOfDay(date, dates.get(date) ?? ""),
    byTitle: (key) => titleActs(byTitle.get(key) ?? otherActs().versions(key)),
    titleStarting: (words) => otherActs().titleStarting(words),
    byNickname: (name) => otherActs().byNickname(name),
    isComplete: (year) => {
      const known = numbersOf(year);
      return known.size > 0 && years.has(year + 1) && known.size >= Math.max(...known.keys()) - 1;
    },
  };
}

function actsOfDay(date: string, packed: string): KnownAct[] {
  if (packed === "") return [];
  return packed.split(" ").flatMap((group) =>
    group
      .slice(1)
      .split(",")
      .map((number) => knownAct(date, number, group.slice(0, 1))),
  );
}

function titleActs(packed: string): KnownAct[] {
  if (packed === "") return [];
  return packed.split(" ").map((entry) => {
    const [date = "", number = "", letter = ""] = entry.split("/");
    return knownAct(date, number, letter);
  });
}

function knownAct(date: string, number: string, letter: string): KnownAct {
  return { year: Number(date.slice(0, 4)), number: Number(number), date, type: KIND[letter] ?? "unknown" };
}
