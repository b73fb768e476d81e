import type { Form } from "../../text/form.ts";
import { actByNickname } from "../acts/lookup.ts";
import type { Token } from "../token.ts";

/** Words that end so and name no act of the statute book. */
const NO_ACT =
  /^(?:natur|tyngde|jante|sharia|hoved|moder|ændrings|special|sær|rets|special|fuldmagts|ramme|følge|nødrets|brug|til|anlægs|parallel|minimums|grundlovs|hjemmels|gen|af|ud|over|p|k|fæl|ad)$/;

/**
 * An act by its nickname, in any case: `serviceloven`, `Retsplejelovens`, `VE-loven`. One that is not in the table is
 * kept by its name and stays unresolved.
 */
export const actNickname: Form<Token> = {
  name: "act-nickname",
  trigger: "lov",
  pattern:
    /(?<=(?<![\wÀ-ÖØ-öø-ÿ-])(?<head>[A-ZÆØÅa-zæøå][A-ZÆØÅa-zæøå0-9-]{1,40}))lov(?<end>ens|en)(?![\wÀ-ÖØ-öø-ÿ])/iy,
  read(match) {
    const head = match.groups?.head ?? "";
    if (NO_ACT.test(head.toLowerCase())) return undefined;
    const name = `${lowerFirst(head)}loven`;
    const known = actByNickname(name);
    return {
      kind: "act",
      span: { start: match.index - head.length, end: match.index + match[0].length },
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
  examples: ["efter serviceloven", "Retsplejelovens regler", "VE-loven", "barnetsloven"],
  nonExamples: ["loven", "naturlovens gang", "serviceloverne", "tyngdeloven", "en kolonihavelov"],
};

/** `Serviceloven` is `serviceloven`; `VE-loven` and `CPR-loven` keep their capitals. */
export function lowerFirst(word: string): string {
  if (/^[A-ZÆØÅ]{2}/.test(word) && /[A-ZÆØÅ]{2,5}-/.test(word)) return word;
  return word.toLowerCase();
}

/** An order by its nickname: `lånebekendtgørelsen`, `databekendtgørelsens`. */
export const orderNickname: Form<Token> = {
  name: "order-nickname",
  trigger: "bekendtgørelsen",
  pattern:
    /(?<=(?<![\wÀ-ÖØ-öø-ÿ-])(?<head>[A-ZÆØÅa-zæøå][a-zæøå-]{2,40}))bekendtgørelsen(?<end>s)?(?![\wÀ-ÖØ-öø-ÿ])/iy,
  read(match) {
    const head = match.groups?.head ?? "";
    if (/^(?:lov|ændrings|ikrafttrædelses|konsolidations)$/i.test(head)) return undefined;
    const name = `${head.toLowerCase()}bekendtgørelsen`;
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
  examples: ["lånebekendtgørelsens § 13", "ifølge databekendtgørelsen"],
  nonExamples: ["bekendtgørelsen", "lovbekendtgørelsen", "lånebekendtgørelser"],
};
