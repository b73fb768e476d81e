import type { AgendaItem } from "../../schemas/agenda-item.ts";
import type { SharedItem } from "./alignment/pins.ts";
import type { CheckedRecord } from "./finding.ts";
import { editDistance } from "./words/edit-distance.ts";

/** Letters of a title that damage may have altered, one in so many. */
const lettersAnEdit = 6;
/** Shorter titles (`Eventuelt`) say little. */
const shortest = 12;

const keyOf = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Whether two titles are the same but for damage, case and marks. */
export function isSameTitle(title: string, otherTitle: string): boolean {
  const [one, other] = [keyOf(title), keyOf(otherTitle)];
  const least = Math.min(one.length, other.length);
  if (least < shortest) return false;
  const most = Math.floor(least / lettersAnEdit);
  return (
    one === other || (Math.abs(one.length - other.length) <= most && editDistance(one, other, most) <= most)
  );
}

/** The only element for which a test holds. */
function only<T>(all: readonly T[], test: (one: T) => boolean): T | undefined {
  const [first, ...others] = all.filter(test);
  return others.length === 0 ? first : undefined;
}

export interface ItemPair {
  readonly older: AgendaItem;
  readonly newer: AgendaItem;
}

/**
 * Items that two papers share, told by their case number, or by their title where that is one of a kind in both; damage
 * aside. An item is paired with one other at most.
 */
export function itemPairs(
  older: Pick<CheckedRecord, "agendaItems">,
  newer: Pick<CheckedRecord, "agendaItems">,
): readonly ItemPair[] {
  const sharesCase = (one: AgendaItem, other: AgendaItem) =>
    one.caseNumbers.some((number) => other.caseNumbers.includes(number));
  const alike = (one: AgendaItem, other: AgendaItem) => isSameTitle(one.title, other.title);
  const pairs = new Map<AgendaItem, AgendaItem>();
  for (const test of [
    (one: AgendaItem, other: AgendaItem) => sharesCase(one, other) && alike(one, other),
    sharesCase,
    alike,
  ]) {
    const taken = new Set(pairs.values());
    for (const item of older.agendaItems) {
      if (pairs.has(item)) continue;
      const other = only(newer.agendaItems, (one) => !taken.has(one) && test(item, one));
      if (other && only(older.agendaItems, (one) => !pairs.has(one) && test(one, other)) === item)
        pairs.set(item, other);
    }
  }
  return [...pairs].map(([one, other]) => ({ older: one, newer: other }));
}

/** Where the items begin that two papers share. */
export function sharedItems(
  older: Pick<CheckedRecord, "agendaItems">,
  newer: Pick<CheckedRecord, "agendaItems">,
): readonly SharedItem[] {
  return itemPairs(older, newer).map((pair) => ({
    older: pair.older.span.start,
    newer: pair.newer.span.start,
  }));
}
