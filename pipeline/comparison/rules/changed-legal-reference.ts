import type { Token } from "../words/token.ts";
import { runsOf } from "./difference.ts";
import type { Rule } from "./rule.ts";

const actName =
  /(?:loven|lovens|lovbekendtgørelse|lovbekendtgørelsen|bekendtgørelsen|bekendtgørelsens|vejledningen|cirkulæret)$/u;

const isLegal = (token: Token | null): boolean =>
  token !== null && (token.legal || (token.kind === "word" && actName.test(token.key)));

/** Another §, stk., nr., litra, chapter or act. A date inside the name of an act is a changed date. */
export const changedLegalReference: Rule = {
  kind: "changed-legal-reference",
  noun: "Legal reference",
  severity: "error",
  examples: [
    [
      "Tilladelsen gives efter § 14, stk. 2, i planloven.",
      "Tilladelsen gives efter § 15, stk. 2, i planloven.",
    ],
    ["Afgørelsen følger museumslovens regler.", "Afgørelsen følger naturbeskyttelseslovens regler."],
  ],
  nonExamples: [
    ["Tilladelsen gives efter § 14 a i planloven.", "Tilladelsen gives efter § 14a i planloven."],
  ],
  claims: (_difference, open) =>
    runsOf(open, ({ older, newer }) => (isLegal(older) || isLegal(newer)) && older?.kind !== "date").map(
      (pairs) => ({ pairs }),
    ),
};
