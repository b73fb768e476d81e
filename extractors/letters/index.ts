import type { Diagnostic } from "../../schemas/diagnostic.ts";
import type { DocumentKind } from "../../schemas/document-kind.ts";
import { authorityOf } from "../agenda/masthead.ts";
import type { Paper } from "../agenda/paper.ts";
import type { DocumentText } from "../document-text.ts";
import type { Segmentation } from "../segmentation.ts";
import { findHeadings } from "./headings.ts";
import { kindOfPaper } from "./kind.ts";
import { readLetterhead } from "./letterhead.ts";
import { readSignatories } from "./signatories.ts";

export type PaperWithoutItems = Omit<Segmentation, "layout" | "meeting" | "agendaItems">;

/** Reads a paper that has no agenda items: a letter, a memo, a notice, a draft or something else. */
export function readLetter(document: DocumentText, paper: Paper): PaperWithoutItems {
  const kind = kindOfPaper(paper, document.metadataTitle);
  const headings = findHeadings(paper);
  const head = readLetterhead(document, paper, kind);
  const isLetter = kind === "letter";
  const signed = isLetter ? readSignatories(paper) : { people: [], place: null };
  // A head in capitals is how the paper is printed; the text writes the name.
  const isShouted =
    head.office !== null && head.office === head.office.toUpperCase() && head.office.length > 4;
  const named = isShouted ? authorityOf(document.text, null) : null;
  const authority = named ?? head.office ?? authorityOf(document.text, null);
  return {
    kind,
    title: head.title,
    authority,
    body: null,
    date: head.date,
    letter:
      isLetter || head.filed
        ? {
            sender:
              head.sender ?? (authority !== null && head.recipients.includes(authority) ? null : authority),
            recipients: head.recipients,
            subject: head.subject,
            journalNumber: head.journalNumber,
            signatories: signed.people,
          }
        : null,
    headings:
      kind === "other" && headings.length > 80 ? [] : headings.filter(({ text }) => text !== head.title),
    diagnostics: doubts(kind, isLetter && head.recipients.length === 0),
  };
}

function doubts(kind: DocumentKind, noRecipient: boolean): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (kind === "other") {
    found.push({
      code: "kind-unknown",
      severity: "note",
      message: "Neither items nor the marks of a letter, memo, notice or draft were found",
      page: null,
      span: null,
    });
  }
  if (noRecipient) {
    found.push({
      code: "recipient-unknown",
      severity: "note",
      message: "A letter without a recipient that could be read",
      page: null,
      span: null,
    });
  }
  return found;
}
