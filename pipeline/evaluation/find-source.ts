import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * The document that a gold file or a true text speaks of: the file that `places` names, else the one called `source`, else
 * the one with the gold's own name, beside it or in one of the folders in `places`. `03.json` also finds `03-….txt`, where
 * only one file begins so.
 */
export async function findSource(
  goldPath: string,
  source: string | undefined,
  places: readonly string[],
): Promise<string | undefined> {
  const stem = basename(goldPath).replace(/(?:\.gold)?\.(?:json|txt)$/, "");
  for (const folder of [...places, dirname(goldPath), dirname(dirname(goldPath))]) {
    if ((await stat(folder).catch(() => undefined))?.isFile() === true) return folder;
    const names = (await readdir(folder).catch(() => []))
      .filter((name) => !name.endsWith(".json") && join(folder, name) !== join(goldPath))
      .sort();
    const named =
      names.find((name) => name === source) ??
      names.find((name) => name === stem || name.replace(/\.[^.]+$/, "") === stem);
    if (named !== undefined) return join(folder, named);
    const begins = names.filter((name) => name.startsWith(`${stem}-`));
    if (begins.length === 1 && begins[0] !== undefined) return join(folder, begins[0]);
  }
  return undefined;
}
