import { homedir } from "node:os";
import { join } from "node:path";

/** The user's cache folder, where none is named: `PUNKTUM_CACHE`, else what the system keeps for caches. */
export function defaultCacheFolder(): string {
  const named = process.env.PUNKTUM_CACHE;
  if (named) return named;
  if (process.platform === "win32")
    return join(process.env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "punktum", "cache");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches", "punktum");
  return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "punktum");
}
