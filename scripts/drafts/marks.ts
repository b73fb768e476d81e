/** Marks that stand in a text for the beginning and end of a planted change, in the private use area of Unicode. */
const firstOpening = 0xe000;
const firstClosing = 0xe100;

export const markPattern = /[\ue000-\ue1ff]/gu;

export const opening = (id: number): string => String.fromCharCode(firstOpening + id);
export const closing = (id: number): string => String.fromCharCode(firstClosing + id);

/** Puts a text between the marks of a change. */
export function marked(id: number, text: string): string {
  return `${opening(id)}${text}${closing(id)}`;
}

/** Takes the marks out of a text and tells where they stood. */
export function unmark(text: string): {
  text: string;
  spans: ReadonlyMap<number, { start: number; end: number }>;
} {
  const starts = new Map<number, number>();
  const spans = new Map<number, { start: number; end: number }>();
  let bare = "";
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code >= firstClosing && code < firstClosing + 256) {
      const id = code - firstClosing;
      spans.set(id, { start: starts.get(id) ?? bare.length, end: bare.length });
    } else if (code >= firstOpening && code < firstClosing) starts.set(code - firstOpening, bare.length);
    else bare += character;
  }
  return { text: bare, spans };
}
