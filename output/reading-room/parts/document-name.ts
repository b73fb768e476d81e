import type { DocumentKind } from "../../../schemas/document-kind.ts";
import type { Texts } from "../texts/index.ts";
import { dateText } from "./dates.ts";

export interface Named {
  readonly title: string;
  readonly kind: DocumentKind;
  readonly body: string | null;
  readonly date: string | null;
  /** Of the source file; it names a paper that has no other name. */
  readonly path?: string;
}

export function fileName(path: string): string {
  return path.split(/[\\/]/u).at(-1) ?? path;
}

/**
 * What people call the paper: the minutes of a meeting go by the body and the day, since “Referat” and “DAGSORDEN” are
 * the titles of thousands; any other paper goes by its title.
 */
export function documentName({ title, kind, body, date, path }: Named, texts: Texts): string {
  const isOfMeeting = kind === "minutes" || kind === "agenda";
  if (isOfMeeting && body !== null && date !== null) return `${body}, ${dateText(date, texts)}`;
  if (title.trim() !== "") return title;
  return path === undefined ? texts.kinds[kind] : fileName(path);
}

/** The rest that tells the paper: its kind, who it is of, its day where the name does not say it. */
export function documentMeta(
  document: Named & { readonly authority: string | null },
  texts: Texts,
): readonly string[] {
  const name = documentName(document, texts);
  const date = document.date === null ? null : dateText(document.date, texts);
  return [texts.kinds[document.kind], document.authority, document.body, date].filter(
    (part): part is string => part !== null && !name.includes(part),
  );
}
