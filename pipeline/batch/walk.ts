import type { Dirent } from "node:fs";
import { lstatSync, readdirSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { ReadFailure } from "../failure.ts";

/** A file on disk, before it is opened. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  readonly bytes: number;
  /** Milliseconds since the epoch. */
  readonly modified: number;
  readonly inode: string;
}

export interface Walk {
  /** By path. */
  readonly files: readonly FoundFile[];
  /** Folders that were looked into. */
  readonly folders: readonly string[];
  /** Files and folders that could not be looked at. */
  readonly failures: readonly ReadFailureAt[];
}

export interface ReadFailureAt {
  readonly path: string;
  readonly failure: ReadFailure;
}

/** What is left out: the folder of the corpus (absolute), and names as the user gave them. */
export interface Skip {
  readonly folder: string;
  readonly names: readonly string[];
}

/** Names that are never papers: hidden files, and what word processors and downloads leave while they write. */
const ignoredName = /^\.|^~\$|\.(?:part|crdownload|tmp|swp)$|^Thumbs\.db$|^desktop\.ini$/i;

/**
 * Finds the files under the paths, folders with all that is in them. Links to folders are followed, after all that lies
 * there by itself; a folder that is reached twice is looked into once.
 */
export function walk(paths: readonly string[], skip: Skip): Walk {
  const skipped = skip.names.map(namePattern);
  const ignored = (name: string) => ignoredName.test(name) || skipped.some((pattern) => pattern.test(name));
  const files = new Map<string, FoundFile>();
  const folders: string[] = [];
  const visited = new Set<string>();
  const linked: string[] = [];
  const failures: ReadFailureAt[] = [];
  const fail = (path: string, error: unknown) => failures.push({ path, failure: unreadable(path, error) });

  const addFile = (path: string, mustBe: boolean) => {
    try {
      const stat = statSync(path);
      if (stat.isDirectory()) linked.push(path);
      if (!stat.isFile()) return;
      files.set(path, {
        path,
        bytes: stat.size,
        modified: stat.mtimeMs,
        inode: `${stat.dev}:${stat.ino}`,
      });
    } catch (error) {
      // A file that was taken away since its folder was listed is no failure; a link that leads nowhere is.
      if (mustBe || path.includes(misread) || codeOf(error) !== "ENOENT") fail(path, error);
    }
  };
  const addFolder = (folder: string) => {
    let entries: Dirent[];
    try {
      const place = realpathSync(folder);
      if (place === skip.folder || folder === skip.folder || visited.has(place)) return;
      visited.add(place);
      entries = readdirSync(folder, { withFileTypes: true });
      folders.push(folder);
    } catch (error) {
      fail(folder, error);
      return;
    }
    for (const entry of entries) {
      if (ignored(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) addFolder(path);
      else if (entry.isFile() || entry.isSymbolicLink()) addFile(path, entry.isSymbolicLink());
    }
  };
  for (const given of paths) {
    const path = resolve(given);
    try {
      if (statSync(path).isDirectory()) addFolder(path);
      else addFile(path, true);
    } catch (error) {
      fail(path, error);
    }
  }
  for (let link = linked.shift(); link !== undefined; link = linked.shift()) addFolder(link);
  return { folders, files: [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), failures };
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : "";
}

/** What Node puts in the place of letters of a name that it cannot read. */
const misread = "\uFFFD";

/** `*.json` as a pattern of whole names; letters count alike, large and small. */
function namePattern(name: string): RegExp {
  const parts = name.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^]*")}$`, "iu");
}

/** What a symbolic link says that it leads to; undefined for anything else. */
function targetOf(path: string): string | undefined {
  try {
    return lstatSync(path).isSymbolicLink() ? readlinkSync(path) : undefined;
  } catch {
    return undefined;
  }
}

/** Why a path cannot be looked at or read. */
export function unreadable(path: string, error: unknown): ReadFailure {
  const code = codeOf(error);
  if (path.includes(misread)) {
    return new ReadFailure(
      "unreadable-file",
      `${path} cannot be opened: its name is not written in UTF-8`,
      "Rename it: convmv -f latin1 -t utf8 --notest FILE.",
      { cause: error },
    );
  }
  const target = code === "ENOENT" || code === "ELOOP" ? targetOf(path) : undefined;
  if (target !== undefined) {
    return new ReadFailure(
      "not-found",
      `${path} is a link that leads nowhere: to ${target}`,
      "Put back what the link leads to (is its disk mounted?), or remove the link; then run again.",
      { cause: error },
    );
  }
  if (code === "ENOENT") {
    return new ReadFailure("not-found", `There is no file or folder ${path}`, "Check the path.", {
      cause: error,
    });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new ReadFailure(
    "unreadable-file",
    `${path} cannot be opened: ${reason}`,
    "See that the file is not open in another program and that you may read it, then run again.",
    { cause: error },
  );
}
