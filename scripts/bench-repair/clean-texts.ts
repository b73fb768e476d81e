import type { Repairer } from "./repairer.ts";
import type { Samples } from "./samples.ts";

/** Prints how many words of texts that nothing is wrong with are changed, and how fast that is found out. */
export function measureClean(
  name: string,
  paths: readonly (readonly string[])[],
  { read }: Samples,
  { repaired }: Repairer,
  misses: boolean,
): void {
  let words = 0;
  let changes = 0;
  let time = 0;
  for (const path of paths) {
    const text = read(...path);
    const before = performance.now();
    const result = repaired(text);
    time += performance.now() - before;
    words += text.split(/\s+/).length;
    changes += result.repairs.length;
    if (!misses) continue;
    for (const repair of result.repairs)
      process.stdout.write(`    ${path.at(-1)}: ${repair.before} → ${repair.after}\n`);
  }
  process.stdout.write(
    `${name.padEnd(44)} files ${paths.length}  words ${words}  changed ${changes}  ${Math.round(words / (time / 1000))} words/s\n`,
  );
}
