import type { Span } from "../schemas/span.ts";

/** What every extractor is given: the repaired text and where its pages lie in it. */
export interface DocumentText {
  readonly text: string;
  readonly pages: readonly { readonly number: number; readonly span: Span }[];
  /** Name of the source file without its folder; a weak hint (some archives put the date there), never evidence. */
  readonly fileName: string | null;
  /** Title from the source's metadata or markup, if any. */
  readonly metadataTitle: string | null;
}
