import type { PreparedDocument } from "../prepared.ts";
import type { Token } from "../words/token.ts";
import { type Difference, type Pair, runsOf } from "./difference.ts";
import type { Rule } from "./rule.ts";

/** Whether a word names someone or something: a capital that is not there only because a sentence begins. */
function isName(token: Token | null, documents: readonly PreparedDocument[], atOpening: boolean): boolean {
  if (token?.kind !== "word" || !token.capital || token.text.length < 2) return false;
  if (!token.opens) return true;
  return atOpening && !documents.some(({ lowerCase }) => lowerCase.has(token.key));
}

/** Whether a word is the heading of a section, or of it: another heading is another wording. */
function isHeading(token: Token | null, { record }: PreparedDocument): boolean {
  return (
    token !== null &&
    record.agendaItems.some(({ sections }) =>
      sections.some(
        ({ heading, span }) => span.start <= token.start && token.end <= span.start + heading.length,
      ),
    )
  );
}

/** Whether a pair is of two names, or of a name that has no other beside it: one name may have a word more. */
function isOfName({ documents }: Difference, { older, newer }: Pair): boolean {
  const both = [documents.older, documents.newer];
  if (isHeading(older, documents.older) || isHeading(newer, documents.newer)) return false;
  return [older, newer].every((token) => token === null || isName(token, both, true));
}

/** Another person, place, committee or unit; a word that only opens a sentence is no name. */
export const changedName: Rule = {
  kind: "changed-name",
  noun: "Name",
  severity: "warning",
  examples: [
    ["Sagen fremlægges af Karla Holm på mødet.", "Sagen fremlægges af Birthe Lund på mødet."],
    ["Broen bygges ved Nørrebæk i foråret.", "Broen bygges ved Skovlunde i foråret."],
  ],
  nonExamples: [
    [
      "Sagen er fremlagt. Planen følger, men hverken planen eller skitsen er færdig.",
      "Sagen er fremlagt. Skitsen følger, men hverken planen eller skitsen er færdig.",
    ],
  ],
  claims: (difference, open) =>
    runsOf(open, (pair) => isOfName(difference, pair))
      .filter(
        (pairs) => pairs.some(({ older }) => older !== null) && pairs.some(({ newer }) => newer !== null),
      )
      .map((pairs) => ({ pairs })),
};
