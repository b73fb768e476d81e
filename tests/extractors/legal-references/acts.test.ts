import { describe, expect, it } from "vitest";
import { ambiguousNames } from "../../../extractors/legal-references/acts/ambiguous-names.ts";
import { namedActs } from "../../../extractors/legal-references/acts/index.ts";
import {
  actByAbbreviation,
  actByNickname,
  actByTitle,
} from "../../../extractors/legal-references/acts/lookup.ts";
import { earlierActs } from "../../../extractors/legal-references/acts/names-of-their-time.ts";
import { titleKey } from "../../../extractors/legal-references/acts/title-key.ts";
import { consolidationAt } from "../../../extractors/legal-references/annotate.ts";
import { loadActIndex } from "../../../pipeline/act-index.ts";

const acts = await loadActIndex();

describe("the table of names against the facts", () => {
  it("names at least two hundred acts", () => {
    expect(namedActs.length).toBeGreaterThanOrEqual(200);
  });

  it.each(namedActs.map(([title]) => title))("%s: each version exists by number and by date", (title) => {
    const versions = acts.byTitle(titleKey(title));
    expect(versions.length).toBeGreaterThan(0);
    for (const version of versions) {
      expect(acts.byNumber(version.year, version.number)).toContainEqual(version);
      expect(acts.byDate(version.date)).toContainEqual(version);
    }
    expect(versions.map(({ date }) => date)).toEqual(versions.map(({ date }) => date).sort());
  });

  it("gives no name to two acts", () => {
    const names = namedActs.flatMap(([title, ...others]) =>
      others.map((name) => [titleKey(name), titleKey(title)] as const),
    );
    const twice = names.filter(([name, key]) => names.some(([other, act]) => other === name && act !== key));
    expect(twice).toEqual([]);
  });
});

describe("names that several acts have", () => {
  const known = (name: string) => actByNickname(name) ?? actByTitle(name.split(" "))?.act;

  it.each(Object.entries(ambiguousNames))(
    "%s: each act is in the table, none by this name",
    (name, candidates) => {
      expect(actByNickname(name) ?? actByAbbreviation(name)).toBeUndefined();
      for (const { act } of candidates) expect(known(act)).toBeDefined();
    },
  );

  it.each(earlierActs)("$name meant an act of the table before $until", ({ name, title }) => {
    expect(actByNickname(name)?.title).not.toBe(title);
    expect(actByTitle(title.split(" "))?.act.title).toBe(title);
  });
});

describe("the consolidation in force", () => {
  const versions = acts.byTitle("lov om social service");

  it.each(versions.map((version, index) => [version, versions[index - 1]] as const))(
    "%o is taken from its day on and the one before it until then",
    (version, earlier) => {
      const dayBefore = new Date(Date.parse(version.date) - 86_400_000).toISOString().slice(0, 10);
      const eli = ({ year, number }: typeof version) => `eli/lta/${year}/${number}`;
      expect(consolidationAt([...versions], version.date)).toBe(eli(version));
      expect(consolidationAt([...versions], dayBefore)).toBe(earlier === undefined ? null : eli(earlier));
    },
  );

  it("is unknown before the first version and without a date", () => {
    expect(consolidationAt(versions, "1960-01-01")).toBeNull();
    expect(consolidationAt(versions, null)).toBeNull();
  });

  it("is that of the last day that a date in part covers", () => {
    const last = versions.at(-1);
    expect(consolidationAt(versions, `${(last?.year ?? 0) + 1}`)).toBe(
      `eli/lta/${last?.year}/${last?.number}`,
    );
  });
});

describe("acts outside the table", () => {
  it.each([
    "lov om etablering af en ordning for borgerforslag med henblik på behandling i folketinget",
    "bekendtgørelse om brandsyn",
  ])("%s", (title) => {
    const found = acts.titleStarting([...title.split(" "), "gælder"]);
    expect(found?.count).toBe(title.split(" ").length);
    expect(acts.byTitle(found?.act.key ?? "").length).toBeGreaterThan(0);
  });

  it("knows the nickname that a title states, and none that several acts do", () => {
    expect(acts.byNickname("afskrivningsloven")?.title).toMatch(/^lov om skattemæssige afskrivninger/);
    expect(acts.byNickname("uddannelsesbekendtgørelsen")).toBeUndefined();
  });
});
