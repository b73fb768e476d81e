import { headsAmendment } from "./own-provisions.ts";
import type { ActName, ActToken, AnaphorToken, ProvisionToken, Token } from "./token.ts";

/** What stands beside a provision: the act itself, or a word that points back at one. */
export type Neighbour = ActToken | AnaphorToken;

const BEFORE =
  /^\)?(?:,?[\s\u00a0](?:pkt|punkt)\.?[\s\u00a0]\d{1,2}(?:\.\d{1,2}){0,2}[\s\u00a0](?:og|samt))?[\s\u00a0]{0,6}(?:,|:|\.(?=[\s\u00a0]?\(jf))?[\s\u00a0]{0,6}(?:(?:jf|jfr)\.?[\s\u00a0]{1,3}|(?:afsnit[\s\u00a0](?:[IVX]{1,6}|\d{1,2}),?|dog|særligt?|navnlig|især|herunder|bl\.a\.|regler(?:ne)? i|bestemmelser(?:ne)? i|nye)[\s\u00a0]{1,3})?(?:\([^()§]{1,60}\)[\s\u00a0]{0,4})?(?:\((?:jf\.?[\s\u00a0])?)?$/i;
const AFTER =
  /^[\s\u00a0]{0,3}(?:\([^()§]{1,80}\)|["”»][^"”»«“§]{1,40}["”“«]|,|-?[\s\u00a0]?(?:midler|puljen?|tilbud|botilbud|støtte|ydelser)(?=[\s\u00a0])|-[\s\u00a0]?[a-zæøå]{3,30}(?:[\s\u00a0]af[\s\u00a0][a-zæøå]{3,30})?(?=[\s\u00a0]))?[\s\u00a0]{0,6}(?:(?:i|af|fra|efter|ifølge|iht\.?|jf\.?|i[\s\u00a0]henhold[\s\u00a0]til|i[\s\u00a0]medfør[\s\u00a0]af)[\s\u00a0]{1,6}(?:den|det|de|deres|sin|sine|vores)?[\s\u00a0]{0,6}(?:(?:kommunale|gældende|nugældende|tidligere|dagældende|kommende|nye|nuværende|såkaldte|ophævede|oprindelige|danske|særlige|reviderede|seneste|foreslåede)[\s\u00a0]{1,6}){0,3}|\()$/i;
/** `kapitel III om udvalg i lov om …`: what a chapter is about, before its act. */
const CHAPTER_TITLE = /^[\s\u00a0]{1,3}om[\s\u00a0][^;:§()]{3,60}[\s\u00a0](?:i|af)[\s\u00a0]{1,3}$/;
const LIST =
  /^[\s\u00a0]{0,6}(?:,|;|og\/eller|og|eller|samt|jf\.?|,[\s\u00a0]{0,6}(?:og|eller|samt|jf\.?)|\(?jf\.?|sammenholdt med|til|-|\/|,?[\s\u00a0]{1,6}smh\.?)[\s\u00a0]{0,6}$/i;
const MERGE =
  /^[\s\u00a0]{0,4}(?:\([A-ZÆØÅ]{2,6}\)[\s\u00a0]{0,2})?(?:,|\(|,?[\s\u00a0]{0,4}\(?(?:jf|jfr|jævnfør)\.?)?[\s\u00a0]{0,4}$/i;
/** The title that follows an act by number: `bekendtgørelse nr. 924 af 27. juni 2016 om pleje af arealer § 5`. */
const NUMBERED_TITLE = /^[\s\u00a0]{1,4}om[\s\u00a0][^.;:§()]{3,80}$/;
/** The title that stands between a number and the name: `lov nr. 7 af 2. maj 2019 om havne (havneloven)`. */
const TITLE_BETWEEN = /^[\s\u00a0]{1,4}om[\s\u00a0][^;:§()]{3,150}(?=\()/;
const LONGEST_GAP = 170;
/** An act and a provision that stand no further apart, by a comma and a space, are one citation. */
const OWN_PROVISION = 2;

function gap(text: string, left: Token | undefined, right: Token | undefined): string | undefined {
  if (left === undefined || right === undefined) return undefined;
  const length = right.span.start - left.span.end;
  return length < 0 || length > LONGEST_GAP ? undefined : text.slice(left.span.end, right.span.start);
}

/** `(miljøloven)`, `(herefter "miljøloven")`: the name that the paper gives an act from there on. */
const DEFINES =
  /^(?:[\s\u00a0]{1,3}(?:med|som|og)[\s\u00a0](?:evt\.|eventuelle)?[\s\u00a0]?senere[\s\u00a0]ændringer)?[\s\u00a0]{0,3}[,)]?[\s\u00a0]{0,3}\((?:(?:herefter|i[\s\u00a0]det[\s\u00a0]følgende|også)(?:[\s\u00a0](?:kaldet|benævnt|kaldt))?:?[\s\u00a0]{0,2})?["”»]?$/i;

/** Acts as the paper names them, those that it names twice in one place as one, and the names that it defines. */
export interface Merged {
  readonly tokens: readonly Token[];
  /** Lower case; the act that the paper means by the name from there on. */
  readonly defined: ReadonlyMap<string, ActName>;
}

/** `lov om planlægning, jf. lovbekendtgørelse nr. 1157 af 1. juli 2020` names one act twice: the two become one. */
export function mergeActs(tokens: readonly Token[], text: string): Merged {
  const merged: Token[] = [];
  const defined = new Map<string, ActName>();
  for (const token of tokens) {
    const last = merged.at(-1);
    const between = gap(text, last, token);
    if (last?.kind === "act" && token.kind === "act" && defines(last, between, token, text)) {
      const { key, title } = last.act.key === null ? token.act : last.act;
      const act = { ...last.act, key, title };
      if (token.act.key === null || last.act.number !== null) defined.set(token.act.name.toLowerCase(), act);
      const end = text.indexOf(")", token.span.end) + 1;
      merged[merged.length - 1] = {
        ...last,
        act,
        needsProvision: false,
        span: { start: last.span.start, end },
      };
      continue;
    }
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
    const meant =
      token.kind === "act" && token.act.number === null
        ? defined.get(token.act.name.toLowerCase())
        : undefined;
    if (meant === undefined && isBracketed(token, text)) continue;
    merged.push(
      token.kind === "act" && meant !== undefined
        ? { ...token, act: { ...meant, name: token.act.name } }
        : token,
    );
  }
  return { tokens: merged, defined };
}

/** Capitals in brackets, which name no act where they stand behind none: `Teknik- og Miljøudvalget (TMU)`. */
function isBracketed(token: Token, text: string): boolean {
  if (token.kind !== "act" || token.act.key !== null || !/^[A-ZÆØÅ]{2,6}$/.test(token.act.name)) return false;
  return text[token.span.start - 1] === "(" && text[token.span.end] === ")";
}

/** Whether the second act is only the name of the first, in brackets behind it. */
function defines(act: ActToken, between: string | undefined, name: ActToken, text: string): boolean {
  const other = name.act.number !== null && name.act.number !== act.act.number;
  if (between === undefined || other || name.act.name.includes(" ")) return false;
  const titled = TITLE_BETWEEN.exec(between);
  const opening = titled === null ? between : between.slice(titled[0].length);
  if (titled !== null && act.act.number === null) return false;
  if (!DEFINES.test(opening) || !/^["”«“]?\)/.test(text.slice(name.span.end, name.span.end + 2)))
    return false;
  return act.act.key === null || name.act.key === null || act.act.key === name.act.key;
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
        : besideBefore(previous, token, text);
    const after =
      next === undefined || next.kind === "provision"
        ? undefined
        : besideAfter(next, gap(text, token, next), text, token.unit === "chapter");
    const joined = previous?.kind === "provision" && listed(previous, gap(text, previous, token), token);
    if (!joined) flush();
    const other =
      after !== undefined &&
      before === undefined &&
      (carried !== undefined || ownsNext(after, tokens[index + 2]))
        ? isConferred(text.slice(token.span.end, after.span.start))
        : false;
    const behind =
      after !== undefined && !other && (before === undefined || isTaken(before, token, used, text));
    const direct = behind ? after : before;
    if (direct !== undefined) {
      neighbours.set(token, direct);
      used.add(direct);
      if (behind) for (const member of list) neighbours.set(member, direct);
      list = [];
      carried = direct;
      return;
    }
    if (carried !== undefined) neighbours.set(token, carried);
    else list.push(token);
  });
  return neighbours;
}

/** An act before a provision that has one behind it as well: it belongs to what stands before it, `§ 9 i lov om leje, § 3 i planloven`. */
function isTaken(act: Neighbour, token: ProvisionToken, used: ReadonlySet<Token>, text: string): boolean {
  const between = text.slice(act.span.end, token.span.start);
  const listed =
    /^[\s\u00a0]{0,3}(?:,|og|samt)/.test(between) && !/s$/i.test(text.slice(act.span.start, act.span.end));
  return used.has(act) || listed || between.includes("\n");
}

/** `vandforsyningslovens § 20 og § 55, jf. bekendtgørelse nr. 4 … § 12`: the act is only compared, and has its own provision. */
const isConferred = (between: string): boolean =>
  /^,?[\s\u00a0]{0,4}\(?(?:jf|jfr)\.?[\s\u00a0]/i.test(between);

function ownsNext(act: Neighbour, next: Token | undefined): boolean {
  if (next?.kind !== "provision") return false;
  const distance = next.span.start - act.span.end;
  return distance >= 0 && distance <= OWN_PROVISION;
}

/** `kap. 8 § 168` needs no word between its parts. */
function listed(previous: ProvisionToken, between: string | undefined, token: ProvisionToken): boolean {
  if (between === undefined) return false;
  if (
    token.unit === "chapter" &&
    previous.unit === "paragraph" &&
    /^[\s\u00a0]{1,4}i[\s\u00a0]{1,4}$/.test(between)
  )
    return true;
  return LIST.test(between) || (previous.unit === "chapter" && /^[\s\u00a0]{0,4}$/.test(between));
}

/** `lovens bilag 2` and `folkeskoleloven, bilag 1`, but not `… i lokalplanen` / `Bilag 3 viser`: most annexes are the paper's own. */
function besideBefore(act: Neighbour, token: ProvisionToken, text: string): Neighbour | undefined {
  if (headsAmendment(text, token.span.end)) return undefined;
  const between = gap(text, act, token);
  if (token.unit === "chapter" && headsChapter(token, between, text)) return undefined;
  if (token.unit === "paragraph" && headsRule(token, between, text)) return undefined;
  const tied =
    token.unit !== "annex" ||
    /s$/i.test(text.slice(act.span.start, act.span.end)) ||
    /^,[ ]/.test(between ?? "");
  return tied && !(token.unit === "annex" && between?.includes("\n") === true)
    ? beside(act, between, BEFORE)
    : undefined;
}

/** `Kapitel 4` with a capital on a new line heads the text below, whatever act ends the line above. */
function headsChapter(token: ProvisionToken, between: string | undefined, text: string): boolean {
  return between !== undefined && /\n[^\n]{0,24}$/.test(between) && text[token.span.start] === "K";
}

/** `§ 2. Borgmesteren indkalder …` below an empty line is a rule of the paper's own, whatever act ends the one above. */
function headsRule(token: ProvisionToken, between: string | undefined, text: string): boolean {
  return (
    between !== undefined &&
    /\n[ \t\u00a0]{0,24}\n[\s\u00a0]{0,24}$/.test(between) &&
    /^\.[\s\u00a0]{1,3}[A-ZÆØÅ]/.test(text.slice(token.span.end, token.span.end + 5))
  );
}

function beside(act: Neighbour, between: string | undefined, pattern: RegExp): Neighbour | undefined {
  if (between === undefined) return undefined;
  const titled = act.kind === "act" && act.act.number !== null && NUMBERED_TITLE.test(between);
  return titled || pattern.test(between) ? act : undefined;
}

/** An act after a provision belongs to it, unless it is the genitive that opens the next one: `§ 3 (servicelovens § 4)`. */
function besideAfter(
  act: Neighbour,
  between: string | undefined,
  text: string,
  titled: boolean,
): Neighbour | undefined {
  if (
    between === undefined ||
    !(AFTER.test(between) || (titled && CHAPTER_TITLE.test(between))) ||
    headsAmendment(text, act.span.start - between.length)
  )
    return undefined;
  const follows = text.slice(act.span.end, act.span.end + 8);
  const genitive = /s$/i.test(text.slice(act.span.start, act.span.end));
  return genitive && /^[\s\u00a0]{0,6}(?:§|kap)/.test(follows) ? undefined : act;
}
