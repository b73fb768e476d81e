import { z } from "zod";
import { actByNickname, actByTitle } from "../../extractors/legal-references/acts/lookup.ts";
import { titleKey } from "../../extractors/legal-references/acts/title-key.ts";
import type { LegalReference } from "../../schemas/legal-reference.ts";
import { type Matching, matchingOf } from "./matching.ts";

/**
 * One reference of a gold file. A part that is left out is null in the paper, but the act's number and date are judged
 * only where they are given. `count` is how often the reference stands in the paper.
 */
export const GoldReference = z.object({
  act: z.string().nullable(),
  actNumber: z.string().optional(),
  actDate: z.string().optional(),
  bill: z.string().optional(),
  paragraph: z.string().nullable().optional(),
  paragraphTo: z.string().optional(),
  subsection: z.string().optional(),
  number: z.string().optional(),
  letter: z.string().optional(),
  sentence: z.string().optional(),
  chapter: z.string().optional(),
  eli: z.string().nullable().optional(),
  quote: z.string().optional(),
  count: z.int().positive().optional(),
});
export type GoldReference = z.infer<typeof GoldReference>;

const PARTS = ["paragraph", "paragraphTo", "subsection", "number", "letter", "sentence", "chapter"] as const;

/**
 * Matches references one to one, exact in all fields. An act named alone, with neither provision nor number, is judged
 * as too much only where the gold lists such acts: most gold lists provisions only.
 */
export function matchReferences(
  gold: readonly GoldReference[],
  found: readonly LegalReference[],
): Matching<GoldReference, LegalReference> {
  const expected = gold.flatMap((one) => Array.from({ length: one.count ?? 1 }, () => one));
  const listsBareActs = gold.some(
    (one) =>
      one.paragraph == null &&
      one.chapter === undefined &&
      one.actNumber === undefined &&
      one.bill === undefined,
  );
  const judged = listsBareActs ? found : found.filter((one) => !isBareAct(one));
  return matchingOf(expected, judged, isSame);
}

function isBareAct({ act, paragraph, chapter }: LegalReference): boolean {
  return paragraph === null && chapter === null && act?.number == null;
}

function isSame(gold: GoldReference, found: LegalReference): boolean {
  if (PARTS.some((part) => (gold[part] ?? null) !== found[part])) return false;
  if (gold.eli !== undefined && gold.eli !== found.eli) return false;
  if (gold.actNumber !== undefined && gold.actNumber !== found.act?.number) return false;
  if (gold.actDate !== undefined && gold.actDate !== found.act?.date) return false;
  if (gold.act === null || found.act === null) return gold.act === found.act;
  return (
    actKey(gold.act) === actKey(found.act.title ?? found.act.name) ||
    actKey(gold.act) === actKey(found.act.name)
  );
}

/** One key for all names of an act. */
function actKey(name: string): string {
  const key = titleKey(name);
  return actByNickname(name)?.key ?? actByTitle(key.split(" "))?.act.key ?? key;
}
