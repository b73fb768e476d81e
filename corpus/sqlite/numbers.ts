/**
 * Numbers of documents and units hold their date, so that the index of words, which is kept by number, is in order of
 * time: the newest hits, and those of a span of years, are found without looking at the rest.
 * A document: days since 1800 (at most 2^17), then 23 bits of its id. A unit: 13 bits for its place in the document,
 * counted down, so that from the newest on the items of a meeting come in their order.
 */
const idBits = 23;
const ordinalBits = 13;

/** Units of one document that can be told apart. */
export const unitsPerDocument = 2 ** ordinalBits;

const firstDay = Date.UTC(1800, 0, 1) / 86_400_000;
const lastDay = 2 ** 17 - 1;

/** Days since 1800 of an ISO date, which may be partial; 0 for none. */
function dayOf(date: string | null): number {
  if (date === null) return 0;
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const days = Date.UTC(year, month - 1, day) / 86_400_000 - firstDay;
  return Math.min(lastDay, Math.max(1, days));
}

/** Documents without a date have smaller numbers. */
export const firstDated = 2 ** idBits;

/** The document's number, if it is free. @param id sha256 in hexadecimal */
export function documentNumber(date: string | null, id: string): number {
  return dayOf(date) * 2 ** idBits + (Number.parseInt(id.slice(0, 6), 16) >> 1);
}

export function unitNumber(document: number, ordinal: number): number {
  return document * unitsPerDocument + (unitsPerDocument - 1 - ordinal);
}

/** SQL for the number of the document that a unit belongs to. */
export function documentOfUnit(unit: string): string {
  return `(${unit} >> ${ordinalBits})`;
}

/** Least and greatest number of the units of papers dated within `from` and `to`, both inclusive and maybe partial. */
export function unitsBetween(
  from: string | undefined,
  to: string | undefined,
): { readonly first: number; readonly last: number } {
  const begin = from === undefined ? 0 : dayOf(from);
  const end = to === undefined ? lastDay : dayOf(lastDayOf(to));
  return {
    first: begin * 2 ** (idBits + ordinalBits),
    last: (end + 1) * 2 ** (idBits + ordinalBits) - 1,
  };
}

/** The last day of a month or year. */
function lastDayOf(date: string): string {
  const [year = 0, month = 12, day] = date.split("-").map(Number);
  if (day !== undefined) return date;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
