import type { OutcomePhrase } from "./phrase.ts";

const VERB =
  "(?:godkend(?:t|es|te|tes|er)|vedtag(?:et|es|e|er)|vedtog|vedtoges|tiltrådt?(?:e|es)?|tiltrædes|tiltræde|(?:indstillingen )?(?:følges|(?:blev )?fulgt)|bevill?iget|bevilget|imødekom(?:met|mes))";
const CHANGE =
  "(?:[a-zæøå]{1,20} ){0,3}?(?:ændring|bemærkning|tilføjelse|korrektur|rettelse|præcisering|justering|ajourføring|opdatering|omformulering|supplering|sletning|udeladelse|forbehold|tilretning|forudsætning|undtagelse|ønske|krav)";
/** `idet X stemte imod`, `dog var Y fraværende` tell who went along, and change nothing. */
const WHO = "(?![^.,]{0,80} (?:stemte|stemmer|undlod|tog forbehold|fraværende|deltog ikke|inhabil))";

/** Approved with something added or changed; stands before the plain form, which begins at the same word. */
export const changed: readonly OutcomePhrase[] = [
  {
    outcome: "approved-with-changes",
    pattern: new RegExp(
      `\\b${VERB}\\b[^.;]{0,160}?(?:,? (?:dog )?(?:med|under) ${CHANGE}|,? (?:dog${WHO}|idet${WHO}|således|bortset fra|undtagen|med undtagelse)\\b|,? på betingelse| i (?:ændret|tilrettet|revideret|justeret) (?:form|udgave)|,? (?:såfremt|hvis|under forudsætning af)\\b)|\\bmed (?:den|denne|disse|de|følgende|enkelte|en|et par|mindre) ${CHANGE}[a-zæøå]* (?:[a-zæøå]{2,20} ){0,4}?(?:blev |er |kan |kunne )?(?:[a-zæøå]{2,20} ){0,3}?${VERB}\\b|\\bdelvis(?:t)? ${VERB}\\b|\\b${VERB} delvis(?:t)?\\b`,
    ),
    confidence: 0.9,
    examples: [
      "Med denne tilføjelse blev dagsordenen godkendt.",
      "Med disse rettelser godkendes referatet.",
      "Godkendt med de aftalte korrekturrettelser",
      "Godkendt med de faldne bemærkninger.",
      "Referatet blev godkendt med en enkelt rettelse.",
      "Indstillingen godkendt med disse bemærkninger:",
      "Indstillingen følges med den ændring, at der spares mere.",
      "Godkendt med en ajourføring af bilaget.",
      "Godkendt, idet prisen sættes ned.",
      "Godkendt, dog således at stien føres syd om søen.",
      "Delvist imødekommet.",
    ],
    nonExamples: [
      "Godkendt.",
      "Godkendt uden bemærkninger.",
      "Med stemmerne 6 for og 2 imod blev det godkendt.",
      "Godkendt, idet Gerda Holm (A) stemte imod.",
    ],
  },
];

/** Approved, granted, agreed to. */
export const approved: readonly OutcomePhrase[] = [
  {
    outcome: "approved",
    pattern:
      /\b(?:godkend(?:t|es|te|tes|er)|vedtag(?:et(?! ikke)|es|e|en|er)|vedtog(?:es)?(?! ikke)|tiltrådt?(?:e|es)?|tiltraadt?(?:e|es)?|tiltræd(?:es|er|te)|tilsluttede sig|tilslutte(?:r|de) sig|(?:kan|kunne) (?:enstemmigt )?(?:tiltræde|godkende|tilslutte sig)|indstillingen følges|indstillingen (?:blev )?fulgt|følges|følge (?:\S{1,30} )?indstilling(?:en)?|bevill?ig(?:et|es|edes?)|bevilge(?:t|des|de|s)|imødekom(?:met|mes|mer|)|bifald(?:t|tes|es)|antaget|antoges|accepter(?:et|es|ede)|bemyndig(?:es|edes|ede|et|er)|grønt lys|stadfæst(?:et|es|ede)|(?:besluttede,?|beslutter,?|besluttet,?|vedtog,?|enige om) (?:[a-zæøå]{2,12} ){0,2}?(?<!ikke )at (?:godkende|vedtage|tiltræde|bevilge|imødekomme|tilslutte sig|antage|acceptere|bemyndige))(?![a-zæøå])/,
    confidence: 0.95,
    examples: [
      "Godkendt",
      "Byrådet godkendte indstillingen.",
      "Udvalget kan enstemmigt tiltræde indstillingen.",
      "Indstillingen følges.",
      "Byrådet besluttede at følge administrationens indstilling.",
      "Det vedtoges med 9 St.",
      "Antoges.",
      "Bevilliget.",
      "Bevilligedes.",
    ],
    nonExamples: [
      "Udvalget drøftede sagen.",
      "Godkendelse af dagsorden",
      "Byrådet har vedtaget ikke at godkende indstillingen.",
    ],
  },
  {
    outcome: "approved",
    pattern:
      /\b(?:samtykke som givet|det er givet\b|meddele[sr]? (?:\S{1,30} )?(?:tilladelse|dispensation)|meddel(?:er|te|es|tes) (?:\S{1,30} )?(?:tilladelse|dispensation|bevilling|henstand|orlov|samtykke)|\S{0,30}(?:tilladelsen?|dispensation(?:en)?) (?:gives|meddeles)|(?:giv(?:es|et|er)|gav) (?:\S{1,30} )?(?:tilladelse|dispensation|samtykke|tilsagn om (?:\S{1,30} )?(?:\d|tilskud|støtte))|(?:at|besluttede at) (?:give|yde) (?:\S{1,30} )?(?:tilladelse|dispensation|samtykke|tilskud|tilsagn om (?:\S{1,30} )?(?:\d|tilskud|støtte))|yde(?:s|r|de|t) (?:\S{1,30} ){0,3}?(?:tilskud|støtte|bidrag)|frigiv(?:es|et))(?![a-zæøå])/,
    confidence: 0.9,
    examples: [
      "Der gives tilladelse.",
      "Landzonetilladelse meddeles.",
      "Udvalget besluttede at give dispensation.",
      "Rådet giver tilsagn om 5.000 kr.",
      "Der ydes et tilskud på 5.000 kr.",
    ],
    nonExamples: ["Der kan ikke meddeles dispensation.", "Udvalget besluttede ikke at give tilladelse."],
  },
  {
    outcome: "approved",
    pattern:
      /\b(?:besluttede,?|besluttet,?|vedtog,?|enige om) at sige ja\b|\b(?:siger|sagde) ja (?:tak )?til\b|^der (?:udbetales|afsættes|gives|ydes|reserveres|anvises|meddeles) (?:\S{1,20} ){0,3}?(?:\d|tilladelse|dispensation|tilsagn|henstand)|^vi (?:bidrager med|betaler|giver|yder|køber|bestiller|siger ja|tager imod|takker ja)(?! ikke)(?![a-zæøå])|\b(?:besluttede,?|besluttet,?|vedtog,?|vedtaget,?) at (?:give|yde|betale|bidrage|købe|støtte|tildele)(?![a-zæøå])/,
    confidence: 0.82,
    examples: [
      "Vi bidrager med 1.000 kr.",
      "Der udbetales 4.500 kr. af reserven.",
      "Det blev besluttet at give 1.000 kr.",
    ],
    nonExamples: ["Vi giver ikke tilskud i år.", "Vi mødes kl. 17."],
  },
  {
    outcome: "approved",
    pattern:
      /\bsom (?:indstillet|foreslået|anbefalet)\b|\b(?:har|havde) (?:intet at indvende|ingen indvendinger|ikke noget at indvende)\b|\b(?:enige?|enighed) (?:i|om) (?:indstillingen|forslaget)\b|\b(?:bakke[rd]e?|støtte[rd]e?) (?:\S{1,20} )?op om\b|\bstøtte[rd]e? (?:indstillingen|forslaget)\b|^(?:ok|o\.k\.|okay|ja)(?=[.,!]| tak\b|$)/,
    confidence: 0.85,
    examples: [
      "Som indstillet.",
      "Udvalget har intet at indvende mod udstykningen.",
      "Udvalget er enig i indstillingen.",
      "Menighedsrådet bakker op om forslaget.",
      "OK.",
      "Ja tak.",
    ],
    nonExamples: ["Oklahoma", "Udvalget støtter de unge."],
  },
  {
    outcome: "approved",
    pattern: /\boverdr(?:oges|ages|aget) til\b|\b(?:ud)?sendes i (?:offentlig |fornyet )?høring\b/,
    confidence: 0.75,
    examples: ["Overdroges til Vognmand Steen som lavestbydende.", "Planen sendes i høring i otte uger."],
    nonExamples: ["Planen har været sendt i høring."],
  },
];
