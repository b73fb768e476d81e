import type { BetweenKind } from "../../schemas/inconsistency.ts";
import type { Span } from "../../schemas/span.ts";
import { damageText } from "./damage.ts";
import { marked, unmark } from "./marks.ts";
import { inventSentence, plants } from "./plants.ts";
import { Random } from "./random.ts";
import { reflow, runningHeader } from "./reflow.ts";

export interface PlantedChange {
  readonly kind: BetweenKind;
  /** Where the change stands; null on the side that has nothing of it. */
  readonly older: Span | null;
  readonly newer: Span | null;
  /** Of a stretch that moved: what it moved past. That this moved the other way is the same change told otherwise. */
  readonly passed?: { readonly older: Span; readonly newer: Span } | undefined;
}

export interface DraftPair {
  readonly older: string;
  readonly newer: string;
  /** The side that was damaged. */
  readonly damaged: "older" | "newer";
  readonly truth: readonly PlantedChange[];
}

export interface PairSettings {
  readonly seed: number;
  /** How many changes to plant, fewest and most. */
  readonly changes: readonly [number, number];
  /** Share of the words of one side that is damaged, 0..1. */
  readonly damage: number;
  readonly reflow: boolean;
}

const inPlace = Object.keys(plants) as (keyof typeof plants)[];
const allKinds: readonly BetweenKind[] = [...inPlace, "added", "removed", "moved"];
/** Only paragraphs of this length are removed and moved: shorter ones stand in every paper. */
const fewestWords = 9;

type Spans = ReadonlyMap<number, Span>;

interface Slot {
  older: string | null;
  newer: string | null;
  used: boolean;
  /** Number of the change by which a stretch left this place or came to it. */
  moved?: number;
  /** Something moved past this one, which tells it: it stays where it is. */
  kept?: boolean;
}

const wordCount = (text: string): number => text.split(/\s+/u).length;

function movable(slots: readonly Slot[], all: string): readonly number[] {
  return [...slots.keys()].filter((index) => {
    const text = slots[index]?.older;
    return (
      !slots[index]?.used &&
      !slots[index]?.kept &&
      text != null &&
      wordCount(text) >= fewestWords &&
      /[.:]$/u.test(text) &&
      all.indexOf(text) === all.lastIndexOf(text)
    );
  });
}

/** Paragraphs that a stretch must move past: past a single one, either of the two may be told to have moved. */
const fewestPassed = 2;

/**
 * Whether it is clear that a paragraph moved and not what it moved past: several that stand on both sides, longer than it
 * together, and none that moved itself.
 */
function isClearMove(passed: readonly Slot[], text: string): boolean {
  const stood = passed.filter(({ older, newer }) => older !== null && newer !== null);
  const words = stood.reduce((sum, { older }) => sum + wordCount(older ?? ""), 0);
  return (
    stood.length >= fewestPassed &&
    words > wordCount(text) &&
    passed.every(({ moved }) => moved === undefined)
  );
}

function plantWhole(kind: BetweenKind, slots: Slot[], all: string, id: number, random: Random): boolean {
  if (kind === "added") {
    const at = random.between(1, Math.max(1, slots.length - 1));
    slots.splice(at, 0, { older: null, newer: marked(id, inventSentence(random)), used: true });
    return true;
  }
  const index = random.pick(movable(slots, all));
  const slot = index === undefined ? undefined : slots[index];
  if (index === undefined || slot?.older == null) return false;
  const text = marked(id, slot.older);
  slots[index] = { older: text, newer: null, used: true, ...(kind === "moved" ? { moved: id } : {}) };
  if (kind === "moved") {
    const away = random.between(3, 12) * (random.next() < 0.5 ? -1 : 1);
    const to = Math.min(slots.length, Math.max(0, index + away));
    const passed = slots.slice(Math.min(index + 1, to), Math.max(index, to));
    if (Math.abs(to - index) < 3 || !isClearMove(passed, slot.older)) {
      slots[index] = slot;
      return false;
    }
    for (const one of passed) one.kept = true;
    slots.splice(to, 0, { older: null, newer: text, used: true, moved: id });
  }
  return true;
}

function plantInside(kind: keyof typeof plants, slots: Slot[], id: number, random: Random): boolean {
  for (const index of random.shuffled([...slots.keys()])) {
    const slot = slots[index];
    if (!slot || slot.used || slot.older === null) continue;
    const planted = plants[kind](slot.older, id, random);
    if (!planted) continue;
    slots[index] = { ...slot, ...planted, used: true };
    return true;
  }
  return false;
}

/** Marks of an empty place: where a stretch that moved stands on the other side. */
const emptyPlace = 128;

/** The text of one side; where a stretch is gone or not yet come, its place is marked. */
function joinSide(slots: readonly Slot[], side: "older" | "newer"): string {
  const parts: string[] = [];
  for (const slot of slots) {
    const text = slot[side];
    if (text !== null) parts.push(text);
    else if (slot.moved !== undefined)
      parts.push(`${parts.pop() ?? ""}${marked(emptyPlace + slot.moved, "")}`);
  }
  return parts.join("\n\n");
}

function passedBy(id: number, older: Spans, newer: Spans): PlantedChange["passed"] {
  const between = (spans: Spans): Span | undefined => {
    const stretch = spans.get(id);
    const place = spans.get(emptyPlace + id);
    if (!stretch || !place) return undefined;
    return place.start < stretch.start
      ? { start: place.end, end: stretch.start }
      : { start: stretch.end, end: place.start };
  };
  const [before, after] = [between(older), between(newer)];
  return before && after ? { older: before, newer: after } : undefined;
}

/** Makes two drafts of a text: changes of every kind in turn, damage on one side, both sides set anew. */
export function makePair(text: string, settings: PairSettings): DraftPair {
  const random = new Random(settings.seed);
  const slots: Slot[] = text
    .split(/\n\s*\n/u)
    .map((block) => block.trim())
    .filter((block) => block !== "")
    .map((block) => ({ older: block, newer: block, used: false }));
  const wanted = random.between(...settings.changes);
  const kinds: BetweenKind[] = [];
  for (let turn = 0; kinds.length < wanted && turn < 3; turn++) {
    for (const kind of random.shuffled(allKinds)) {
      if (kinds.length >= wanted) break;
      const id = kinds.length;
      const done =
        kind in plants
          ? plantInside(kind as keyof typeof plants, slots, id, random)
          : plantWhole(kind, slots, text, id, random);
      if (done) kinds.push(kind);
    }
  }
  const damagedSide = random.next() < 0.5 ? "older" : "newer";
  const header = runningHeader(random);
  const finish = (side: "older" | "newer") => {
    let finished = joinSide(slots, side);
    if (side === damagedSide && settings.damage > 0) finished = damageText(finished, settings.damage, random);
    return unmark(settings.reflow ? reflow(finished, header, random) : finished);
  };
  const older = finish("older");
  const newer = finish("newer");
  return {
    older: older.text,
    newer: newer.text,
    damaged: damagedSide,
    truth: kinds.map((kind, id) => ({
      kind,
      older: older.spans.get(id) ?? null,
      newer: newer.spans.get(id) ?? null,
      passed: kind === "moved" ? passedBy(id, older.spans, newer.spans) : undefined,
    })),
  };
}
