import type { Span } from "../../../schemas/span.ts";
import { type CheckedRecord, evidenceOf, type FindingDraft } from "../finding.ts";
import { findingValue } from "../values.ts";
import type { Check } from "./check.ts";

/** A list of members or of those who were called holds the absent too, and is none of these. */
const present =
  /^(?:til ?stede|tilstedeværende|mødt|mødte|fremmødte?|deltagere|deltog)(?: fra [^:\n]{3,40})?\s?(?::|\s*$)/iu;
const absent =
  /^(?:afbud|fraværende|ikke til ?stede|ikke mødt|ikke fremmødt|ej til stede|ej mødt|udeblevet|meldt afbud)(?: fra)?\s?(?::|\s*$)/iu;
const name = /(?<![\p{L}-])\p{Lu}\p{Ll}+(?:[ -]\p{Lu}(?:\p{Ll}+|\.)){1,3}(?![\p{L}-])/gu;
/** What is said of somebody who was there for part of the meeting. */
const partly =
  /^[^,;\n]{0,12}?[(–,-]?[ ]?(?:\(?(?:kom|gik|mødte|forlod|deltog|ankom|til stede|fraværende|afbud|under|fra|til|indtil|til og med|ved|dog|på)\s|\(?(?:kl|pkt|punkt|sag)\.?\s)/iu;

interface Listed {
  readonly name: string;
  readonly span: Span;
}

/** The names in a list that a word opens, on its line and the lines below it that hold nothing but names. */
function listedBehind(text: string, label: RegExp): readonly Listed[] {
  const listed: Listed[] = [];
  let offset = 0;
  let open = false;
  for (const line of text.split("\n")) {
    const lead = label.exec(line)?.[0];
    const names = [...line.matchAll(name)];
    const isOfNames = names.length > 0 && line.replace(name, "").replace(/\(\p{Lu}{1,3}\)/gu, "").length < 40;
    const isBlank = line.trim() === "";
    open =
      lead !== undefined || (open && !/:/u.test(line) && (isOfNames || (isBlank && listed.length === 0)));
    if (open) {
      for (const match of names) {
        const start = offset + match.index;
        listed.push({ name: match[0], span: { start, end: start + match[0].length } });
      }
    }
    offset += line.length + 1;
  }
  return listed;
}

function check(record: CheckedRecord): readonly FindingDraft[] {
  const end = record.agendaItems[0]?.span.start ?? record.text.length;
  const head = record.text.slice(0, end);
  const [there, away] = [listedBehind(head, present), listedBehind(head, absent)];
  return there
    .flatMap((one) => {
      const other = away.find((two) => two.name === one.name);
      return other ? [[one, other] as const] : [];
    })
    .filter((places) => places.every(({ span }) => !partly.test(head.slice(span.end, span.end + 60))))
    .map(([one, other]) => ({
      kind: "conflicting-value",
      severity: "warning",
      message: `Unexpected ${one.name} among the absent, expected in one list only: ${one.name} is among those present too`,
      values: [findingValue("stated", "name", one.name)],
      evidence: [other, one].map(({ span }) => evidenceOf(record, span)),
      item: null,
    }));
}

/** Somebody who was there and was not. Who came late, left early or was away from one item is let be. */
export const presentAndAbsent: Check = {
  name: "present-and-absent",
  kind: "conflicting-value",
  examples: [
    "Referat af bestyrelsesmøde\n\nTil stede: Karla Holm, Bo Lund, Ib Krag\nAfbud: Bo Lund\n\nMødet begyndte med kaffe.",
    "Deltagere:\nKarla Holm (A)\nBo Lund (V)\n\nFraværende:\nBo Lund (V)\n",
  ],
  nonExamples: [
    "Referat af bestyrelsesmøde\n\nTil stede: Karla Holm, Bo Lund, Ib Krag\nAfbud: Bo Krag\n\nMødet begyndte med kaffe.",
    "Til stede: Karla Holm, Bo Lund (kom kl. 17)\nAfbud: Bo Lund\n",
    "Til stede: Karla Holm, Bo Lund\nFraværende: Bo Lund under punkt 3\n",
    "Medlemmer: Karla Holm, Bo Lund\nFraværende: Bo Lund\n",
    "Medlemmer\n\nKarla Holm (A)\nBo Lund (V)\n\nFraværende\n\nBo Lund (V)\n",
  ],
  check,
};
