import type { Outcome } from "../../schemas/decision.ts";
import { verdictVerb } from "../agenda/verdict-verbs.ts";
import { outcomePhrases } from "./outcomes/index.ts";

export interface Classified {
  readonly outcome: Outcome;
  /** 0..1. */
  readonly confidence: number;
}

/** What follows these is a wish, a reason or a quotation and no decision. */
const LEAD = 420;
const DECIDED = /\b(?:beslutte(?:de|t|des)|vedtog|afgjorde)\b/;
const CONDITIONAL = /\b(?:hvis|såfremt|når)\b[^.]{0,80}$/;

/** `…, der er bevilget orlov`: says what someone or something is, and decides nothing. */
const RELATIVE = /(?:,|[\p{L}\d]) (?:der|som) (?:(?!blev )\p{L}{2,12} ){0,3}$/u;
const LOOKED_BACK = 90;

/** `Formanden fortalte, at nævnet har godkendt stien`: others did it, and here it was only heard of. */
const REPORTED =
  /\b(?:fortalte|fortæller|berettede|nævnte|nævner|oplyste|oplyser|refererede|meddelte|orienterede (?:[a-zæøå]+ )?om),? at (?:[^.]{0,80} )?$/;
/** `Provstiet har godkendt regnskabet`: an office above or beside, which never is the one that meets. */
const BY_OTHERS =
  /(?<!\p{L})(?:(?:kommunen|provstiet|provstiudvalget|stiftet|ministeriet|regionen|amtet|\p{L}{3,20}(?:nævnet|styrelsen|ministeriet)) har (?:\p{L}{2,12} ){0,2}|politiet (?:har |kan )?(?:\p{L}{2,12} ){0,2})$/u;
/** `vedtaget af Folketinget`, `godkendt af kommunen`: who did it stands behind the verb. */
const BY_OTHERS_BEHIND =
  /^[\p{L}]{4,14} (?:\p{L}{2,12} ){0,2}af (?:folketinget|regeringen|kommunen|provstiet|provstiudvalget|stiftet|staten|ministeriet|regionen|amtet|politiet|\p{L}{3,20}(?:nævnet|styrelsen|ministeriet)|\p{L}{3,20} kommune)(?!\p{L})/u;
/** `kan først godkendes i maj`, `skal godkendes af rådet`: still to come. */
const TO_COME =
  /(?<!\p{L})(?:skal|kan først|kan endnu ikke|bør|forventes|mangler at|vil blive|når|inden) (?:(?!at(?!\p{L}))\p{L}{2,14} ){0,4}$/u;
const COMES =
  /^(?:godkendes|vedtages|tiltrædes|vælges|godkendt|vedtaget|tiltrådt|valgt|taget til efterretning|tages til efterretning)(?!\p{L})/u;

/** What is put off or withdrawn is told of by whoever leads the meeting, and holds. */
const HOLDS_WHEN_TOLD: ReadonlySet<Outcome> = new Set(["postponed", "withdrawn", "returned", "not-released"]);
/** `de godkendte planer`, `den valgte løsning`: a participle that describes. */
const DESCRIBED = /(?<!\p{L})(?:de|den|det|alle|vores|allerede|tidligere|senest|nyligt) $/u;
const DESCRIBES =
  /^(?:godkendte|valgte|udpegede|udsatte|bevilgede|forkastede|afviste|indstillede|anbefalede|tiltrådte|drøftede)\b/;

/** `ikke-godkendt byggeri`: says what something is not. */
const NEGATED = /(?<!\p{L})(?:ikke|tidligere|endnu ikke)-$/u;

function isTold(text: string, at: number, outcome: Outcome): boolean {
  const before = text.slice(Math.max(0, at - LOOKED_BACK), at);
  if (NEGATED.test(before)) return false;
  if (CONDITIONAL.test(before) || RELATIVE.test(before)) return false;
  if (BY_OTHERS.test(before) || BY_OTHERS_BEHIND.test(text.slice(at, at + LOOKED_BACK))) return false;
  if (TO_COME.test(before) && COMES.test(text.slice(at, at + 30))) return false;
  if (REPORTED.test(before) && !HOLDS_WHEN_TOLD.has(outcome)) return false;
  return !(DESCRIBED.test(before) && DESCRIBES.test(text.slice(at, at + 14)));
}

/** `Tilbagesendes afdelingen med bemærkning, at byrådet har vedtaget indstillingen`: the errand of a paper, not its outcome. */
const WITH_REMARK = /^.{0,120}? med (?:den )?bemærkning,? at /;
const ERRANDS: ReadonlySet<Outcome> = new Set(["returned", "referred"]);

/** `Venstre kunne ikke tiltræde`: some who lost say so; what was decided stands elsewhere. */
const DISSENTER =
  /(?:\([a-zæøå]{1,3}\)|(?<![\p{L}-])(?:venstre|konservative|enhedslisten|socialdemokrat\p{L}*|dansk folkeparti|sf|radikale|liste \p{L}{1,2}|alternativet|liberal alliance|moderaterne|mindretal\p{L}*[^.]{0,80}|[abcdfiomvæøå]))(?:,? (?:og|samt) [^.]{1,40})?\s$/u;

function isDissent(text: string, at: number): boolean {
  return (
    DISSENTER.test(text.slice(Math.max(0, at - LOOKED_BACK), at)) &&
    /^(?:kunne|kan)\b[^.]{0,60}? ikke/.test(text.slice(at, at + 80))
  );
}

const phrases = outcomePhrases.map((phrase) => ({
  ...phrase,
  every: new RegExp(phrase.pattern.source, "g"),
}));

/** `enige om at godkende` decides as its verb does; what they agree on further on is a matter of its own. */
const LONGEST_TO_VERB = 16;

/** What a decision's text comes to; `other` with a low confidence where no phrase says. */
export function classifyOutcome(text: string): Classified {
  const whole = normalize(text);
  const lower = whole.slice(0, LEAD);
  let best: Place | undefined;
  let weak: Place | undefined;
  for (const { outcome, every, confidence, weak: isWeak } of phrases) {
    const match = [...lower.matchAll(every)].find(
      ({ index }) => isTold(lower, index, outcome) && !(outcome === "rejected" && isDissent(lower, index)),
    );
    if (match === undefined) continue;
    const isErrand = ERRANDS.has(outcome) && WITH_REMARK.test(lower.slice(match.index));
    if (isWeak || isErrand) {
      if (weak === undefined || match.index < weak.at) weak = { at: match.index, outcome, confidence };
    } else if (best === undefined || match.index < best.at) best = { at: match.index, outcome, confidence };
  }
  const agreed = /\b(?:er |var |blev )?enige om\b/.exec(lower);
  const agreedTo = agreed === null || best === undefined ? 0 : best.at - agreed.index - agreed[0].length;
  if (agreed !== null && (best === undefined || (agreed.index < best.at && agreedTo > LONGEST_TO_VERB)))
    return { outcome: "other", confidence: 0.7 };
  const chosen = verdictBesides(whole, best?.at) ?? best ?? undecided(weak, lower) ?? byVerb(lower);
  if (chosen === undefined) return { outcome: "other", confidence: DECIDED.test(lower) ? 0.6 : 0.4 };
  const late = chosen.at > 200 ? 0.15 : chosen.at > 100 ? 0.05 : 0;
  return { outcome: chosen.outcome, confidence: Math.round((chosen.confidence - late) * 100) / 100 };
}

const BY_VERB = 0.72;
const LONGEST_BY_VERB = 160;
/** Before a verb that acts; in the past it else describes (`udsatte borgere`). */
const ACTS =
  /(?<!\p{L})(?:vi|man|mødet|\p{L}{0,30}(?:udvalget|rådet|bestyrelsen|forsamlingen|kommissionen)) (?:\p{L}{2,14} ){0,3}$/u;
const NEGATED_NEAR = /(?<!\p{L})(?:ikke|ej|hverken)(?!\p{L})/u;

/** Where no phrase says: the first verb by which bodies decide, in a form that no phrase lists. */
function byVerb(lower: string): Place | undefined {
  if (lower.length > LONGEST_BY_VERB || /^at(?!\p{L})/u.test(lower)) return undefined;
  for (const { index, 0: word } of lower.matchAll(/\p{L}{4,20}/gu)) {
    const verb = verdictVerb(word);
    if (verb === undefined || verb.outcome === "other" || verb.outcome === "discussed") continue;
    const behind = lower.slice(index + word.length, index + word.length + 4);
    if (
      behind.startsWith(" at") ||
      behind === " for" ||
      ((verb.form === "past" || verb.form === "present") && !ACTS.test(lower.slice(0, index)))
    )
      continue;
    if (!isTold(lower, index, verb.outcome)) continue;
    const around = lower.slice(Math.max(0, index - 20), index + word.length + 8);
    const turned = NEGATED_NEAR.test(around);
    if (turned && verb.outcome !== "approved" && verb.outcome !== "recommended") continue;
    return { at: index, outcome: turned ? "rejected" : verb.outcome, confidence: BY_VERB };
  }
  return undefined;
}

const ELECTION = /^(?:Valg|Udpegning|Konstituering)(?! af (?:\p{L}+form|farve|tema|emne|sted))/u;
const LONGEST_NAMES = 80;

/** Under `Valg af referent` a name alone says who was chosen. */
export function electsBy(title: string, said: string): boolean {
  if (!ELECTION.test(title) || said.length > LONGEST_NAMES) return false;
  const parts = said.replace(/[.\s]+$/u, "").split(/,|\n|(?<=\p{L}) (?:og|samt) /u);
  return parts.every(
    (part) =>
      /^\s?\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{0,20}){0,3}\s?$/u.test(part) && !NOBODY.test(part),
  );
}

const NOBODY =
  /^\s?(?:Ingen|Intet|Alle|Godkendt|Udsat|Udskudt|Valgt|Genvalg|Drøftet|Udgår|Vedtaget|Iab|Evt)\b/u;

/** `Sagen blev drøftet, og udvalget besluttede, at …`: talk with a result is no mere talk, though no phrase names the result. */
function undecided(weak: Place | undefined, lower: string): Place | undefined {
  return weak?.outcome === "discussed" && DECIDED.test(lower.slice(weak.at)) ? undefined : weak;
}

/** `godkendt.`, `dagsordenen blev godkendt.`, `orienteringen taget til efterretning.`: a sentence that does nothing but decide. */
const VERDICT =
  /(?<=^|(?<!(?<!\d)\d{1,2})[.:!?]\s)(?:(?:dagsorden(?:en)?|indstilling(?:en|erne)?|orientering(?:en|erne)?|sagen|punktet|forslaget|referatet|det indstillede|redegørelsen|udvalget|byrådet|kommunalbestyrelsen|rådet) )?(?:(?:blev|er|var|herefter|enstemmigt|hermed) ){0,3}(?:godkendt|godkendte indstillingen|vedtaget|tiltrådt|tiltrådte indstillingen|taget til efterretning|til efterretning|udsat|anbefales|forkastet|afvist|oversendt til \S{1,40})(?: enstemmigt| som indstillet)?(?=\.|$)|(?<=[.:!?]\s)(?:[a-zæøå]{0,14})forslaget (?:faldt|bortfaldt|blev nedstemt)(?: dermed| hermed| herefter)?(?=\.|$)/g;

interface Place {
  readonly at: number;
  readonly outcome: Outcome;
  readonly confidence: number;
}

/** The last such sentence, where the first phrase found stands in a sentence that says other things too. */
function verdictBesides(text: string, firstAt: number | undefined): Place | undefined {
  const verdicts = [...text.matchAll(VERDICT)];
  const last = verdicts.at(-1);
  if (last === undefined) return undefined;
  const isFirst = verdicts.some(
    (verdict) =>
      firstAt !== undefined && firstAt >= verdict.index && firstAt < verdict.index + verdict[0].length,
  );
  if (isFirst) return undefined;
  const phrase = outcomePhrases.find(({ pattern }) => pattern.test(last[0]));
  return phrase === undefined ? undefined : { at: 0, outcome: phrase.outcome, confidence: VERDICT_LATE };
}

const VERDICT_LATE = 0.85;

/** Lower case, single blanks, and the figures that OCR puts for letters inside words put right. */
function normalize(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/(?<=\p{L})1(?=\p{L})/gu, "l")
    .replace(/(?<=\p{L})0(?=\p{L})/gu, "o")
    .replace(/\bti1\b/g, "til")
    .replace(/\b[Dd]r(?:o|g|oe)ft/g, "drøft")
    .replace(/aa(?=d|n|r|s|e)/g, "å")
    .toLowerCase();
}
