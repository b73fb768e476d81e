import type { Form } from "../../text/form.ts";
import { SPACE, WORD_END, WORD_START } from "../../text/words.ts";
import { actByNickname } from "../acts/lookup.ts";
import type { Token } from "../token.ts";

/** Words that end so and name no act of the statute book. */
const NO_ACT =
  /^(?:natur|tyngde|jante|sharia|hoved|moder|ændrings|special|sær|rets|special|fuldmagts|ramme|følge|nødrets|brug|til|or|anlægs|parallel|minimums|grundlovs|hjemmels|gen|af|ud|over|p|k|fæl|ad)$/;

/** The front of a name that a line end has cut: `retssikker-` of `retssikker-` / `hedslovens`. */
const BROKEN = /(?<![\wÀ-ÖØ-öø-ÿ-])[A-ZÆØÅa-zæøå][a-zæøå]{1,28}-[ \u00a0]{0,2}\n[ \u00a0]{0,8}$/;

/** The first part of a name of two: `by- og ` of `by- og landzoneloven`. */
const ELIDED = /(?<![\wÀ-ÖØ-öø-ÿ-])[A-ZÆØÅa-zæøå][a-zæøå]{1,20}-[ \u00a0](?:og|eller)[ \u00a0]$/;

/** `dagtilbuds-` of `dagtilbuds- og folkeskoleloven`: the act that the first part names, where the two are no one act. */
export const elidedNickname: Form<Token> = {
  name: "elided-nickname",
  trigger: "-[ \\u00a0](?:og|eller|samt)[ \\u00a0][a-zæøå-]{2,40}lov",
  pattern:
    /(?<=(?<![\wÀ-ÖØ-öø-ÿ-])(?<head>[A-ZÆØÅa-zæøå][a-zæøå]{2,30}))-(?=[ \u00a0](?:og|eller|samt)[ \u00a0](?<other>[a-zæøå-]{2,40})lov(?:ens?|s?[ \u00a0]§))/iy,
  read(match) {
    const { head = "", other = "" } = match.groups ?? {};
    const name = `${lowerFirst(head)}loven`;
    const known = actByNickname(name);
    const both = actByNickname(`${lowerFirst(head)}- og ${other.toLowerCase()}loven`);
    if (
      known === undefined ||
      both !== undefined ||
      actByNickname(`${other.toLowerCase()}loven`) === undefined
    )
      return undefined;
    return {
      kind: "act",
      span: { start: match.index - head.length, end: match.index + 1 },
      act: { name, type: "lov", key: known.key, title: known.title, number: null, date: null },
      domain: "statute",
      needsProvision: false,
    };
  },
  examples: ["efter dagtilbuds- og folkeskoleloven"],
  nonExamples: ["jagt- og vildtforvaltningsloven", "by- og landzoneloven", "børne- og ungeydelsesloven"],
};

/** An act that a list names without its article: `Folkeskolelov, Dagtilbudslov og …`. Only one that the table knows. */
export const bareNickname: Form<Token> = {
  name: "bare-nickname",
  trigger: "lov(?=[,.;)]|[\\s\\u00a0]{1,3}(?:og|samt)[\\s\\u00a0])",
  pattern:
    /(?<=(?:^|[\n,;:(]|(?<![\wæøå])(?:og|samt|efter|jf\.|i|af))[\s\u00a0]{0,4}(?<head>[A-ZÆØÅa-zæøå][a-zæøå-]{2,40}))lov(?=[,.;)]|[\s\u00a0]{1,3}(?:og|samt)[\s\u00a0])/y,
  read(match) {
    const head = match.groups?.head ?? "";
    const name = `${lowerFirst(head)}loven`;
    const known = actByNickname(name);
    if (known === undefined) return undefined;
    return {
      kind: "act",
      span: { start: match.index - head.length, end: match.index + match[0].length },
      act: { name, type: "lov", key: known.key, title: known.title, number: null, date: null },
      domain: "statute",
      needsProvision: false,
    };
  },
  examples: ["Folkeskolelov, Dagtilbudslov og andre", "efter byggelov, planlov"],
  nonExamples: ["en kolonihavelov.", "den nye planlov", "tyngdelov, fald"],
};

/**
 * An act by its nickname, in any case: `serviceloven`, `Retsplejelovens`, `VE-loven`. One that is not in the table is
 * kept by its name and stays unresolved.
 */
export const actNickname: Form<Token> = {
  name: "act-nickname",
  trigger: "lov",
  pattern:
    /(?<=(?<![\wÀ-ÖØ-öø-ÿ-])(?<head>[A-ZÆØÅa-zæøå][A-ZÆØÅa-zæøå0-9-]{1,40}))lov(?<end>ens|en|s?(?=[\s\u00a0]{1,3}(?:§|kap|paragraf))|s?(?<=(?<![\wæøå])den[ ][\wæøå]{4,20}[ ][\wæøåÆØÅ-]{2,40}))(?:\d{1,2}(?=[\s\u00a0,.;]))?(?![\wÀ-ÖØ-öø-ÿ])/iy,
  read(match, text) {
    const whole = match.groups?.head ?? "";
    const broken =
      BROKEN.exec(
        text.slice(Math.max(0, match.index - whole.length - 40), match.index - whole.length),
      )?.[0] ?? "";
    const head = broken.replace(/-[\s\u00a0]{1,6}$/, "") + whole;
    if (NO_ACT.test(head.toLowerCase())) return undefined;
    // A heading run together with the sentence below it: `bestemmelserLovens § 27`.
    if (/^Lovens?$|^Loven$/.test(match[0]) && /[a-zæøå]$/.test(whole))
      return {
        kind: "anaphor",
        span: { start: match.index, end: match.index + match[0].length },
        name: "lov",
        domain: "statute",
      };
    const start = match.index - whole.length - broken.length;
    const joined = ELIDED.exec(text.slice(Math.max(0, start - 32), start))?.[0] ?? "";
    const whatJoined = joined === "" ? undefined : actByNickname(`${lowerFirst(joined + head)}loven`);
    const alone = actByNickname(`${lowerFirst(head)}loven`);
    // `jagt- og vildtforvaltningsloven` is one act, `dagtilbuds- og folkeskoleloven` are two.
    const one = joined !== "" && (whatJoined !== undefined || alone === undefined);
    const name = `${lowerFirst((one ? joined : "") + head)}loven`.replace(/[\s\u00a0]{1,6}/g, " ");
    const known = one ? whatJoined : alone;
    return {
      kind: "act",
      span: { start: one ? start - joined.length : start, end: match.index + match[0].length },
      act: {
        name,
        type: "lov",
        key: known?.key ?? null,
        title: known?.title ?? null,
        number: null,
        date: null,
      },
      domain: "statute",
      needsProvision: false,
    };
  },
  examples: [
    "efter serviceloven",
    "Retsplejelovens regler",
    "VE-loven",
    "barnetsloven",
    "planlov § 35",
    "den kommunale styrelseslovs § 16 a",
    "den tidligere kommuneplanlov",
    "retssikker-\nhedslovens § 79 b",
    "BestemmelserLovens § 27",
    "by- og landzonelovens §§ 6-8",
    "efter planlovens1 § 19",
  ],
  nonExamples: ["loven", "naturlovens gang", "serviceloverne", "tyngdeloven", "en kolonihavelov"],
};

/** `Serviceloven` is `serviceloven`; `VE-loven` and `CPR-loven` keep their capitals. */
export function lowerFirst(word: string): string {
  if (/^[A-ZÆØÅ]{2}/.test(word) && /[A-ZÆØÅ]{2,5}-/.test(word)) return word;
  return word.toLowerCase();
}

/** Names of two words: `barnets lov`, `Danmarks Riges Grundlov`. */
export const actPhrase: Form<Token> = {
  name: "act-phrase",
  trigger: `${WORD_START}(?:barnets|danmarks riges)[\\s\\u00a0]`,
  pattern: new RegExp(
    `${WORD_START}(?<name>barnets${SPACE}lov|danmarks${SPACE}riges${SPACE}grundlov)(?:en)?s?${WORD_END}`,
    "iy",
  ),
  read(match) {
    const name = (match.groups?.name ?? "").toLowerCase().replace(/[\s\u00a0]{1,6}/g, " ");
    const known = actByNickname(name);
    return {
      kind: "act",
      span: { start: match.index, end: match.index + match[0].length },
      act: {
        name,
        type: "lov",
        key: known?.key ?? null,
        title: known?.title ?? null,
        number: null,
        date: null,
      },
      domain: "statute",
      needsProvision: false,
    };
  },
  examples: ["efter barnets lov § 32", "Barnets Lovs § 90"],
  nonExamples: ["barnets lovlige værge", "barnets love"],
};

/** The notice of a tender is called `udbudsbekendtgørelsen` far oftener than the order on the sale of a town's real estate. */
const OF_SALE =
  /(?<![\wæøå])(?:§[ ]?68|salg(?:et)?|sælge[rs]?|mageskifte|kommunestyrelsesloven\w{0,2}|grund(?:en|e)?)(?![\wæøå])/i;
const OF_SALE_REACH = 160;

/** An order by its nickname: `lånebekendtgørelsen`, `databekendtgørelsens`. */
export const orderNickname: Form<Token> = {
  name: "order-nickname",
  trigger: "bekendtgørelse",
  pattern:
    /(?<=(?<![\wÀ-ÖØ-öø-ÿ-])(?<head>[A-ZÆØÅa-zæøå][a-zæøå-]{2,40}))bekendtgørelse(?<end>ns?|s?(?=[\s\u00a0]{1,3}(?:§|kap)))(?:\d{1,2}(?=[\s\u00a0,.;]))?(?![\wÀ-ÖØ-öø-ÿ])/iy,
  read(match, text) {
    const head = match.groups?.head ?? "";
    if (/^(?:lov|ændrings|ikrafttrædelses|konsolidations|valg)$/i.test(head)) return undefined;
    const before = text.slice(Math.max(0, match.index - OF_SALE_REACH), match.index);
    if (/^udbuds$/i.test(head) && !OF_SALE.test(before)) return undefined;
    const name = `${lowerFirst(head)}bekendtgørelsen`;
    const known = actByNickname(name);
    return {
      kind: "act",
      span: { start: match.index - head.length, end: match.index + match[0].length },
      act: {
        name,
        type: "bekendtgørelse",
        key: known?.key ?? null,
        title: known?.title ?? null,
        number: null,
        date: null,
      },
      domain: "order",
      needsProvision: false,
    };
  },
  examples: [
    "lånebekendtgørelsens § 13",
    "ifølge databekendtgørelsen",
    "salg af grunden sker efter udbudsbekendtgørelsen",
    "efter husdyrbekendtgørelsens2 § 54",
  ],
  nonExamples: ["bekendtgørelsen", "lovbekendtgørelsen", "lånebekendtgørelser", "udbudsbekendtgørelsen"],
};
