import type { AgendaItem } from "../schemas/agenda-item.ts";
import type { Diagnostic } from "../schemas/diagnostic.ts";
import type { DocumentKind } from "../schemas/document-kind.ts";
import type { Letter } from "../schemas/letter.ts";
import type { Meeting } from "../schemas/meeting.ts";
import type { PartialDate } from "../schemas/partial-date.ts";
import type { Heading } from "../schemas/record.ts";

/** What the segment stage finds out about the paper as a whole; the extractors after it build on this. */
export interface Segmentation {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly authority: string | null;
  readonly body: string | null;
  readonly date: PartialDate | null;
  /** Name of the layout that won, or `general`. */
  readonly layout: string;
  readonly meeting: Meeting | null;
  readonly letter: Letter | null;
  readonly headings: readonly Heading[];
  readonly agendaItems: readonly AgendaItem[];
  readonly diagnostics: readonly Diagnostic[];
}
