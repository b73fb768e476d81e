import type { DeadlineKind } from "../../schemas/deadline.ts";
import type { Span } from "../../schemas/span.ts";

const APPEAL = /(?<![\wæøå])(?:klage[nr]?|(?:på)?klages?|anke[nrs]?|klagen|klagefrist\w{0,3})(?![\wæøå])/i;
const REPLY =
  /(?<![\wæøå])(?:høringssvar\w{0,4}|indsigelse\w{0,4}|høringsperiode\w{0,3}|høringsfrist\w{0,3})(?![\wæøå])/i;
const REMARKS = /(?<![\wæøå])(?:bemærkning|kommentar|forslag|svar)\w{0,6}(?![\wæøå])/i;
/** A hearing of the public or of other bodies. A party that is heard in its own case answers by a day that is due. */
const HEARING = /(?<![\wæøå])(?:nabo)?høring(?:en|sperioden?)?(?![\wæøå])/i;
/** What an appeal is against; a limit counted from it is that of the appeal which the lines above speak of. */
const DECISION = /(?<![\wæøå])(?:afgørelsen?|tilladelsen?|godkendelsen?|påbuddet|dispensationen)(?![\wæøå])/i;
const NEAR = 200;
const REACH = 350;

/** The kind of a deadline whose cue says only that it is due: what its clause and the sentences before it are about. */
export function purposeOf(kind: DeadlineKind, text: string, span: Span, clause: string): DeadlineKind {
  if (kind !== "due") return kind;
  if (APPEAL.test(clause)) return "appeal";
  if (REPLY.test(clause)) return "hearing";
  if (DECISION.test(clause) && APPEAL.test(text.slice(Math.max(0, span.start - NEAR), span.start)))
    return "appeal";
  if (!REMARKS.test(clause)) return kind;
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  return HEARING.test(before) && !/partshøring/i.test(before) ? "hearing" : kind;
}
