import { cp, glob, mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Puts beside the built modules what the compiler leaves behind: word counts, acts, style sheets. Every module finds
 * its data by a path relative to itself, in the checkout and in the package alike.
 */
const folders = ["schemas", "extractors", "pipeline", "corpus", "output"];

for await (const path of glob(`{${folders.join(",")}}/**/*.{json,txt,js,css,svg}`)) {
  const target = join("dist", path);
  await mkdir(dirname(target), { recursive: true });
  await cp(path, target);
}
