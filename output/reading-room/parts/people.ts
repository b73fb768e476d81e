import type { DocumentRecord } from "../../../schemas/record.ts";
import { type Markup, markup } from "../../markup.ts";
import type { Texts } from "../texts/index.ts";
import { personText } from "./vote.ts";

function box(
  title: string,
  rows: readonly (readonly [label: string, names: readonly string[]])[],
): Markup | null {
  const shown = rows.filter(([, names]) => names.length > 0);
  if (shown.length === 0) return null;
  return markup`<section class="people"><h2 class="small">${title}</h2><dl>${shown.map(([label, names]) => markup`<div><dt>${label}</dt><dd>${names.join(", ")}</dd></div>`)}</dl></section>`;
}

/** Who was at the meeting. */
export function attendance({ meeting }: DocumentRecord, texts: Texts): Markup | null {
  if (!meeting) return null;
  const words = texts.document;
  return box(words.meeting, [
    [words.chair, meeting.chair ? [personText(meeting.chair)] : []],
    [words.present, meeting.present.map(personText)],
    [words.absent, meeting.absent.map(personText)],
    [words.substitutes, meeting.substitutes.map(personText)],
  ]);
}

/** Who wrote to whom, and about what. */
export function correspondence({ letter }: DocumentRecord, texts: Texts): Markup | null {
  if (!letter) return null;
  const words = texts.document;
  return box(words.letter, [
    [words.sender, letter.sender === null ? [] : [letter.sender]],
    [words.recipients, letter.recipients],
    [words.subject, letter.subject === null ? [] : [letter.subject]],
    [words.journalNumber, letter.journalNumber === null ? [] : [letter.journalNumber]],
    [words.signatories, letter.signatories.map(personText)],
  ]);
}
