import { isSettled } from "./settled.ts";
import { verdictVerb } from "./verdict-verbs.ts";

/** A title that goes on longer than this over running text is none. */
const MOST_WORDS = 32;
/** How many words a subject has at most: names with commas and `og` between them. */
const VERB_WITHIN = 5;

/** Titles of nearly every agenda, whole. What follows them with a capital is what was said. */
const WHOLE =
  /^(?:Godkendelse af (?:dagsorden(?:en)?(?: og (?:referat|protokol)(?:et)?)?|(?:referat|protokol|forhandlingsprotokol)(?:et|len)?)|Eventuelt|Evt\.?|Meddelelser|Orientering|Orienteringer|Orienteringspunkter|Gensidig orientering|Næste møde|Kommende møder|Mødeplan|Økonomi|Siden sidst|Spørgetid|Spørgetime|Bordet rundt|Underskrift(?:er)?|Velkomst|Velkommen|Indkomne forslag|Indkommen post|Post|Nyt fra (?:formanden|kassereren|udvalgene|forvaltningen)|(?:Orientering|Meddelelser) fra (?:formanden|kassereren|udvalgene|forvaltningen|administrationen)|Valg af (?:dirigent|ordstyrer|mødeleder|referent|stemmetællere)(?: og (?:dirigent|ordstyrer|mødeleder|referent|stemmetællere))?)\s?[.:]?(?=\s+\p{Lu})/u;

/** After such a word the title goes on, whatever follows begins with. */
const LINKS =
  /^(?:og|eller|samt|for|fra|til|af|på|i|med|om|ved|under|over|mellem|vedr\.?|vedrørende|ang\.?|angående|ad|den|det|de|en|et|der|som|at|kl\.?|nr\.?|pr\.?|mod|efter|inden|hos|uden|jf\.?|herunder|inkl\.?|ekskl\.?|nye?t?|d\.|[-–/&+]|v\/|.*[-/&])$/i;
const ABBREVIATION =
  /^(?:\p{L}\.|v|vedr|ang|nr|pr|kl|evt|inkl|ekskl|jf|bl\.?a|m\.?v|m\.?m|f\.?eks|ca|stk|kr|Chr|Sct|Skt|Dr|\d{1,2})\.$/iu;

/** Words that open a sentence and hardly ever stand with a capital within a title. */
const OPENS =
  /^(?:Der|Det|De|Den|Vi|Man|Jeg|Han|Hun|Dette|Denne|Disse|Alle|Efter|Herefter|Derefter|Desuden|Derudover|Endvidere|Hvis|Når|Da|Som|På|Til|Fra|For|Under|Ved|Med|Nu|Her|Begge|Samtlige|Enkelte|Flere|Se|Jf\.?|Jfr\.?|Jævnfør|Formanden|Næstformanden|Kassereren|Borgmesteren|Sognepræsten|Provsten|Udvalget|Rådet|Bestyrelsen|Menighedsrådet|Byrådet|Kommunalbestyrelsen|Regionsrådet|Kommissionen|Forvaltningen|Administrationen|Sekretariatet|Direktionen|Direktøren|Kommunen|Referatet|Protokollen|Dagsordenen|Dagsorden|Orienteringen|Punktet|Sagen|Forslaget|Indstillingen|Budgettet|Regnskabet|Rapporten|Ansøgningen|Ønske|Opfølgning|Mødet)$/u;
/** Of these, the ones that also begin a name of what the title deals with: a verb must follow. */
const VERB =
  /^(?:er|var|har|havde|blev|bliver|kan|kunne|skal|skulle|vil|ville|må|maa|måtte|maatte|får|faar|fik|giver|gav|går|gaar|gik|kommer|kom|siger|sagde|står|staar|stod|tager|tog|ser|gør|gjorde|bør|ligger|lå|findes|foreligger|forelå|forelaa|foreslog|foreslår|foreslaar|ønsker|fremlagde|fremlægger|gennemgik|gennemgår|bød|byder|fortalte|fortæller|oplyste|oplyser|sendte|sender|mente|mener|spurgte|spørger|holdt|holder|valgte|valgt|vælger|valgtes|vedtog|vedtages|indstiller|anbefaler|meddelte|meddeler|undersøger|undersøgte|laver|sørger|deltager|deltog|kontakter|arbejder|afholdes|holdes|sendes|udsættes|indhentes|drøftes|tages|godkendes|behandles|forelægges|planlægges|gennemgås|orienterer|beder|bad|roste|viste|viser|læste|aflagde|bevilges|bevilger|skriver|skrev|taler|talte|henviste|henviser|bemærker|\p{Ll}{3,20}(?:ede|edes|erer|eres|ægges|ættes|rives|ndres)|\p{Ll}{2,12}(?:ndes|ldes|lges|rdes))[.,]?$/u;

/** `HavnestienIkke meget nyt`: a title that the blank or the line break behind it was lost from. */
const GLUED_ON = /^(?<head>\d{1,3}[.):]? ?\p{Lu}[^.:;?!]{2,90}?\p{Ll}{3})(?=\p{Lu}\p{Ll})/gu;
const SAYS_SO = /^(?:Ikke|Ingen|Intet|Klik|Læs|Vis|Se|Åbn)(?!\p{L})/u;

/** Where a numbered title ends that the text about it is stuck to; `undefined` where the capital may belong to a name. */
export function endOfGluedTitle(line: string): number | undefined {
  for (const { groups } of line.matchAll(GLUED_ON)) {
    const at = groups?.head?.length ?? 0;
    const rest = line.slice(at);
    const again = rest.includes(` ${line.slice(0, at).replace(/^\d{1,3}[.):]? ?/, "")}`);
    if (again || SAYS_SO.test(rest) || isSettled(rest) || opensSentence(rest, FAR_WHEN_GLUED)) return at;
  }
  return undefined;
}

const FAR_WHEN_GLUED = 4;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** `Meddelelser fra formanden.Formanden orienterede`: the blank behind the stop was lost, and that before it was none. */
const GLUED_STOP = /^(?<head>\p{Lu}[^.:;?!]{3,100}\p{Ll}{3}\.)(?=\p{Lu}\p{Ll})/u;

/**
 * Where the title at the beginning of running text ends: behind a title that nearly every agenda has, at the end of its
 * sentence, or before the word with a capital that begins a sentence of its own (`Stien langs fjorden Kommunen har …`).
 * `undefined` where nothing tells. `text` begins with the title, its number left out.
 */
export function endOfRunningTitle(text: string): number | undefined {
  const usual = WHOLE.exec(text);
  if (usual !== null) return usual[0].length;
  const glued = GLUED_STOP.exec(text)?.groups?.head;
  if (glued !== undefined) return glued.length;
  const words: Word[] = [];
  for (const match of text.slice(0, 600).matchAll(/\S{1,80}/gu)) {
    words.push({ text: match[0], start: match.index, end: match.index + match[0].length });
    if (words.length > MOST_WORDS) break;
  }
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined || before === undefined) break;
    if (!/^["”»(]?\p{Lu}/u.test(word.text)) continue;
    if (/[.?!]$/.test(before.text) && !ABBREVIATION.test(before.text)) return before.end;
    if (LINKS.test(before.text)) continue;
    if (isSettled(text.slice(word.start, word.start + 40))) return before.end;
    if (OPENS.test(word.text)) return before.end;
    const subject = subjectFrom(words, at);
    if (subject !== undefined) return words[subject - 1]?.end;
  }
  return undefined;
}

const SOON = 6;
const NEAR = 2;

/** Whether a line or what follows a title begins as a sentence does: a word that opens one, or a subject, and its verb, at most `far` words after the first. */
export function opensSentence(text: string, far = NEAR): boolean {
  const words = [...text.slice(0, 160).matchAll(/\S{1,80}/gu)].slice(0, SOON).map(([word]) => word);
  if (!/^\p{Lu}/u.test(words[0] ?? "")) return false;
  const verb = words.findIndex(
    (word, at) =>
      at > 0 &&
      (VERB.test(word) ||
        isFiniteVerdict(word) ||
        (at === 1 && BODY.test(words[0] ?? "") && PAST.test(word))),
  );
  const stop = words.findIndex((word) => /[:;]$/.test(word));
  return verb > 0 && (stop < 0 || stop >= verb) && (verb <= far || OPENS.test(words[0] ?? ""));
}

/** A body that meets, and what it did: behind it any such word is a verb. */
const BODY =
  /^(?:Udvalget|Rådet|Bestyrelsen|Menighedsrådet|Byrådet|Kommunalbestyrelsen|Regionsrådet|Kommissionen)$/u;
const PAST = /^\p{Ll}{2,14}(?:de|te|er)$/u;

function isFiniteVerdict(word: string): boolean {
  const form = verdictVerb(word.replace(/[.,]$/u, ""))?.form;
  return form === "present" || form === "past" || form === "past-passive" || form === "present-passive";
}

/** The first word of the subject that a verb follows, where words with a capital stand from `at` on. */
function subjectFrom(words: readonly Word[], at: number): number | undefined {
  let last = at;
  while (last - at < VERB_WITHIN) {
    const step = /^(?:og|samt)$/.test(words[last + 1]?.text ?? "") ? 2 : 1;
    if (!/^(?:\p{Lu}|\d)/u.test(words[last + step]?.text ?? "")) break;
    last += step;
  }
  const verb = words[last + 1]?.text ?? "";
  const joined = words.slice(at, last).some(({ text }) => /^(?:og|samt)$/.test(text));
  const acts = VERB.test(verb) || (joined && /^\p{Ll}{2,20}er$/u.test(verb));
  if (/[.,:;]$/.test(words[last]?.text ?? "") || !acts) return undefined;
  const listed = words.slice(at, last).some(({ text }) => /,$|^(?:og|samt)$/.test(text));
  return !listed && /(?:en|et|ne)$/u.test(words[last]?.text ?? "") ? last : at;
}
