import { dirname } from "node:path";
import { type Alarm, missingFiles } from "../../schemas/run-report.ts";

/** Files gone from a folder that is empty now, from so many on, may be those of a disk that is not mounted. */
const fewInFolder = 20;
/** The same for a folder that the user named: it is not named for nothing. */
const fewInRoot = 2;

/** Files that seem to be gone and are not believed to be. */
export interface DoubtfulRemovals {
  readonly paths: ReadonlySet<string>;
  readonly alarms: readonly Alarm[];
}

/**
 * Doubts that files are gone where a folder is still there and nothing is left in it, or where most of all files are
 * gone at once: a share that is not mounted looks like that. A folder that was taken away with its files is believed.
 * @param removed files that are gone, but for those that lie elsewhere now
 * @param present files that are there
 * @param folders that were looked into
 * @param roots the folders that the user named
 */
export function doubtfulRemovals(
  removed: readonly string[],
  present: readonly string[],
  folders: readonly string[],
  roots: readonly string[],
): DoubtfulRemovals {
  const paths = new Set<string>();
  const alarms: Alarm[] = [];
  const doubt = (gone: readonly string[], left: number, where: string) => {
    for (const path of gone) paths.add(path);
    alarms.push({
      measure: missingFiles,
      now: left,
      median: left + gone.length,
      message:
        `${gone.length} of ${left + gone.length} files ${where}are gone; their documents were kept. ` +
        "If a disk is not mounted, mount it; if they were removed, run again with --accept-removals",
    });
  };
  if (removed.length >= fewInFolder && removed.length > present.length) {
    doubt(removed, present.length, "");
    return { paths, alarms };
  }
  const gone = byFolder(removed);
  const left = byFolder(present);
  for (const folder of folders.toSorted((a, b) => a.length - b.length)) {
    const missing = (gone.get(folder) ?? []).filter((path) => !paths.has(path));
    const few = roots.includes(folder) ? fewInRoot : fewInFolder;
    if (missing.length >= few && !left.has(folder)) doubt(missing, 0, `in ${folder} `);
  }
  return { paths, alarms };
}

/** The files by each folder that they lie in, however deep. */
function byFolder(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of paths) {
    for (
      let folder = dirname(path), below = path;
      folder !== below;
      below = folder, folder = dirname(folder)
    ) {
      const known = found.get(folder);
      if (known) known.push(path);
      else found.set(folder, [path]);
    }
  }
  return found;
}
