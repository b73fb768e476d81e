import type { ActIndex, KnownAct } from "./act-index.ts";
import type { ActName } from "./token.ts";

/** Slips that still tell which act was meant: a figure or two, of the number and the date together. */
const MOST_SLIPS = 3;

/** The act most like a pair of number and date that no act has; undefined where none is near or two are equally so. */
export function nearestAct(act: ActName, acts: ActIndex): KnownAct | undefined {
  if (act.number === null || act.date === null || act.date.length !== 10) return undefined;
  const { number, date } = act;
  const year = Number(date.slice(0, 4));
  const candidates = [
    ...(act.key === null ? [] : acts.byTitle(act.key)),
    ...acts.byDate(date),
    ...[year - 1, year, year + 1].flatMap((one) => acts.byNumber(one, Number(number))),
  ].filter((known) => sameKind(act, known));
  const slips = (known: KnownAct) =>
    distance(number, String(known.number)) +
    distance(date.replaceAll("-", ""), known.date.replaceAll("-", ""));
  let best: KnownAct | undefined;
  let fewest = MOST_SLIPS + 1;
  let tied = false;
  for (const known of candidates) {
    const count = slips(known);
    if (best !== undefined && known.date === best.date && known.number === best.number) continue;
    if (count < fewest) {
      best = known;
      fewest = count;
      tied = false;
    } else if (count === fewest) tied = true;
  }
  return tied ? undefined : best;
}

function sameKind(act: ActName, known: KnownAct): boolean {
  if (act.type === "unknown" || known.type === "unknown") return true;
  return (act.type === "bekendtgørelse") === (known.type === "bekendtgørelse");
}

/** Edits between two short runs of figures (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
