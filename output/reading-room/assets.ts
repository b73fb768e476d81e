import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";

export interface Asset {
  readonly type: string;
  readonly body: string;
}

/** Style sheets in the order in which later rules win. */
const styles = [
  "base",
  "tabs",
  "search",
  "document",
  "reader",
  "marks",
  "reviews",
  "boards",
  "narrow",
] as const;

const client = (name: string) => readFile(new URL(`./client/${name}`, import.meta.url), "utf8");

/** The files that pages load, by name, and a version that changes with any of them. */
export async function loadAssets(): Promise<{
  readonly files: ReadonlyMap<string, Asset>;
  readonly version: string;
}> {
  const css = (await Promise.all(styles.map((name) => client(`styles/${name}.css`)))).join("\n");
  const files = new Map<string, Asset>([
    ["room.css", { type: "text/css; charset=utf-8", body: css }],
    ["room.js", { type: "text/javascript; charset=utf-8", body: await client("room.js") }],
    ["icon.svg", { type: "image/svg+xml", body: await client("icon.svg") }],
  ]);
  const hash = createHash("sha256");
  for (const { body } of files.values()) hash.update(body);
  return { files, version: hash.digest("hex").slice(0, 12) };
}
