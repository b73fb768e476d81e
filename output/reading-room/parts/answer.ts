import type { Deadline } from "../../../schemas/deadline.ts";
import type { Decision } from "../../../schemas/decision.ts";
import type { LegalReference } from "../../../schemas/legal-reference.ts";
import type { DocumentRecord } from "../../../schemas/record.ts";
import type { Span } from "../../../schemas/span.ts";
import { type Markup, markup } from "../../markup.ts";
import { factAddress, pageAt } from "../facts.ts";
import type { Texts } from "../texts/index.ts";
import { dateText, durationText } from "./dates.ts";
import { placeLink } from "./place-link.ts";
import { provision, provisionText } from "./provision.ts";
import { voteOf } from "./vote.ts";

/** Below this the outcome is shown as unsure. */
const sureOutcome = 0.6;

export function outcomeBadge({ outcome, confidence }: Decision, texts: Texts): Markup {
  const doubt =
    confidence < sureOutcome ? markup` <span class="doubtful">${texts.document.unsure}</span>` : null;
  return markup`<span class="badge o-${outcome}">${texts.outcomes[outcome]}</span>${doubt}`;
}

export function decisionBlock(record: DocumentRecord, decision: Decision, texts: Texts): Markup {
  const by = decision.decidedBy ?? (decision.history ? null : record.body);
  const date = decision.date ?? (decision.history ? null : record.date);
  const who = [by, date && dateText(date, texts)].filter((part) => part !== null).join(", ");
  const address = factAddress(record, "decision", record.decisions.indexOf(decision));
  const place = placeLink(address, pageAt(record, decision.span.start), texts);
  return markup`<div class="decision${decision.history ? " history" : ""}">
<p class="outcome">${outcomeBadge(decision, texts)}${decision.history && markup` <span class="quiet">${texts.document.earlier}</span>`}${who && markup` <span class="quiet">${who}</span>`} ${place}</p>
<blockquote lang="da">${decision.text}</blockquote>
${voteOf(decision, texts)}
${decision.responsible && markup`<p class="quiet">${texts.document.responsible}: ${decision.responsible}</p>`}
</div>`;
}

/** When a deadline falls, in as much as is known of it. */
export function deadlineWhen(deadline: Deadline, texts: Texts): string {
  if (deadline.date !== null) return dateText(deadline.date, texts);
  const duration = deadline.duration === null ? null : durationText(deadline.duration, texts);
  if (duration === null) return deadline.anchor ?? deadline.quote;
  return deadline.anchor === null ? duration : `${duration} (${deadline.anchor})`;
}

/** One act, whatever name the paper calls it by in the place. */
export function actKey({ act }: LegalReference): string {
  return (act?.title ?? act?.name ?? "").toLowerCase();
}

/** The provisions without those that say nothing new: one said twice, and an act alone beside a § of it. */
export function telling(references: readonly LegalReference[]): LegalReference[] {
  const seen = new Set<string>();
  const withProvision = new Set(references.filter((one) => provisionText(one) !== "").map(actKey));
  return references.filter((reference) => {
    if (provisionText(reference) === "" && withProvision.has(actKey(reference))) return false;
    const same = `${provisionText(reference)} ${actKey(reference)}`;
    if (seen.has(same)) return false;
    seen.add(same);
    return true;
  });
}

/** One line each of the provisions. */
export function lawList(
  record: DocumentRecord,
  references: readonly LegalReference[],
  texts: Texts,
): Markup[] {
  return telling(references).map((reference) => {
    const address = factAddress(record, "law", record.legalReferences.indexOf(reference));
    const place = placeLink(address, pageAt(record, reference.span.start), texts);
    return markup`<li>${provision(reference, texts)} ${place}</li>`;
  });
}

/** A sentence that states several deadlines is written once, with all of them before it. */
export function deadlineList(record: DocumentRecord, deadlines: readonly Deadline[], texts: Texts): Markup[] {
  const bySentence = Map.groupBy(deadlines, ({ obligation, responsible }) => `${obligation} ${responsible}`);
  return [...bySentence.values()].map((same) => {
    const first = same[0];
    const dates = same.map((deadline) => {
      const address = factAddress(record, "deadline", record.deadlines.indexOf(deadline));
      const computed = deadline.basis === "computed" && deadline.date !== null;
      return markup`<p class="due"><span class="when">${deadlineWhen(deadline, texts)}</span> <span class="tag">${texts.deadlineKinds[deadline.kind]}</span>${computed && markup` <span class="quiet">${texts.document.computed}</span>`} ${placeLink(address, pageAt(record, deadline.span.start), texts)}</p>`;
    });
    const who = first?.responsible
      ? markup` <span class="quiet">(${texts.document.responsible}: ${first.responsible})</span>`
      : null;
    return markup`<li>${dates}<p class="obligation"><span lang="da">${first?.obligation}</span>${who}</p></li>`;
  });
}

/** What a stretch of the text says: decided, under which provisions, by when. */
export function within<Found extends { readonly span: Span }>(found: readonly Found[], span: Span): Found[] {
  return found.filter((one) => one.span.start >= span.start && one.span.start < span.end);
}
