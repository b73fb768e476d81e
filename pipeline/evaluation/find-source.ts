import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Gold } from "./gold.ts";

/**
 * The document that a gold file speaks of: the one it names, else the one with its own name, beside it or in one of the
 * folders. `03.json` also finds `03-….txt`, where only one file begins so.
 */
export async function findSource(
  goldPath: string,
  gold: Gold,
  folders: readonly string[],
): Promise<string | undefined> {
  const stem = basename(goldPath).replace(/(?:\.gold)?\.json$/, "");
  for (const folder of [dirname(goldPath), dirname(dirname(goldPath)), ...folders]) {
    const names = (await readdir(folder).catch(() => [])).filter((name) => !name.endsWith(".json")).sort();
    const named =
      names.find((name) => name === gold.source) ??
      names.find((name) => name === stem || name.replace(/\.[^.]+$/, "") === stem);
    if (named !== undefined) return join(folder, named);
    const begins = names.filter((name) => name.startsWith(`${stem}-`));
    if (begins.length === 1 && begins[0] !== undefined) return join(folder, begins[0]);
  }
  return undefined;
}
