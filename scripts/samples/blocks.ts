/** What a sample paper is made of, before it becomes a PDF, a scan, HTML, DOCX or plain text. Texts may carry marks. */
export type Block =
  | {
      readonly kind: "title" | "heading" | "subheading" | "paragraph" | "line" | "item";
      readonly text: string;
    }
  | { readonly kind: "list"; readonly entries: readonly string[]; readonly ordered: boolean }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: "space" | "page-break" };

export const title = (text: string): Block => ({ kind: "title", text });
export const heading = (text: string): Block => ({ kind: "heading", text });
/** Heading of an agenda item. */
export const item = (text: string): Block => ({ kind: "item", text });
export const subheading = (text: string): Block => ({ kind: "subheading", text });
export const paragraph = (text: string): Block => ({ kind: "paragraph", text });
/** A line that stands by itself and is never joined with its neighbours. */
export const line = (text: string): Block => ({ kind: "line", text });
export const list = (...entries: string[]): Block => ({ kind: "list", entries, ordered: false });
export const numbered = (...entries: string[]): Block => ({ kind: "list", entries, ordered: true });
export const table = (...rows: (readonly string[])[]): Block => ({ kind: "table", rows });
export const space: Block = { kind: "space" };
export const pageBreak: Block = { kind: "page-break" };

/** Every text of a block, in order. */
export function textsOf(block: Block): readonly string[] {
  if ("text" in block) return [block.text];
  if (block.kind === "list") return block.entries;
  if (block.kind === "table") return block.rows.flat();
  return [];
}
