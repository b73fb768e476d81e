import { prepareDocument } from "../../pipeline/comparison/prepared.ts";
import { isDeadline } from "../../pipeline/comparison/rules/deadline-context.ts";
import { plainRecord } from "../plain-record.ts";
import type { DraftPair, PlantedChange } from "./make-pair.ts";

/**
 * Whether a planted date is a date or a deadline is not for the planting to say, which looks at a few words before it:
 * the undamaged text is read, and what is a deadline there is one. How well deadlines are told from other dates is
 * therefore not measured here, only whether damage changes it.
 */
export function settleDeadlines(pair: DraftPair): readonly PlantedChange[] {
  const side = pair.damaged === "older" ? "newer" : "older";
  const document = prepareDocument(plainRecord(pair[side]));
  return pair.truth.map((planted) => {
    const span = planted[side];
    if (!span || (planted.kind !== "changed-date" && planted.kind !== "changed-deadline")) return planted;
    const token = document.tokens.find(
      ({ start, end, kind }) => kind === "date" && start < span.end && span.start < end,
    );
    if (!token) return planted;
    return { ...planted, kind: isDeadline(document, token) ? "changed-deadline" : "changed-date" };
  });
}
