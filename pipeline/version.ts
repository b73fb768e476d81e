import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const Manifest = z.object({ name: z.literal("punktum"), version: z.string() });

/** The program's own version, from the package.json nearest above this file (the checkout's or the package's). */
export function programVersion(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (dirname(folder) !== folder) {
    folder = dirname(folder);
    try {
      return Manifest.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))).version;
    } catch {
      // No package.json here, or another package's: look one folder up.
    }
  }
  throw new Error("The program's package.json is missing");
}
