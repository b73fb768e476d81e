import type { DocumentText } from "../document-text.ts";
import type { Segmentation } from "../segmentation.ts";

/** Tells what kind of paper this is and cuts it into agenda items and sections. */
export function segment(document: DocumentText): Segmentation {
  const title = document.metadataTitle ?? document.text.trim().split("\n", 1)[0] ?? "";
  return {
    kind: "other",
    title,
    authority: null,
    body: null,
    date: null,
    layout: "general",
    meeting: null,
    letter: null,
    headings: [],
    agendaItems: [],
    diagnostics: [],
  };
}
