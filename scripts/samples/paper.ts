import type { SectionKind } from "../../schemas/agenda-item.ts";
import type { Outcome } from "../../schemas/decision.ts";
import type { DocumentKind } from "../../schemas/document-kind.ts";
import type { Block } from "./blocks.ts";

export interface SampleRecommendation {
  readonly number: string | null;
  readonly text: string;
  readonly by: readonly string[];
}

export interface SampleVote {
  readonly for: { readonly count: number | null; readonly parties: readonly string[] };
  readonly against: { readonly count: number | null; readonly parties: readonly string[] };
  readonly abstained: { readonly count: number | null; readonly parties: readonly string[] };
}

export interface SampleDecision {
  readonly text: string;
  readonly outcome: Outcome;
  readonly recommendation?: string;
  readonly by?: string;
  readonly date?: string;
  readonly history?: boolean;
  readonly vote?: SampleVote;
  readonly dissent?: readonly { readonly name: string; readonly party: string }[];
}

export interface SampleSection {
  readonly kind: SectionKind;
  readonly heading: string;
  readonly blocks: readonly Block[];
}

export interface SampleItem {
  readonly number: string;
  readonly title: string;
  readonly public?: boolean;
  readonly caseNumber?: string;
  readonly attachments?: readonly string[];
  readonly sections: readonly SampleSection[];
  readonly recommendations?: readonly SampleRecommendation[];
  readonly decisions?: readonly SampleDecision[];
}

export interface SampleInconsistency {
  readonly kind: string;
  readonly about: string;
  readonly agendaItem?: string;
}

/** A meeting's paper as its author knows it; a layout turns it into blocks, and the gold record is read off it. */
export interface SampleMeeting {
  readonly authority: string | null;
  readonly body: string;
  /** ISO 8601. */
  readonly date: string;
  readonly start: string;
  readonly place: string;
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly items: readonly SampleItem[];
}

export interface SampleLetter {
  readonly sender: string;
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly journalNumber: string | null;
  readonly signatories: readonly { readonly name: string; readonly title: string | null }[];
}

/** One sample paper: what is on the page and what is known about it. */
export interface SamplePaper {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly authority: string | null;
  readonly body: string | null;
  readonly date: string | null;
  readonly meeting: SampleMeeting | null;
  readonly letter: SampleLetter | null;
  readonly blocks: readonly Block[];
  readonly inconsistencies: readonly SampleInconsistency[];
  /** Lines at the head of every page, `{page}` for the number. */
  readonly runningHeader?: readonly string[];
  readonly decisions?: readonly SampleDecision[];
}
