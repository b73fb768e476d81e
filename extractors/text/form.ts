import { WORD_START } from "./words.ts";

/**
 * A form of writing something: a date, a citation, a deadline, an amount. Recognising is all it does; what a match
 * means in its surroundings is told by a later step.
 */
export interface Form<T> {
  readonly name: string;
  /**
   * Source of a short pattern that stands wherever this form can begin. The triggers of all forms of a registry are
   * searched in one pass, and only at a hit are the forms tried.
   */
  readonly trigger: string;
  /** Sticky (`y`) pattern that begins at the trigger; bounded quantifiers only. */
  readonly pattern: RegExp;
  /** Reads one match; declines with `undefined` where the match is not what it looks like. */
  read(match: RegExpExecArray, text: string): T | undefined;
  /** Each holds exactly the form once or more; run by one generic test. */
  readonly examples: readonly string[];
  /** Each looks like the form and is not. */
  readonly nonExamples: readonly string[];
}

export interface FormMatch<T> {
  readonly form: Form<T>;
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

export type Scanner<T> = (text: string) => FormMatch<T>[];

/**
 * One pass over the text for the triggers of all forms; at a hit the forms are tried in their order and the first that
 * reads it wins. Matches come in text order and never overlap. `endOf` tells where a value ends whose pattern only
 * opens it; without it a match ends where its pattern does.
 */
export function scanner<T>(forms: readonly Form<T>[], endOf?: (value: T) => number): Scanner<T> {
  const source = oneOf([...new Set(forms.map((form) => form.trigger))]);
  return (text) => {
    const anyTrigger = new RegExp(source, "gi");
    const matches: FormMatch<T>[] = [];
    for (let hit = anyTrigger.exec(text); hit !== null; hit = anyTrigger.exec(text)) {
      const found = matchAt(forms, text, hit.index, endOf);
      if (found === undefined) {
        if (hit[0] === "") anyTrigger.lastIndex += 1;
        else anyTrigger.lastIndex = Math.max(hit.index + 1, afterRun(text, hit.index));
        continue;
      }
      matches.push(found);
      anyTrigger.lastIndex = Math.max(found.end, hit.index + 1);
    }
    return matches;
  };
}

/** One pattern for all triggers; the look back for the beginning of a word, which most open with, is taken once for all of them. */
function oneOf(triggers: readonly string[]): string {
  const grouped = (sources: readonly string[]) => sources.map((source) => `(?:${source})`).join("|");
  const opening = triggers.filter((trigger) => trigger.startsWith(WORD_START));
  const others = triggers.filter((trigger) => !trigger.startsWith(WORD_START));
  if (opening.length === 0) return grouped(others);
  const words = `${WORD_START}(?:${grouped(opening.map((trigger) => trigger.slice(WORD_START.length)))})`;
  return others.length === 0 ? words : `${grouped(others)}|${words}`;
}

function matchAt<T>(
  forms: readonly Form<T>[],
  text: string,
  at: number,
  endOf: ((value: T) => number) | undefined,
): FormMatch<T> | undefined {
  for (const form of forms) {
    form.pattern.lastIndex = at;
    const match = form.pattern.exec(text);
    if (match === null || match[0] === "") continue;
    const value = form.read(match, text);
    if (value !== undefined) return { form, start: at, end: endOf?.(value) ?? at + match[0].length, value };
  }
  return undefined;
}

/** Where the run of digits at `at` ends: a long number that is no date is not tried again at each of its digits. */
function afterRun(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code < 48 || code > 57) break;
    end += 1;
  }
  return end;
}
