import { damageText, noDamage, seededRandom } from "../damage-text.ts";
import type { Repairer } from "./repairer.ts";
import type { Samples } from "./samples.ts";

/** Prints speed on clean and on damaged text, and what the lexicon costs. Run it on a quiet machine. */
export function measureSpeed(
  clean: readonly (readonly string[])[],
  { read }: Samples,
  { repaired, cost }: Repairer,
): void {
  const text = clean.map((path) => read(...path)).join("\n\n");
  repaired(text.slice(0, 20_000));
  const cleanCpu = process.cpuUsage();
  for (const path of clean) repaired(read(...path));
  const used = process.cpuUsage(cleanCpu);
  const cleanSeconds = (used.user + used.system) / 1e6;
  const cleanWords = text.split(/\s+/).length;
  process.stdout.write(
    `speed on clean text: ${cleanWords} words, ${Math.round(cleanWords / cleanSeconds)} words a second of processor time\n`,
  );
  const raw = damageText(text, { ...noDamage, letters: 0.9, shape: 0.005 }, seededRandom(1));
  repaired(raw.slice(0, 20_000));
  const cpu = process.cpuUsage();
  const before = performance.now();
  repaired(raw);
  const seconds = (performance.now() - before) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const cpuSeconds = (user + system) / 1e6;
  const words = raw.split(/\s+/).length;
  process.stdout.write(
    `speed with learning: ${words} words in ${seconds.toFixed(2)} s, ${Math.round(words / seconds)} words/s (of processor time: ${cpuSeconds.toFixed(2)} s)\n`,
  );
  process.stdout.write(
    `lexicon: loaded in ${cost.loadTime.toFixed(0)} ms; its own ${(cost.ownBytes / 1e6).toFixed(0)} MB; the process resident ` +
      `${(cost.residentBefore / 1e6).toFixed(0)} MB before it was loaded, ${(cost.residentAfter / 1e6).toFixed(0)} MB after, ` +
      `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB after the measurements\n`,
  );
}
