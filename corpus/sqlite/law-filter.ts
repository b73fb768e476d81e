import {
  boundsOf,
  divisionOrder,
  letterOrder,
  type Provision,
  paragraphOrder,
  parseProvision,
} from "../search/provision.ts";
import { QueryError } from "../search/query.ts";
import type { Database } from "./database.ts";
import type { Branch, Filter, Value } from "./filter.ts";
import { distinctValues } from "./values.ts";

/**
 * References to what `--law` names, and ranges of §§ that hold it. Single §§ are looked up and ranges, which are few,
 * looked through: one condition for both would read every § before the one that is wanted.
 * @param whole takes references along that name the whole § of a part that is asked for
 * @throws QueryError where nothing is named.
 */
export function lawFilter(database: Database, law: string, whole = false): Filter {
  const provision = parseProvision(law);
  if (!provision) throw new QueryError("--law is empty", "Write an act, a § or both: `serviceloven § 104`.");
  const { actNumber } = provision;
  const byNumber = actNumber === null ? [] : [{ where: "act_number = ?", values: [actNumber] }];
  const rest = [...byNumber, ...partsOf(provision, whole)];
  const acts = provision.act === null ? [null] : namesOfAct(database, provision.act);
  const branches = acts.flatMap((act) =>
    placesOf(provision, act !== null).map(({ index, where, orders }): Branch => {
      const byAct = act === null ? [] : [{ where: "act = ?", values: [act] }];
      const conditions = [...byAct, { where: where.join(" AND "), values: orders }, ...rest];
      return {
        table: "legal_reference",
        index,
        ...(index === "legal_reference_act" && { inOrder: true }),
        where: conditions
          .map((one) => one.where)
          .filter((one) => one !== "")
          .join(" AND "),
        values: conditions.flatMap(({ values }): readonly Value[] => values),
      };
    }),
  );
  return { of: "unit", branches };
}

interface Condition {
  readonly where: string;
  readonly values: readonly Value[];
}

/** Parts of a §, from the outermost in. */
const levels: readonly string[] = ["subsection", "item", "letter", "sentence"];

/** Every part but the § itself: a reference says all that is asked for, alone or in a range. */
function partsOf(provision: Provision, whole: boolean): readonly Condition[] {
  const asked = {
    subsection: boundsOf(provision.subsection, paragraphOrder),
    item: boundsOf(provision.number, paragraphOrder),
    letter: boundsOf(provision.letter, letterOrder),
    sentence: boundsOf(provision.sentence, paragraphOrder),
    chapter: boundsOf(provision.chapter, divisionOrder),
    annex: boundsOf(provision.annex, divisionOrder),
  };
  return Object.entries(asked).flatMap(([column, bounds]) => {
    if (!bounds) return [];
    const within = `${column}_from <= ? AND ${column}_to >= ?`;
    // What says nothing of a level nor of those within it names the whole: `§ 104` holds stk. 2, `§ 104, nr. 3` does not.
    const level = levels.indexOf(column);
    const nothingSaid = levels.slice(level).map((one) => `${one}_from IS NULL`);
    const where = whole && level >= 0 ? `(${within} OR (${nothingSaid.join(" AND ")}))` : within;
    return [{ where, values: [bounds.to, bounds.from] }];
  });
}

interface Place {
  readonly index: string;
  readonly where: readonly string[];
  readonly orders: readonly number[];
}

function placesOf(provision: Provision, byAct: boolean): readonly Place[] {
  const asked = boundsOf(provision.paragraph, paragraphOrder);
  if (!asked) return [{ index: indexWithoutParagraph(provision, byAct), where: [], orders: [] }];
  const index = byAct ? "legal_reference_provision" : "legal_reference_paragraph";
  // A § is whole where it has no letter, and holds those of plans and by-laws that are counted within it: `§ 6.2`.
  const end = asked.to % 100 === 0 ? asked.to + 1 : asked.to;
  const within: Place[] =
    end > asked.from
      ? [{ index, where: ["paragraph_from > ?", "paragraph_from < ?"], orders: [asked.from, end] }]
      : [];
  const last: Place[] =
    asked.to > asked.from ? [{ index, where: ["paragraph_from = ?"], orders: [asked.to] }] : [];
  return [
    { index, where: ["paragraph_from = ?"], orders: [asked.from] },
    ...within,
    ...last,
    {
      index: "legal_reference_range",
      where: ["paragraph_to > paragraph_from", "paragraph_from < ?", "paragraph_to >= ?"],
      orders: [asked.from, asked.from],
    },
  ];
}

function indexWithoutParagraph({ annex, chapter, actNumber }: Provision, byAct: boolean): string {
  if (annex !== null) return "legal_reference_annex";
  if (chapter !== null) return "legal_reference_chapter";
  if (byAct) return "legal_reference_act";
  return actNumber === null ? "legal_reference_unit" : "legal_reference_number";
}

/** Every name that the corpus keeps the act under: whoever asks for a nickname finds the full title, and the other way. */
function namesOfAct(database: Database, name: string): readonly string[] {
  const known = (asked: string) =>
    distinctValues(database, "legal_reference", "act", { column: "act_name", value: asked });
  const first = new Set([name, ...known(name)]);
  const names = [...new Set([...first, ...[...first].flatMap(known)])];
  // A name that nothing is kept under would only stand in the way of going through the references in their order.
  const kept = names.filter((one) =>
    database.get("SELECT 1 FROM legal_reference INDEXED BY legal_reference_act WHERE act = ? LIMIT 1", one),
  );
  return kept.length > 0 ? kept : [name];
}
