import type { Form } from "../../text/form.ts";
import { WORD_START } from "../../text/words.ts";
import { abbreviationNames, actByAbbreviation } from "../acts/lookup.ts";
import type { Token } from "../token.ts";

const NAMES = [...abbreviationNames].sort((a, b) => b.length - a.length).join("|");

/** `SEL § 101`, `LAB § 42`: an abbreviation is an act only beside a provision. */
export const actAbbreviation: Form<Token> = {
  name: "act-abbreviation",
  trigger: `${WORD_START}(?:${NAMES})(?![\\wÀ-ÖØ-öø-ÿ])`,
  pattern: new RegExp(`${WORD_START}(?<name>${NAMES})(?<genitive>['’]?s)?(?![\\wÀ-ÖØ-öø-ÿ])`, "y"),
  read(match) {
    const name = match.groups?.name ?? "";
    const known = actByAbbreviation(name);
    if (known === undefined) return undefined;
    return {
      kind: "act",
      span: { start: match.index, end: match.index + match[0].length },
      act: { name, type: known.type, key: known.key, title: known.title, number: null, date: null },
      domain: "statute",
      needsProvision: true,
    };
  },
  examples: ["SEL § 101", "RSL § 3"],
  nonExamples: ["selv", "LABORATORIET", "Sel § 3"],
};

/** Capitals that stand before a § and name no act: who applies it, roman numbers, remarks. */
const NO_ACT = /^(?:KB|BY|BR|TMU|ØU|EU|EF|FN|KL|OBS|NB|PS|JF|OG|AD|ELLER|EFTER|LOV|VEDR|AF|[IVX]{2,5})$/;
/** A line in capitals, in which a word of them is any word. */
const SHOUTED = /[A-ZÆØÅ]{2,20}[ ][A-ZÆØÅ]{2,20}[ ]$/;

/** `VBL § 4`: capitals right before a §, which no table knows. The § is none of any other act that the paper names. */
export const unknownAbbreviation: Form<Token> = {
  name: "unknown-abbreviation",
  // Begins at the last capital, so that not every word is a trigger.
  trigger: "[A-ZÆØÅ]['’]?s?[ \\u00a0]{1,2}§|L[ \\u00a0]{1,2}\\d{1,3}(?:[ ]?[a-z])?,?[ ]stk\\.",
  pattern:
    /(?<=(?<![\wÀ-ÖØ-öø-ÿ.-])(?<head>[A-ZÆØÅ]{1,4}))(?<last>[A-ZÆØÅ])['’]?s?(?=[ \u00a0]{1,2}§|(?<=L)[ \u00a0]{1,2}\d{1,3}(?:[ ]?[a-z])?,?[ ]stk\.[ ]?\d)/y,
  read(match, text) {
    const { head = "", last = "" } = match.groups ?? {};
    const name = head + last;
    const start = match.index - head.length;
    if (NO_ACT.test(name) || SHOUTED.test(text.slice(Math.max(0, start - 42), start))) return undefined;
    return {
      kind: "act",
      span: { start, end: match.index + match[0].length },
      act: { name, type: "unknown", key: null, title: null, number: null, date: null },
      domain: "statute",
      needsProvision: true,
    };
  },
  examples: ["VBL § 4", "efter FSLs § 3", "jf. TL 5, stk. 2"],
  nonExamples: ["KB § 18", "EFTER § 4", "REGLER OM HEGN § 4", "Vbl § 4", "II § 3"],
};

/** `lov om bolig (BOL)`: the capitals that a paper gives an act right behind its title. */
export const bracketedAbbreviation: Form<Token> = {
  name: "bracketed-abbreviation",
  trigger: "\\([A-ZÆØÅ]{2,6}\\)",
  pattern: /\((?<name>[A-ZÆØÅ]{2,6})(?=\))/y,
  read: (match) => ({
    kind: "act",
    span: { start: match.index + 1, end: match.index + match[0].length },
    act: {
      name: match.groups?.name ?? "",
      type: "unknown",
      key: null,
      title: null,
      number: null,
      date: null,
    },
    domain: "statute",
    needsProvision: true,
  }),
  examples: ["lov om bolig (BOL)"],
  nonExamples: ["(a)", "lov om bolig (Bol)", "(BOL, 2020)"],
};
