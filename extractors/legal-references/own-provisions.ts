import type { ProvisionToken, Token } from "./token.ts";

/** Pages of statutes number the subsections as items of a list: `1. § 29`. */
const LINE_START = /(?:^|\n)[\s\u00a0]{0,24}(?:\d{1,2}\.[ \u00a0]{1,3})?[»"”]?$/;
/** What follows the number of a heading: a full stop, a title on the same line or on the next. */
const HEADING_END = /^[\s\u00a0]{0,3}(?:\.[\s\u00a0]|\n|[A-ZÆØÅ])/;
/** A number, alone on its line or with a title, below which prose begins, or before prose: what a list of citations does not have. */
const HEADS_PROSE =
  /^(?:[ \t\u00a0]{0,4}\.?[ \t\u00a0]{0,4}(?:[A-ZÆØÅ][^\n.]{1,60})?\n(?:[ \t\u00a0]{0,8}\n){0,3}(?:[ \t\u00a0]{0,8}[A-ZÆØÅ][^\n.]{2,60}\n(?:[ \t\u00a0]{0,8}\n)?)?[ \t\u00a0]{0,8}[^\s§\d•–-][^\n]{39}|\.?[ \u00a0]{1,3}[A-ZÆØÅ][^\n]{39})/;
/** The second of its subsections, as only the text of the rule itself has one. */
const SUBSECTION = /\n[ \t\u00a0]{0,8}(?:\d{1,2}\.[ \u00a0]{1,3})?(?:Stk|stk)\.[ \u00a0]{0,2}2(?!\d)/;
/** Furthest below its number that a rule shows its second subsection, in characters. */
const LONGEST_RULE = 2500;

/** The title of a byelaw, at the head of its paper. */
const OPENS_BYELAW =
  /(?:^|\n)[ \t\u00a0#]{0,8}(?:[A-ZÆØÅ][^\n]{0,60}[ ])?[A-ZÆØÅa-zæøå-]{0,24}(?:[Vv]edtægt(?:er|en|erne)?|[Ff]orretningsorden|[Rr]egulativ)(?![a-zæøå])/;
const HEAD = 600;

/** Rules that an extract leaves out at most between two of them, once it has shown two that follow each other. */
const SKIPPED = 3;

/** The part of a bill in which an act is changed: `§ 1` on a line of its own, `I lov om …` on the next. */
const AMENDING = /^[ \u00a0]{0,4}\n[\s\u00a0]{0,24}I[\s\u00a0]{1,3}(?:lov|bekendtgørelse|[a-zæøå]{3,40}lov)/;

/** Whether a provision that ends at `end` heads a part of a bill. */
export function headsAmendment(text: string, end: number): boolean {
  return AMENDING.test(text.slice(end, end + 80));
}

/**
 * The provisions that head the rules of the paper itself (a byelaw, a plan, a bill): each opens a line, they begin at § 1 and go
 * on from there. No act that the paper names governs them.
 */
export function ownProvisions(
  headings: readonly ProvisionToken[],
  text: string,
): ReadonlySet<ProvisionToken> {
  const own = new Set<ProvisionToken>();
  let run: ProvisionToken[] = [];
  let last = 0;
  for (const heading of headings) {
    if (headsAmendment(text, heading.span.end)) own.add(heading);
    const number = numberOf(heading);
    if (number === 1) run = [];
    else if (run.length === 0 || number < last || number > last + (run.length > 1 ? SKIPPED : 1)) continue;
    run.push(heading);
    last = number;
    if (run.length > 1) for (const one of run) own.add(one);
  }
  return own;
}

/** The provisions that stand as headings: each alone with its number at the beginning of a line, tied to no act. */
export function provisionHeadings(
  tokens: readonly Token[],
  neighbours: ReadonlyMap<ProvisionToken, Token>,
  text: string,
): readonly ProvisionToken[] {
  return tokens.filter(
    (token): token is ProvisionToken =>
      token.kind === "provision" &&
      token.unit === "paragraph" &&
      token.provisions.length === 1 &&
      !neighbours.has(token) &&
      LINE_START.test(text.slice(Math.max(0, token.span.start - 26), token.span.start)) &&
      HEADING_END.test(text.slice(token.span.end, token.span.end + 6)),
  );
}

/**
 * Headings of rules whose first the paper does not show: each heads prose, and shows its subsections or, where `alone`
 * says that they are quoted from no act that the paper names, follows or precedes its neighbour by one.
 */
export function cutOutProvisions(
  headings: readonly ProvisionToken[],
  text: string,
  alone: boolean,
): ReadonlySet<ProvisionToken> {
  // A paper that opens as a byelaw has no other §§ that stand alone on a line above prose.
  const byelaw = OPENS_BYELAW.test(text.slice(0, Math.min(HEAD, headings[0]?.span.start ?? 0)));
  const prose = headings.filter((heading) => {
    const [provision] = heading.provisions;
    const lines = text.slice(heading.span.start, heading.span.end).includes("\n");
    // A number alone on its line heads a rule, though its first subsection below was read along with it.
    const bare = (provision?.subsection == null || lines) && provision?.paragraphTo == null;
    return bare && HEADS_PROSE.test(text.slice(heading.span.end, heading.span.end + 140));
  });
  const cut = prose.filter((heading, index) => {
    const next = prose[index + 1];
    const previous = prose[index - 1];
    const { end } = heading.span;
    if (SUBSECTION.test(text.slice(end, Math.min(next?.span.start ?? text.length, end + LONGEST_RULE))))
      return true;
    const number = numberOf(heading);
    const beside = [next, previous].some(
      (one) => one !== undefined && Math.abs(numberOf(one) - number) === 1,
    );
    return byelaw || (alone && beside);
  });
  return new Set(cut);
}

function numberOf(heading: ProvisionToken): number {
  return Number.parseInt(heading.provisions[0]?.paragraph ?? "", 10);
}
