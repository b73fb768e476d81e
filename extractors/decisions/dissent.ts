import type { Dissent } from "../../schemas/decision.ts";
import { joinLines } from "../text/lines.ts";
import { findMembers, parsePeople } from "../text/people.ts";
import { partiesIn } from "./parties.ts";

/** What someone who did not go along says or does; a plain vote against is in the vote. */
const PROTEST =
  /(?<!\p{L})(?:kunne ikke (?:tiltræde|tilslutte sig|anbefale|godkende|støtte)|kan ikke (?:tiltræde|tilslutte sig|anbefale|godkende|støtte)|tog(?:es)? forbehold|tager forbehold|har? forbehold|ønske(?:de|r) (?:følgende )?(?:ført|tilført|indført|noteret) (?:til|i) (?:protokollen|referatet|referat|protokol)|(?:protokol|mindretals)(?:bemærkning|udtalelse)|begærede? (?:sagen|den)|(?:stemte|stemmer) imod,? (?:med|idet|da|fordi|pga)|standsningsret)/iu;
const RECOMMENDS_ELSE =
  /^(?:[^.]{0,200}\))[^.(]{0,40}(?<!\p{L})(?:anbefaler|foreslår|foreslog|ønsker|ønskede|henstiller)(?!\p{L})/u;

/** Reservations, minority statements and other wishes of named members or lists, paragraph by paragraph. */
export function readDissent(text: string): Dissent[] {
  const found: Dissent[] = [];
  for (const paragraph of text.split(/\n\s*\n|(?<=[^\d\p{Lu}]\.)\s+(?=\p{Lu})/u)) {
    const said = joinLines(paragraph.split("\n"));
    if (said.length < 8) continue;
    const verb = PROTEST.exec(said) ?? RECOMMENDS_ELSE.exec(said);
    if (verb === null) continue;
    const isProtest = PROTEST.test(said);
    const who = said.slice(0, isProtest ? verb.index : verb[0].length);
    const members = findMembers(who).map(({ person }) => person);
    if (!isProtest && members.length === 0) continue;
    const parties = members.length > 0 ? [] : partiesIn(who);
    const persons =
      members.length > 0
        ? members
        : parties.length > 0
          ? []
          : parsePeople(who.replace(/\s(?:og|samt)\s/g, ", "));
    if (persons.length === 0 && parties.length === 0) continue;
    found.push({ persons, parties, text: said });
  }
  return found;
}
