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
