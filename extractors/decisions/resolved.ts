import type { Span } from "../../schemas/span.ts";
import type { Paper } from "../agenda/paper.ts";
import { findBodies } from "../text/bodies.ts";
import { inkOf } from "../text/lines.ts";

/** `Beslutning: Formanden skriver til arkitekten.` in the middle of a paragraph: the label decides, whatever the words are. */
const INLINE =
  /(?<=^|[\s.;(])(?:(?:Beslutning|Besluttet|Aftalt|Aftale|Vedtaget|Konklusion)\s?:|\p{Lu}\p{L}{3,25}s beslutning\s?[.:])[ \t]{0,4}(?=\S)(?<said>[^\n]{3,300})/gu;
const LABELS = /Beslut|Aftal|Vedtaget|Konklusion|s beslutning/;
/** What follows on the same line and is no longer the decision. */
const AFTER_INLINE = /(?<=[^\d\p{Lu}]\.)\s+(?=\p{Lu})/u;
/** A verb that decides; what came of it is left to the words around it. */
const RESOLVES =
  /(?<!\p{L})(?:beslutte(?:de|r)|vedtog|enedes om|blev enige om|(?:det|(?<!, )der) (?:blev|er) (?:besluttet|aftalt|vedtaget|fastlagt|fastsat)|blev (?:det|der) (?:besluttet|aftalt|vedtaget|fastlagt|fastsat)|(?:mødet|datoen|den|dagen) (?:blev|er) (?:fastlagt|fastsat|aftalt)|(?:er|var|blev) (?:der )?(?:\p{L}{2,12} )?(?:enige?|enighed) om|besluttedes|henlagdes|(?:vi|man|mr|sr|pu|rådet|bestyrelsen|udvalget|\p{L}{4,30}(?:rådet|udvalget|bestyrelsen)) har (?:\p{L}{2,12} ){0,2}(?:besluttet|vedtaget|valgt,? at|aftalt)|vi [^.]{0,80} har (?:\p{L}{2,12} ){0,2}besluttet|det meddeles|(?:det )?aftaltes|blev pålagt at|fik (?:mandat|bemyndigelse|til opgave) (?:til )?at|(?:vi|man|mr|pu|rådet|bestyrelsen|udvalget|\p{L}{4,30}(?:rådet|udvalget|bestyrelsen)) (?:henstiller|bemyndiger|pålægger|henstillede|bemyndigede|pålagde))(?!\p{L})/iu;
const OTHERS =
  /(?<!\p{L})har (?:\p{L}{2,12} ){0,2}(?:besluttet|vedtaget|godkendt|afvist|bevilget|anbefalet|tiltrådt)(?!\p{L})/u;
const NOT_YET = /(?<!\p{L})(?:skal|kan|vil|bør|hvis|såfremt|når|inden) [^.]{0,60}$/iu;

/** Decisions that stand behind a label inside a line. */
export function labelledInline(paper: Paper, body: Span): Span[] {
  const said = paper.text.slice(body.start, body.end);
  if (!LABELS.test(said)) return [];
  return [...said.matchAll(INLINE)].map((match) => {
    const words = match.groups?.said ?? "";
    const start = body.start + match.index + match[0].length - words.length;
    const more = AFTER_INLINE.exec(words);
    return inkOf(paper.text, { start, end: start + (more?.index ?? words.length) });
  });
}

/** Whether a sentence says that the body that meets resolved something, whatever that is. */
export function resolves(sentence: string): boolean {
  const verb = RESOLVES.exec(sentence);
  return verb !== null && !NOT_YET.test(sentence.slice(0, verb.index));
}

/** Sentences in which the body that meets resolves something, where no phrase tells what kind of outcome that is. */
export function sentencesThatResolve(paper: Paper, body: Span): Span[] {
  const said = paper.text.slice(body.start, body.end);
  return [
    ...said.matchAll(
      /(?:[^.\n]|\.(?=\d|\p{Ll}|,|\s\p{Ll})|\n(?!\s{0,20}\n)){1,1500}(?:\.|$|(?=\n\s{0,20}\n))/gu,
    ),
  ].flatMap((sentence) => {
    if (!resolves(sentence[0])) return [];
    const start = body.start + sentence.index;
    return [inkOf(paper.text, { start, end: start + sentence[0].length })];
  });
}

/** `Formanden undersøger prisen.`, `Kassereren og Inga følger op`: who was asked to do what. */
const ASKED =
  /^(?:Formanden|Næstformanden|Kassereren|Kirkeværgen|Kontaktpersonen|Sekretæren|Præsten|Sognepræsten|Provsten|Forvaltningen|Administrationen|Sekretariatet|Skolelederen|Ledelsen|Driftslederen|Bestyrelsen|Udvalget|Menighedsrådet|Forretningsudvalget|\p{Lu}\p{L}+(?:udvalget|rådet|bestyrelsen|laug)|\p{Lu}\p{L}{1,20}(?:,? (?:og )?\p{Lu}\p{L}{1,20}){0,3}|Vi) (?:\p{Ll}{2,10} )?(?:undersøger|kontakter|følger op|sørger for|tager kontakt|tager fat i|arbejder videre|indhenter|bestiller|udarbejder|indkalder|henvender sig til|retter (?:fornyet )?henvendelse|rykker for|skriver til|svarer|inviterer|afgiver|formulerer|sender (?:en|et|sine|brev|svar|høringssvar))(?!\p{L})[^.]{0,200}\.?$/u;
/** `Ingen bemærkninger.`: all that is said of the item. */
const NOTHING_SAID = /^(?:Der var )?[Ii]ngen bemærkninger(?: til [\p{L} ]{3,30})?\.?$/u;

/** Where nothing else decides: all that is said, if it asks somebody to see to the matter, or that nobody had anything to say. */
export function askedOrNothing(paper: Paper, body: Span): Span[] {
  const said = paper.text.slice(body.start, body.end).replace(/\s+/g, " ");
  return NOTHING_SAID.test(said) || ASKED.test(said) ? [body] : [];
}

/** The text with sentences blanked in which another body than the one that meets is said to have decided. */
export function withoutOthers(said: string, own: string | null): string {
  if (!OTHERS.test(said)) return said;
  return said.replace(/[^.\n]{3,400}(?:\.|\n|$)/g, (sentence) => {
    const verb = OTHERS.exec(sentence);
    if (verb === null) return sentence;
    const subject = findBodies(sentence.slice(0, verb.index)).at(-1)?.name;
    const isOwn = subject === undefined || (own !== null && isPart(subject, own)) || PLAIN.test(subject);
    return isOwn ? sentence : " ".repeat(sentence.length);
  });
}

/** A bare word for the body that meets. */
const PLAIN = /^(?:Udvalget|Rådet|Byrådet|Bestyrelsen|Menighedsrådet|Kommunalbestyrelsen|Regionsrådet)$/;

function isPart(subject: string, own: string): boolean {
  const a = subject.toLowerCase().replace(/e[tn]$/, "");
  const b = own.toLowerCase().replace(/e[tn]$/, "");
  return a.includes(b) || b.includes(a);
}
