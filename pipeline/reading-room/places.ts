import { documentName, type ReviewPlace, type Visit } from "../../output/reading-room/index.ts";
import type { DocumentRecord } from "../../schemas/record.ts";
import type { Span } from "../../schemas/span.ts";
import type { Room } from "./room.ts";
import { textAround } from "./text-around.ts";

/** Letters of the text before and after a place that are shown with it. */
const contextLetters = 60;

/** A place of a document with the text around it and, where there is one, its picture. */
export async function placeIn(
  record: DocumentRecord,
  page: number,
  span: Span,
  address: string,
  { documents, images }: Room,
  { texts }: Visit,
): Promise<ReviewPlace> {
  const at = record.pages.findIndex(({ number }) => number === page);
  const sheet = record.pages[at];
  const pictured = sheet && (await images.canDraw(record));
  return {
    document: record.id,
    title: documentName({ ...record, path: record.source.path }, texts),
    page,
    address,
    quote: record.text.slice(span.start, span.end),
    ...textAround(record.text, span, contextLetters),
    picture: pictured ? { page: sheet, words: await documents.words(record.id, at), span } : null,
  };
}
