import type { Diagnostic } from "../../../schemas/diagnostic.ts";
import type { ChangedKind, Inconsistency, InsideKind } from "../../../schemas/inconsistency.ts";
import type { Alarm } from "../../../schemas/run-report.ts";

/** What the program says in English of itself, put in the language of the room. */
export interface Said {
  finding(finding: Inconsistency): string;
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

export type InsideSentences = Readonly<Record<InsideKind, (finding: Inconsistency) => string>>;
export type BetweenNouns = Readonly<Record<ChangedKind, string>>;
