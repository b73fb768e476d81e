import { paragraphOrder, parseProvision } from "../search/provision.ts";
import { QueryError } from "../search/query.ts";
import type { Database } from "./database.ts";
import type { Branch, Filter } from "./filter.ts";
import { distinctValues } from "./values.ts";

/**
 * References to what `--law` names, and ranges of §§ that hold it. Single §§ are looked up and ranges, which are few,
 * looked through: one condition for both would read every § before the one that is wanted.
 * @throws QueryError where nothing is named.
 */
export function lawFilter(database: Database, law: string): Filter {
  const provision = parseProvision(law);
  if (!provision) throw new QueryError("--law is empty", "Write an act, a § or both: `serviceloven § 104`.");
  const order = provision.paragraph === null ? null : paragraphOrder(provision.paragraph);
  const rest = [
    ["act_number", provision.actNumber],
    ["subsection", provision.subsection],
    ["item_number", provision.number],
    ["letter", provision.letter],
  ].filter(([, wanted]) => wanted !== null);
  const acts = provision.act === null ? [null] : namesOfAct(database, provision.act);
  const branches = acts.flatMap((act) =>
    placesOf(order, act !== null, provision.actNumber !== null).map(({ index, where, orders }): Branch => {
      const parts = [
        ...(act === null ? [] : ["act = ?"]),
        ...where,
        ...rest.map(([column]) => `${column} = ?`),
      ];
      return {
        table: "legal_reference",
        index,
        where: parts.join(" AND "),
        values: [...(act === null ? [] : [act]), ...orders, ...rest.map(([, wanted]) => wanted ?? null)],
      };
    }),
  );
  return { of: "unit", branches };
}

interface Place {
  readonly index: string;
  readonly where: readonly string[];
  readonly orders: readonly number[];
}

/** @param order of the § that is wanted, null for any */
function placesOf(order: number | null, byAct: boolean, byNumber: boolean): readonly Place[] {
  if (order === null) {
    const index = byAct
      ? "legal_reference_act"
      : byNumber
        ? "legal_reference_number"
        : "legal_reference_unit";
    return [{ index, where: [], orders: [] }];
  }
  return [
    {
      index: byAct ? "legal_reference_provision" : "legal_reference_paragraph",
      where: ["paragraph_from = ?"],
      orders: [order],
    },
    {
      index: "legal_reference_range",
      where: ["paragraph_to > paragraph_from", "paragraph_from < ?", "paragraph_to >= ?"],
      orders: [order, order],
    },
  ];
}

/** Every name that the corpus keeps the act under: whoever asks for a nickname finds the full title, and the other way. */
function namesOfAct(database: Database, name: string): readonly string[] {
  const known = (asked: string) =>
    distinctValues(database, "legal_reference", "act", { column: "act_name", value: asked });
  const first = new Set([name, ...known(name)]);
  return [...new Set([...first, ...[...first].flatMap(known)])];
}
