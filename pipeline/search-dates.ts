import { typedDate } from "./typed-date.ts";

/** Fields of a search in which a date is typed. */
export const dateFields = ["from", "to", "dueAfter", "dueBefore", "dueTo"] as const;
export type DateField = (typeof dateFields)[number];

/** The same fields with their dates as ISO 8601; what is no date is left as typed, for the search to refuse by name. */
export function datesRead<Fields extends { readonly [Name in DateField]?: string | undefined }>(
  fields: Fields,
): Fields {
  const read = dateFields.flatMap((name) => {
    const typed = fields[name];
    return typed === undefined ? [] : [[name, typedDate(typed) ?? typed] as const];
  });
  return { ...fields, ...Object.fromEntries(read) };
}
