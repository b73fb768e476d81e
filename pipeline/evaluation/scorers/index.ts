import type { Scorer } from "../scorer.ts";
import { decisions, decisionTexts, dissent, outcomes, votes } from "./decisions.ts";
import { attachments, caseNumbers, items, openness, sections, titles } from "./items.ts";
import { headings, letters, paperFields, presence } from "./papers.ts";
import { deadlines, legalReferences } from "./provisions.ts";
import { recommendations } from "./recommendations.ts";

/** Every family, in the order of the report. */
export const scorers: readonly Scorer[] = [
  ...paperFields,
  items,
  titles,
  sections,
  openness,
  caseNumbers,
  attachments,
  recommendations,
  decisions,
  decisionTexts,
  outcomes,
  votes,
  dissent,
  presence,
  letters,
  headings,
  legalReferences,
  deadlines,
];
