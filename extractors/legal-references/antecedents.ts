import type { Segmentation } from "../segmentation.ts";
import type { ActName, ActToken, AnaphorToken, ProvisionToken, Token } from "./token.ts";

/** Furthest back that an act governs a § of its own accord, in characters: about one paragraph of a paper. */
const PARAGRAPH = 700;
/** Furthest back that `loven` finds its act where the paper has no items. */
const REACH = 6000;
/** Rules of a body or a town that stand between the act and the §: it may as well be one of theirs. */
const OWN_RULES = /vedtægt|forretningsorden|regulativ|kommissori|overenskomst/i;
const PLAN = /lokalplan/i;
const SENTENCE_END = /[.!?][\s\u00a0]{1,12}(?=[A-ZÆØÅ•])(?!(?:[A-ZÆØÅ]\.))/g;

/** Acts that were named up to a place, in text order; asked with rising places, so that one pass serves the whole text. */
export class NamedActs {
  readonly #acts: readonly (ActToken | AnaphorToken)[];
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(tokens: readonly Token[], text: string, segmentation: Segmentation) {
    this.#acts = tokens.filter((token) => token.kind !== "provision");
    this.#text = text;
    this.#starts = segmentation.agendaItems.map((item) => item.span.start).sort((a, b) => a - b);
  }

  /** The last act of a domain named before `place`, in the same item: what `loven` means. */
  last(place: number, domain: ActToken["domain"]): ActToken | undefined {
    if (domain === "plan")
      return this.onlyPlan(place, PARAGRAPH) ?? this.onlyPlan(place, Number.POSITIVE_INFINITY);
    const floor = this.#floor(place);
    for (let index = this.#before(place) - 1; index >= 0; index -= 1) {
      const token = this.#acts[index];
      if (token === undefined || token.span.end < floor) return undefined;
      if (token.kind === "act" && token.domain === domain) return token;
    }
    return undefined;
  }

  /**
   * The act that governs a bare § by standing in its sentence or in its paragraph: taken only where exactly one is
   * left. `many` where several could be meant.
   */
  governing(place: number): ActToken | "many" | undefined {
    const floor = Math.max(this.#floor(place), place - PARAGRAPH);
    const near: ActToken[] = [];
    for (let index = this.#before(place) - 1; index >= 0; index -= 1) {
      const token = this.#acts[index];
      if (token === undefined || token.span.end < floor) break;
      const act = token.kind === "act" ? token : this.last(token.span.start, token.domain);
      if (act !== undefined) near.push({ ...act, span: token.span });
    }
    if (near.length === 0) return undefined;
    const sentence = this.#sentenceStart(place, floor);
    const inSentence = near.filter((act) => act.span.start >= sentence);
    const governing = onlyOne(inSentence) ?? onlyOne(near);
    if (governing === undefined || governing === "many" || governing.domain === "private") return governing;
    const between = this.#text.slice(governing.span.end, place);
    return OWN_RULES.test(between) || (governing.domain !== "plan" && PLAN.test(between))
      ? "many"
      : governing;
  }

  /** The one plan that is named in the item, at most so many characters back; undefined where none or several are. */
  onlyPlan(place: number, reach: number): ActToken | undefined {
    const floor = Math.max(this.#floor(place), place - reach);
    let plan: ActToken | undefined;
    for (let index = this.#before(place) - 1; index >= 0; index -= 1) {
      const token = this.#acts[index];
      if (token === undefined || token.span.end < floor) break;
      if (token.kind !== "act" || token.domain !== "plan") continue;
      if (plan !== undefined && identity(plan.act) !== identity(token.act)) return undefined;
      plan = token;
    }
    return plan;
  }

  #before(place: number): number {
    let low = 0;
    let high = this.#acts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#acts[middle]?.span.end ?? 0) <= place) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #floor(place: number): number {
    const item = this.#starts.findLast((start) => start <= place);
    return item ?? Math.max(0, place - REACH);
  }

  #sentenceStart(place: number, floor: number): number {
    let start = floor;
    for (const end of this.#text.slice(floor, place).matchAll(SENTENCE_END))
      start = floor + end.index + end[0].length;
    return start;
  }
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

/** Acts that one paragraph number is tied to in the whole paper: `§ 85` means the same act where it stands alone. */
export class KnownProvisions {
  readonly #acts = new Map<string, ActToken | "many">();

  add(token: ProvisionToken, act: ActToken): void {
    for (const { paragraph } of token.provisions) {
      if (paragraph === null) continue;
      const known = this.#acts.get(paragraph);
      if (known === undefined) this.#acts.set(paragraph, act);
      else if (known === "many" || identity(known.act) !== identity(act.act))
        this.#acts.set(paragraph, "many");
    }
  }

  get(token: ProvisionToken): ActToken | undefined {
    const [first] = token.provisions;
    const known = first?.paragraph == null ? undefined : this.#acts.get(first.paragraph);
    return known === "many" ? undefined : known;
  }
}
