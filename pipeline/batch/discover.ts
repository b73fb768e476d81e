import { dirname, sep } from "node:path";
import type { KnownFile } from "../../corpus/files.ts";
import type { FileAccount } from "../../schemas/run-report.ts";
import { type FoundFile, type ReadFailureAt, unreadable } from "./walk.ts";

export interface Discovery {
  /** Every file under the paths, with the hash of its content. */
  readonly files: readonly KnownFile[];
  /** Those that the corpus has to note: new, changed, moved or touched. */
  readonly seen: readonly KnownFile[];
  /** Paths under the given ones that are gone. */
  readonly removed: readonly string[];
  readonly account: FileAccount;
  readonly failures: readonly ReadFailureAt[];
}

/**
 * Tells new, changed, renamed, moved, copied and removed files apart by their content. A file whose size, time and inode
 * are as the corpus knows them is taken to be unchanged; every other one is hashed.
 * @param roots paths that were looked at as a whole
 * @param unseen paths that could not be looked at: what is known there stays
 * @param leaveAlone paths of files that are still being written: what is known of them stays.
 * @param hash gives the sha256 of a file's content.
 */
export async function discover(
  found: readonly FoundFile[],
  known: readonly KnownFile[],
  roots: readonly string[],
  unseen: readonly string[],
  leaveAlone: ReadonlySet<string>,
  hash: (path: string) => Promise<string>,
): Promise<Discovery> {
  const knownByPath = new Map(known.map((file) => [file.path, file]));
  const foundPaths = new Set(found.map(({ path }) => path));
  const gone = known.filter(
    ({ path }) => !foundPaths.has(path) && isUnder(path, roots) && !isUnder(path, unseen),
  );
  const goneByHash = Map.groupBy(gone, ({ sha256 }) => sha256);
  const knownByHash = Map.groupBy(known, ({ sha256 }) => sha256);

  const files: KnownFile[] = [];
  const seen: KnownFile[] = [];
  const failures: ReadFailureAt[] = [];
  const account = {
    seen: found.length,
    different: 0,
    unchanged: 0,
    added: [] as string[],
    changed: [] as string[],
    renamed: [] as { from: string; to: string }[],
    moved: [] as { from: string; to: string }[],
    copied: [] as { from: string; to: string }[],
    removed: [] as string[],
  };
  const explained = new Set<string>();
  /** Of each content among the files, the path that it was met at first. */
  const firstOf = new Map<string, string>();
  for (const file of found) {
    const before = knownByPath.get(file.path);
    if (leaveAlone.has(file.path)) {
      if (before) files.push(before);
      continue;
    }
    if (before && sameStat(before, file)) {
      account.unchanged += 1;
      files.push(before);
      continue;
    }
    let sha256: string;
    try {
      sha256 = await hash(file.path);
    } catch (error) {
      failures.push({ path: file.path, failure: unreadable(file.path, error) });
      continue;
    }
    const now = { ...file, sha256 };
    files.push(now);
    seen.push(now);
    const source = goneByHash.get(sha256)?.find(({ path }) => !explained.has(path));
    const copy = firstOf.get(sha256) ?? knownByHash.get(sha256)?.[0]?.path;
    if (before?.sha256 === sha256) account.unchanged += 1;
    else if (source) {
      explained.add(source.path);
      const kind = dirname(source.path) === dirname(file.path) ? account.renamed : account.moved;
      kind.push({ from: source.path, to: file.path });
    } else if (before) account.changed.push(file.path);
    else if (copy) account.copied.push({ from: copy, to: file.path });
    else account.added.push(file.path);
    if (!firstOf.has(sha256)) firstOf.set(sha256, file.path);
  }
  account.different = new Set(files.map(({ sha256 }) => sha256)).size;
  account.removed.push(...gone.map(({ path }) => path).filter((path) => !explained.has(path)));
  return { files, seen, removed: gone.map(({ path }) => path), account, failures };
}

/** Whether a path is one of the roots or lies in one. */
export function isUnder(path: string, roots: readonly string[]): boolean {
  return roots.some((root) => path === root || path.startsWith(root.endsWith(sep) ? root : `${root}${sep}`));
}

function sameStat(known: KnownFile, found: FoundFile): boolean {
  return known.bytes === found.bytes && known.modified === found.modified && known.inode === found.inode;
}
