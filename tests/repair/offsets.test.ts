import { describe, expect, it } from "vitest";
import { applyEdits, composeEdits, type Edit } from "../../pipeline/repair/edits.ts";
import { makeOffsetMap } from "../../pipeline/repair/offset-map.ts";
import { seeded } from "./random.ts";

function randomEdits(random: () => number, length: number): Edit[] {
  const edits: Edit[] = [];
  let at = Math.floor(random() * 4);
  while (at < length) {
    const end = Math.min(length, at + Math.floor(random() * 4));
    const replacement = "xyzw".slice(0, Math.floor(random() * 5));
    edits.push({ start: at, end, replacement, note: null });
    at = end + 1 + Math.floor(random() * 6);
  }
  return edits;
}

const source = "abcdefghijklmnopqrstuvwxyz0123456789";

describe("edits", () => {
  it("compose: one list does what the two did, for any two lists", () => {
    const random = seeded(1);
    for (let round = 0; round < 2000; round += 1) {
      const first = randomEdits(random, source.length);
      const middle = applyEdits(source, first);
      const second = randomEdits(random, middle.length);
      const composed = composeEdits(first, middle, second);
      expect(applyEdits(source, composed)).toBe(applyEdits(middle, second));
      composed.forEach((edit, index) => {
        expect(edit.start).toBeGreaterThanOrEqual(composed[index - 1]?.end ?? 0);
        expect(edit.end).toBeGreaterThanOrEqual(edit.start);
      });
    }
  });
});

describe("the offset map", () => {
  it("takes every raw offset to a text offset and back, never going backwards", () => {
    const random = seeded(2);
    for (let round = 0; round < 500; round += 1) {
      const edits = randomEdits(random, source.length);
      const text = applyEdits(source, edits);
      const map = makeOffsetMap(
        edits.map(({ start, end, replacement }) => ({ rawStart: start, rawEnd: end, replacement })),
      );
      let previous = 0;
      for (let raw = 0; raw <= source.length; raw += 1) {
        const there = map.toText(raw);
        expect(there).toBeGreaterThanOrEqual(previous);
        expect(there).toBeLessThanOrEqual(text.length);
        previous = there;
        const untouched = !edits.some((edit) => raw >= edit.start && raw <= edit.end);
        if (untouched) {
          expect(map.toRaw(there)).toBe(raw);
          expect(text[there]).toBe(source[raw]);
        }
      }
      for (let at = 0; at <= text.length; at += 1) {
        expect(map.toRaw(at)).toBeGreaterThanOrEqual(0);
        expect(map.toRaw(at)).toBeLessThanOrEqual(source.length);
      }
    }
  });

  it("takes altered words whole in a span", () => {
    const map = makeOffsetMap([{ rawStart: 4, rawEnd: 9, replacement: "Øbyen" }]);
    expect(map.spanToRaw({ start: 6, end: 7 })).toEqual({ start: 4, end: 9 });
    expect(map.spanToText({ start: 2, end: 5 })).toEqual({ start: 2, end: 9 });
    expect(map.spanToRaw({ start: 9, end: 11 })).toEqual({ start: 9, end: 11 });
  });
});
