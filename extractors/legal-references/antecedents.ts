import type { Span } from "../../schemas/span.ts";
import type { Segmentation } from "../segmentation.ts";
import { lineStart } from "../text/lines.ts";
import { headsLine } from "./act-heading.ts";
import type { ActName, ActToken, AnaphorToken, Token } from "./token.ts";

/** Furthest back that an act governs a § of its own accord, in characters: about one paragraph of a paper. */
const PARAGRAPH = 700;
/** Furthest back that `loven` finds its act where the paper has no items. */
const REACH = 6000;
/** An act that is named so often, and no other, is what an item is about. */
const NAMED_OFTEN = 2;
/** Furthest back that such an act is the one meant, in characters. */
const SOLE_REACH = 1500;
/** Rules of a body or a town that stand between the act and the §: it may as well be one of theirs. */
export const OWN_RULES =
  /vedtægt|(?<!udvalg(?:et)? for )forretningsorden|regulativ|fundats|deklaration|servitut|[a-zæøå]{3,20}aftale|kontrakt|kommissori|overenskomst/i;
/** One plan, whose own rules a § may be; `lokalplaner` and `et lokalplanforslag` have none that are cited. */
const PLAN = /lokalplan(?:en|ens|s|forslagets?)?(?![a-zæøå])/i;
const SAME = /^samme/i;
const ASIDE = /(?:jf|jfr|jævnfør|smh)\.?[\s\u00a0]{1,4}$/i;
/** Acts that one sentence names at most. */
const MOST_NEAR = 8;
const SENTENCE_END =
  /[.!?][\s\u00a0]{1,12}(?=[A-ZÆØÅ•])(?!(?:[A-ZÆØÅ]\.))|\n[\s\u00a0]{0,24}(?:[•▪◦–-]|\d{1,2}[.)]|[a-z]\)|Stk\.[ \u00a0]{0,2}\d{1,2}\.?)[\s\u00a0]/g;

/** A numbered heading that a lost line break has put behind a sentence. */
const RUN_IN_HEADING = /[.!?][\s\u00a0]{1,4}\d{1,2}(?:\.\d{1,2}){1,3}[\s\u00a0]{1,3}(?=[A-ZÆØÅ])/;
const BLANK_LINE = /\n[ \t\u00a0]{0,20}\n/;
/** A line shorter than this, with no mark at its end, is a heading. */
const HEADING = 70;
const LIST_ENTRY = /(?:[•▪◦–-]|\d{1,2}[.)]|[a-z]\))[\s\u00a0]$/;
const LIST_LINE = /^[\s\u00a0]{0,24}(?:[•▪◦–-]|\d{1,2}[.)]|[a-z]\))[\s\u00a0]/;

/** An act as named in one place; `since` is the index of the first naming in the unbroken run of the same act. */
interface Named {
  readonly act: ActToken;
  readonly since: number;
  readonly span: Span;
}

/** What is known of a provision before its act is looked for. */
interface Governing {
  readonly sentenceOnly?: boolean;
  readonly from?: number;
  readonly articles?: boolean;
  readonly noPlan?: boolean;
}

/** Acts that were named up to a place, in text order; asked with rising places, so that one pass serves the whole text. */
export class NamedActs {
  readonly #acts: readonly (ActToken | AnaphorToken)[];
  readonly #byDomain = new Map<ActToken["domain"], Named[]>();
  readonly #text: string;
  readonly #starts: readonly number[];
  /** Acts that stand alone on a line, as the heading of what is said about them below. */
  readonly #headings: readonly ActToken[];
  readonly #onlyActs = new Map<number, readonly ActToken[]>();

  constructor(tokens: readonly Token[], text: string, segmentation: Segmentation) {
    this.#acts = tokens.filter((token) => token.kind !== "provision");
    for (const token of this.#acts) {
      if (token.kind !== "act") continue;
      const list = this.#byDomain.get(token.domain) ?? [];
      const last = list.at(-1);
      const since =
        last !== undefined && identity(last.act.act) === identity(token.act) ? last.since : list.length;
      list.push({ act: token, since, span: token.span });
      this.#byDomain.set(token.domain, list);
    }
    this.#text = text;
    this.#headings = this.#acts.filter(
      (token): token is ActToken => token.kind === "act" && headsLine(token, text),
    );
    this.#starts = segmentation.agendaItems.map((item) => item.span.start).sort((a, b) => a - b);
  }

  /**
   * The last act of a domain named before `place`, in the same item: what `loven` means. Further up than a paragraph only where
   * the item names no other.
   */
  last(place: number, domain: ActToken["domain"]): ActToken | undefined {
    const list = this.#byDomain.get(domain) ?? [];
    const index = before(list, place) - 1;
    const last = list[index];
    const floor = this.#floor(place);
    const heading = this.heading(place, domain);
    if (heading !== undefined && (last === undefined || !this.#sameEntry(last.act.span.end, place)))
      return heading;
    if (last === undefined || last.act.span.end < floor) return undefined;
    // Of plans, which one paper often compares, not even a paragraph may name two.
    if (domain !== "plan" && place - last.act.span.end <= PARAGRAPH) return last.act;
    const other = list[last.since - 1];
    const sameParagraph =
      domain === "plan" && (other === undefined || other.act.span.end < place - PARAGRAPH);
    return sameParagraph || other === undefined || other.act.span.end < floor ? last.act : undefined;
  }

  /** What an anaphor means; `samme lov` only where the sentence of the last act names no other, for either may be meant. */
  meant({ span, domain }: AnaphorToken): ActToken | undefined {
    const last = this.last(span.start, domain);
    if (last === undefined) return undefined;
    if (!SAME.test(this.#text.slice(span.start, span.end)))
      return this.#isAside(last, span.start) ? undefined : last;
    const sentence = this.#sentenceStart(last.span.start, Math.max(0, last.span.start - PARAGRAPH));
    const list = this.#byDomain.get(domain) ?? [];
    const index = before(list, span.start);
    const near = list
      .slice(Math.max(0, index - MOST_NEAR), index)
      .filter((one) => one.span.start >= sentence);
    return near.every(({ act }) => identity(act.act) === identity(last.act)) ? last : undefined;
  }

  /**
   * Whether an act was cited by the way at the end of an earlier sentence (`…, jf. forvaltningslovens § 19.`), below another
   * one that the paragraph is about: what `loven` means then is either.
   */
  #isAside(last: ActToken, place: number): boolean {
    const { start, end } = last.span;
    if (!ASIDE.test(this.#text.slice(Math.max(0, start - 16), start))) return false;
    if (this.#sentenceStart(place, Math.max(0, place - PARAGRAPH)) <= end) return false;
    const list = this.#byDomain.get(last.domain) ?? [];
    return list
      .slice(0, before(list, start))
      .some((one) => one.span.end >= place - PARAGRAPH && identity(one.act.act) !== identity(last.act));
  }

  /** The act of a domain that heads the text around a place by standing alone on a line above it. */
  heading(place: number, domain: ActToken["domain"]): ActToken | undefined {
    const heading = this.#headings.findLast((act) => act.span.end <= place);
    return heading !== undefined && heading.domain === domain && heading.span.start >= this.#floor(place)
      ? heading
      : undefined;
  }

  /**
   * The one statute that an item speaks of: named twice or more before `place`, with no other act or rules beside it in all
   * of the item.
   */
  sole(place: number): ActToken | undefined {
    const acts = this.#onlyActOf(this.itemOf(place));
    const named = before(acts, place);
    const last = acts[named - 1];
    if (last === undefined || named < NAMED_OFTEN || place - last.span.end > SOLE_REACH) return undefined;
    const between = this.#text.slice(last.span.end, place);
    return OWN_RULES.test(between) || PLAN.test(between) ? undefined : last;
  }

  /** The namings of the one statute that the item at `floor` speaks of; none where it speaks of several. */
  #onlyActOf(floor: number): readonly ActToken[] {
    const known = this.#onlyActs.get(floor);
    if (known !== undefined) return known;
    const ceiling = this.#starts.find((start) => start > floor) ?? this.#text.length;
    const acts = this.#acts.filter(
      (token): token is ActToken =>
        token.kind === "act" && token.span.start >= floor && token.span.start < ceiling,
    );
    const only = onlyOne(acts);
    const single = only === undefined || only === "many" || only.domain !== "statute" ? [] : acts;
    this.#onlyActs.set(floor, single);
    return single;
  }

  /** Whether no paragraph and no entry of a list begins between two places. */
  #sameEntry(from: number, to: number): boolean {
    const between = this.#text.slice(from, to);
    if (RUN_IN_HEADING.test(between)) return false;
    return !BLANK_LINE.test(between) && !/\n[\s\u00a0]{0,24}(?:[•▪◦–-]|\d{1,2}[.)])[\s\u00a0]/.test(between);
  }

  /** Where the agenda item begins that a place lies in; 0 for a paper without items. */
  itemOf(place: number): number {
    return this.#starts.findLast((start) => start <= place) ?? 0;
  }

  /**
   * The act that governs a bare § by standing in its sentence or in its paragraph: taken only where exactly one is
   * left. `many` where several could be meant. `sentenceOnly` leaves the paragraph out, where the § may as well be one of
   * the paper's own rules. Nothing that is named before `from` governs. `articles` are those of the Union and of treaties, which
   * have no §; what has §§ has no articles. `noPlan` where the provision is none of a plan.
   */
  governing(
    place: number,
    { sentenceOnly = false, from = 0, articles = false, noPlan = false }: Governing = {},
  ): ActToken | "many" | undefined {
    const floor = Math.max(this.#floor(place), place - PARAGRAPH, from);
    const near: ActToken[] = [];
    for (let index = before(this.#acts, place) - 1; index >= 0; index -= 1) {
      const token = this.#acts[index];
      if (token === undefined || token.span.end < floor) break;
      const act = token.kind === "act" ? token : this.meant(token);
      if (act === undefined || (act.domain === "union") !== articles || (noPlan && act.domain === "plan"))
        continue;
      near.push({ ...act, span: token.span });
    }
    if (near.length === 0) return undefined;
    const sentence = this.#sentenceStart(place, floor);
    const inSentence = near.filter((act) => act.span.start >= sentence);
    const around = near.filter(
      (act) =>
        act.span.start >= sentence ||
        (this.#reaches(act.span.end, place) && !this.#inOtherItem(act.span.start, sentence)),
    );
    const governing =
      onlyOne(inSentence) ??
      (sentenceOnly ? undefined : this.#ofSentenceBefore(around, sentence, floor, place));
    if (governing === undefined || governing === "many" || governing.domain === "private") return governing;
    const between = this.#text.slice(governing.span.end, place);
    return OWN_RULES.test(between) || (governing.domain !== "plan" && !noPlan && PLAN.test(between))
      ? "many"
      : governing;
  }

  /**
   * The one act of a paragraph; of several the one that the sentence right before speaks of alone, unless it only compares it.
   * `near` are nearest first.
   */
  #ofSentenceBefore(near: readonly ActToken[], sentence: number, floor: number, place: number) {
    const only = onlyOne(near);
    const [last] = near;
    if (only !== "many" || last === undefined || this.#isAside(last, place)) return only;
    if (BLANK_LINE.test(this.#text.slice(last.span.end, place))) return only;
    const before = this.#sentenceStart(sentence - 2, floor);
    const spoken = onlyOne(near.filter((act) => act.span.start >= before));
    return spoken ?? only;
  }

  #floor(place: number): number {
    const item = this.#starts.findLast((start) => start <= place);
    return item ?? Math.max(0, place - REACH);
  }

  /**
   * Whether an act governs what stands so far below it: in the same paragraph, or in a list or a section that its own line opens.
   * What one paragraph is about is a guess about the next.
   */
  #reaches(act: number, place: number): boolean {
    const between = this.#text.slice(act, place);
    const blank = BLANK_LINE.exec(between);
    if (blank === null) return true;
    const line = this.#text.slice(lineStart(this.#text, act), act + blank.index).trim();
    return (
      line.endsWith(":") ||
      (line.length < HEADING && !/[.;,]$/.test(line) && !between.slice(0, blank.index).includes("\n"))
    );
  }

  /** Whether a place stands in another entry of the list that the sentence opens an entry of: what is named there stays there. */
  #inOtherItem(place: number, sentence: number): boolean {
    if (!LIST_ENTRY.test(this.#text.slice(Math.max(0, sentence - 8), sentence))) return false;
    const line = lineStart(this.#text, place);
    return LIST_LINE.test(this.#text.slice(line, place));
  }

  #sentenceStart(place: number, floor: number): number {
    let start = floor;
    for (const end of this.#text.slice(floor, place).matchAll(SENTENCE_END))
      start = floor + end.index + end[0].length;
    return start;
  }
}

/** How many of the tokens, which stand in text order, end at or before a place. */
export function before(tokens: readonly { readonly span: Span }[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function onlyOne(acts: readonly ActToken[]): ActToken | "many" | undefined {
  const [first] = acts;
  if (first === undefined) return undefined;
  return acts.every((act) => identity(act.act) === identity(first.act)) ? first : "many";
}

/** What makes two namings one act. */
export function identity(act: ActName): string {
  return act.key ?? act.name.toLowerCase();
}
