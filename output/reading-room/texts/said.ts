import type { Diagnostic } from "../../../schemas/diagnostic.ts";
import type { BetweenKind, Inconsistency, InsideKind } from "../../../schemas/inconsistency.ts";
import type { Alarm } from "../../../schemas/run-report.ts";

/** A finding as far as its parts can be told: what a language makes a sentence of. */
export interface SaidFinding {
  readonly kind: Inconsistency["kind"];
  /** The words at each place, in one line. */
  readonly quotes: readonly string[];
  /** What stands there, and what would agree; before and after, between two drafts. `null` where there is nothing. */
  readonly stated: string | null;
  readonly expected: string | null;
  /** False where the message has another form: then only the quotes are known. */
  readonly told: boolean;
  /** False where two drafts differ and it is not known which of them is the newer. */
  readonly ordered: boolean;
  readonly message: string;
}

/** What the program says in English of itself, put in the language of the room. */
export interface Said {
  finding(finding: SaidFinding): string;
  /** @param quote the words at its place, where it has one */
  diagnostic(diagnostic: Pick<Diagnostic, "code" | "message" | "candidates">, quote: string | null): string;
  failure(failure: { readonly code: string; readonly message: string; readonly remedy: string }): {
    readonly message: string;
    readonly remedy: string;
  };
  alarm(alarm: Alarm): string;
  /** Why a reference stays unresolved. */
  reason(reason: string): string;
}

export type InsideSentences = Readonly<Record<InsideKind, (finding: SaidFinding) => string>>;
export type BetweenNouns = Readonly<Record<Exclude<BetweenKind, "added" | "removed" | "moved">, string>>;

const changed =
  /^[^“]{1,60} changed from (?:nothing|“(?<before>[\s\S]*?)”) to (?:nothing|“(?<after>[\s\S]*?)”)(?:[ :]|$)/u;
const unexpected =
  /^Unexpected (?<stated>[\s\S]+?), expected (?<expected>[\s\S]+?)(?:: [\s\S]*|, as [\s\S]*)?$/u;

const unquoted = (text: string) => /^“([\s\S]*)”$/u.exec(text)?.[1] ?? text;
const inOneLine = (text: string) => text.replace(/\s+/gu, " ").trim();

/** Reads the parts of a finding off the two forms that its messages have. */
export function saidFinding({ kind, message, evidence }: Inconsistency): SaidFinding {
  const quotes = evidence.map(({ quote }) => inOneLine(quote));
  const ordered = !message.includes("which is newer is not known");
  const change = changed.exec(message)?.groups;
  if (change)
    return {
      kind,
      quotes,
      stated: change.before ?? null,
      expected: change.after ?? null,
      told: true,
      ordered,
      message,
    };
  const other = unexpected.exec(message)?.groups;
  return {
    kind,
    quotes,
    stated: other?.stated === undefined ? null : unquoted(other.stated),
    expected: other?.expected === undefined ? null : unquoted(other.expected),
    told: other !== undefined,
    ordered,
    message,
  };
}
