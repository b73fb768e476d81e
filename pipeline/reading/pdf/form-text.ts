import type { Box } from "../../../schemas/word-box.ts";
import type { PDFPageProxy } from "./pdf-library.ts";

/** Text that stands on a page as the value of a form's field or as a note written over it. */
export interface FormText {
  readonly lines: readonly string[];
  /** In the page's own units: left, bottom, right, top. */
  readonly rectangle: Box;
}

/** What people filled in and wrote on the page; the page's own commands do not hold it. */
export async function readFormText(page: PDFPageProxy): Promise<FormText[]> {
  const annotations: unknown[] = await page.getAnnotations();
  return annotations.flatMap((annotation): FormText[] => {
    if (typeof annotation !== "object" || annotation === null || isHidden(annotation)) return [];
    const rectangle = boxFrom("rect" in annotation ? annotation.rect : undefined);
    const lines = linesOf(annotation).filter((line) => line.trim() !== "");
    return rectangle && lines.length > 0 ? [{ lines, rectangle }] : [];
  });
}

function linesOf(annotation: object): string[] {
  const kind = "subtype" in annotation ? annotation.subtype : undefined;
  if (kind === "FreeText" && "textContent" in annotation && Array.isArray(annotation.textContent))
    return annotation.textContent.map(String);
  if (kind !== "Widget" || !("fieldValue" in annotation)) return [];
  const type = "fieldType" in annotation ? annotation.fieldType : undefined;
  if (type !== "Tx" && type !== "Ch") return [];
  const value = annotation.fieldValue;
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((entry) => (typeof entry === "string" ? entry.split(/\r\n?|\n/) : []));
}

function isHidden(annotation: object): boolean {
  const flags = "annotationFlags" in annotation ? Number(annotation.annotationFlags) : 0;
  const hidden = 2;
  const noView = 32;
  return (flags & (hidden | noView)) !== 0;
}

function boxFrom(value: unknown): Box | undefined {
  if (!Array.isArray(value)) return undefined;
  const [left, bottom, right, top] = value.map(Number);
  if (left === undefined || bottom === undefined || right === undefined || top === undefined)
    return undefined;
  return [left, bottom, right, top];
}
