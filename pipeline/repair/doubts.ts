import type { Span } from "../../schemas/span.ts";
import type { RawDiagnostic } from "./finish.ts";

interface Doubted {
  readonly text: string;
  readonly candidates: readonly { readonly text: string; readonly confidence: number }[];
}

/** Words that decide an item, or turn its sense round: a wrong letter in one of them matters. */
const weighty =
  /^(?:ikke|intet|ingen|ej|godkend|vedtag|forkast|tiltråd|tiltræd|udsat|udsæt|afvis|afslå|afslag|efterretning|anbefal|indstil|bevilg|henvis|hjemvis|frist|senest|inden|faldet|imod)/u;

/** A word left alone in doubt is reported where it may be a name or a word that decides. */
function matters({ text, candidates }: Doubted): boolean {
  if (/^\p{Lu}\p{Ll}/u.test(text)) return true;
  return [text, ...candidates.map((candidate) => candidate.text)].some((word) =>
    weighty.test(word.toLowerCase()),
  );
}

export function wordDoubt(doubt: Doubted & Span): RawDiagnostic | undefined {
  if (!matters(doubt)) return undefined;
  const best = doubt.candidates.slice(0, 3);
  const candidates = best.map(({ text, confidence }) => `“${text}” (${confidence.toFixed(2)})`).join(", ");
  return {
    code: "uncertain-word",
    severity: "note",
    message: `Unexpected “${doubt.text}”, expected one of ${candidates}; left as read`,
    candidates: best.map(({ text }) => text),
    page: null,
    rawSpan: { start: doubt.start, end: doubt.end },
  };
}

/** A number and a date that name no act, where several acts are a character away. */
export function actDoubt(
  doubt: { readonly text: string; readonly candidates: readonly string[] },
  rawSpan: Span,
): RawDiagnostic {
  const candidates = doubt.candidates.map((text) => `“${text}”`).join(", ");
  return {
    code: "uncertain-act",
    severity: "warning",
    message: `Unexpected “nr. ${doubt.text}”, which names no act, expected one of ${candidates}; left as read`,
    candidates: [...doubt.candidates],
    page: null,
    rawSpan,
  };
}
