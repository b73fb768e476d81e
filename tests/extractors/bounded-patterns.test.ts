import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { backtrackingStatus } from "./backtracking-status.ts";

/** The folders whose patterns are tried at every hit in a text; their forms are proven one by one beside this. */
const FOLDERS = ["deadlines", "legal-references", "amounts", "text", "decisions/outcomes"];
/** Files whose patterns read whole decisions, not single lines. */
const FILES = [
  "decisions/decisive.ts",
  "decisions/evidence.ts",
  "decisions/vote-starts.ts",
  "decisions/resolved.ts",
];
const ROOT = join(import.meta.dirname, "../../extractors");

interface Literal {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every pattern that is written as a literal in a file or a folder, helpers that no registry lists included. */
function literals(folder: string): readonly Literal[] {
  const names = folder.endsWith(".ts")
    ? [""]
    : readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => join(folder, name).endsWith(".ts"))
    .flatMap((name) => {
      const path = join(ROOT, folder, name);
      const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
      const found: Literal[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
          const end = node.text.lastIndexOf("/");
          const source = node.text.slice(1, end);
          const place = `${relative(ROOT, path)}:${line} ${source.slice(0, 60)}`;
          found.push({ place, source, flags: node.text.slice(end + 1) });
        }
        ts.forEachChild(node, visit);
      };
      visit(file);
      return found;
    });
}

/** What repeats without a bound: `*`, `+` or `{2,}` outside escapes and classes. */
function unbounded(source: string): readonly string[] {
  const bare = source.replace(/\\./g, "x").replace(/\[[^\]]*\]/g, "x");
  return bare.match(/.[*+]|.\{\d+,\}/g) ?? [];
}

describe.each([...FOLDERS, ...FILES])("patterns of %s", (folder) => {
  it("repeat no more often than a bound, or backtrack linearly all the same", () => {
    const loose = literals(folder)
      .filter(({ source }) => unbounded(source).length > 0)
      .filter(({ source, flags }) => backtrackingStatus(source, flags) !== "safe");
    expect(loose.map(({ place }) => place)).toEqual([]);
  });

  it("are found", () => {
    expect(literals(folder).length).toBeGreaterThan(0);
  });
});

describe("the measure", () => {
  it.each([
    [String.raw`\d+`, 1],
    ["[a*b]{0,3}", 0],
    [String.raw`a\+b{2,}`, 1],
    ["(?:ab){0,4}c?", 0],
  ])("counts in %s", (source, count) => {
    expect(unbounded(source)).toHaveLength(count);
  });
});
