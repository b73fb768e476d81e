import { BODY } from "../text/bodies.ts";
import { ANNOUNCED } from "./announcement.ts";
import { readAttendance } from "./attendance.ts";
import type { Paper } from "./paper.ts";

const CALLED =
  /\b(?:\p{L}{0,20}referat(?:et)?|(?:beslutnings|møde|forhandlings)?protokol(?:len)?|dagsorden(?:en)?|(?:møde)?indkaldelse|generalforsamling|\p{L}{2,30}r(?:å|aa)dsmøde|bestyrelsesmøde|udvalgsmøde|byrådsmøde|kommunalbestyrelsesmøde)\b/iu;
const OTHER_PAPER = /^(?:notat|memo|opsamlingsnotat|redegørelse|høringssvar|udkast|kære)/i;
const FIELD =
  /^(?:Møde(?:dato|sted|tid|tidspunkt|deltagere|leder|fakta)|Dato|Tid|Sted|Deltagere|Referent|Dirigent|Ordstyrer|Udvalg|Forum|Starttidspunkt|Sluttidspunkt|Mødetype|Medlemmer)\s?:?\s*(?:\S|$)/;
const SESSION =
  /(?<!\p{L})(?:\p{L}{0,30}mødet?|\p{L}{0,20}samling)\b[^.]{0,60}\b(?:den|d\.|kl\.?|\d{1,2}\.)\s|(?<!\p{L})\p{L}{0,30}møde,? (?:(?:d\. ?|den )?\d{1,2}[-./]|nr\.? \d)|^(?:\p{L}+dag,? )?(?:den |d\. ?)?\d{1,2}[-./]\d{1,2}[-./]\d{2,4},? (?:kl\.? ?)?\d{1,2}[.:]\d{2}/iu;
/** `Aar 1931 den 4. Maj holdt Sogneraadet Møde`: how minutes open that were written by hand. */
const OLD_SESSION = /^(?:Aar|År) 1[89]\d\d\b.{1,60}\b(?:af)?hold(?:t|tes|es)\b.{1,60}\b[Mm]øde\b/u;
/** `Møde i Byraadet d. 9. Januar 1948`: how such minutes open, too. */
const OPENS_SO =
  /^(?:(?:[Oo]rdinært |[Ee]kstraordinært )?[Mm]øde(?:t|r)? (?:i|den|d\.|af|nr)|[Aa]fholdt [Mm]øde|\p{Lu}\p{Ll}{3,30}møde,? (?:den|d\.|\d))/u;
const NAMED = new RegExp(`^${BODY}$`, "u");
/** `Landsbyrådet i Mosby - møde 12/11`: the first lines begin with the body. */
const BEGINS_SO = new RegExp(`^${BODY}(?![\\p{L}])`, "u");
/** `RØDDING SOGNERÅD`, `SOCIALUDVALGET`: the name alone, in capitals. */
const SHOUTED_BODY = /^[\p{Lu} -]{0,40}(?:UDVALGET?|RÅD(?:ET)?|RAAD(?:ET)?|BESTYRELSEN?|KOMMISSION(?:EN)?)$/u;
const DAY_AND_HOUR = /^(?:man|tirs|ons|tors|fre|lør|søn)dag,? (?:den |d\. ?)?\d{1,2}\.?.{3,30}\bkl\b/i;
const HEAD = 25;
const LONGEST = 130;
const ENOUGH = 2;
/** A paper that names itself so high up is one; further down the word may tell of another. */
const NEAR_THE_TOP = 3;

const known = new WeakMap<Paper, boolean>();

/**
 * Whether the first lines say that the paper calls or records a meeting: it names itself so, or it has the fields and
 * the attendance of one. There a plain numbered list is rather its agenda than a list in running text.
 */
export function callsMeeting(paper: Paper): boolean {
  const before = known.get(paper);
  if (before !== undefined) return before;
  const calls = weigh(paper) >= ENOUGH;
  known.set(paper, calls);
  return calls;
}

function weigh(paper: Paper): number {
  let weight = 0;
  let seen = 0;
  const signs = new Set<string>();
  const sign = (name: string, worth: number) => {
    if (signs.has(name)) return;
    signs.add(name);
    weight += worth;
  };
  for (const line of paper.lines) {
    if (line.blank || paper.furniture.has(line.index)) continue;
    seen += 1;
    if (seen > HEAD) break;
    const text = line.text.slice(0, LONGEST);
    if (seen <= 4 && OTHER_PAPER.test(text)) return 0;
    if (line.text.length <= LONGEST && CALLED.test(text) && !/godkend/i.test(text))
      sign("called", seen <= NEAR_THE_TOP ? ENOUGH : 1.5);
    if (ANNOUNCED.test(text)) sign("announced", ENOUGH);
    if (FIELD.test(text)) sign(`field ${text.slice(0, 5)}`, /^Møde/.test(text) ? 1 : 0.5);
    if (NAMED.test(text) || SHOUTED_BODY.test(text)) sign("body", 1);
    if (SESSION.test(text)) sign("session", 0.7);
    if (seen <= NEAR_THE_TOP && OPENS_SO.test(text) && /\d{4}|\d{1,2}[-./ ]\d/.test(text))
      sign("opens", ENOUGH);
    if (seen <= 2 && BEGINS_SO.test(text)) sign("begins", 0.5);
    if (OLD_SESSION.test(text)) sign("session", ENOUGH);
    if (seen <= 3 && DAY_AND_HOUR.test(text)) sign("day", 1);
    if (readAttendance(text) !== undefined) sign("attendance", 1);
  }
  return weight;
}
