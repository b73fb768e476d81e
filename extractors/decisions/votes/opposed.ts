import { partiesIn } from "../parties.ts";
import { COUNT, type Sides } from "./side.ts";

const LIST = "(?: \\([^)]{1,160}\\))?";
/** `med 31 stemmer imod 9`, `med 29 mod 25`, `med 9 Stemmer mod 5`, `12 (A, B) mod 7 stemmer (V)`. */
const EACH_OTHER = new RegExp(
  `(?<![\\p{L}\\d])(?<first>${COUNT}) (?:stemmer |st\\. |medlemmers stemmer )?(?<winners>\\([^)]{1,160}\\) )?(?:mod|imod) (?<second>${COUNT})(?: (?:stemmer|st\\.))?(?<losers>${LIST})(?! (?:for|imod|kr))(?![\\p{L}\\d])`,
  "iu",
);
const WITH_VOTES = new RegExp(
  `(?<!\\p{L})med (?:(?:alle|samtlige) )?(?<for>${COUNT}) (?:st\\.|stemmer)(?! (?:i?mod|for))(?!\\p{L})`,
  "iu",
);
/** `5 medlemmer (A+V+C) anbefaler forslaget`, `Et flertal på 4 (A+V) godkendte`, `3 (F+Ø) kan ikke anbefale`. */
const MEMBERS =
  /\b(?<count>\d{1,2}) (?<unit>medlemmer |medlem )?\((?<list>[^)]{1,80})\)(?: (?<not>kan ikke|kunne ikke|stemmer imod|stemte imod|undlader|undlod))?/g;
const MAJORITY = /(?<side>[Ff]lertal|[Mm]indretal)(?:let)?(?: i udvalget)? på $/;
const REJECTED = /\b(?:forkast|faldt|faldet|nedstemt|afvis|afslå|afslaa)/i;
const LOOKED_BACK = 140;

/** Votes whose sides are told by who won: the smaller or the larger number does not say which side it is. */
export function readOpposed(flat: string, sides: Sides): void {
  readMembers(flat, sides);
  if (sides.for.count !== null || sides.against.count !== null) return;
  const opposed = EACH_OTHER.exec(flat);
  const isVote = /stem|\bst\.|afstemning/i.test(flat);
  if (
    opposed !== null &&
    isVote &&
    !/(?:kl\.|kr\.|pct|§)\s*$/.test(flat.slice(Math.max(0, opposed.index - 8), opposed.index))
  ) {
    const lost = REJECTED.test(flat.slice(Math.max(0, opposed.index - LOOKED_BACK), opposed.index));
    const [winners, losers] = lost ? (["against", "for"] as const) : (["for", "against"] as const);
    sides.count(winners, opposed.groups?.first);
    sides.count(losers, opposed.groups?.second);
    sides.add(winners, { parties: partiesIn(opposed.groups?.winners ?? ""), persons: [] });
    sides.add(losers, { parties: partiesIn(opposed.groups?.losers ?? ""), persons: [] });
    return;
  }
  const withVotes = WITH_VOTES.exec(flat);
  if (withVotes === null || CHOSEN.test(flat)) return;
  sides.count(REJECTED.test(flat.slice(0, withVotes.index)) ? "against" : "for", withVotes.groups?.for);
}

/** Votes for one person or another have no sides. */
const CHOSEN = /\b(?:valgt|valgtes|genvalgt|fik) med \d|\bfik \d{1,3} stemmer\b/i;

function readMembers(flat: string, sides: Sides): void {
  for (const match of flat.matchAll(MEMBERS)) {
    const { count, unit, list = "", not = "" } = match.groups ?? {};
    const group = MAJORITY.exec(flat.slice(Math.max(0, match.index - 40), match.index))?.groups?.side;
    if (unit === undefined && group === undefined && not === "") continue;
    const isMinority = group !== undefined && /^m/i.test(group);
    const name = /^undl/.test(not) ? "abstained" : not === "" && !isMinority ? "for" : "against";
    if (sides[name].count !== null) continue;
    sides.count(name, count);
    sides.add(name, { parties: partiesIn(`(${list})`), persons: [] });
  }
}
