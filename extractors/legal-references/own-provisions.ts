import type { ProvisionToken, Token } from "./token.ts";

const LINE_START = /(?:^|\n)[\s\u00a0]{0,24}[»"”]?$/;
/** What follows the number of a heading: a full stop, a title on the same line or on the next. */
const HEADING_END = /^[\s\u00a0]{0,3}(?:\.[\s\u00a0]|\n|[A-ZÆØÅ])/;

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
  tokens: readonly Token[],
  neighbours: ReadonlyMap<ProvisionToken, Token>,
  text: string,
): ReadonlySet<ProvisionToken> {
  const headings = tokens.filter(
    (token): token is ProvisionToken =>
      token.kind === "provision" &&
      token.unit === "paragraph" &&
      token.provisions.length === 1 &&
      !neighbours.has(token) &&
      LINE_START.test(text.slice(Math.max(0, token.span.start - 26), token.span.start)) &&
      HEADING_END.test(text.slice(token.span.end, token.span.end + 6)),
  );
  const own = new Set<ProvisionToken>();
  let run: ProvisionToken[] = [];
  let last = 0;
  for (const heading of headings) {
    if (headsAmendment(text, heading.span.end)) own.add(heading);
    const number = Number.parseInt(heading.provisions[0]?.paragraph ?? "", 10);
    if (number === 1) run = [];
    else if (run.length === 0 || number < last || number > last + 1) continue;
    run.push(heading);
    last = number;
    if (run.length > 1) for (const one of run) own.add(one);
  }
  return own;
}
