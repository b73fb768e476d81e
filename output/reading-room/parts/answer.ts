import type { Deadline } from "../../../schemas/deadline.ts";
import type { Decision } from "../../../schemas/decision.ts";
import type { LegalReference } from "../../../schemas/legal-reference.ts";
import type { DocumentRecord } from "../../../schemas/record.ts";
import type { Span } from "../../../schemas/span.ts";
import { type Markup, markup } from "../../markup.ts";
import { factAddress, pageAt } from "../facts.ts";
import type { Texts } from "../texts/index.ts";
import { dateText, durationText } from "./dates.ts";
import { provision, provisionText } from "./provision.ts";
import { voteOf } from "./vote.ts";

export function outcomeBadge(outcome: Decision["outcome"], texts: Texts): Markup {
  return markup`<span class="badge o-${outcome}">${texts.outcomes[outcome]}</span>`;
}

export function decisionBlock(record: DocumentRecord, decision: Decision, texts: Texts): Markup {
  const by = decision.decidedBy ?? (decision.history ? null : record.body);
  const date = decision.date ?? (decision.history ? null : record.date);
  const who = [by, date && dateText(date, texts)].filter((part) => part !== null).join(", ");
  const address = factAddress(record, "decision", record.decisions.indexOf(decision));
  const place = texts.document.showOnPage(pageAt(record, decision.span.start));
  return markup`<div class="decision${decision.history ? " history" : ""}">
<p class="outcome">${outcomeBadge(decision.outcome, texts)}${decision.history && markup` <span class="quiet">${texts.document.earlier}</span>`}${who && markup` <span class="quiet">${who}</span>`}</p>
<blockquote>${decision.text}</blockquote>
${voteOf(decision, texts)}
<p class="place"><a href="${address}">${place}</a></p>
</div>`;
}

/** When a deadline falls, in as much as is known of it. */
export function deadlineWhen(deadline: Deadline, texts: Texts): string {
  if (deadline.date !== null) return dateText(deadline.date, texts);
  const duration = deadline.duration === null ? null : durationText(deadline.duration, texts);
  return [duration, deadline.anchor].filter((part) => part !== null).join(", ") || deadline.quote;
}

/** One line each of the provisions; the same one said twice is shown once. */
export function lawList(
  record: DocumentRecord,
  references: readonly LegalReference[],
  texts: Texts,
): Markup[] {
  const seen = new Set<string>();
  const withProvision = new Set(
    references.filter((one) => provisionText(one) !== "").map(({ act }) => act?.name),
  );
  return references.flatMap((reference) => {
    // An act that is named where provisions of it are told of adds nothing.
    if (provisionText(reference) === "" && withProvision.has(reference.act?.name)) return [];
    const same = `${provisionText(reference)} ${reference.act?.name ?? ""}`;
    if (seen.has(same)) return [];
    seen.add(same);
    const address = factAddress(record, "law", record.legalReferences.indexOf(reference));
    const page = pageAt(record, reference.span.start);
    return [
      markup`<li>${provision(reference, texts)} <a class="place" href="${address}">${texts.document.showOnPage(page)}</a></li>`,
    ];
  });
}

export function deadlineList(record: DocumentRecord, deadlines: readonly Deadline[], texts: Texts): Markup[] {
  return deadlines.map((deadline) => {
    const address = factAddress(record, "deadline", record.deadlines.indexOf(deadline));
    const page = pageAt(record, deadline.span.start);
    return markup`<li><span class="when">${deadlineWhen(deadline, texts)}</span> <span class="quiet">${texts.deadlineKinds[deadline.kind]}</span> <span class="obligation">${deadline.obligation}</span>${deadline.responsible && markup` <span class="quiet">${texts.document.responsible}: ${deadline.responsible}</span>`} <a class="place" href="${address}">${texts.document.showOnPage(page)}</a></li>`;
  });
}

/** What a stretch of the text says: decided, under which provisions, by when. */
export function within<Found extends { readonly span: Span }>(found: readonly Found[], span: Span): Found[] {
  return found.filter((one) => one.span.start >= span.start && one.span.start < span.end);
}
