import type { DateMention } from "../text/dates.ts";

/** What stands where a verb in the passive could, and is none: pronouns, genitives, what only is. */
const NO_PASSIVE =
  "(?:deres|jeres|vores|alles|nogles|andres|ældres|unges|voksnes|yngres|findes|synes|kaldes|betragtes|opleves|lykkes|mødes|trives|afholdes|holdes|kendes|ses|undtagelses|gives|ydes|[a-zæøå]{1,30}(?:er|e|ers)nes|[a-zæøå]{2,30}(?:enes|ernes|mernes))";
/** A passive, `skal` with its infinitive, or one of the verbs of a change, in the present tense. */
const GOVERNS = new RegExp(
  `(?<![\\wæøå])(?:(?!${NO_PASSIVE}(?![\\wæøå]))[a-zæøå]{3,24}(?:es|ås)|skal|foregår|bliver|blive|starter|begynder|slutter|åbner|lukker|flytter|fratræder|tiltræder|overgår|udgår|bortfalder|ophører|forventer|planlægger|ønsker|sker(?![\\s\\u00a0]{1,3}fra))(?![\\wæøå])`,
  "g",
);
/** Days of which a sentence in the present tense tells without anything being due on them. */
const ONLY_TOLD =
  /(?<![\wæøå])(?:[\wæøå]{0,20}(?<!på[\s\u00a0](?:deres|sit|udvalgets|det)[\s\u00a0])møde(?:t|r|rne|s)?|[\wæøå]{0,20}besøg(?:e|er|et)?|deltage[rs]?|invitation|inviter\w{0,4}|konference\w{0,3}|arrangement\w{0,4}|temadag\w{0,3}|seminar\w{0,4}|messe|festival\w{0,3}|kursus|generalforsamling\w{0,3}|valg(?:et)?|folkeafstemning\w{0,3}|fejre[rs]?|jubilæum|fødsels\w{0,6}|stige[r]?|falde[r]?|vokse[r]?|rente[rn]?|markedet|[a-zæøå]{0,12}koncert\w{0,4}|frem[\s\u00a0]mod|skønnes|anslås|prognose\w{0,2}|budgettere\w{1,2}|jf\.|dateret|fremgår|oprindeligt?|underdækning|merforbrug|mindreforbrug|mio|kr|afholdelse|[a-zæøå]{0,12}seminar\w{0,4}|tidligst|ikke|dog[\s\u00a0]ikke|måske|muligvis|eventuelt|hvis|såfremt|siden)(?![\wæøå])/i;
const REACH = 160;
const AFTER = 48;
/** A verb that begins no later than this behind the day stands right behind it: `at der i efteråret 2022 udarbejdes …`. */
const NEXT_WORD = 2;
const OPENS = /^[\s\u00a0]{0,3}(?:(?:i|den|d\.|på|ultimo|primo|medio|til)[\s\u00a0]{1,3}){0,2}$/i;

/**
 * Whether a day whose year is stated is governed by a verb of what is to come: `videreformidles … den 4. juni 2024`,
 * `I november 2024 åbner …`. The passive and a few verbs of change count; a plain present tense does not, which a noun in
 * the plural can look like. `clause` is the sentence with the offset of its first character.
 */
export function isGoverned(
  mention: DateMention,
  clause: string,
  offset: number,
  past: (before: string, verb: number) => boolean,
): boolean {
  const at = mention.span.start - offset;
  const before = clause.slice(Math.max(0, at - REACH), at);
  const after = clause.slice(mention.span.end - offset, mention.span.end - offset + AFTER);
  if (ONLY_TOLD.test(before + after)) return false;
  const verb = [...before.matchAll(GOVERNS)].at(-1);
  if (verb !== undefined) return !past(before, verb.index);
  const first = after.search(GOVERNS);
  if (first < 0 || /[.,;:\n]/.test(after.slice(0, first))) return false;
  return OPENS.test(before) || first <= NEXT_WORD;
}
