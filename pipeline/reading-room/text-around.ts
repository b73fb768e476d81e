/** The text around a place, cut at words, with the breaks between lines kept and those between paragraphs closed. */
export function textAround(
  text: string,
  span: { readonly start: number; readonly end: number },
  letters: number,
): { readonly before: string; readonly after: string } {
  const from = Math.max(0, span.start - letters);
  const before = text.slice(from, span.start);
  const after = text.slice(span.end, span.end + letters);
  const closed = (part: string) => part.replace(/\s*\n\s*/gu, "\n");
  return {
    before: closed(from === 0 ? before : before.replace(/^\S*\s/u, "")).trimStart(),
    after: closed(span.end + letters >= text.length ? after : after.replace(/\s\S*$/u, "")).trimEnd(),
  };
}
