import { planWords } from "./plan-words.ts";

/** What has been, by a verb that can tell nothing else. */
const PERFECT =
  "blev|blevet|var|havde|har[\\s\\u00a0]været|godkendte|besluttede|vedtog|trådte|udløb|drøftede|tiltrådte|behandlede|orienterede|modtog|afholdt|fik|gik|kom|er[\\s\\u00a0](?:behandlet|udarbejdet|opgjort|fremlagt|modtaget|offentliggjort|ansat|opdateret|indgået)|ønskede|indsendte|oplyste|anmodede|afviste|videresendte|indgav|traf|klagede|indbragte|meddelte|fandt|udsatte|indstillede|ophævede|stadfæstede|hjemviste|ansøgte|søgte|henviste|fremsendte|foretog|udtalte|svarede|bemærkede|konstaterede|gennemførte|udarbejdede|offentliggjorde|overtog|købte|solgte|afslog|imødekom|bevilgede|underskrev|har[\\s\\u00a0](?:modtaget|afholdt|behandlet|godkendt|sendt|haft|drøftet)";
/** In the past tense these tell of a duty as well, and of one that is still ahead where its day is. */
const MODAL = "skulle|(?<!(?:vil|skal|at|må|bør|ville|forventes)[\\s\\u00a0]{1,3})kunne";
const PAST = new RegExp(`(?<![\\wæøå])(?:${PERFECT}|${MODAL})(?![\\wæøå])`, "i");
const PAST_FOR_SURE = new RegExp(`(?<![\\wæøå])(?:${PERFECT})(?![\\wæøå])`, "gi");
/** Words that ask for something to be done. */
const DUTY_WORDS =
  "skal|bedes|forpligte\\w{0,6}|pålægges|anmodes|opfordres|må[\\s\\u00a0]ikke|indstilles|anbefales";
const DUTY = new RegExp(`(?<![\\wæøå])(?:${DUTY_WORDS})(?![\\wæøå])`, "i");
const ASKED = new RegExp(`(?<![\\wæøå])(?:${DUTY_WORDS})(?![\\wæøå])`, "gi");
/** `afviste at behandle`: what was left undone. */
const LEFT = "(?<!(?:afviste|undlod|nægtede)[\\s\\u00a0]at[\\s\\u00a0])";
const PLANNED = new RegExp(`(?<![\\wæøå])${LEFT}(?:${planWords})(?![\\wæøå])`, "i");
const TO_BE_DONE = new RegExp(`(?<![\\wæøå])${LEFT}(?:${DUTY_WORDS}|${planWords})(?![\\wæøå])`, "gi");
/** What is done by habit sets no day. */
const HABIT =
  /(?<![\wæøå])(?:normalt|typisk|hvert[\s\u00a0]år|gang[\s\u00a0]om[\s\u00a0]året|sædvanligvis|plejer|traditionelt|tidligere[\s\u00a0]år)(?![\wæøå])/i;
/** Counts and accounts: a period there limits what was counted, not what must be done. */
const STATISTICS =
  /(?<![\wæøå])(?:andel\w{0,4}|procent|pct|antal\w{0,3}|gennemsnit\w{0,4}|regnskab\w{0,10}|genindlagt|genindlægge\w{0,5}|statistik|forbrug\w{0,6}|saldo|opgjort|status[\s\u00a0]pr|indbyggertal|folketal|medlemstal\w{0,4}|elevtal\w{0,4}|børnetal\w{0,4}|ledighed\w{0,4}|prisniveau|p\/l)(?![\wæøå])|%/i;

export const tellsPast = (clause: string): boolean => PAST.test(clause);
export const asksFor = (clause: string): boolean => DUTY.test(clause);
export const plans = (clause: string): boolean => PLANNED.test(clause);
export const counts = (clause: string): boolean => STATISTICS.test(clause);
export const isHabit = (clause: string): boolean => HABIT.test(clause);

/**
 * Whether the words that lead to a day ahead still tell of what is to be done: the last of them asks or plans, whatever
 * was decided or said before it (`besluttede den 4. maj, at sagen skulle fremlægges i juni`).
 */
export function endsInPlan(before: string): boolean {
  const past = lastOf(before, PAST_FOR_SURE);
  return lastOf(before, TO_BE_DONE) > past;
}

/** As `endsInPlan`, by words that ask alone: `har godkendte vedtægter og er forpligtet til at indsende …`. */
export function endsInDuty(before: string): boolean {
  return lastOf(before, ASKED) > lastOf(before, PAST_FOR_SURE);
}

/** Whether something that has been is told after the verb at `verb`. */
export const pastAfter = (before: string, verb: number): boolean => lastOf(before, PAST_FOR_SURE) > verb;

function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
