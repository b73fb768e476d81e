import type { Segmentation } from "../segmentation.ts";
import { before, type NamedActs, OWN_RULES } from "./antecedents.ts";
import type { ActToken, ProvisionToken } from "./token.ts";

/** The title of a page stands no further down, in characters. */
const HEAD_OF_PAGE = 1500;

/** A paper that is the text of an act. */
export interface StatutePage {
  readonly act: ActToken;
  /** Where the heading of the rule ends that a place lies in; 0 above the first. */
  ruleAround(place: number): number;
}

/**
 * The act whose own text a paper is: its title stands alone on a line at the head of the paper, above the first
 * provision that heads a rule. Undefined for a paper with items, and for one whose head speaks of rules of its own.
 */
export function statutePage(
  headings: ReadonlySet<ProvisionToken>,
  named: NamedActs,
  text: string,
  segmentation: Segmentation,
): StatutePage | undefined {
  const rules = [...headings].sort((a, b) => a.span.start - b.span.start);
  const [first] = rules;
  if (first === undefined || segmentation.agendaItems.length > 0) return undefined;
  const title = named.heading(first.span.start, "statute");
  if (title === undefined || title.span.start > HEAD_OF_PAGE) return undefined;
  // An act that no table knows is the page's own only where the page opens with it.
  if (title.act.key === null && title.span.start > 0) return undefined;
  if (OWN_RULES.test(text.slice(0, first.span.start))) return undefined;
  // Which of its versions the page shows is not told by the number under its title.
  const act = { ...title, act: { ...title.act, number: null, date: null } };
  return { act, ruleAround: (place) => rules[before(rules, place) - 1]?.span.end ?? 0 };
}
