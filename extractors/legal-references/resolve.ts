import type { Resolution } from "../../schemas/legal-reference.ts";
import type { Segmentation } from "../segmentation.ts";
import { actByNickname } from "./acts/lookup.ts";
import { titleKey } from "./acts/title-key.ts";
import { Amendments } from "./amendments.ts";
import { NamedActs } from "./antecedents.ts";
import { expandAbbreviations } from "./expand-abbreviations.ts";
import { KnownProvisions } from "./known-provisions.ts";
import { linkProvisions, mergeActs } from "./linking.ts";
import { namedProvisions } from "./named-provisions.ts";
import { cutOutProvisions, ownProvisions, provisionHeadings } from "./own-provisions.ts";
import { type StatutePage, statutePage } from "./statute-page.ts";
import type { ActName, ActToken, Provision, ProvisionToken, Token } from "./token.ts";
import { topicalAct } from "./topical-provisions.ts";

/** A citation with the act that it belongs to, before the act is looked up in the facts. */
export interface Resolved {
  readonly span: { readonly start: number; readonly end: number };
  readonly provision: Provision | null;
  readonly act: ActName | null;
  readonly domain: ActToken["domain"] | null;
  readonly actSpan: { readonly start: number; readonly end: number } | null;
  readonly resolution: Resolution;
  readonly reason: string | null;
}

type Found = Pick<Resolved, "act" | "domain" | "actSpan" | "resolution" | "reason">;

const NO_ACT: Found = {
  act: null,
  domain: null,
  actSpan: null,
  resolution: "unresolved",
  reason: "no act is named near the provision",
};

/** What the whole paper tells about its acts. */
interface Paper {
  readonly named: NamedActs;
  readonly known: KnownProvisions;
  readonly short: ReadonlyMap<string, string>;
  /** Headings of the paper's own rules. */
  readonly own: ReadonlySet<ProvisionToken>;
  readonly page: StatutePage | undefined;
  readonly amendments: Amendments;
  readonly text: string;
}

/** Ties every provision to its act, and keeps the acts that stand alone. In text order. */
export function resolve(
  recognised: readonly Token[],
  text: string,
  segmentation: Segmentation,
): readonly Resolved[] {
  const tokens = expandAbbreviations(mergeActs(recognised, text).tokens, text);
  const used = new Set<Token>();
  const neighbours = linkProvisions(tokens, text, used);
  const named = new NamedActs(
    tokens.filter(
      (token) => token.kind !== "act" || !token.needsProvision || used.has(token) || token.domain === "plan",
    ),
    text,
    segmentation,
  );
  const known = new KnownProvisions((place) => named.itemOf(place));
  const short = shortNames(tokens);
  const headings = provisionHeadings(tokens, neighbours, text);
  const whole = ownProvisions(headings, text);
  const [first] = headings;
  const titled = first !== undefined && named.heading(first.span.start, "statute") !== undefined;
  const cut = whole.size > 0 ? whole : cutOutProvisions(headings, text, titled || !namesStatute(tokens));
  const page = statutePage(cut, named, text, segmentation);
  const own = page === undefined ? whole : cut;
  const amendments = new Amendments(tokens, own, text);
  const paper = { named, known, short, own, page, amendments, text };
  for (const [token, neighbour] of neighbours) {
    const act = neighbour.kind === "act" ? neighbour : named.meant(neighbour);
    if (act !== undefined) known.add(token, act);
  }
  return tokens.flatMap((token): readonly Resolved[] => {
    if (token.kind === "act") return used.has(token) || token.needsProvision ? [] : [alone(token)];
    // What numbers the paper's own rules refers to nothing.
    if (token.kind === "anaphor" || own.has(token)) return [];
    if (isNewRule(token, paper)) return [];
    const found = actOf(token, neighbours.get(token), paper);
    if (found === undefined || (found.act === null && cut.has(token))) return [];
    return token.provisions.map((provision) => ({ span: provision.span, provision, ...found }));
  });
}

/** `»§ 83 a. Kommunalbestyrelsen skal …` in a bill: the number of the rule that it puts in. */
function isNewRule({ span }: ProvisionToken, { amendments, text }: Paper): boolean {
  if (amendments.at(span.start) === undefined) return false;
  return (
    /\n[\s\u00a0]{0,24}[»"”]$/.test(text.slice(Math.max(0, span.start - 28), span.start)) &&
    /^\.[\s\u00a0]/.test(text.slice(span.end, span.end + 2))
  );
}

function namesStatute(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token) => token.kind === "act" && (token.domain === "statute" || token.domain === "order"),
  );
}

function alone(token: ActToken): Resolved {
  return { span: token.span, provision: null, ...stated(token) };
}

function stated(token: ActToken): Found {
  const { act, domain, span } = token;
  const base = { act, domain, actSpan: span };
  const identified =
    act.key !== null || act.number !== null || act.date !== null || act.title !== null || domain === "plan";
  if (!identified) return { ...base, resolution: "unresolved", reason: `${act.name} is in no table of acts` };
  const lookedUp =
    act.key !== null && act.number === null && act.date === null && titleKey(act.name) !== act.key;
  return { ...base, resolution: lookedUp ? "alias" : "stated", reason: null };
}

function actOf(
  token: ProvisionToken,
  neighbour: ActToken | Exclude<Token, ActToken | ProvisionToken> | undefined,
  paper: Paper,
): Found | undefined {
  const { named, short, text } = paper;
  if (neighbour?.kind === "act") return stated(neighbour);
  if (neighbour?.kind === "anaphor") {
    const antecedent = named.meant(neighbour) ?? paper.known.get(token);
    return antecedent === undefined
      ? {
          ...NO_ACT,
          actSpan: neighbour.span,
          reason: `nothing before says for sure which ${neighbour.name} is meant`,
        }
      : inherited(antecedent, short);
  }
  if (token.unit === "article") {
    const act = named.governing(token.span.start, { sentenceOnly: true, articles: true });
    return act === undefined || act === "many" || act.domain !== "union" ? undefined : inherited(act, short);
  }
  if (token.unit === "chapter") return chapterOfHeading(token, paper);
  if (token.unit !== "paragraph") return undefined;
  const [first] = token.provisions;
  const noun = token.compound ?? nounBefore(token, text);
  const concept =
    noun === null
      ? undefined
      : namedProvisions.find(([paragraph, pattern]) => paragraph === first?.paragraph && pattern.test(noun));
  const alias = concept === undefined ? undefined : byAlias(concept[2]);
  if (alias !== undefined) return alias;
  const found = bare(token, paper);
  const topical = topicalAct(token, text);
  const ofTopic = topical === undefined ? undefined : byAlias(topical);
  // `kørsel`, `biler` and the like have their provisions in other acts too: what governs comes first.
  return ofTopic === undefined || found.act !== null ? found : ofTopic;
}

/** The act of a provision that needs none named beside it. */
function byAlias(nickname: string): Found | undefined {
  const known = actByNickname(nickname);
  if (known === undefined) return undefined;
  const { type, key, title } = known;
  return {
    act: { name: nickname, type, key, title, number: null, date: null },
    domain: "statute",
    actSpan: null,
    resolution: "alias",
    reason: null,
  };
}

/** The highest paragraph that a plan of a town has. */
const LAST_OF_PLAN = 20;
const OPENS_LINE = /(?:^|\n)[\s\u00a0]{0,8}$/;

/** `afgørelser efter kapitel 11 a` below a heading that is an act; one that opens a line is a heading itself. */
function chapterOfHeading(token: ProvisionToken, { named, own, short, text }: Paper): Found | undefined {
  const { start } = token.span;
  const heading = named.heading(start, "statute");
  if (heading === undefined || own.size > 0 || OPENS_LINE.test(text.slice(Math.max(0, start - 10), start)))
    return undefined;
  return inherited(heading, short);
}

/** `botilbud (§ 108)`: the noun that the provision gives its name to may stand before it. */
function nounBefore(token: ProvisionToken, text: string): string | null {
  const before = text.slice(Math.max(0, token.span.start - 44), token.span.start);
  return /(?<noun>[a-zæøå]{4,40})[ ]\($/.exec(before)?.groups?.noun ?? null;
}

/** The rules of a plan are numbered `7.2` and are few: what has subsections or a high number is one of a statute. */
function isNoneOfPlan({ paragraph, subsection }: Provision): boolean {
  return subsection !== null || Number.parseInt(paragraph ?? "", 10) > LAST_OF_PLAN;
}

/** A dotted number (`§ 7.3`) is never one of a statute. */
function bare(token: ProvisionToken, paper: Paper): Found {
  const { named, known, short, text } = paper;
  const place = token.span.start;
  const dotted = token.provisions.some((provision) => /\d\.\d/.test(provision.paragraph ?? ""));
  const noPlan = !dotted && token.provisions.some(isNoneOfPlan);
  const from = paper.page?.ruleAround(place) ?? 0;
  const governing = named.governing(place, { sentenceOnly: paper.own.size > 0, from, noPlan });
  if (dotted) {
    const plan = named.last(place, "plan");
    if (governing !== undefined && governing !== "many" && governing.domain === "plan")
      return inherited(governing, short);
    return plan === undefined
      ? { ...NO_ACT, reason: "a paragraph of a plan or of a byelaw that is not named" }
      : inherited(plan, short);
  }
  const changed = paper.amendments.at(place);
  if (
    changed !== undefined &&
    named.governing(place, { sentenceOnly: true, from: changed.span.end }) === undefined
  )
    return inherited(changed, short);
  if (governing !== undefined && governing !== "many") return inherited(governing, short);
  if (paper.page !== undefined && governing === undefined) return inherited(paper.page.act, short);
  const same = known.get(token);
  if (same !== undefined) return inherited(same, short);
  const heading = paper.own.size > 0 ? undefined : named.heading(place, "statute");
  if (governing === undefined && heading !== undefined) return inherited(heading, short);
  const sole = paper.own.size > 0 || token.compound !== null ? undefined : named.sole(place);
  if (governing === undefined && sole !== undefined) return inherited(sole, short);
  if (governing === "many") return { ...NO_ACT, reason: "more than one act could govern the provision" };
  const opensLine = OPENS_LINE.test(text.slice(Math.max(0, place - 10), place));
  return opensLine ? { ...NO_ACT, reason: "stands as a heading and no act is named near it" } : NO_ACT;
}

/** The name is the short one of the paper where it has one: `lovens § 16` of a paper that also says `naturbeskyttelseslovens`. */
function inherited(act: ActToken, short: ReadonlyMap<string, string>): Found {
  const found = stated(act);
  if (found.resolution === "unresolved" || found.act === null) return found;
  const name = act.act.key === null ? undefined : short.get(act.act.key);
  return { ...found, act: { ...found.act, name: name ?? found.act.name }, resolution: "inherited" };
}

function shortNames(tokens: readonly Token[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const token of tokens) {
    if (token.kind !== "act" || token.act.key === null || token.needsProvision) continue;
    if (!token.act.name.includes(" ") && !names.has(token.act.key)) names.set(token.act.key, token.act.name);
  }
  return names;
}
