/** `Microsoft Word - referat.docx`: what printer drivers put before the name of the file. */
const PRINTED_FROM =
  /^(?:Microsoft (?:Office )?(?:Word|Excel|PowerPoint|Outlook)|LibreOffice|OpenOffice)\s+[-–]\s+/i;
const FILE_NAME = /\.(?:html?|docx?|dotx?|pdf|rtf|odt|txt|xlsx?|pptx?|tiff?|png|jpe?g|msg|eml|indd|pub)$/i;
const NO_NAME =
  /^(?:untitled|uden (?:titel|navn)|(?:document|dokument|doc|notat|scan|skan)\s?\d{0,8}|about:blank|https?:.*|\d*)$/i;

/**
 * The title that the metadata of a file give, where it is one: programs put the name of a file there, or of an empty
 * document. null otherwise.
 */
export function realTitle(title: string | null): string | null {
  const named = title?.replace(PRINTED_FROM, "").trim() ?? "";
  return FILE_NAME.test(named) || NO_NAME.test(named) ? null : named;
}
