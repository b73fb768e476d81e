import { verdictVerb } from "./verdict-verbs.ts";

/** How a line begins that says what became of the item above it. */
const SETTLED =
  /^(?:[Gg]odkend(?:t|es)|[Vv]edtage[ts]|[Vv]edto(?:ges|g at)|[Bb]evil(?:l?ig|g)edes|[Bb]evilges|[Aa]fsloges|[Aa]fvistes|[Oo]verdroges til|[Ff]orkastedes|[Hh]enlagdes|[Aa]nbefaledes|[Aa]ntoges|[Kk]un[nd]e ikke (?:imødekommes|anbefales|bevilges)|Valgt blev|[Tt]iltr(?:ådt|aadt|ædes)|[Tt]aget til|[Tt]ages til|[Tt]il [Ee]fterretning|[Uu]dsat|[Uu]dsk[uy]d|[Uu]dsæt|[Dd]røftet|[Aa]fvist|[Ff]orkastet|[Ii]ntet\b|[Ii]ngen\b|[Bb]evilget|[Hh]envist|Orienteringen (?:blev |tages |taget )|Anbefales|Tilbage til (?:\S{0,30}udvalg|administration|forvaltning|magistrat)|[Uu]dg(?:år|ået)|Overføres (?:til|fra)|Overført til|Udgik|Bortfald(?:t|er)|Punktet (?:blev|er|udsættes|udgår|overføres|udskydes)|[Dd]agsorden(?:en)? (?:blev |er )?godk|[Rr]eferat(?:et)? (?:blev |er )?godk)/;

const FIRST_WORD = /^[\p{L}-]{4,20}(?=$|[\s.,;:!])/u;
/** What follows a verb that stands for itself; before a noun it describes (`Vedtaget lokalplan`). */
const STANDS_ALONE =
  /^(?:$|[.,;:!]|\s(?:til|med|som|uden|på|paa|af|efter|enstemmigt|eenstemmigt|og|idet|da|for|fra|pr|at|under|ved|indtil|dog|i|den|det|herefter|blev|bliver|ikke|undtagen|mod|d\.d|\d)(?!\p{L}))/u;
const FIRST_OF_ALL: ReadonlySet<string> = new Set(["participle", "past-passive", "present-passive"]);

/** Whether a line begins as one that says what became of the item above it. */
export function isSettled(line: string): boolean {
  if (SETTLED.test(line)) return true;
  const first = FIRST_WORD.exec(line)?.[0] ?? "";
  const verb = verdictVerb(first.toLowerCase());
  if (verb !== undefined && verb.form === "past-passive") return true;
  if (verb !== undefined && FIRST_OF_ALL.has(verb.form) && STANDS_ALONE.test(line.slice(first.length)))
    return true;
  const last = LAST_WORD.exec(line)?.groups?.verb;
  return last !== undefined && verdictVerb(last.toLowerCase())?.form === "participle";
}

/** `Begge godkendt.`, `Referat og regnskab enstemmigt vedtaget.`: a few words and a stop. */
const LAST_WORD = /^\p{Lu}\p{L}{1,24}(?: \p{Ll}[\p{Ll}-]{1,20}){0,4} (?<verb>\p{Ll}{4,20})\.$/u;

/** Verbs and spellings by which minutes before 1948 decide, wherever they stand in a sentence. */
export const OLD_VERDICT =
  /(?<!\p{L})(?:[Vv]edtoges|[Ff]orkastedes|[Hh]envistes|[Bb]evil(?:l?ig|g)edes|[Hh]enlagdes|[Aa]nbefaledes|[Uu]dsattes|[Aa]fvistes|[Aa]fsloges|[Aa]ntoges|[Tt]iltraadtes|[Gg]odkendtes|[Oo]verdroges|[Tt]ilstodes|[Nn]ægtedes|[Rr]evideredes|[Bb]ifaldtes|[Tt]il Efterretning|[Vv]edtog man|[Mm]an vedtog|[Tt]oges (?:ikke )?til (?:[Ee]fterretning|[Ff]ølge)|\p{L}{0,20}[Rr]aadet (?:enstemmigt )?vedtog|vedtog \p{L}{0,20}[Rr]aadet|[Kk]unde ikke (?:imødekommes|anbefales|bevilges)|Valgt blev)(?!\p{L})/u;
