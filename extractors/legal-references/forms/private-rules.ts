import type { Form } from "../../text/form.ts";
import { GAP, WORD_END, WORD_START } from "../../text/words.ts";
import type { Token } from "../token.ts";

/** `lokalplan 12.50`, `Lokalplan nr. 14.02`, `byplanvedtægt nr. 5`: a plan of a town, with its number. */
export const localPlan: Form<Token> = {
  name: "local-plan",
  trigger: "(?:lokalplan|byplanvedtægt)",
  pattern: new RegExp(
    `(?<=(?<lead>(?:partiel${GAP})?))(?<kind>lokalplan|byplanvedtægt)(?:en|ens|s)?[\\s\\u00a0,]{0,4}(?:nr\\.?|nummer)?${GAP}(?:\\d{1,4}(?:[.\\-]\\d{1,3}){1,3}(?:,[ ]|[ ]og[ ])){0,3}(?<number>\\d{1,4}(?:[.\\-]\\d{1,3}){0,3}(?:[ ]?[A-Z](?![\\wæøå]))?)`,
    "iy",
  ),
  read(match) {
    const { kind = "", number = "", lead = "" } = match.groups ?? {};
    const plan = kind.toLowerCase() === "lokalplan";
    return {
      kind: "act",
      span: { start: match.index - lead.length, end: match.index + match[0].length },
      act: {
        name: `${plan ? "lokalplan" : "byplanvedtægt"} ${number}`,
        type: plan ? "lokalplan" : "vedtægt",
        key: null,
        title: null,
        number,
        date: null,
      },
      domain: "plan",
      needsProvision: true,
    };
  },
  examples: [
    "lokalplan 12.50 § 6.1",
    "lokalplan 11.47 og 12.50 § 11.3",
    "Lokalplan nr. 14.02",
    "Partiel byplanvedtægt nr. 5",
  ],
  nonExamples: ["lokalplanlægning", "lokalplanens", "byplanvedtægten"],
};

/** Front of a compound: `styrelses` of `styrelsesvedtægt`. */
const HEAD = /[A-ZÆØÅa-zæøå-]{1,30}$/;
const OWNER = /(?<![\wÀ-ÖØ-öø-ÿ])[A-ZÆØÅ][\wæøåÆØÅ-]{1,30}[ ](?:Kommunes|Byråds|Kommunalbestyrelses)[ ]$/;
const OF = /^[\s\u00a0]for[\s\u00a0][A-ZÆØÅ][\wæøåÆØÅ-]{1,30}(?:[ ][A-ZÆØÅ][\wæøåÆØÅ-]{1,30}){0,3}/;
const BEFORE_PROVISION = /^[\s\u00a0,(]{0,6}(?:\([^()]{1,20}\)[\s\u00a0]{0,3})?(?:§|jf\.? §)/;
/** `forretningsordenens 11, stk. 3`, whose sign is lost. */
const UNSIGNED = /^[\s\u00a0]{1,3}\d{1,3},?[\s\u00a0]{1,3}stk\./;
/** `Vedtægter` above `§ 1` on a line of its own heads the rules and cites none. */
const HEADS_RULES =
  /^[ \t\u00a0]{0,6}\n[\s\u00a0]{0,24}§{1,2}[ \u00a0]{0,3}\d{1,3}(?:[ ]?[a-z])?[ \t\u00a0]{0,4}(?:\n|\.[ \n]|[A-ZÆØÅ]|[ ][A-ZÆØÅ])/;
const AFTER_PROVISION =
  /§[^§\n]{1,40}[\s\u00a0]i[\s\u00a0]{1,3}(?:(?:den|det|de|deres|sine|vores|[a-zæøå]{4,24}s)[ ]){0,2}$/;
const FOR_GENITIVE = /(?<=^[ ]for[ ][a-zæøå ]{2,80})s$/;
/** `regulativ for spørgetids § 3`: what the rules are for stands in the genitive. */
const FOR = /^[ ]for[ ](?:[a-zæøå]{3,24}[ ]){0,2}[a-zæøå]{3,24}s(?=[ ]§)/;

/** Rules of a town, a body or a contract: `Ballerup Kommunes styrelsesvedtægt §§ 16`, `Forretningsordenens § 3`, `vedtægternes § 5`. */
export const ownRules: Form<Token> = {
  name: "own-rules",
  trigger: `(?:vedtægt|forretningsorden|regulativ|overenskomst|aftale|kontrakt|fundats|statut|reglement|instruks|kommissorie|kommissorium|deklaration)`,
  pattern: new RegExp(
    `(?<noun>vedtægt|forretningsorden|regulativ|overenskomst|aftale|kontrakt|fundats|statut|reglement|instruks|kommissori|deklaration)` +
      `(?<ending>ernes|erne|ers|er|ens|en|ets|et|um|ums|n|ns|s|e)?${WORD_END}`,
    "iy",
  ),
  read(match, text) {
    const { noun = "", ending = "" } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - 100), match.index);
    const head = HEAD.exec(before)?.[0] ?? "";
    if (/byplan$/i.test(head)) return undefined;
    const owner = OWNER.exec(before.slice(0, before.length - head.length))?.[0] ?? "";
    const start = match.index - head.length - owner.length;
    const bare = match.index + match[0].length;
    const of = OF.exec(text.slice(bare, bare + 90))?.[0] ?? FOR.exec(text.slice(bare, bare + 90))?.[0] ?? "";
    const end = bare + of.length;
    const unsigned = /s$/.test(match[0]) && UNSIGNED.test(text.slice(end, end + 16));
    const beside = unsigned || BEFORE_PROVISION.test(text.slice(end, end + 30));
    if (beside && HEADS_RULES.test(text.slice(end, end + 40))) return undefined;
    if (!beside && !AFTER_PROVISION.test(text.slice(Math.max(0, start - 50), start))) return undefined;
    const own = owner === "" ? (head + noun).toLowerCase() : head + noun;
    const name = `${owner}${own}${nominative(ending)}${of.replace(FOR_GENITIVE, "")}`.replace(
      /[\s\u00a0]{1,6}/g,
      " ",
    );
    return {
      kind: "act",
      span: { start, end },
      act: {
        name,
        type: /vedtægt/i.test(noun) ? "vedtægt" : "unknown",
        key: null,
        title: name,
        number: null,
        date: null,
      },
      domain: "private",
      needsProvision: true,
    };
  },
  examples: [
    "Skovby Kommunes styrelsesvedtægt §§ 16 og 18",
    "Forretningsordenens § 3",
    "efter § 3 i forretningsorden for Skovby Byråd",
    "vedtægternes § 5",
    "regulativ for spørgetids § 3",
    "ændring af § 7 i deres vedtægter",
  ],
  nonExamples: ["styrelsesvedtægten ændres", "en aftale om § 3", "overenskomst"],
};

function nominative(ending: string): string {
  return ending
    .toLowerCase()
    .replace(/^(.{1,4})s$/, "$1")
    .replace(/^s$/, "");
}

/** `BR18 § 177`, `bygningsreglementets § 187`: the building regulations are an order. */
export const buildingRegulations: Form<Token> = {
  name: "building-regulations",
  trigger: `(?:${WORD_START}BR[ ]?\\d|${WORD_START}bygningsreglement)`,
  pattern: new RegExp(
    `${WORD_START}(?:(?<short>BR[ ]?(?<edition>95|08|10|15|18))|bygningsreglement(?:et|ets)?(?:[ ](?<year>\\d{4}))?)${WORD_END}`,
    "iy",
  ),
  read(match) {
    const { short, edition, year } = match.groups ?? {};
    const name =
      short === undefined ? `bygningsreglementet${year === undefined ? "" : ` ${year}`}` : `BR${edition}`;
    return {
      kind: "act",
      span: { start: match.index, end: match.index + match[0].length },
      act: {
        name,
        type: "bekendtgørelse",
        key: null,
        title: "bygningsreglementet",
        number: null,
        date: null,
      },
      domain: "order",
      needsProvision: true,
    };
  },
  examples: ["BR18 § 177", "bygningsreglementets § 187"],
  nonExamples: ["BR 1809", "BR551"],
};

/** Who has a provision to apply, not to its rules: `kommunens § 7-arkiv`, `Kystdirektoratets § 2-udtalelse`. */
const OFFICE =
  /(?:kommunen|kommunerne|regionen|direktoratet|styrelsen|ministeriet|nævnet|byrådet|rådet|udvalget|bestyrelsen|forvaltningen|politiet|museet|institutionen|borgeren|borgerne|foreningen|foreningerne)$/i;

/** Any other word in the genitive right before a §: rules that no table knows, so that no statute is inherited. */
export const unknownRules: Form<Token> = {
  name: "unknown-rules",
  trigger: "s[\\s\\u00a0]{1,2}§",
  pattern: /(?<=(?<word>(?<![\wÀ-ÖØ-öø-ÿ-])[A-ZÆØÅa-zæøå][A-ZÆØÅa-zæøå0-9-]{3,40}))s(?=[\s\u00a0]{1,2}§)/iy,
  read(match) {
    const word = match.groups?.word ?? "";
    if (!/(?:en|et|erne)$/.test(word) || OFFICE.test(word)) return undefined;
    if (
      /(?:lov|bekendtgørels|vejledning|lokalplan|forordning|direktiv|vedtægt|cirkulær)(?:en|et|erne)$/i.test(
        word,
      )
    )
      return undefined;
    return {
      kind: "act",
      span: { start: match.index - word.length, end: match.index + 1 },
      act: { name: word.toLowerCase(), type: "unknown", key: null, title: null, number: null, date: null },
      domain: "private",
      needsProvision: true,
    };
  },
  examples: ["Fingerplanens §19", "landsplanens § 4"],
  nonExamples: ["lovens § 3", "kommunens § 7-arkiv", "borgernes ret", "jf. servicelovens § 3"],
};

/** A plan or a guide by its name and year right before a §: `Fingerplan 2019 § 24`, which is no statute either. */
export const unknownPlan: Form<Token> = {
  name: "unknown-plan",
  trigger: "plan[\\s\\u00a0](?:\\d{4}[\\s\\u00a0])?§",
  pattern:
    /(?<=(?<head>(?<![\wÀ-ÖØ-öø-ÿ-])[A-ZÆØÅa-zæøå][a-zæøå]{2,30}))(?<!lokal)plan(?<year>[\s\u00a0]\d{4})?(?=[\s\u00a0]§)/iy,
  read(match) {
    const { head = "", year = "" } = match.groups ?? {};
    return {
      kind: "act",
      span: { start: match.index - head.length, end: match.index + match[0].length },
      act: { name: `${head}plan${year}`, type: "unknown", key: null, title: null, number: null, date: null },
      domain: "private",
      needsProvision: true,
    };
  },
  examples: ["Fingerplan 2019 § 24", "kommuneplan § 3"],
  nonExamples: ["lokalplan § 3", "en plan for § 3", "planen § 3"],
};
