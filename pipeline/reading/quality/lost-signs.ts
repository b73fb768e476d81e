/** What readers that cannot write § put in its place, before a number. */
const standIn = "(?:8|88|\\$8?|S|SS|&)";
const number = "\\d{1,3}(?: ?[a-z])?";

/** Places where a § is due and another sign stands: after the act or a word of reference, and with what follows a provision. */
const patterns: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})\\p{L}{0,40}lovens? ${standIn} ?${number}(?![\\p{L}\\d.])`, "gu"),
  new RegExp(
    `(?<!\\p{L})(?:jf\\.|jævnfør|efter|medfør af|ifølge) ${standIn} ?${number}(?:, ?(?:stk|nr)\\.| i \\p{L}{0,40}lov)`,
    "giu",
  ),
  new RegExp(`(?<!\\S)${standIn} ${number}, ?stk\\. ?\\d`, "gu"),
];

/** How many § of a text were read as something else, as by an OCR whose model lacks the sign. */
export function countLostSigns(text: string): number {
  const flat = text.replace(/\s+/gu, " ");
  const places = patterns.flatMap((pattern) =>
    [...flat.matchAll(pattern)].map((match) => flat.slice(match.index).search(/[8$S&]/u) + match.index),
  );
  return new Set(places).size;
}
