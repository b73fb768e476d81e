import type { DocumentSignature } from "./signature.ts";

/** Rows of a band: two texts with half of their shingles in common share a band with a chance of about 0.94. */
const rows = 3;
/** A title of fewer words (`Referat`, `Bilag 1`) is the title of a thousand papers. */
const fewestTitleWords = 4;

/** Keys under which a document is filed; kin share at least one. Equal keys are equal strings, fit for a database index. */
export function bandsOf(signature: DocumentSignature): readonly string[] {
  const { sketch, authority, body, date, titleKey, caseNumbers, words } = signature;
  const keys: string[] = [];
  if (words > rows * 4) {
    for (let row = 0; row + rows <= sketch.length; row += rows) {
      keys.push(`text ${row} ${sketch.slice(row, row + rows).join(" ")}`);
    }
  }
  const place = authority?.toLowerCase() ?? "";
  if (body !== null && date !== null) keys.push(`meeting ${place} ${body.toLowerCase()} ${date}`);
  if (titleKey.split(" ").length >= fewestTitleWords) keys.push(`title ${place} ${titleKey}`);
  for (const number of caseNumbers) keys.push(`case ${place} ${number.toLowerCase()}`);
  return keys;
}
