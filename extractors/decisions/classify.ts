import type { Outcome } from "../../schemas/decision.ts";
import { outcomePhrases } from "./outcome-phrases.ts";

export interface Classified {
  readonly outcome: Outcome;
  /** 0..1. */
  readonly confidence: number;
}

/** What follows these is a wish, a reason or a quotation and no decision. */
const LEAD = 420;
const DECIDED = /\b(?:beslutte(?:de|t|des)|vedtog|afgjorde)\b/;
const CONDITIONAL = /\b(?:hvis|såfremt|når)\b[^.]{0,80}$/;

/** What a decision's text comes to; `other` with a low confidence where no phrase says. */
export function classifyOutcome(text: string): Classified {
  const lower = normalize(text).slice(0, LEAD);
  let best: { at: number; outcome: Outcome; confidence: number } | undefined;
  let weak: typeof best;
  for (const { outcome, pattern, confidence, weak: isWeak } of outcomePhrases) {
    const match = pattern.exec(lower);
    if (match === null || CONDITIONAL.test(lower.slice(Math.max(0, match.index - 90), match.index))) continue;
    if (isWeak) {
      if (weak === undefined || match.index < weak.at) weak = { at: match.index, outcome, confidence };
    } else if (best === undefined || match.index < best.at) best = { at: match.index, outcome, confidence };
  }
  const agreed = /\b(?:er |var |blev )?enige om\b/.exec(lower);
  if (agreed !== null && (best === undefined || agreed.index < best.at))
    return { outcome: "other", confidence: 0.7 };
  const chosen = best ?? weak;
  if (chosen === undefined) return { outcome: "other", confidence: DECIDED.test(lower) ? 0.6 : 0.4 };
  const late = chosen.at > 200 ? 0.15 : chosen.at > 100 ? 0.05 : 0;
  return { outcome: chosen.outcome, confidence: Math.round((chosen.confidence - late) * 100) / 100 };
}

/** Lower case, single blanks, and the figures that OCR puts for letters inside words put right. */
function normalize(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/(?<=\p{L})1(?=\p{L})/gu, "l")
    .replace(/(?<=\p{L})0(?=\p{L})/gu, "o")
    .replace(/\bti1\b/g, "til")
    .replace(/\b[Dd]r(?:o|g|oe)ft/g, "drøft")
    .replace(/aa(?=d|n|r|s|e)/g, "å")
    .toLowerCase();
}
