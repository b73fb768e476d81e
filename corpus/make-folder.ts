import { existsSync, mkdirSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Makes a folder and those above it that are missing, one after the other. `recursive` of Node does not end where a file
 * system takes no folders but says that one is missing, as /proc does.
 * @throws the error of the operating system
 */
export function makeFolder(folder: string): void {
  const path = resolve(folder);
  const missing: string[] = [];
  for (let one = path; !existsSync(one) && dirname(one) !== one; one = dirname(one)) missing.unshift(one);
  for (const one of missing) {
    try {
      mkdirSync(one);
    } catch (error) {
      // Another process was quicker.
      if (!existsSync(one)) throw error;
    }
  }
}
