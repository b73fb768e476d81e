import type { Edit } from "../edits.ts";
import type { JoinOracle } from "../layout/line-joins.ts";
import type { Token } from "./tokens.ts";
import type { Readings } from "./vocabulary.ts";

/** Log probability from which a whole word is common enough to be believed over its halves. */
const likelyWhole = -15.5;
const likelyPart = -9.5;
const shortestWhole = 5;

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

function mergedEdit(token: Token, readings: Readings, oracle: JoinOracle): Edit | undefined {
  const { text } = token;
  if (text.length < 6 || !/^\p{L}\p{Ll}+$/u.test(text)) return undefined;
  if (readings.of(text).known || readings.gain(text) > 0) return undefined;
  let best: { cut: number; score: number } | undefined;
  for (let cut = text.startsWith("I") ? 1 : 2; cut <= text.length - 2; cut += 1) {
    const parts = [text.slice(0, cut), text.slice(cut)].map((part) => oracle.probability(part.toLowerCase()));
    const [left = 0, right = 0] = parts;
    if (Math.min(left, right) < likelyPart) continue;
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
): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token?.kind !== "word") continue;
    const torn = next?.kind === "word" ? tornEdit(text, token, next, readings, oracle) : undefined;
    const edit = torn ?? mergedEdit(token, readings, oracle);
    if (edit) edits.push(edit);
    if (torn) at += 1;
  }
  return edits;
}
