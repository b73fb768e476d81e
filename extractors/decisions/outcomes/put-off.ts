import type { OutcomePhrase } from "./phrase.ts";

/** `næste møde`, `mødet i maj`, `et senere møde`. */
const MEETING =
  "(?:(?:et|det|den|vores) )?(?:(?:næste|senere|kommende) (?:[a-zæøå-]{0,20}møde|gang)|mødet)\\b";

/** Not decided now: sent back, taken off the agenda, or left for another day. */
export const putOff: readonly OutcomePhrase[] = [
  {
    outcome: "returned",
    pattern:
      /\b(?:send(?:es|t|te|er|e)|går|gik)\b(?: \S{1,30}){0,3}? (?:tilbage|retur)\b|\breturner(?:es|et|er|ede|edes)\b|\btilbagesend(?:es|t|te|tes|er|e)\b|\bhjemvis(?:t|es|te|tes)\b|\bsendes? (?:\S{1,30} ){0,3}?til fornyet behandling\b|^tilbage til (?:\S{0,30}udvalg|administration|forvaltning|magistrat)|\btilbagevis(?:t|es|te)\b/,
    confidence: 0.94,
    examples: [
      "Sagen sendes tilbage til udvalgsbehandling",
      "Hjemvist til udvalget",
      "Byrådet besluttede at sende sagen tilbage til udvalget",
      "Sendt retur til forvaltningen.",
    ],
    nonExamples: ["Udvalget så tilbage på året."],
  },
  {
    outcome: "withdrawn",
    pattern:
      /\b(?:taget|tages|tog|udgår|udgik|udgået|udgå|trukket|trækkes)\b(?: \S{1,30}){0,3}?(?<!godkendelse) (?:af|fra) (?:dagsordenen|dagsorden)\b|\b(?:punktet|sagen) (?:blev|er) (?:taget af|trukket|aflyst)\b|\btræk(?:ker|kes) (?:\S{1,30} ){0,3}?tilbage\b|\btrak (?:\S{1,30} ){0,4}?tilbage\b|\b(?:udgår|udgik|udgået|bortfald(?:er|et|t)|bortfaldt|trukket tilbage)\b|^(?:punktet |sagen )?aflyst\b/,
    confidence: 0.93,
    examples: [
      "Punktet blev taget af dagsordenen.",
      "Udgår.",
      "Sagen bortfaldt.",
      "Administrationen trækker sagen tilbage.",
      "Forslagsstilleren trak sit forslag tilbage.",
    ],
    nonExamples: ["Godkendelse af dagsordenen", "Vi trak stole frem."],
  },
  {
    outcome: "postponed",
    pattern:
      /\b(?:(?<!socialt |særligt |mest )udsat(?! for\b)|udsatt?es|udsatte (?:sagen|punktet|behandlingen|beslutningen|drøftelsen|forslaget)|udsæt(?:tes|ter)|(?:besluttede,?|vedtog,?|enige om) (?:[a-zæøå]{2,12} ){0,2}?at udsætte|udskyd(?:es|t|er|e)|udskudt|udskød|ny sag (?:forelægges|fremlægges)|(?:at )?genoptage(?:s)?\b|(?:sagen|punktet) (?:genoptaget|genfremlagt|genforelagt)|forelægges igen|still(?:es|et|edes) i bero|sat i bero|sættes i bero)\b/,
    confidence: 0.95,
    examples: [
      "Udsat.",
      "Sagens behandling udsat til næste møde.",
      "Ny sag forelægges med henblik på samtidig behandling",
      "Udvalget udskyder sagen.",
      "Udvalget ønsker sagen genoptaget på mødet i september.",
      "Stilledes i Bero.",
      "Udvalget besluttede herefter at udsætte sagen.",
    ],
    nonExamples: [
      "Udvalget godkendte tidsplanen.",
      "Udsatte borgere får tilbud om et besøg.",
      "Kysten er udsat for storm.",
    ],
  },
  {
    outcome: "postponed",
    pattern: new RegExp(
      `\\b(?:overf(?:øres|ørt|ørte)|overgår|gemmes|udestår) til ${MEETING}|\\b(?:behandles|videreføres|fortsættes|sættes|tages|afgøres)(?: op| med)?(?: igen)?(?: på dagsordenen)? (?:(?:på|til) )?${MEETING}|\\b(?:drøftes|(?:bliver|vil blive|skal|må) (?:drøftet|drøftes|behandlet|behandles|taget op|tages op|genoptaget))(?: igen)?(?: først)?(?: på| til)? ${MEETING}|\\btager (?:den|det|sagen|punktet|emnet) op igen\\b|\\bvender tilbage til (?:sagen|punktet|emnet)\\b|\\b(?:drøftes|behandles|tages op|tages) igen\\b`,
    ),
    confidence: 0.9,
    weak: true,
    examples: [
      "Overgår til næste møde.",
      "Punktet overføres til næste møde.",
      "Overført til mødet i maj.",
      "Punktet tages op igen til næste møde.",
      "Sættes på dagsordenen til næste møde.",
      "Behandles på et senere møde.",
      "Emnet bliver drøftet næste gang.",
      "Drøftes igen.",
      "Skal tages op på det kommende møde.",
      "Tages op næste gang.",
    ],
    nonExamples: ["Næste møde er den 4. maj.", "Overskuddet overføres til næste år."],
  },
  {
    outcome: "postponed",
    pattern:
      /^(?:vi|man|udvalget|rådet|bestyrelsen|menighedsrådet) (?:må|skal|vil|ønsker at|vælger at) afvente\b/,
    confidence: 0.75,
    weak: true,
    examples: ["Vi må afvente kommunens svar."],
    nonExamples: ["Vi må undvære en afventende part."],
  },
  {
    outcome: "postponed",
    pattern: /^(?:[a-zæøå]{2,25} ){0,2}afvent(?:er|es|ede)\b|^(?:sagen |punktet )?beror på /,
    confidence: 0.65,
    weak: true,
    examples: ["Sagen afventer en ny vurdering.", "Afventer provstiets svar.", "Beror på nye tal."],
    nonExamples: ["Godkendt. Det endelige regnskab afventer revisionen."],
  },
];
