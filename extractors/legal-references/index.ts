import type { Diagnostic } from "../../schemas/diagnostic.ts";
import type { LegalReference } from "../../schemas/legal-reference.ts";
import type { DocumentText } from "../document-text.ts";
import type { Segmentation } from "../segmentation.ts";
import { scanner } from "../text/form.ts";
import type { ActIndex } from "./act-index.ts";
import { annotate } from "./annotate.ts";
import { fitTitles } from "./fit-titles.ts";
import { referenceForms } from "./forms/index.ts";
import { resolve } from "./resolve.ts";
import type { Token } from "./token.ts";

export interface LegalReferenceFindings {
  readonly legalReferences: readonly LegalReference[];
  readonly diagnostics: readonly Diagnostic[];
}

const scan = scanner<Token>(referenceForms, (token) => token.span.end);

/**
 * Every provision and act that the text cites: recognised in one pass, tied to its act in a second step, and looked
 * up in the facts in a third. What stays open says why, in the reference and as a diagnostic.
 */
export function extractLegalReferences(
  document: DocumentText,
  segmentation: Segmentation,
  acts: ActIndex,
): LegalReferenceFindings {
  const { text } = document;
  const recognised = scan(text).map((match) => match.value);
  const tokens = fitTitles(recognised, text, acts);
  const legalReferences = resolve(tokens, text, segmentation).map((found, index) => ({
    id: `reference-${index + 1}`,
    ...annotate(found, text, segmentation.date, acts),
  }));
  const open = legalReferences.filter((reference) => reference.resolution === "unresolved");
  const diagnostics = open.map(
    (reference): Diagnostic => ({
      code: "reference-unresolved",
      severity: "note",
      message: `${reference.quote}: ${reference.reason ?? "the act is unknown"}`,
      page:
        document.pages.find(
          (page) => reference.span.start >= page.span.start && reference.span.start < page.span.end,
        )?.number ?? null,
      span: reference.span,
    }),
  );
  return { legalReferences, diagnostics };
}
