import type { Form } from "../../text/form.ts";
import { WORD_END } from "../../text/words.ts";
import type { AnaphorToken, Token } from "../token.ts";

const NOUNS: readonly (readonly [string, AnaphorToken["domain"]])[] = [
  ["lokalplan", "plan"],
  ["byplanvedtægt", "plan"],
  ["bekendtgørelse", "order"],
  ["cirkulære", "order"],
  ["vejledning", "order"],
  ["forordning", "union"],
  ["direktiv", "union"],
  ["lov", "statute"],
];

/**
 * An act named before: `lovens § 16`, `samme lov`, `den nævnte lov`, `Lovbekendtgørelsen, jf. § 4`, `lokalplanens § 8`. Which one it is, is told
 * later; here it is only seen that it is no act of its own.
 */
export const anaphor: Form<Token> = {
  name: "anaphor",
  trigger: "(?:lov|bekendtgørelse|lokalplan|byplanvedtægt|forordning|direktiv|cirkulære|vejledning)",
  pattern: new RegExp(
    `(?<=(?<lead>(?<![\\wÀ-ÖØ-öø-ÿ])(?:samme|(?:den[\\s\\u00a0]{1,3})?(?:oven)?nævnte|denne|dette|den pågældende)[\\s\\u00a0]{1,3})|(?<![\\wÀ-ÖØ-öø-ÿ-]))` +
      `(?<noun>lovbekendtgørelse|lokalplan|byplanvedtægt|bekendtgørelse|cirkulære|vejledning|forordning|direktiv|lov)(?<ending>ens|en|ets|et|s|n|ns|t|ts|)${WORD_END}`,
    "iy",
  ),
  read(match) {
    const { lead = "", noun = "", ending = "" } = match.groups ?? {};
    if (lead === "" && (ending === "" || ending === "s")) return undefined;
    const lower = noun.toLowerCase();
    const domain = lower === "lovbekendtgørelse" ? "statute" : NOUNS.find(([name]) => name === lower)?.[1];
    if (domain === undefined) return undefined;
    return {
      kind: "anaphor",
      span: { start: match.index - lead.length, end: match.index + match[0].length },
      name: lower,
      domain,
    };
  },
  examples: [
    "lovens § 16",
    "efter den nævnte lov",
    "samme lovs § 3",
    "Lovbekendtgørelsen, jf. § 4",
    "lokalplanens § 8",
  ],
  nonExamples: ["lov", "en lovlig aftale", "lokalplaner", "serviceloven"],
};
