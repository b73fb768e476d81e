import type { Outcome } from "../../schemas/decision.ts";

/** One way of saying what was decided. Patterns are matched against lower-case text with single blanks. */
export interface OutcomePhrase {
  readonly outcome: Outcome;
  readonly pattern: RegExp;
  /** 0..1: how surely the phrase means this outcome. */
  readonly confidence: number;
  /** Holds only where no other phrase is found: a committee that discussed a case has mostly also decided it. */
  readonly weak?: true;
  readonly examples: readonly string[];
  readonly nonExamples: readonly string[];
}

const NOT = "(?:ikke|ej|ingen|hverken)";
const AMENDED =
  "(?:(?:følgende |disse |den |de |denne |enkelte |mindre |små |visse |nogle |redaktionelle |aftalte |nedenstående |nævnte |anførte |supplerende )*(?:ændring|bemærkning|tilføjelse|korrektur|rettelse|præcisering|justering|forbehold|tilretning|forudsætning|undtagelse|ønske|krav))";

/** Tried at every place; the earliest match wins, and of two at one place the one that stands first here. */
export const outcomePhrases: readonly OutcomePhrase[] = [
  {
    outcome: "not-released",
    pattern:
      /beslutning(?:en)? (?:er )?ikke (?:er )?(?:frigivet|offentlig)|(?:ikke (?:frigivet|offentliggjort))|lukket beslutning/,
    confidence: 0.98,
    examples: ["Beslutning ikke frigivet", "Beslutningen er ikke offentlig"],
    nonExamples: ["Godkendt."],
  },
  {
    outcome: "rejected",
    pattern: new RegExp(
      `\\b${NOT} (?:godkend(?:t|es)|tiltrådt|tiltrædes|vedtaget|imødekom(?:met|mes)|bevilget|anbefal(?:et|es)|opnået? flertal|tiltraadt)\\b|\\bkan ikke (?:anbefales|godkendes|tiltrædes|imødekommes|anbefale|godkende|tiltræde|imødekomme)\\b|\\bkunne ikke (?:tiltræde|anbefale|godkende|imødekomme)\\b|\\b(?:afvis(?:t|es|te|tes|er)|forkast(?:et|es|ede|edes)|falde(?:t|r)(?! (?:i |til |for |under|uden)|[^.]{0,30} (?:væk|bort|på|sammen)\\b)|faldt(?! (?:i |til |for |under|uden)|[^.]{0,30} (?:væk|bort|på|sammen)\\b)|bortfalder? ikke|afsl(?:ået|ås|og|år|aaet|oges)|nedstemt|nedstemtes)\\b|\\b(?:vedtog|vedtaget|beslutte(?:de|r|t)),? at (?:\\S+ ){0,2}?(?:give afslag|afvise|afslå|forkaste)\\b|\\bikke at (?:tilslutte sig|godkende|anbefale|tiltræde|vedtage|imødekomme|sende)\\b|\\b(?:godkender|anbefaler|tiltræder|godkendte|tiltrådte|imødekom|anbefales|godkendes|tiltrædes|imødekommes) ikke\\b|\\b(?:ikke imødekommet|gav afslag|meddeles afslag|meddelt afslag)\\b`,
    ),
    confidence: 0.95,
    examples: [
      "Forslaget blev forkastet.",
      "Ikke godkendt",
      "Faldet.",
      "Ansøgningen er ikke imødekommet.",
      "Indstillingen kan ikke anbefales.",
    ],
    nonExamples: ["Godkendt.", "Udvalget drøftede sagen."],
  },
  {
    outcome: "returned",
    pattern:
      /\b(?:send(?:es|t|te|er|e)|går|gik)\b(?: \S{1,30}){0,3}? tilbage\b|\btilbagesend(?:es|t|te|tes|er|e)\b|\bhjemvis(?:t|es|te|tes)\b|\bsendes? (?:\S{1,30} ){0,3}?til fornyet behandling\b|\btilbagevis(?:t|es|te)\b/,
    confidence: 0.94,
    examples: [
      "Sagen sendes tilbage til udvalgsbehandling",
      "Hjemvist til udvalget",
      "Byrådet besluttede at sende sagen tilbage til udvalget",
    ],
    nonExamples: ["Udvalget så tilbage på året."],
  },
  {
    outcome: "withdrawn",
    pattern:
      /\b(?:taget|tages|tog|udgår|udgik|udgået|udgå|trukket|trækkes)\b(?: \S{1,30}){0,3}?(?<!godkendelse) (?:af|fra) (?:dagsordenen|dagsorden)\b|\b(?:punktet|sagen) (?:blev|er) taget af\b|\b(?:udgår|udgik|udgået|bortfald(?:er|et|t)|bortfaldt|trukket tilbage|trækkes tilbage|trak)\b/,
    confidence: 0.93,
    examples: ["Punktet blev taget af dagsordenen.", "Udgår.", "Sagen bortfaldt."],
    nonExamples: ["Godkendelse af dagsordenen"],
  },
  {
    outcome: "postponed",
    pattern:
      /\b(?:udsat|udsatt?es|udsatte (?:sagen|punktet|behandlingen|beslutningen|drøftelsen|forslaget)|udsæt(?:tes|te|ter)|udskyd(?:es|t|e)|udskudt|ny sag (?:forelægges|fremlægges)|(?:at )?genoptage(?:s)?\b|forelægges igen|overført til næste møde|behandles på (?:et )?(?:senere|næste|kommende) møde|videreføres på næste)\b/,
    confidence: 0.95,
    examples: [
      "Udsat.",
      "Sagens behandling udsat til næste møde.",
      "Ny sag forelægges med henblik på samtidig behandling",
      "Udskydes til næste møde.",
    ],
    nonExamples: ["Udvalget godkendte tidsplanen."],
  },
  {
    outcome: "recommended",
    pattern:
      /\b(?:anbefal(?:er|es|ede|edes|et)|(?:besluttede at )anbefale|indstil(?:les|ler|lede|ledes|let)|tilråd(?:er|es|ede))\b|\b(?:oversendes|fremsendes|sendes|indstilles) (?:\S{1,30} ){0,5}?(?:med|til) (?:\S{1,30} ){0,2}?(?:anbefaling|godkendelse)\b|\bvedtaget fremsendt til (?:godkendelse|kommunalbestyrelsen|byrådet)\b/,
    confidence: 0.93,
    examples: [
      "Anbefales.",
      "Indstilles til godkendelse",
      "Økonomiudvalget anbefaler overfor Byrådet, at indstillingen godkendes.",
    ],
    nonExamples: ["Udvalget har ingen yderligere anbefalinger.", "Indstillingen godkendt."],
  },
  {
    outcome: "approved-with-changes",
    pattern: new RegExp(
      `\\b(?:godkend(?:t|es|te|tes|er)|vedtag(?:et|es|e|er)|vedtog|vedtoges|tiltrådt?(?:e|es)?|tiltrædes|tiltræde|følges|bevilget|imødekommet)\\b[^.;]{0,160}?(?:,? (?:dog )?(?:med|under) ${AMENDED}|,? (?:dog|idet(?![^.,]{0,80} (?:stemte|stemmer|undlod|tog forbehold))|således|bortset fra|undtagen|med undtagelse)\\b|,? på betingelse)`,
    ),
    confidence: 0.9,
    examples: [
      "Godkendt med de aftalte korrekturrettelser",
      "Indstillingen godkendt med disse bemærkninger:",
      "Godkendt, idet prisen sættes ned.",
      "Godkendt med den ændring at fristen er maj.",
    ],
    nonExamples: ["Godkendt.", "Med stemmerne 6 for og 2 imod blev det godkendt."],
  },
  {
    outcome: "noted",
    pattern:
      /\btil (?:efter(?:efter)?retning(?:en)?|efterretnlng|orientering)\b|\borienteringe?r?n?e? (?:blev |er )?(?:givet|modtaget)\b/,
    confidence: 0.95,
    examples: ["Taget til efterretning", "Orienteringen blev taget til efterretning.", "Til orientering."],
    nonExamples: ["Udvalget orienteres løbende."],
  },
  {
    outcome: "referred",
    pattern:
      /\b(?:fremsend(?:es|t|te)|oversend(?:es|t|te)|henvis(?:t|es|te|tes)|oversender|fremsender|henviser|videresend(?:es|t|er)|sendes) (?:\S{1,30} ){0,4}?til\b|\bsend(?:e|te|er) (?:\S{1,30} ){1,6}?til (?:\S{1,30} )?(?:behandling|realitetsbehandling)\b/,
    confidence: 0.9,
    examples: [
      "Henvistes til Skoleudvalget",
      "Fremsendes til Byrådet",
      "Sagen oversendt til Økonomiudvalget",
    ],
    nonExamples: ["Udvalget drøftede henvisningerne."],
  },
  {
    outcome: "appointed",
    pattern:
      /\b(?:(?:gen|ny)?valgt(?:e|es)?|udpeg(?:et|es|ede|edes|er)|vælger|valgte|udnævnt|konstitueret|konstituerede sig)\b/,
    confidence: 0.9,
    examples: ["Holger Tved blev valgt.", "Udvalget udpegede Grethe Bak til bestyrelsen."],
    nonExamples: ["Udvalget har valget mellem to forslag."],
  },
  {
    outcome: "approved",
    pattern:
      /\b(?:godkend(?:t|es|te|tes|er)|vedtag(?:et|es|e|en|er)|vedtog(?:es)?|tiltrådt?(?:e|es)?|tiltraadt?(?:e|es)?|tiltræd(?:es|er|te)|tilsluttede sig|tilslutte(?:r|de) sig|(?:kan|kunne) (?:enstemmigt )?(?:tiltræde|godkende|tilslutte sig|anbefale)|indstillingen følges|følges|bevilge(?:t|des|de|s)|imødekom(?:met|mes|mer|)|bifald(?:t|tes|es)|samtykke som givet|det er givet\b|meddeles tilladelse|giv(?:es|et) tilladelse|meddelt dispensation|gav dispensation|frigiv(?:es|et)|besluttede at (?:godkende|vedtage|tiltræde|bevilge|imødekomme)|ja\.)(?![a-zæøå])/,
    confidence: 0.95,
    examples: [
      "Godkendt",
      "Byrådet godkendte indstillingen.",
      "Udvalget kan enstemmigt tiltræde indstillingen.",
      "Indstillingen følges.",
      "Det vedtoges med 9 St.",
    ],
    nonExamples: ["Udvalget drøftede sagen.", "Godkendelse af dagsorden"],
  },
  {
    outcome: "discussed",
    pattern: /\b(?:drøft(?:et|ede|es|edes|else|elsen)|debatter(?:et|ede))\b/,
    confidence: 0.85,
    weak: true,
    examples: ["Drøftet.", "Udvalget drøftede sagen."],
    nonExamples: ["Godkendt."],
  },
  {
    outcome: "noted",
    pattern:
      /\b(?:blev orienteret|orienterede|orienterer|fik en orientering|gav en (?:kort )?(?:status|orientering))\b/,
    confidence: 0.65,
    weak: true,
    examples: ["Udvalget blev orienteret om vejarbejdet.", "Formanden orienterede om mødet."],
    nonExamples: ["Godkendt."],
  },
];
