import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { z } from "zod";
import type { EngineName } from "./engine.ts";

const require = createRequire(import.meta.url);
const Package = z.object({ version: z.string() });
const versionOf = (name: string) => Package.parse(require(`${name}/package.json`)).version;

/** The model that reads § and its kin, whatever engine reads the rest. */
const symbolsVersion = () => `eng ${versionOf("@tesseract.js-data/eng")}`;

/** The built-in engine's program and models, by the versions of their packages. */
function builtInVersion(): string {
  const dan = versionOf("@tesseract.js-data/dan");
  return `core ${versionOf("tesseract.js-core")}, 4.0.0_best_int of dan ${dan} and ${symbolsVersion()}`;
}

/** What the installed program says of itself and its models; the same words for none installed. */
function installedVersion(program: string): string {
  const ask = (question: string) => spawnSync(program, [question], { encoding: "utf8" }).stdout ?? "";
  const version = /^tesseract v?(?<version>\S{1,40})/u.exec(ask("--version"))?.groups?.version;
  return version === undefined ? "not installed" : `tesseract ${version}, dan and ${symbolsVersion()}`;
}

const known = new Map<EngineName, string>();

/** Engine and model versions, without opening the engine: part of the key under which a reading is kept. */
export function engineVersion(name: EngineName): string {
  const version = known.get(name) ?? (name === "tesseract.js" ? builtInVersion() : installedVersion(name));
  known.set(name, version);
  return version;
}
