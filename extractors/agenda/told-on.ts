import { opensSentence } from "./running-title.ts";
import { isSettled } from "./settled.ts";
import { USUAL } from "./usual-titles.ts";

/** `3. Valg af referent: Grethe blev valgt.`, `4. Havnefest - udgået`: what was decided stands on the line of the title. */
const TOLD_ON =
  /^(?<head>(?:\d{1,3}(?:\.\d{1,2}){0,2}[.)]|(?:Sag|Punkt|Pkt\.?)(?: nr\.?)? \d{1,3}[.:)]) ?\p{L}(?:[^.:;]|\.(?=\d|\p{Ll}|\s\p{Ll})){3,90}?\s?(?::|[–-](?=\s\p{Lu}|\s(?!uds\p{Ll}{1,4} fra )\p{Ll}{4,14}(?: \p{Ll}{2,14}){0,2}\.?$)))\s{1,8}(?:[–-]\s)?(?<rest>\S.*)$/u;
/** `Siden sidst: Gynther vil gerne …`: prose after the colon of a title. */
const COLON_AND_ON = /^(?<head>\d{1,3}[.)] ?(?:: )?(?<title>\p{L}[^.:;?]{3,70}?)\s?:)\s+(?=\p{Lu}.{20,})/u;
const ELECTED = /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.]+){0,3} (?:blev |er )?(?:gen)?valgt(?!\p{L})/u;
/** A title that is a sentence, and prose after it. */
const SENTENCE_AND_ON =
  /^(?<head>\d{1,3}[.)] ?\p{Lu}.{5,110}?\p{Ll}{3,}(?<!\b(?:vedr|evt|inkl|ekskl|stk|pkt|tlf|max|kap))\s?[.?;])\s+(?=\p{Lu}\p{L}|\d)/u;
const PROSE = 140;
const TWO_SENTENCES = /^[^.]{8,120}\p{Ll}{3}\. \p{Lu}\p{Ll}+ \p{Ll}/u;
const SHORT_SENTENCE =
  /^(?<head>\d{1,3}[.)] ?\p{Lu}(?:[^.:;]|\.(?=\d|\p{Ll})){5,110}[.?;,])\s+(?<rest>\S.*)$/u;

/** `Godkendelse af referat : godkendt`, without a number. */
export function tellsAfterColon(line: string): number | undefined {
  if (line.length > PROSE) return undefined;
  const colon = line.indexOf(":");
  if (colon < 4 || colon > 90) return undefined;
  const rest = line.slice(colon + 1);
  return isSettled(rest.trimStart()) && /^\p{Lu}[^.;]+$/u.test(line.slice(0, colon)) ? colon + 1 : undefined;
}

const TITLED_BY_COLON =
  /^(?<head>\d{1,3}(?:\.\d{1,2}){0,2}[.)]? ?\p{Lu}[^.:;?!]{3,70}?\s?:)\s{0,8}\p{Lu}.{2,}$/u;
const NUMBERED = /^\d{1,3}(?:\.\d{1,2}){0,2}[.)]? ?\p{Lu}/u;
const FEWEST_BY_COLON = 4;

/** Whether the paper closes its titles with a colon and tells on the same line what was said: half of the numbered lines do. */
export function closesByColon(lines: readonly string[]): boolean {
  const numbered = lines.filter((line) => NUMBERED.test(line));
  const closed = numbered.filter((line) => TITLED_BY_COLON.test(line)).length;
  return closed >= FEWEST_BY_COLON && closed * 2 >= numbered.length;
}

/** Where the colon of a numbered title ends it, in a paper that closes its titles so. */
export function afterColon(line: string): number | undefined {
  return TITLED_BY_COLON.exec(line)?.groups?.head?.length;
}

/** Where a numbered title ends and the text about it begins on the same line. */
export function tellsOn(line: string): number | undefined {
  const told = TOLD_ON.exec(line)?.groups;
  const rest = told?.rest ?? "";
  if (isSettled(rest) || ELECTED.test(rest)) return told?.head?.length;
  const short = SHORT_SENTENCE.exec(line)?.groups;
  const answer = short?.rest ?? "";
  if (isSettled(answer) || ELECTED.test(answer)) return short?.head?.length;
  const colon = COLON_AND_ON.exec(line)?.groups;
  const after = line.slice(colon?.head?.length ?? 0);
  const isProse = line.length > PROSE ? /\p{Ll}\.(?:\s|$)/u.test(after) : TWO_SENTENCES.test(after);
  if (colon !== undefined && (isProse || USUAL.test(colon.title ?? ""))) return colon.head?.length;
  const head = line.length > PROSE ? SENTENCE_AND_ON.exec(line)?.groups?.head : undefined;
  return head?.length;
}

/** `4. Regning fra Amtet. Kommunens Andel er 40 Kr. Til Efterretning.`: a paragraph that ends with what was decided. */
const VERDICT_LAST =
  /^(?<head>\d{1,3}[.)] ?\p{Lu}.{8,390}[\p{L}\d)][.)])\s{1,200}(?<rest>\p{Lu}[^.]{3,60}\.?)$/u;

/** Where what was decided begins, at the end of a numbered paragraph. */
export function beforeVerdict(line: string): number | undefined {
  const groups = VERDICT_LAST.exec(line)?.groups;
  return isSettled(groups?.rest ?? "") ? groups?.head?.length : undefined;
}

/** `3. Skolens opvarmning. Der forelå to tilbud …`: a few words that name the case, and sentences about it. */
const HEADWORD =
  /^(?<head>(?:\d{1,3}|[IVX]{1,5})[.)] {0,4}\p{Lu}[^.:;?!\s]{0,40}(?: [^.:;?!\s]{1,40}){0,7}(?<! (?:\d{1,2}|v|ved))\.)\s+(?<rest>\p{Lu}.{15,})$/u;

/** After a stop a subject may be long. */
const FAR = 5;

/** Where the words end that name the case of a numbered paragraph. */
export function endOfHeadword(line: string): number | undefined {
  const groups = HEADWORD.exec(line)?.groups;
  return groups !== undefined && opensSentence(groups.rest ?? "", FAR) ? groups.head?.length : undefined;
}
