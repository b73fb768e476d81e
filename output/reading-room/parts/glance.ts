import type { Deadline } from "../../../schemas/deadline.ts";
import type { DocumentRecord } from "../../../schemas/record.ts";
import { type Markup, markup } from "../../markup.ts";
import type { Texts } from "../texts/index.ts";
import { actKey, deadlineWhen, outcomeBadge, telling } from "./answer.ts";
import { provisionText } from "./provision.ts";
import { shortened } from "./shortened.ts";

const mostDecisions = 2;
const mostLaws = 4;
const mostProvisions = 5;
const mostDeadlines = 4;
const mostDates = 12;
const longest = 150;

/** What was found in an item or on a page, as much as a list of hits shows. */
export type Outline = Pick<DocumentRecord, "kind" | "decisions" | "legalReferences" | "deadlines"> & {
  /** The item: its place in the agenda and among the items of the record. */
  readonly item: { readonly order: number; readonly index: number } | null;
};

/** Of the deadlines for which there is no room the dates are said all the same: the day a case comes back may be one. */
function laterDates(deadlines: readonly Deadline[], texts: Texts): Markup | null {
  const dates = [...new Set(deadlines.map((one) => shortened(deadlineWhen(one, texts), longest)))];
  if (dates.length === 0) return null;
  const rest = dates.length > mostDates ? ` · ${texts.runs.others(dates.length - mostDates)}` : "";
  return markup`<p class="quiet">${texts.document.alsoBy}: ${dates.slice(0, mostDates).join(" · ")}${rest}</p>`;
}

/** What an item or a page says in a few lines: decided, under which provisions, when. */
export function glance(outline: Outline, isItem: boolean, texts: Texts): Markup | null {
  const words = texts.document;
  const decisions = outline.decisions.filter(({ history }) => !history);
  const references = telling(outline.legalReferences);
  const laws = [...Map.groupBy(references, actKey).values()].map((same) => {
    const provisions = same.slice(0, mostProvisions).map((one) => provisionText(one));
    const name = same[0]?.act?.name ?? "";
    const more = same.length > mostProvisions ? " …" : "";
    return `${provisions.join(", ")}${more} ${name}`.trim() || (same[0]?.quote ?? "");
  });
  const deadlines = outline.deadlines;
  const rest = (all: number, most: number) =>
    all > most ? markup` <span class="quiet">${texts.runs.others(all - most)}</span>` : null;
  const row = (kind: string, label: string, content: readonly Markup[], more: Markup | null) =>
    content.length > 0
      ? markup`<div class="g-${kind}"><dt>${label}</dt><dd>${content}${more}</dd></div>`
      : null;
  // Of an item it is said too that nothing was decided; of a page there is nothing to expect.
  const undecided = isItem
    ? [markup`<p class="quiet">${outline.kind === "agenda" ? words.agendaOnly : words.noDecision}</p>`]
    : [];
  const rows = [
    row(
      "decision",
      words.decided,
      (decisions.length === 0 ? undecided : []).concat(
        decisions
          .slice(0, mostDecisions)
          .map(
            (decision) =>
              markup`<p>${outcomeBadge(decision, texts)} <span lang="da">${shortened(decision.text, longest)}</span></p>`,
          ),
      ),
      rest(decisions.length, mostDecisions),
    ),
    row(
      "law",
      words.law,
      laws.slice(0, mostLaws).map((text, index) => markup`${index > 0 ? " · " : ""}<strong>${text}</strong>`),
      rest(laws.length, mostLaws),
    ),
    row(
      "deadline",
      words.by,
      deadlines
        .slice(0, mostDeadlines)
        .map(
          (one) =>
            markup`<p><strong>${deadlineWhen(one, texts)}</strong> <span lang="da">${shortened(one.obligation, longest)}</span></p>`,
        ),
      laterDates(deadlines.slice(mostDeadlines), texts),
    ),
  ].filter((one) => one !== null);
  return rows.length > 0 ? markup`<dl class="glance">${rows}</dl>` : null;
}
