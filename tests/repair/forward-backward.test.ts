import { describe, expect, it } from "vitest";
import { ForwardBackward } from "../../pipeline/repair/decoder/forward-backward.ts";
import { seeded } from "./random.ts";

describe("forward–backward", () => {
  it("gives the posteriors that weighing every path gives", () => {
    const random = seeded(11);
    const places = [2, 3, 1, 2].map((count) => ({
      items: Array.from({ length: count }, () => ({ key: Math.floor(random() * 97) })),
      emission: Float64Array.from({ length: count }, () => -3 * random()),
    }));
    const transition = (first: { key: number }, second: { key: number }) =>
      0.05 + ((first.key * 7 + second.key * 3) % 10) / 20;
    const expected = places.map(({ items }) => items.map(() => 0));
    const walk = (at: number, path: readonly number[], weight: number): void => {
      const place = places[at];
      if (!place) {
        path.forEach((item, index) => {
          const row = expected[index];
          if (row) row[item] = (row[item] ?? 0) + weight;
        });
        return;
      }
      place.items.forEach((item, index) => {
        const before = places[at - 1]?.items[path.at(-1) ?? 0];
        const step = before ? transition(before, item) : 1;
        walk(at + 1, [...path, index], weight * step * Math.exp(place.emission[index] ?? 0));
      });
    };
    walk(0, [], 1);
    const lattice = new ForwardBackward(places);
    lattice.posteriors(transition);
    lattice.posteriors(transition).forEach((row, at) => {
      const total = (expected[at] ?? []).reduce((sum, value) => sum + value, 0);
      row.forEach((value, index) => {
        expect(value).toBeCloseTo((expected[at]?.[index] ?? 0) / total, 10);
      });
    });
  });
});
