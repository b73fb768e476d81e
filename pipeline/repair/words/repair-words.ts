import { initialChannel } from "../channel/channel.ts";
import { withCase } from "../channel/read-form.ts";
import { type Admission, type Decoded, decodeTokens, type Hint } from "../decoder/decode.ts";
import { type Draft, draftToRaw, revise } from "../draft.ts";
import type { Edit } from "../edits.ts";
import { judgeLines } from "../gate/gate.ts";
import { isOldSpelling, oldSpellingLines } from "../gate/old-spelling.ts";
import type { JoinOracle } from "../layout/line-joins.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { witnessHints } from "../witness/hints.ts";
import { type Token, tokensOf } from "./tokens.ts";
import { tornWordEdits } from "./torn-words.ts";
import { type Attested, Readings } from "./vocabulary.ts";

/** Posterior from which a word is changed; fixed before anything was measured with it. */
const repairThreshold = 0.6;
/** The same in the spelling before 1948, whose words the lexicon knows less well. */
const oldSpellingThreshold = 0.9;

/**
 * The same for a word that is right Danish as it stands: a wrong change of it is seen by nobody, for both words are right,
 * so it takes more to change it than to leave it.
 */
const rightWordThreshold = 0.82;

/** A word that the decoder doubts and leaves alone. */
export interface Doubt {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly candidates: readonly { readonly text: string; readonly confidence: number }[];
}

const doubtFrom = 0.25;

function ranked({ token, candidates, posterior }: Decoded) {
  const byText = new Map<string, { confidence: number; compound: boolean; extra: number; prior: number }>();
  candidates.forEach((candidate, index) => {
    const unchanged = candidate.text === token.text.toLowerCase();
    const text = unchanged ? token.text : withCase(candidate.text, token.text, token.starts);
    const known = byText.get(text);
    const confidence = (known?.confidence ?? 0) + (posterior[index] ?? 0);
    byText.set(text, {
      confidence,
      compound: candidate.compound,
      extra: candidate.extra,
      prior: candidate.prior,
    });
  });
  return [...byText].map(([text, rest]) => ({ text, ...rest })).sort((a, b) => b.confidence - a.confidence);
}

function toEdit(decoded: Decoded, hint: Hint | undefined, threshold: number): Edit | Doubt | undefined {
  const { token } = decoded;
  const all = ranked(decoded);
  const [best] = all;
  const others = all.filter(({ text }) => text !== token.text);
  const runnersUp = (without: string) =>
    all
      .filter(({ text, confidence }) => text !== without && confidence >= 0.001)
      .slice(0, 4)
      .map(({ text, confidence }) => ({ text, confidence: Math.min(1, confidence) }));
  if (best && best.text !== token.text && best.confidence >= threshold) {
    const likeliestAlone = others.every(({ prior }) => prior <= best.prior);
    return {
      start: token.start,
      end: token.end,
      replacement: best.text,
      note: {
        rule: best.extra > 0 ? "one-letter" : best.compound ? "compound" : "confusable-letters",
        confidence: Math.min(1, best.confidence),
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

/** Share of æ ø å that the text seems to have lost, from how rare they are in it. */
function lostLetters(tokens: readonly Token[]): number {
  const words = tokens.filter(({ kind }) => kind === "word");
  const danish = words.filter(({ text }) => /[æøå]/i.test(text)).length;
  return Math.min(0.85, Math.max(0.02, 1 - danish / (0.2 * words.length + 1)));
}

/** What the repair of words may lean on beside the lexicon. */
export interface WordSources {
  readonly lexicon: Lexicon;
  readonly oracle: JoinOracle;
  /** Whether a place of the text was read by OCR. */
  readonly isOcr: (offset: number) => boolean;
  /** Texts of other copies or drafts. */
  readonly witnesses: readonly { readonly text: string }[];
  /** How often the corpus's clean documents have a word, in the case in which it stands. */
  readonly attested: Attested;
  /** What people decided: a word as read, and what it is to be; the same where it is to stay. */
  readonly human: ReadonlyMap<string, string>;
}

export interface WordResult {
  readonly draft: Draft;
  /** In places of the raw text. */
  readonly doubts: readonly Doubt[];
  /** Whether a line, counted from 0, was repaired at all; joins and splits inside lines leave the count as it is. */
  readonly isDamagedLine: (line: number) => boolean;
}

/** How many aa a word has: a candidate with fewer respells it, which damage seldom does and old and own spelling always. */
const doubles = (word: string) => word.split("aa").length - 1;

function humanEdits(tokens: readonly Token[], human: ReadonlyMap<string, string>): Edit[] {
  const note = { rule: "decided-by-hand", confidence: 1, evidence: "human" as const, runnersUp: [] };
  return tokens.flatMap(({ start, end, text }) => {
    const replacement = human.get(text);
    return replacement === undefined || replacement === text ? [] : [{ start, end, replacement, note }];
  });
}

/** Repairs of words by the noisy channel, after what is torn or merged inside a line was mended. */
export function repairWords(given: Draft, sources: WordSources): WordResult {
  const { lexicon, oracle, isOcr, witnesses, attested, human } = sources;
  const guess = initialChannel(0.6);
  const readings = new Readings(lexicon, guess, attested);
  const decided = human.size > 0 ? humanEdits(tokensOf(given.text), human) : [];
  let draft = revise(given, decided);
  let tokens = tokensOf(draft.text);
  const lineCount = (tokens.at(-1)?.line ?? 0) + 1;
  const { states, damagedThroughout } = judgeLines(tokens, lineCount, lexicon, readings, isOcr);
  // Where a whole text is damaged, a line that shows no damage may hold some, and is judged word by word.
  const isDamagedLine = (line: number) =>
    states[line] === "damaged" || (damagedThroughout && states[line] === "clean");
  const isOld = states.includes("damaged") ? oldSpellingLines(tokens, lineCount, lexicon, readings) : [];
  const inDamage = () =>
    tokens
      .filter((token) => isDamagedLine(token.line))
      .map((token) =>
        isOld[token.line] && isOldSpelling(token.text.toLowerCase(), lexicon)
          ? { ...token, kind: "fixed" as const }
          : token,
      );
  const admits: Admission = (token, { text, extra }) => {
    if (isOld[token.line] && extra > 0) return false;
    if (token.text.length <= 3 && /\p{N}/u.test(token.text) && !damagedThroughout) return false;
    const spelled = doubles(token.text.toLowerCase()) > doubles(text);
    return !spelled || (damagedThroughout && !isOld[token.line]);
  };
  if (inDamage().length === 0) return { draft, doubts: [], isDamagedLine };
  const torn = tornWordEdits(draft.text, inDamage(), readings, oracle);
  draft = revise(draft, torn);
  tokens = tokensOf(draft.text);
  const near = inDamage();
  const first = initialChannel(lostLetters(near));
  const hints = witnessHints(near, witnesses, lexicon, guess, (word) => readings.of(word).known);
  const { decoded } = decodeTokens(near, lexicon, readings, first, hints, admits);
  const thresholdFor = ({ line, text }: Token) => {
    if (isOld[line] || states[line] === "clean") return oldSpellingThreshold;
    return readings.of(text).known ? rightWordThreshold : repairThreshold;
  };
  const edits: Edit[] = [];
  const doubts: Doubt[] = [];
  for (const entry of decoded) {
    if (human.has(entry.token.text)) continue;
    const outcome = toEdit(entry, hints.get(entry.token), thresholdFor(entry.token));
    if (!outcome) continue;
    if ("replacement" in outcome) edits.push(outcome);
    else doubts.push(outcome);
  }
  const raw = draftToRaw(draft);
  return {
    draft: revise(draft, edits),
    doubts: doubts.map((doubt) => ({ ...doubt, ...raw(doubt) })),
    isDamagedLine,
  };
}
