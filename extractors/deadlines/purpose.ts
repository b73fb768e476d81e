import type { DeadlineKind } from "../../schemas/deadline.ts";
import type { Span } from "../../schemas/span.ts";
import type { Cue } from "./cue.ts";

const APPEAL =
  /(?<![\wæøå])(?:klage[nr]?|(?:på)?klages?|anke[nrs]?|klagen|klagefrist\w{0,3}|søgsmål\w{0,4}|indbringes[\s\u00a0]for[\s\u00a0](?:domstolene|retten)|sagen[\s\u00a0]være[\s\u00a0]anlagt)(?![\wæøå])/i;
const REPLY =
  /(?<![\wæøå])(?:høringssvar\w{0,4}|indsigelse\w{0,4}|høringsperiode\w{0,3}|høringsfrist\w{0,3})(?![\wæøå])/i;
const REMARKS = /(?<![\wæøå])(?:bemærkning|kommentar|forslag|svar)\w{0,6}(?![\wæøå])/i;
/** A hearing of the public or of other bodies. A party that is heard in its own case answers by a day that is due. */
const HEARING = /(?<![\wæøå])(?:nabo)?høring(?:en|sperioden?)?(?![\wæøå])/i;
/** What an appeal is against; a limit counted from it is that of the appeal which the lines above speak of. */
const DECISION = /(?<![\wæøå])(?:afgørelsen?|tilladelsen?|godkendelsen?|påbuddet|dispensationen)(?![\wæøå])/i;
/** Counted from the end of the time to appeal, or set for the authority that passes the appeal on: nobody appeals in it. */
const AFTER_APPEAL =
  /(?:efter|fra|ved)[\s\u00a0]{1,3}(?:(?:klage|anke|søgsmåls)frist(?:en|ens)?[\s\u00a0]{1,3}(?:er[\s\u00a0]{1,3})?udløb|(?:modtagelsen[\s\u00a0]af[\s\u00a0])?klagen(?:s[\s\u00a0]modtagelse|[\s\u00a0]er[\s\u00a0]modtaget))|(?:fra|efter)[^.;]{0,40}(?:har|er)[\s\u00a0](?:fået|modtaget)[\s\u00a0](?:(?:din|en|denne)[\s\u00a0])?klage/i;
const PASSED_ON =
  /(?<![\wæøå])(?:myndigheden|kommunen|kommunalbestyrelsen|byrådet|forvaltningen|regionen)[\s\u00a0]{1,3}skal[\s\u00a0,][^.;]{0,160}(?<![\wæøå])videresende(?![\wæøå])/i;
/** How long what is granted may be left unused, which limits no appeal. */
const USED =
  /(?<![\wæøå])(?:bortfald(?:er|e)?|udnytte[ts]?|påbegynd(?:t|es|e)|ibrugtaget|fuldført)(?![\wæøå])/i;
/** The day on which the public's time to answer is over. */
const HEARING_ENDS =
  /(?<![\wæøå])(?:(?:nabo)?høring(?:en|sperioden|sfasen)?|idéfasen|debatfasen|debatperioden|fordebatten|offentlighedsfasen|offentlighedsperioden)[\s\u00a0](?:slutter|afsluttes|udløber|ender|lukker|løber)(?![\wæøå])/i;

/** Whether words tell when a hearing of the public is over. */
export const endsHearing = (words: string): boolean => HEARING_ENDS.test(words);

const AFTER = 60;
const NEAR = 200;
const REACH = 350;

/** What can be handed in until a day, which is then due. */
const HANDED_IN =
  /(?<![\wæøå])(?:tilmelde?s?|tilmelding|ansøg(?:e|es|ning\w{0,4})|søges?|indsendes?|sendes|afleveres?|indleveres?|indgives?|afgives?|stemme[rs]?|bestilles?|betales?|besvares?)(?![\wæøå])/i;
/** Words that tell until when something lasts, or can be handed in. */
const UNTIL = /^(?:frem[\s\u00a0]{1,4}til|til[\s\u00a0]{1,4}og[\s\u00a0]{1,4}med|indtil)/i;

/** `Fristen er 4 uger`: a limit for what the sentence before speaks of. */
const PLAIN_LIMIT = /^fristen[\s\u00a0]{1,3}(?:er|udløber)(?![\wæøå])/i;

/** The last whole sentence of what stands before; `er 2. Den …` ends none. */
function sentenceBefore(before: string): string {
  return before.trimEnd().replace(/^[\s\S]*(?<=[a-zæøå)])[.?!:][\s\u00a0]{1,4}(?=[A-ZÆØÅ][\s\S]{2})/, "");
}

/** The kind of a deadline whose cue says only that it is due or how long: what its clause and the sentences before it are about. */
export function purposeOf(
  cue: Pick<Cue, "kind" | "start" | "end">,
  text: string,
  span: Span,
  clause: string,
): DeadlineKind {
  const { kind } = cue;
  if ((kind === "due" || kind === "expiry") && endsHearing(clause)) return "hearing";
  if (
    kind === "expiry" &&
    /^til$/i.test(text.slice(cue.start, cue.end)) &&
    /(?<![\wæøå])\w{0,20}frist(?:en)?(?![\wæøå])/i.test(clause)
  )
    return "due";
  if (kind === "expiry" && UNTIL.test(text.slice(cue.start, cue.end))) {
    const told = clause.slice(0, Math.max(0, clause.length - (span.end - span.start)));
    if (APPEAL.test(told)) return "appeal";
    if (
      REPLY.test(told) ||
      ((HEARING.test(told) || (REMARKS.test(told) && HEARING.test(clause))) && !/partshøring/i.test(clause))
    )
      return "hearing";
    return HANDED_IN.test(told) ? "due" : kind;
  }
  if (kind === "period" && /^frist/i.test(text.slice(cue.start, cue.end))) {
    const before = text.slice(Math.max(0, span.start - NEAR), span.start);
    const spoken = PLAIN_LIMIT.test(text.slice(span.start, span.end)) ? sentenceBefore(before) : "";
    if (APPEAL.test(spoken) || (DECISION.test(clause) && APPEAL.test(before))) return "appeal";
  }
  if (kind !== "due") return kind;
  if (AFTER_APPEAL.test(text.slice(span.start, span.end + AFTER)) || PASSED_ON.test(clause)) return kind;
  if (APPEAL.test(clause)) return "appeal";
  if (REPLY.test(clause)) return "hearing";
  if (USED.test(clause)) return kind;
  if (DECISION.test(clause) && APPEAL.test(text.slice(Math.max(0, span.start - NEAR), span.start)))
    return "appeal";
  if (!REMARKS.test(clause)) return kind;
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  return HEARING.test(before) && !/partshøring/i.test(before) ? "hearing" : kind;
}
