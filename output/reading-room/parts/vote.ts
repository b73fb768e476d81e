import type { Decision, VoteSide } from "../../../schemas/decision.ts";
import type { Person } from "../../../schemas/person.ts";
import { type Markup, markup } from "../../markup.ts";
import type { Texts } from "../texts/index.ts";

export function personText({ name, party }: Person): string {
  return party === null ? name : `${name} (${party})`;
}

function side(label: string, { count, parties, persons }: VoteSide): Markup | null {
  const names = [...persons.map(personText), ...parties];
  if (count === null && names.length === 0) return null;
  return markup`<div class="side"><dt>${label}</dt><dd>${count !== null && markup`<strong>${count}</strong> `}${names.join(", ")}</dd></div>`;
}

/** How the votes fell, and who wanted it otherwise. */
export function voteOf(decision: Decision, texts: Texts): Markup | null {
  const { vote, dissent, unanimous } = decision;
  const words = texts.document;
  const sides = vote && [
    side(words.for, vote.for),
    side(words.against, vote.against),
    side(words.abstained, vote.abstained),
  ];
  const others = dissent.map(
    ({ persons, parties, text }) =>
      markup`<div class="side"><dt>${words.dissent}</dt><dd>${[...persons.map(personText), ...parties].join(", ")}: ${text}</dd></div>`,
  );
  if (!sides?.some((one) => one !== null) && others.length === 0) {
    return unanimous ? markup`<p class="quiet">${words.unanimous}</p>` : null;
  }
  return markup`<dl class="vote" aria-label="${words.vote}">${sides}${others}</dl>`;
}
