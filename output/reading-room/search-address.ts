/** What was asked for, as in the address of the page: absent where not asked. */
export type SearchFields = Readonly<Record<string, string>>;

/** Address of the search with a field changed; `null` takes it out. The place in the list is left behind. */
export function searchAddress(
  fields: SearchFields,
  change: Readonly<Record<string, string | null>>,
  path = "/",
): string {
  const next = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...fields, cursor: null, ...change })) {
    if (value !== null && value !== "") next.set(name, value);
  }
  const query = next.toString();
  return query === "" ? path : `${path}?${query}`;
}
