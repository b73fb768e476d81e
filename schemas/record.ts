import { z } from "zod";
import { AgendaItem, Recommendation } from "./agenda-item.ts";
import { Amount } from "./amount.ts";
import { Deadline } from "./deadline.ts";
import { Decision } from "./decision.ts";
import { Diagnostic } from "./diagnostic.ts";
import { DocumentKind } from "./document-kind.ts";
import { Inconsistency } from "./inconsistency.ts";
import { LegalReference } from "./legal-reference.ts";
import { Letter } from "./letter.ts";
import { Meeting } from "./meeting.ts";
import { Page } from "./page.ts";
import { PartialDate } from "./partial-date.ts";
import { Provenance } from "./provenance.ts";
import { Repair } from "./repair.ts";

export const Source = z.object({
  path: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().nonnegative(),
  mediaType: z.string(),
  pageCount: z.int().nonnegative(),
});
export type Source = z.infer<typeof Source>;

/** `pages = ok + blank + failed`; `complete` only where no page failed. */
export const PageAccount = z.object({
  pages: z.int().nonnegative(),
  ok: z.int().nonnegative(),
  blank: z.int().nonnegative(),
  failed: z.int().nonnegative(),
  complete: z.boolean(),
});
export type PageAccount = z.infer<typeof PageAccount>;

/** A heading of a letter, memo or draft, in the order of the paper. */
export const Heading = z.object({ span: z.object({ start: z.int(), end: z.int() }), text: z.string() });
export type Heading = z.infer<typeof Heading>;

/** The record of one source document, without the promises that only the whole can keep. */
export const RecordFields = z.object({
  schemaVersion: z.literal(1),
  id: z.string().regex(/^[0-9a-f]{64}$/),
  source: Source,
  kind: DocumentKind,
  title: z.string(),
  authority: z.string().nullable(),
  body: z.string().nullable(),
  date: PartialDate.nullable(),
  pages: z.array(Page),
  account: PageAccount,
  text: z.string(),
  rawText: z.string(),
  repairs: z.array(Repair),
  meeting: Meeting.nullable(),
  letter: Letter.nullable(),
  headings: z.array(Heading),
  agendaItems: z.array(AgendaItem),
  recommendations: z.array(Recommendation),
  decisions: z.array(Decision),
  legalReferences: z.array(LegalReference),
  deadlines: z.array(Deadline),
  amounts: z.array(Amount),
  inconsistencies: z.array(Inconsistency),
  diagnostics: z.array(Diagnostic),
  provenance: Provenance,
});

/**
 * The record of one source document. Beyond the types it holds that every quote is the text at its span, that every
 * repair is what stands at both of its spans, and that the pages add up.
 */
export const DocumentRecord = RecordFields.superRefine((record, context) => {
  const quoted = [
    ["recommendations", record.recommendations],
    ["decisions", record.decisions],
    ["legalReferences", record.legalReferences],
    ["deadlines", record.deadlines],
    ["amounts", record.amounts],
  ] as const;
  for (const [family, facts] of quoted) {
    facts.forEach((fact, index) => {
      if (record.text.slice(fact.span.start, fact.span.end) !== fact.quote) {
        context.addIssue({
          code: "custom",
          path: [family, index, "quote"],
          message: "Unexpected quote, expected the text at its span",
        });
      }
    });
  }
  record.inconsistencies.forEach((finding, index) => {
    finding.evidence.forEach((evidence, at) => {
      if (evidence.document !== record.id) return;
      if (record.text.slice(evidence.span.start, evidence.span.end) !== evidence.quote) {
        context.addIssue({
          code: "custom",
          path: ["inconsistencies", index, "evidence", at],
          message: "Unexpected quote, expected the text at its span",
        });
      }
    });
  });
  record.repairs.forEach((repair, index) => {
    const before = record.rawText.slice(repair.rawSpan.start, repair.rawSpan.end);
    const after = record.text.slice(repair.span.start, repair.span.end);
    if (before !== repair.before || after !== repair.after) {
      context.addIssue({
        code: "custom",
        path: ["repairs", index],
        message: "Unexpected repair, expected `before` at rawSpan and `after` at span",
      });
    }
  });
  const { account } = record;
  if (
    account.pages !== account.ok + account.blank + account.failed ||
    account.pages !== record.pages.length
  ) {
    context.addIssue({
      code: "custom",
      path: ["account"],
      message: "Unexpected page account, expected pages = ok + blank + failed",
    });
  }
});
export type DocumentRecord = z.infer<typeof DocumentRecord>;
