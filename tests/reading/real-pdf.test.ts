import { existsSync, readdirSync, readFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { openReader } from "../../pipeline/reading/open-reader.ts";
import { defaultReadSettings } from "../../pipeline/reading/read-settings.ts";

const real = new URL("../../../shared/real/", import.meta.url);
const reader = openReader({ workers: 1 });
afterAll(() => reader.close());

const tokens = (text: string) =>
  text
    .replace(/[-\u00ad]\n/g, "")
    .replace(/^# source.*$/m, "")
    .match(/\S+/g) ?? [];

describe.skipIf(!existsSync(real))("real papers (../shared/real)", () => {
  const names = existsSync(real) ? readdirSync(new URL("pdf/", real)) : [];

  it.each(names)("have all the words that another program finds in them: %s", async (name) => {
    const other = readdirSync(new URL("text/", real)).find((text) => text.startsWith(name.slice(0, 3)));
    if (!other) throw new Error("no text to compare with");
    const { pages } = await reader.read(
      { path: name, bytes: readFileSync(new URL(`pdf/${name}`, real)) },
      defaultReadSettings,
    );
    const found = new Map<string, number>();
    for (const word of tokens(pages.map(({ text }) => text).join("\n")))
      found.set(word, (found.get(word) ?? 0) + 1);
    const expected = tokens(readFileSync(new URL(`text/${other}`, real), "utf8"));
    const missing = expected.filter((word) => {
      const left = found.get(word) ?? 0;
      found.set(word, left - 1);
      return left <= 0;
    });
    // The other program joins some hyphenated words and leaves others.
    expect(missing.length, missing.join(" ")).toBeLessThanOrEqual(expected.length * 0.01);
    expect(pages.every(({ status, quality }) => status === "ok" && quality > 0.9)).toBe(true);
  });

  it("have their running header told from what they say", async () => {
    const name = names.find((candidate) => candidate.startsWith("01-"));
    if (!name) throw new Error("no such paper");
    const { pages } = await reader.read(
      { path: name, bytes: readFileSync(new URL(`pdf/${name}`, real)) },
      defaultReadSettings,
    );
    for (const page of pages.slice(1)) {
      const furniture = page.furniture.map(({ start, end }) => page.text.slice(start, end));
      expect(furniture).toHaveLength(5);
      expect(furniture.at(-1)).toBe(`Side ${page.number}`);
    }
  });
});
