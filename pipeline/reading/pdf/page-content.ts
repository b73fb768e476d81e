import type { Box } from "../../../schemas/word-box.ts";
import { applyToBox, identity, type Matrix, matrixFrom, multiply } from "../layout/matrix.ts";
import { type PDFPageProxy, pdfLibrary } from "./pdf-library.ts";

/** An image as the page paints it. */
export interface PaintedImage {
  /** Name under which pdf.js keeps its pixels; null for one that stands in the page's own commands. */
  readonly objectId: string | null;
  readonly width: number;
  readonly height: number;
  /** From the unit square (origin bottom left, as PDF has it) to points of the page as shown. */
  readonly placement: Matrix;
  /** Where it stands, in points of the page as shown. */
  readonly box: Box;
  /** Cut-outs and stencils need their surroundings to be drawn. */
  readonly isStencil: boolean;
}

/** What a page paints besides its text. */
export interface PageContent {
  readonly images: readonly PaintedImage[];
  /** Text that can be seen, and does not only lie invisibly over a scan. */
  readonly hasVisibleText: boolean;
  /** Lines and surfaces, white ones left out. */
  readonly paintsShapes: boolean;
}

interface State {
  matrix: Matrix;
  textMode: number;
  fill: string;
}

/** Reads the page's drawing commands. Decodes its images on the way. */
export async function lookAtContent(page: PDFPageProxy): Promise<PageContent> {
  const { OPS } = await pdfLibrary();
  const { fnArray, argsArray } = await page.getOperatorList();
  const toPage = matrixFrom(page.getViewport({ scale: 1 }).transform);
  const images: PaintedImage[] = [];
  let hasVisibleText = false;
  let paintsShapes = false;
  let state: State = { matrix: toPage, textMode: 0, fill: "#000000" };
  const stack: State[] = [];
  const add = (objectId: string | null, width: number, height: number, matrix: Matrix, isStencil: boolean) =>
    images.push({
      objectId,
      width,
      height,
      placement: matrix,
      box: applyToBox(matrix, [0, 0, 1, 1]),
      isStencil,
    });
  fnArray.forEach((command, index) => {
    const args: unknown[] = Array.isArray(argsArray[index]) ? argsArray[index] : [];
    switch (command) {
      case OPS.save:
        stack.push({ ...state });
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        state = stack.pop() ?? state;
        break;
      case OPS.transform:
        state.matrix = multiply(state.matrix, matrixFrom(numbersOf(args)));
        break;
      case OPS.paintFormXObjectBegin:
        stack.push({ ...state });
        state.matrix = multiply(state.matrix, args[0] ? matrixFrom(numbersOf(args[0])) : identity);
        break;
      case OPS.setTextRenderingMode:
        state.textMode = Number(args[0]);
        break;
      case OPS.setFillRGBColor:
        state.fill = typeof args[0] === "string" ? args[0] : "#000000";
        break;
      case OPS.showText:
        if (state.textMode !== 3 && state.textMode !== 7) hasVisibleText = true;
        break;
      case OPS.constructPath:
        if (args[0] !== OPS.endPath && !(state.fill === "#ffffff" && isFill(OPS, args[0])))
          paintsShapes = true;
        break;
      case OPS.shadingFill:
        paintsShapes = true;
        break;
      case OPS.paintImageXObject:
        add(String(args[0]), Number(args[1]), Number(args[2]), state.matrix, false);
        break;
      case OPS.paintImageMaskXObject: {
        const mask = sizeOf(args[0]);
        add(mask.data, mask.width, mask.height, state.matrix, state.fill !== "#000000");
        break;
      }
      case OPS.paintInlineImageXObject: {
        const inline = sizeOf(args[0]);
        add(null, inline.width, inline.height, state.matrix, true);
        break;
      }
      case OPS.paintImageXObjectRepeat:
      case OPS.paintImageMaskXObjectRepeat:
      case OPS.paintImageMaskXObjectGroup:
      case OPS.paintInlineImageXObjectGroup:
        add(null, 0, 0, multiply(state.matrix, [0, 0, 0, 0, 0, 0]), true);
        break;
    }
  });
  return { images, hasVisibleText, paintsShapes };
}

type Commands = Awaited<ReturnType<typeof pdfLibrary>>["OPS"];

function isFill(commands: Commands, command: unknown): boolean {
  return command === commands.fill || command === commands.eoFill;
}

function numbersOf(value: unknown): ArrayLike<number> {
  if (Array.isArray(value)) return value.map(Number);
  return value instanceof Float32Array ? value : [];
}

function sizeOf(value: unknown): { data: string | null; width: number; height: number } {
  if (typeof value !== "object" || value === null) return { data: null, width: 0, height: 0 };
  const width = "width" in value ? Number(value.width) : 0;
  const height = "height" in value ? Number(value.height) : 0;
  return { data: "data" in value && typeof value.data === "string" ? value.data : null, width, height };
}
