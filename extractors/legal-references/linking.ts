import type { ActName, ActToken, AnaphorToken, ProvisionToken, Token } from "./token.ts";

/** What stands beside a provision: the act itself, or a word that points back at one. */
export type Neighbour = ActToken | AnaphorToken;

const BEFORE =
  /^[\s\u00a0]{0,6}(?:,|:|\.(?=[\s\u00a0]?\(jf))?[\s\u00a0]{0,6}(?:(?:jf|jfr)\.?[\s\u00a0]{1,3}|(?:dog|regler(?:ne)? i|bestemmelser(?:ne)? i|nye)[\s\u00a0]{1,3})?(?:\([^()§]{1,60}\)[\s\u00a0]{0,4})?(?:\((?:jf\.?[\s\u00a0])?)?$/i;
const AFTER =
  /^[\s\u00a0]{0,3}(?:\([^()§]{1,80}\)|,|-?[\s\u00a0]?(?:midler|puljen?|tilbud|botilbud|støtte|ydelser)(?=[\s\u00a0]))?[\s\u00a0]{0,6}(?:(?:i|af|fra|efter|ifølge|iht\.?|jf\.?)[\s\u00a0]{1,6}(?:den|det|de)?[\s\u00a0]{0,6}(?:(?:kommunale|gældende|nugældende|tidligere|dagældende|kommende|nye|såkaldte)[\s\u00a0]{1,6})?|\()$/i;
const LIST =
  /^[\s\u00a0]{0,6}(?:,|;|og\/eller|og|eller|samt|jf\.?|,[\s\u00a0]{0,6}(?:og|eller|samt|jf\.?)|\(?jf\.?|sammenholdt med|til|-|\/|,?[\s\u00a0]{1,6}smh\.?)[\s\u00a0]{0,6}$/i;
const MERGE = /^[\s\u00a0]{0,4}(?:,|\(|,?[\s\u00a0]{0,4}\(?(?:jf|jfr|jævnfør)\.?)?[\s\u00a0]{0,4}$/i;
/** The title that follows an act by number: `bekendtgørelse nr. 924 af 27. juni 2016 om pleje af arealer § 5`. */
const NUMBERED_TITLE = /^[\s\u00a0]{1,4}om[\s\u00a0][^.;:§()]{3,80}$/;
const LONGEST_GAP = 90;

function gap(text: string, left: Token | undefined, right: Token | undefined): string | undefined {
  if (left === undefined || right === undefined) return undefined;
  const length = right.span.start - left.span.end;
  return length < 0 || length > LONGEST_GAP ? undefined : text.slice(left.span.end, right.span.start);
}

/** `lov om planlægning, jf. lovbekendtgørelse nr. 1157 af 1. juli 2020` names one act twice: the two become one. */
export function mergeActs(tokens: readonly Token[], text: string): readonly Token[] {
  const merged: Token[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    const between = gap(text, last, token);
    if (last?.kind === "act" && token.kind === "act" && between !== undefined && MERGE.test(between)) {
      const act = mergedAct(last.act, token.act);
      if (act !== undefined) {
        const closing = text[token.span.end] === ")" && between.includes("(") ? 1 : 0;
        merged[merged.length - 1] = {
          ...last,
          act,
          needsProvision: last.needsProvision && token.needsProvision,
          span: { start: last.span.start, end: token.span.end + closing },
        };
        continue;
      }
    }
    merged.push(token);
  }
  return merged;
}

function mergedAct(first: ActName, second: ActName): ActName | undefined {
  const numbered = first.number !== null && first.date !== null ? first : second;
  const titled = numbered === first ? second : first;
  if (numbered.number === null || numbered.date === null || titled.number !== null) return undefined;
  if (numbered.type === "cirkulære" || numbered.type === "vejledning") return undefined;
  if (titled.type === "bekendtgørelse" && numbered.type !== "bekendtgørelse" && numbered.type !== "unknown")
    return undefined;
  if (titled.type === "lov" && numbered.type === "bekendtgørelse") return undefined;
  const type = numbered.type === "unknown" ? titled.type : numbered.type;
  return {
    name: titled.name,
    type,
    key: titled.key,
    title: titled.title,
    number: numbered.number,
    date: numbered.date,
  };
}

/**
 * Gives each provision the act that stands beside it: before it (`servicelovens § 104`), after it (`§ 104 i serviceloven`), or with
 * another member of the same list. `used` collects the acts that were taken.
 */
export function linkProvisions(
  tokens: readonly Token[],
  text: string,
  used: Set<Token>,
): ReadonlyMap<ProvisionToken, Neighbour> {
  const neighbours = new Map<ProvisionToken, Neighbour>();
  let list: ProvisionToken[] = [];
  let carried: Neighbour | undefined;
  const flush = () => {
    list = [];
    carried = undefined;
  };
  tokens.forEach((token, index) => {
    if (token.kind !== "provision") return;
    const previous = tokens[index - 1];
    const next = tokens[index + 1];
    const before =
      previous === undefined || previous.kind === "provision"
        ? undefined
        : beside(previous, gap(text, previous, token), BEFORE);
    const after =
      next === undefined || next.kind === "provision"
        ? undefined
        : besideAfter(next, gap(text, token, next), text);
    const joined = previous?.kind === "provision" && listed(previous, gap(text, previous, token));
    if (!joined) flush();
    const direct = before ?? after;
    if (direct !== undefined) {
      neighbours.set(token, direct);
      used.add(direct);
      if (before === undefined) for (const member of list) neighbours.set(member, direct);
      list = [];
      carried = direct;
      return;
    }
    if (carried !== undefined) neighbours.set(token, carried);
    else list.push(token);
  });
  return neighbours;
}

/** `kap. 8 § 168` needs no word between its parts. */
function listed(previous: ProvisionToken, between: string | undefined): boolean {
  if (between === undefined) return false;
  return LIST.test(between) || (previous.unit === "chapter" && /^[\s\u00a0]{0,4}$/.test(between));
}

function beside(act: Neighbour, between: string | undefined, pattern: RegExp): Neighbour | undefined {
  if (between === undefined) return undefined;
  const titled = act.kind === "act" && act.act.number !== null && NUMBERED_TITLE.test(between);
  return titled || pattern.test(between) ? act : undefined;
}

/** An act after a provision belongs to it, unless it is the genitive that opens the next one: `§ 3 (servicelovens § 4)`. */
function besideAfter(act: Neighbour, between: string | undefined, text: string): Neighbour | undefined {
  if (between === undefined || !AFTER.test(between)) return undefined;
  const follows = text.slice(act.span.end, act.span.end + 8);
  const genitive = /s$/i.test(text.slice(act.span.start, act.span.end));
  return genitive && /^[\s\u00a0]{0,6}(?:§|kap)/.test(follows) ? undefined : act;
}
