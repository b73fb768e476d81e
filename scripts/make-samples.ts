import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { goldOf } from "./samples/gold.ts";
import { sampleFiles } from "./samples/sample-files.ts";

/**
 * Makes the samples anew: the papers of a municipality that does not exist, in many layouts and states of damage, with
 * a gold record for each that is read off the generator's own knowledge. `npx node scripts/make-samples.ts [FOLDER]`
 */
const folder = process.argv[2] ?? join(import.meta.dirname, "..", "samples");
await mkdir(join(folder, "gold"), { recursive: true });
for (const sample of sampleFiles) {
  const bytes = await sample.render(sample.paper);
  await writeFile(join(folder, sample.file), bytes);
  const gold = goldOf(sample.paper, sample.file);
  await writeFile(join(folder, "gold", `${sample.file}.gold.json`), `${JSON.stringify(gold, null, 1)}\n`);
  process.stderr.write(`${sample.file}  ${Math.ceil(bytes.length / 1024)} kB\n`);
}
