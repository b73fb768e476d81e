import { smallWords } from "../data/small-words.ts";
import { pairTimes } from "../decoder/context.ts";
import type { Edit } from "../edits.ts";
import type { JoinOracle } from "../layout/line-joins.ts";
import { type Lexicon, unranked } from "../lexicon/lexicon.ts";
import type { Token } from "./tokens.ts";
import { lookUp, type Readings } from "./vocabulary.ts";

/** Log probability from which a whole word is common enough to be believed over its halves. */
const likelyWhole = -15.5;
const likelyPart = -9.5;
const shortestWhole = 5;

/** The small words that words are inflected with too. */
const endings: ReadonlySet<string> = new Set(["en", "et", "er", "de"]);

const note = (rule: string) => ({ rule, confidence: 0.95, evidence: "lexicon" as const, runnersUp: [] });

function tornEdit(
  text: string,
  first: Token,
  second: Token,
  readings: Readings,
  oracle: JoinOracle,
): Edit | undefined {
  if (text.slice(first.end, second.start) !== " " || !/^\p{Ll}+$/u.test(second.text)) return undefined;
  if (!/^\p{L}+$/u.test(first.text)) return undefined;
  const whole = first.text + second.text;
  if (whole.length < shortestWhole || oracle.probability(whole.toLowerCase()) < likelyWhole) return undefined;
  const halves = [first.text, second.text].map((half) => readings.of(half).known);
  if (halves.every(Boolean)) return undefined;
  return { start: first.start, end: second.end, replacement: whole, note: note("torn-word") };
}

/**
 * Whether two words can have run together: one of them is a small word that no compound is made with, and the counts have
 * the two side by side. Any other two may be a compound or a name, which is one word.
 */
function areTwoWords(left: string, right: string, lexicon: Lexicon): boolean {
  if (!smallWords.has(left) && !smallWords.has(right)) return false;
  if (endings.has(right)) return false;
  const [first, second] = [left, right].map((word) => lexicon.rank[lookUp(lexicon, word)] ?? unranked);
  if (first === undefined || second === undefined) return false;
  return first !== unranked && second !== unranked && pairTimes(lexicon, first, second) > 0;
}

function mergedEdit(
  token: Token,
  readings: Readings,
  oracle: JoinOracle,
  lexicon: Lexicon,
): Edit | undefined {
  const { text } = token;
  if (text.length < 6 || !/^\p{L}\p{Ll}+$/u.test(text)) return undefined;
  if (readings.of(text).known || readings.gain(text) > 0) return undefined;
  let best: { cut: number; score: number } | undefined;
  for (let cut = text.startsWith("I") ? 1 : 2; cut <= text.length - 2; cut += 1) {
    const halves = [text.slice(0, cut).toLowerCase(), text.slice(cut)] as const;
    const [left, right] = [oracle.probability(halves[0]), oracle.probability(halves[1])];
    if (Math.min(left, right) < likelyPart || !areTwoWords(...halves, lexicon)) continue;
    if (!best || left + right > best.score) best = { cut, score: left + right };
  }
  if (!best) return undefined;
  const replacement = `${text.slice(0, best.cut)} ${text.slice(best.cut)}`;
  return { start: token.start, end: token.end, replacement, note: note("merged-words") };
}

/** Words torn in two by a space, and words that ran together, where the lexicon knows the one and not the other. */
export function tornWordEdits(
  text: string,
  tokens: readonly Token[],
  readings: Readings,
  oracle: JoinOracle,
  lexicon: Lexicon,
): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token?.kind !== "word") continue;
    const torn = next?.kind === "word" ? tornEdit(text, token, next, readings, oracle) : undefined;
    const edit = torn ?? mergedEdit(token, readings, oracle, lexicon);
    if (edit) edits.push(edit);
    if (torn) at += 1;
  }
  return edits;
}
