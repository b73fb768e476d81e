import type { Inconsistency } from "../schemas/inconsistency.ts";

/** Drafts and copies of one paper, oldest first. */
export interface Family {
  /** Stable while the same documents belong to it. */
  readonly id: string;
  readonly title: string;
  readonly documents: readonly string[];
}

/** A finding between two documents of a family. */
export interface BetweenFinding {
  readonly family: string;
  readonly older: string;
  readonly newer: string;
  readonly finding: Inconsistency;
  /** Run that saw it first. */
  readonly firstRun: string;
}

/** Two documents of a family that were compared. */
export interface ComparedPair {
  readonly family: string;
  readonly older: string;
  readonly newer: string;
  readonly basis: string;
  readonly findings: readonly Inconsistency[];
}

/** Families of drafts and what contradicts between them. */
export interface FindingStore {
  /** Families that have members; one without only remembers pairs that were compared. */
  families(): Promise<readonly Family[]>;
  family(id: string): Promise<Family | undefined>;
  /** The family that a document belongs to, if any; of several, the one whose id is first. */
  familyOf(document: string): Promise<Family | undefined>;
  between(family: string): Promise<readonly BetweenFinding[]>;
  /** Findings, inside documents and between them, that the run saw first. */
  newIn(run: string): Promise<readonly Inconsistency[]>;
  /** Hash of what the families were made of last; null where there were none yet. */
  basis(): Promise<string | null>;
  /** Pairs that were compared, with the hash of what was compared and what it gave. */
  compared(): Promise<readonly ComparedPair[]>;
  /** Puts the families and their findings in the place of all earlier ones; `firstRun` of a known finding is kept. */
  replaceAll(
    families: readonly Family[],
    pairs: readonly ComparedPair[],
    basis: string,
    run: string,
  ): Promise<void>;
}
