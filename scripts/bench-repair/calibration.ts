import type { Repair } from "../../schemas/repair.ts";
import { percent } from "./score-line.ts";

/** Fewer repairs of one tenth say nothing of it. */
const fewest = 20;

/** Counts, for each tenth of the posterior, how many of the repairs that claim it are right. */
export class Calibration {
  readonly #bins = Array.from({ length: 10 }, () => ({ sum: 0, right: 0, count: 0 }));

  /** Damage that tears no word leaves every word in its place, so the truth of a repair is the word of the same number. */
  add(repairs: readonly Repair[], raw: string, truth: string): void {
    const words = [...truth.matchAll(/\S+/g)].map(([word]) => word);
    const places = [...raw.matchAll(/\S+/g)].map((match) => match.index);
    if (places.length !== words.length) return;
    let word = 0;
    for (const repair of repairs) {
      if (/\s/.test(repair.before)) continue;
      while ((places[word + 1] ?? Number.POSITIVE_INFINITY) <= repair.rawSpan.start) word += 1;
      const bin = this.#bins[Math.min(9, Math.floor(repair.confidence * 10))];
      if (!bin) continue;
      bin.sum += repair.confidence;
      bin.count += 1;
      if (words[word]?.includes(repair.after)) bin.right += 1;
    }
  }

  print(): void {
    this.#bins.forEach(({ sum, right, count }, index) => {
      if (count < fewest) return;
      process.stdout.write(
        `posterior ${index / 10}–${(index + 1) / 10}: said ${percent(sum / count, 1)}, right ${percent(right / count, 1)}, of ${count}\n`,
      );
    });
  }
}
