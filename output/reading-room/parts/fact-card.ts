import type { DocumentRecord } from "../../../schemas/record.ts";
import { type Markup, markup } from "../../markup.ts";
import type { Fact, FactFamily } from "../facts.ts";
import type { Texts } from "../texts/index.ts";
import { deadlineWhen } from "./answer.ts";
import { provision, provisionText } from "./provision.ts";
import { shortened } from "./shortened.ts";

const longest = 140;

const short = (text: string) => shortened(text, longest);

const names = {
  decision: (record, { index }, texts) => {
    const decision = record.decisions[index];
    return decision ? `${texts.outcomes[decision.outcome]}: ${short(decision.text)}` : "";
  },
  recommendation: (record, { index }) => short(record.recommendations[index]?.text ?? ""),
  law: (record, { index }) => {
    const reference = record.legalReferences[index];
    return reference
      ? `${provisionText(reference)} ${reference.act?.name ?? ""}`.trim() || reference.quote
      : "";
  },
  deadline: (record, { index }, texts) => {
    const deadline = record.deadlines[index];
    return deadline ? `${deadlineWhen(deadline, texts)}: ${short(deadline.obligation)}` : "";
  },
  amount: (record, { index }) => short(record.amounts[index]?.quote ?? ""),
  repair: (record, { index }) => {
    const repair = record.repairs[index];
    return repair ? `${repair.before} → ${repair.after}` : "";
  },
  finding: (record, { index }) => record.inconsistencies[index]?.message ?? "",
} as const satisfies Record<FactFamily, (record: DocumentRecord, fact: Fact, texts: Texts) => string>;

/** A fact in one line of plain text. */
export function factName(record: DocumentRecord, fact: Fact, texts: Texts): string {
  return names[fact.family](record, fact, texts);
}

/** What else is worth a line under the name of a fact, with where it leads. */
export function factDetail(record: DocumentRecord, fact: Fact, texts: Texts): Markup | null {
  if (fact.family === "law") {
    const reference = record.legalReferences[fact.index];
    const worth = reference && (reference.eli !== null || reference.resolution === "unresolved");
    return worth ? markup`<p class="detail">${provision(reference, texts)}</p>` : null;
  }
  if (fact.family === "repair")
    return markup`<p class="detail"><a href="/document/${record.id}/repairs#judge-${fact.index + 1}">${texts.document.repairs}</a></p>`;
  if (fact.family === "finding")
    return markup`<p class="detail"><a href="/document/${record.id}/findings#judge-${fact.index + 1}">${texts.document.findings}</a></p>`;
  return null;
}
