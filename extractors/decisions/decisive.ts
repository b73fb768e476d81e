import { OLD_VERDICT } from "../agenda/settled.ts";
import { DECIDES as ENOUGH, type Place, weighSentence } from "./evidence.ts";

/** Participles that say what came of a case. */
const DONE =
  "(?:godkendt|vedtaget|tiltrådt|tiltraadt|forkastet|forkastede|afvist|udsat|bevilget|bevilliget|henvist|valgt|genvalgt|udpeget|oversendt|imødekommet|bortfaldet|nedlagt|antaget|underkendt|taget til efterretning|taget til følge|taget af dagsordenen)";
/** What may stand between the verb and them: `blev gennemgået og godkendt`, `er herefter enstemmigt vedtaget`. */
const BETWEEN = "(?:(?!ikke )\\p{Ll}{2,16} ){0,4}?";

/** Verbs by which a sentence itself decides, as minutes without headings have them. */
const DECIDES = new RegExp(
  `(?<!\\p{L})(?:blev|er|bleve|ble?v|bliver|enstemmigt) (?:der )?${BETWEEN}${DONE}(?!\\p{L})` +
    "|(?<!\\p{L})(?:(?:[Pp]unkt(?:et)?|[Ss]agen|[Bb]eslutningen|[Bb]ehandlingen) (?:udsættes|udskydes|udgår|genoptages)|vedtoges|forkastedes|tiltraadtes|tiltrådtes|bevilgedes|henvistes|bifaldtes|afsloges|udsattes|henlagdes|toges til [Ee]fterretning|valgtes|besluttedes|godkendtes|oversendtes|imødekommedes|samtykke som givet|(?:[Dd]et|[Ff]orslaget|[Ii]ndstillingen|[Ss]agen) (?:er|blev) (?:hermed )?(?:vedtaget|forkastet|givet|udsat)|faldt med|uden afstemning|tages? til efterretning|til [Ee]fterretning|(?:fik|får|gives|meddeles) afslag)(?!\\p{L})",
  "u",
);
/** `Dagsordenen godkendt.`, `Referat og regnskab godkendt og underskrevet`: without a verb. */
const BARE = new RegExp(
  `^(?:[•*–-] ?)?(?:\\p{Lu}[\\p{L}-]*(?: (?!(?:har|er|var|blev|at|hvis|som|der)(?!\\p{L}))[\\p{L}\\d.-]{1,24}){0,6},? )?(?:enstemmigt )?(?:${DONE}|[Gg]odkendt|[Vv]edtaget|[Uu]dsat|[Uu]dskudt|[Uu]dskydes|[Uu]dsættes|[Bb]evilget|[Tt]iltrådt|[Ff]orkastet|[Aa]fvist|[Dd]røftet|[Tt]aget til efterretning)(?: enstemmigt)?(?: (?:og|uden|med|som|til|på|af) [^.]{2,60})?[.!]?$`,
  "u",
);
/** Who meets, as minutes name it. */
const WE =
  "(?:(?:[Vv]i|[Mm]an|MR|FU|HB|OB|[Mm]ødet|[Bb]estyrelsen|[Rr]ådet|[Uu]dvalget|[Bb]yrådet|[Kk]ommunalbestyrelsen|[Rr]egionsrådet|[Mm]enighedsrådet|[Gg]eneralforsamlingen|[Ff]orsamlingen|\\p{Lu}[\\p{L}-]{2,30}(?:udvalget|rådet|bestyrelsen|nævnet|kommissionen)))";
const ACTS =
  "(?:godkendte|godkender|vedtog|vedtager|tiltrådte|tiltræder|besluttede|beslutter|afviste|afviser|bevilgede|bevilger|valgte|genvalgte|udpegede|udsatte|udskød|udskyder|anbefalede|anbefaler|indstillede|indstiller|tilsluttede sig|tilslutter sig|imødekom|forkastede|bakkede op|accepterede|pege(?:r|de) (?:enstemmigt )?på)";
const ACTIVE = new RegExp(
  `(?<!\\p{L})(?:${WE} (?:(?!ikke )\\p{Ll}{2,16} ){0,3}?${ACTS}|${ACTS} ${WE}|${WE} tog [^.]{2,80} til efterretning)(?!\\p{L})`,
  "u",
);
/** `Godkendt, såfremt …`, `Vi må afvente …`, `Behandles på næste møde`: how a sentence begins that leaves no doubt. */
const OUTRIGHT =
  /^(?:[•*–-] ?)?(?:Godkendt|Vedtaget|Udsat|Udskudt|Bevilget|Afvist|Forkastet|Tiltrådt)(?!\p{L})|^(?:Punktet |Sagen |Emnet |Det )?(?:[Bb]ehandles|[Dd]røftes|[Tt]ages(?: op)?|[Oo]verføres|[Oo]verført|[Uu]dsættes|[Uu]dskydes|[Gg]enoptages) (?:igen|til|på|ved|næste)(?!\p{L})|^\p{Lu}\p{L}{2,30}(?: \p{Ll}{2,12}){0,2} (?:ud)?sendes i (?:offentlig |fornyet )?høring|^(?:\p{Lu}[\p{L}.-]{0,20} ){1,4}blev (?:(?:enstemmigt|herefter|ny|den nye|valgt som|valgt til) ){0,3}(?:formand|forperson|næstformand|kasserer|sekretær|revisor|suppleant|ordstyrer|dirigent|referent|kontaktperson|kirkeværge)(?!\p{L})|^Der (?:udbetales|afsættes|ydes|bevill?iges|reserveres|anvises|tildeles) (?:\p{L}{1,14} ){0,3}?\d|^(?:Vi|Man|Bestyrelsen|Rådet|Udvalget|Menighedsrådet) (?:må|vælger at|ønsker at) afvente(?!\p{L})/u;
/** What is still wished for, asked or feared is not decided. */
const NOT_DECIDED =
  /(?<!\p{L})(?:såfremt|hvis .{0,60} (?:bliver|er)|indstill(?:er|es), at|foreslår|foreslås|foreslog|ønskes|mangler at|afventer at)(?!\p{L})|(?<!\p{L})(?:skal|kan først|bør|forventes|forventer) (?:\p{Ll}{2,14} ){0,4}?(?:godkendes|vedtages|vælges|drøftes|behandles|godkendt|vedtaget)(?!\p{L})/u;

/** Whether a sentence tells that the body that meets decided; `said` has single blanks. What it comes to is left open. */
export function isDecisive(said: string, place: Place): boolean {
  if (OLD_VERDICT.test(said) || OUTRIGHT.test(said)) return true;
  if (NOT_DECIDED.test(said)) return false;
  if (DECIDES.test(said) || (said.length < LONGEST_BARE && BARE.test(said)) || ACTIVE.test(said)) return true;
  return weighSentence(said, place) >= ENOUGH;
}

const LONGEST_BARE = 120;
