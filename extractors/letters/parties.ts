import type { Paper } from "../agenda/paper.ts";
import type { Line } from "../text/lines.ts";

/** A line that is only the name of an authority: `Social- og Indenrigsministeriet`, `Tornelev Kommune`. */
export const OFFICE =
  /^(?!Til )(?:\p{Lu}[\p{L}-]*,? (?:og |- )?){0,6}(?:\p{L}*(?:ministeriet|ministeren|styrelsen|direktoratet|forvaltningen|forvaltning|nævnet|tilsynet)(?: \p{Lu}\p{Ll}{3,20})?|[Kk]ommune|KOMMUNE|Region \p{Lu}\p{Ll}+|Statsforvaltningen|Ankestyrelsen|KL)$/u;
const RECIPIENT =
  /^(?:\p{Lu}[\p{L}.'-]*,? (?:og |for |af |ved |i )?){0,6}(?:\p{L}*(?:udvalg|udvalget|[Kk]ommunalbestyrelsen?|[Bb]yrådet?|[Bb]estyrelsen?|forening(?:en)?|[Rr]ådet|selskab(?:et)?|skole(?:n)?|kommunerne?|[Gg]rundejerforeningen?[^.]{0,40})|[Kk]ommune|A\/S|ApS|I\/S|K\/S)(?:\s(?:ved|for|i|af) [\p{Lu}][\p{L} -]{2,40})?$/u;
const ADDRESS =
  /^(?:[\p{L}.' -]{2,40} \d{1,4} ?[A-Z]?(?:,.{0,40})?|\d{4} \p{Lu}[\p{L} .-]{1,30}|Postboks \d+|Christiansborg|.*\bwww\..*|.*@.*|(?:Tlf|Telefon|T|Fax|Mobil|CVR|EAN|SE)\b[^\n]{0,40}\d)$/u;

export function isAddressLine(line: string): boolean {
  return line.length < 60 && ADDRESS.test(line);
}

export function isRecipient(line: string): boolean {
  return line.length < 90 && /^\p{Lu}/u.test(line) && RECIPIENT.test(line);
}

const SELF =
  /(?<![\p{L}-])(?<name>(?:\p{Lu}[\p{L}]*(?:-|,)? (?:og )?){0,4}\p{Lu}\p{L}*(?:ministeriet|styrelsen|tilsynet)|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? Kommune|Region \p{Lu}\p{Ll}+|KL)\s(?:skal|har|vil|kan|anmoder|ønsker|udsendte|henviser|meddeler|agter|er|varsler|bekræfter|behandler)\b/gu;

/** A line break inside a sentence. One before a capital may part a heading from the text under it. */
const WRAP = /\n(?=\p{Ll})/gu;

/** Who writes: the line above the sender's address, else the authority that speaks in the letter. */
export function senderIn(paper: Paper, head: readonly Line[], recipients: readonly string[]): string | null {
  for (const [index, line] of head.entries()) {
    if (
      recipients.includes(line.text) ||
      isAddressLine(line.text) ||
      line.text.length > 70 ||
      /[.:]$/.test(line.text)
    )
      continue;
    const named = OFFICE.test(line.text) || /^\p{L}+ministeren$/u.test(line.text);
    if (named && index > 0 && (isAddressLine(head[index + 1]?.text ?? "") || !recipients.includes(line.text)))
      return line.text;
  }
  const counts = new Map<string, number>();
  for (const match of paper.text.slice(0, 60_000).replace(WRAP, " ").matchAll(SELF)) {
    const name = (match.groups?.name ?? "").replace(/^(?:Bl|Og|På|Efter|At|I|Den|Samtidig|Desuden) /, "");
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const isRecipientName = (name: string) =>
    recipients.some((recipient) => recipient.includes(name) || name.includes(recipient));
  const [best] = [...counts].filter(([name]) => !isRecipientName(name)).sort((a, b) => b[1] - a[1]);
  const first = head[0]?.text ?? "";
  if (OFFICE.test(first)) return first;
  return best?.[0] ?? null;
}
