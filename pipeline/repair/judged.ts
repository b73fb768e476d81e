import type { Draft } from "./draft.ts";
import { applyEdits, type Edit } from "./edits.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { lookUp } from "./words/vocabulary.ts";

/** What a person decided of one place: what the source says there, and what it is to be. */
export interface JudgedPlace {
  /** Offset into the raw text. */
  readonly rawStart: number;
  /** As it stands in the raw text, line ends and all. */
  readonly before: string;
  readonly after: string;
}

/** What a person decided of a word, wherever it stands; the same where it is to stay. */
export interface JudgedWord {
  readonly before: string;
  readonly after: string;
  /** Decided of this very document: it holds whatever the word is. */
  readonly here?: boolean;
}

const note = { rule: "decided-by-hand", confidence: 1, evidence: "human" as const, runnersUp: [] };

/** A judgement is of what stands in the source, line ends and all; words are repaired when lines have been joined. */
export function joinedLines(text: string): string {
  return text.replace(/-\n/gu, "").replace(/\s*\n\s*/gu, " ");
}

/**
 * Lays what was decided of places over a draft that is finished: no step may undo it. A place whose words have changed,
 * or that lies inside a larger change, is left as the steps made it.
 */
export function withJudgedPlaces(draft: Draft, places: readonly JudgedPlace[]): Draft {
  if (places.length === 0) return draft;
  let edits: readonly Edit[] = draft.edits;
  for (const { rawStart, before, after } of places) {
    const start = rawStart;
    const end = rawStart + before.length;
    if (draft.raw.slice(start, end) !== before) continue;
    const over = edits.filter((edit) => edit.start < end && edit.end > start);
    if (over.some((edit) => edit.start < start || edit.end > end)) continue;
    const rest = edits.filter((edit) => !over.includes(edit));
    // To stay as it was read is no repair, though its lines are joined.
    const why = after === joinedLines(before) ? null : note;
    const edit = after === before ? [] : [{ start, end, replacement: after, note: why }];
    edits = [...rest, ...edit].sort((a, b) => a.start - b.start || a.end - b.end);
  }
  return { raw: draft.raw, text: applyEdits(draft.raw, edits), edits };
}

/**
 * What was decided of a word holds in other places too, but only where it can mean the same there. That a figure, a
 * letter or a word of the language was misread in one place says nothing of the next.
 */
export function taughtWords(words: readonly JudgedWord[], lexicon: Lexicon): ReadonlyMap<string, string> {
  const isWord = (text: string) => /^\p{L}\S+$/u.test(text);
  return new Map(
    words
      .filter(({ before, after, here }) => {
        if (here) return true;
        if (!isWord(before)) return false;
        return before === after || lookUp(lexicon, before.toLowerCase()) < 0;
      })
      .map(({ before, after }) => [before, after]),
  );
}
