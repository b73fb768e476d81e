import type { DocumentRecord } from "../../../schemas/record.ts";
import { type Markup, markup } from "../../markup.ts";
import type { Fact, FactFamily } from "../facts.ts";
import type { Texts } from "../texts/index.ts";
import { deadlineWhen } from "./answer.ts";
import { provisionText } from "./provision.ts";
import { shortened } from "./shortened.ts";

const longest = 140;

const short = (text: string) => shortened(text, longest);

const names = {
  item: (record, { index }) => {
    const item = record.agendaItems[index];
    return item ? [item.number, item.title].filter((part) => part !== null).join(" ") : "";
  },
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
  finding: (record, { index }, texts) => {
    const finding = record.inconsistencies[index];
    return finding ? short(texts.said.finding(finding)) : "";
  },
} as const satisfies Record<FactFamily, (record: DocumentRecord, fact: Fact, texts: Texts) => string>;

/** A fact in one line of plain text. */
export function factName(record: DocumentRecord, fact: Fact, texts: Texts): string {
  return names[fact.family](record, fact, texts);
}

/** What else is worth a line under the name of a fact, with where it leads. */
export function factDetail(record: DocumentRecord, fact: Fact, texts: Texts): Markup | null {
  if (fact.family === "law") {
    const reference = record.legalReferences[fact.index];
    if (!reference) return null;
    if (reference.resolution === "unresolved")
      return markup`<p class="detail doubtful">${texts.document.unresolved}</p>`;
    if (reference.eli === null) return null;
    return markup`<p class="detail"><a class="eli" href="https://www.retsinformation.dk/${reference.eli}" rel="noreferrer external">${texts.document.openEli}</a></p>`;
  }
  if (fact.family === "item")
    return markup`<p class="detail"><a href="/document/${record.id}#item-${(record.agendaItems[fact.index]?.order ?? 0) + 1}">${texts.document.overview}</a></p>`;
  if (fact.family === "repair")
    return markup`<p class="detail"><a href="/document/${record.id}/repairs?at=${fact.index + 1}#judge-${fact.index + 1}">${texts.document.repairs}</a></p>`;
  if (fact.family === "finding") {
    const finding = record.inconsistencies[fact.index];
    return finding
      ? markup`<p class="detail"><a href="/document/${record.id}/findings/${finding.id}">${texts.findings.sideBySide}</a></p>`
      : null;
  }
  return null;
}
