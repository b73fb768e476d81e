import { COUNT, type SideName, type Sides } from "./side.ts";
import { votersIn } from "./voters.ts";

/** A bracket that lists voters; members in it have brackets of their own. */
const LIST = "\\((?:[^()]|\\([^()]{1,12}\\)){1,400}\\)";
const FOR = "for(?! eller)";
const AGAINST = "(?:i ?mod|mod)(?! \\d| stemte| stemmer)";
const ABSTAINED =
  "(?:undlod|undlader|blankt|blanke|blank|hverken for eller imod|stemte blankt|stemte ikke|stemte hverken|afholdt sig|afstod)(?: (?:at stemme|fra at stemme))?";
const UNIT = "(?: (?:stemmer|stemme|st\\.|medlemmer|medlem))?(?: (?:stemte|stemmer|stemt))?";

/** `9 stemte for (A, V)`, `4 (F) imod`, `ingen imod`, `2 undlod`: a count and the side that follows it. */
const TALLY = new RegExp(
  `(?<![\\p{L}\\d.,:-])(?<count>${COUNT})(?<unit>${UNIT})(?: (?<before>${LIST}))? (?:(?<for>${FOR})|(?<against>${AGAINST})|(?<abstained>${ABSTAINED}))(?![\\p{L}-])(?: (?:forslaget|indstillingen|sagen|planen))?(?:\\s?(?<after>${LIST}))?`,
  "giu",
);
const VOTING = /stem|(?<!\p{L})st\.|afstem|undl/iu;
/** Where no verb votes, what follows `for` must not be what it is for. */
const ENDS_SIDE = /^(?:\s*(?:[,.;()\n]|$)|\s(?:og|samt|mens|men|\d{1,3} (?:stem\p{L}+ )?i?mod)(?!\p{L}))/u;
/** `Med stemmerne 11 for`, `stemte 4 for og ingen imod`. */
const LED_UP_TO = /(?:stemmer(?:ne)?|stemte|\d{1,3} (?:stemmer )?for(?: \([^)]{0,30}\))?,? (?:og )?)\s?$/i;
const NOT_A_COUNT =
  /(?:kl\.|kr\.|pct\.?|§|nr\.|den|punkt|pkt\.|imod stemte|for stemte|(?:stemte|stemmer|for|mod)\s?:)\s*$/i;
const NEAR = 60;

/**
 * Counts that stand before their side. What was read is blanked, so that the words of one side are not read again as
 * voters of another.
 */
export function readTallies(flat: string, sides: Sides): string {
  const matches = [...flat.matchAll(TALLY)].filter((match) => isTally(match, flat));
  let rest = flat;
  let previousEnd = Number.NEGATIVE_INFINITY;
  for (const match of matches) {
    const groups = match.groups ?? {};
    const isPlain = /^\d/.test(groups.count ?? "") || groups.unit !== "";
    const follows = match.index - previousEnd < NEAR;
    const hasSibling = matches.length > 1;
    if (!isPlain && !follows) continue;
    if (groups.unit === "" && groups.abstained === undefined && !hasSibling && !VOTING.test(flat)) continue;
    const name: SideName =
      groups.for !== undefined ? "for" : groups.against !== undefined ? "against" : "abstained";
    previousEnd = match.index + match[0].length;
    if (sides[name].count !== null) continue;
    sides.count(name, groups.count);
    for (const list of [groups.before, groups.after])
      if (list !== undefined) sides.add(name, votersIn(isListOfMembers(list) ? list.slice(1, -1) : list));
    // `5 stemmer for: A, B og F`: the voters stand under a label, which is read later.
    const isLabel = /^\s?:/.test(flat.slice(previousEnd));
    const end = isLabel ? match.index + (groups.count ?? "").length : previousEnd;
    rest = `${rest.slice(0, match.index)}${" ".repeat(end - match.index)}${rest.slice(end)}`;
  }
  return rest;
}

function isTally(match: RegExpExecArray, flat: string): boolean {
  const groups = match.groups ?? {};
  if (NOT_A_COUNT.test(flat.slice(Math.max(0, match.index - 12), match.index))) return false;
  if (groups.abstained !== undefined || /stem|st\./i.test(groups.unit ?? "")) return true;
  if (LED_UP_TO.test(flat.slice(Math.max(0, match.index - 40), match.index))) return true;
  return ENDS_SIDE.test(flat.slice(match.index + match[0].length)) || groups.after !== undefined;
}

/** `(Inga Molbo (A), Palle Trap (V))`; the outer brackets hide the letters within. */
function isListOfMembers(list: string): boolean {
  return list.slice(1).includes("(");
}
