import { foreignRules } from "../channel/channel.ts";
import { withCase } from "../channel/read-form.ts";
import { calibrated } from "../decoder/calibration.ts";
import type { Decoded, Hint } from "../decoder/decode.ts";
import { type ShownDamage, shortestProof } from "../decoder/document.ts";
import type { Edit } from "../edits.ts";
import { wordBits } from "../lexicon/lexicon.ts";

/** Probability of being right from which a word is changed; set by what wrong changes cost, before the last measurement. */
const threshold = 0.6;
/**
 * The same for a word that is right Danish as it stands: a wrong change of it is seen by nobody, for both words are right,
 * so it takes more to change it than to leave it.
 */
const rightWordThreshold = 0.65;
/** The same in the spelling before 1948, whose words the lexicon knows less well, and in lines that show no damage. */
const carefulThreshold = 0.78;
/** Both at once. */
const carefulRightWordThreshold = 0.9;

/** A word that the decoder doubts and leaves alone. */
export interface Doubt {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly candidates: readonly { readonly text: string; readonly confidence: number }[];
}

/** Probability of all other words together from which a word is doubted. */
const doubtFrom = 0.25;

/** Posterior below which a candidate is not worth a word. */
const leastShare = 0.001;

/** What is known of the word as read, beside the decoder's findings. */
export interface Circumstances {
  /** Whether it is right Danish by itself. */
  readonly known: boolean;
  /** Whether the lexicon has it itself, and not only the parts of it. */
  readonly listed: boolean;
  /** Whether it begins with a sign that the text has for capitals and never inside a word. */
  readonly tall: boolean;
  /** Damage that other words show. */
  readonly shown: ShownDamage;
  /** Whether it stands where more evidence than elsewhere is asked for. */
  readonly careful: boolean;
}

/** A committee or an administration is written with a capital more often than not. */
const publicBody = /(?:udvalg|ministeri|styrelse|nævn|råd|forvaltning)(?:e[nt])?s?$/u;

function ranked({ token, candidates, posterior }: Decoded, known: boolean, tall: boolean) {
  const byText = new Map<
    string,
    { confidence: number; compound: boolean; extra: number; prior: number; lost: boolean }
  >();
  candidates.forEach((candidate, index) => {
    const unchanged = candidate.text === token.text.toLowerCase();
    const name = (candidate.bits & (wordBits.lower | wordBits.proper)) === wordBits.proper;
    const body = (candidate.bits & wordBits.public) !== 0 && publicBody.test(candidate.text);
    // What no one has counted is built like a name, and is taken for one.
    const built = candidate.compound && /^\p{Lu}/u.test(token.text);
    const capital = tall && /^[æøå]/.test(candidate.text);
    const text = unchanged
      ? token.text
      : withCase(candidate.text, token.text, token.starts || name || body || built || capital);
    const share = posterior[index] ?? 0;
    const confidence = unchanged ? share : calibrated(share, known);
    const other = byText.get(text)?.confidence ?? 0;
    if (share < leastShare && !unchanged) return;
    byText.set(text, {
      confidence: Math.max(confidence, other),
      compound: candidate.compound,
      extra: candidate.extra,
      prior: candidate.prior,
      lost: candidate.rules.some((id) => foreignRules.has(id)),
    });
  });
  return [...byText].map(([text, rest]) => ({ text, ...rest })).sort((a, b) => b.confidence - a.confidence);
}

/** The change that the decoder's findings warrant, a doubt where they warrant none but are not clear, or neither. */
export function decide(
  decoded: Decoded,
  hint: Hint | undefined,
  { known, listed, careful, shown, tall }: Circumstances,
): Edit | Doubt | undefined {
  const { token } = decoded;
  const all = ranked(decoded, known, tall);
  const others = all.filter(({ text }) => text !== token.text);
  const [best] = others;
  const needed = careful
    ? known
      ? carefulRightWordThreshold
      : carefulThreshold
    : known
      ? rightWordThreshold
      : threshold;
  const runnersUp = (without: string) =>
    all
      .filter(({ text, confidence }) => text !== without && confidence >= 0.001)
      .slice(0, 4)
      .map(({ text, confidence }) => ({ text, confidence: Math.min(1, confidence) }));
  const isLoss = best?.lost === true && (known || token.text.length < shortestProof);
  const isSlip = best?.lost === false && listed;
  const unproven = (isLoss && !shown.letters) || (isSlip && !shown.shapes);
  if (best && best.confidence >= needed && !unproven) {
    const likeliestAlone = others.every(({ prior }) => prior <= best.prior);
    return {
      start: token.start,
      end: token.end,
      replacement: best.text,
      note: {
        rule: best.extra > 0 ? "one-letter" : best.compound ? "compound" : "confusable-letters",
        confidence: best.confidence,
        evidence:
          best.text.toLowerCase() === hint?.candidate.text
            ? "witness"
            : likeliestAlone
              ? "lexicon"
              : "context",
        runnersUp: runnersUp(best.text),
      },
    };
  }
  const doubted = others.reduce((sum, { confidence }) => sum + confidence, 0);
  if (doubted < doubtFrom) return undefined;
  return { start: token.start, end: token.end, text: token.text, candidates: runnersUp("") };
}
