import { bitonalTiff } from "../image/bitonal-tiff.ts";
import { type Matrix, multiply } from "../layout/matrix.ts";
import type { SourceImage } from "../page-source.ts";
import { greyOf, handImagesOn } from "./image-hand-over.ts";
import type { PageContent, PaintedImage } from "./page-content.ts";
import { type PDFDocumentProxy, type PDFPageProxy, pdfLibrary } from "./pdf-library.ts";

/** Resolution at which a page is drawn for OCR. */
const drawnDpi = 300;
/** Pixels of a drawn or handed-on page at most: a plan in A0 is read coarser rather than filling the memory. */
export const mostPixels = 36e6;
/** Share of the page that an image covers when the page is just that image. */
const wholePage = 0.85;
/** How far, relative to its size, a scan may be set askew on its page and still be taken out. */
const straight = 0.002;

/** The one image that a page consists of, if it does. */
export function onlyImage(content: PageContent, width: number, height: number): PaintedImage | undefined {
  const [image, ...others] = content.images;
  if (!image || others.length > 0 || content.hasVisibleText || content.paintsShapes) return undefined;
  if (image.objectId === null || image.isStencil || image.width * image.height > mostPixels) return undefined;
  const [a, b, c, d] = image.placement;
  const isStraight = Math.abs(b) <= a * straight && Math.abs(c) <= -d * straight;
  if (!isStraight || a <= 0 || d >= 0) return undefined;
  const [left, top, right, bottom] = image.box;
  const inside = (Math.min(right, width) - Math.max(left, 0)) * (Math.min(bottom, height) - Math.max(top, 0));
  if (inside < wholePage * width * height) return undefined;
  const across = image.width / a;
  const down = image.height / -d;
  // A fax has fewer dots down than across: drawing evens that out.
  return Math.abs(across / down - 1) > 0.1 ? undefined : image;
}

/** From pixels of an image, origin top left, to points of the page as shown. */
export function pixelsToPage(image: PaintedImage): Matrix {
  return multiply(image.placement, [1 / image.width, 0, 0, -1 / image.height, 0, 1]);
}

/** Takes an image out of its page: JPEG as it is, anything else as grey pixels. `undefined` where it has no pixels. */
export async function takeImageOut(
  page: PDFPageProxy,
  image: PaintedImage,
): Promise<SourceImage | undefined> {
  const { objectId } = image;
  if (objectId === null) return undefined;
  const pixels = await imageObject(page, objectId);
  if (!pixels) return undefined;
  const { width, height, bytes } = pixels;
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  if (!isJpeg && bytes.length !== width * height) return undefined;
  const toPage = pixelsToPage({ ...image, width, height });
  const packed = isJpeg ? bytes : bitonalTiff(bytes, width, height);
  return {
    width,
    height,
    dpi: 72 / toPage[0],
    encoding: packed ? "encoded" : "grey",
    bytes: packed ?? bytes,
    toPage: [...toPage],
  };
}

/** True where pdf.js has pixels for the image. */
export async function hasPixels(page: PDFPageProxy, image: PaintedImage): Promise<boolean> {
  return image.objectId === null || (await imageObject(page, image.objectId)) !== undefined;
}

async function imageObject(
  page: PDFPageProxy,
  objectId: string,
): Promise<{ width: number; height: number; bytes: Uint8Array } | undefined> {
  const store = objectId.startsWith("g_") ? page.commonObjs : page.objs;
  const value: unknown = await new Promise((resolve) => {
    store.get(objectId, resolve);
  });
  if (typeof value !== "object" || value === null) return undefined;
  const bitmap = "bitmap" in value ? value.bitmap : undefined;
  if (!(bitmap instanceof ArrayBuffer) || bitmap.byteLength === 0) return undefined;
  const width = "width" in value ? Number(value.width) : 0;
  const height = "height" in value ? Number(value.height) : 0;
  return { width, height, bytes: new Uint8Array(bitmap) };
}

/** Draws a page in grey, as it is shown. */
export async function drawPage(
  document: PDFDocumentProxy,
  number: number,
  dpi: number = drawnDpi,
): Promise<SourceImage> {
  await pdfLibrary();
  const page = await document.getPage(number);
  const size = page.getViewport({ scale: 1 });
  const scale = Math.min(dpi / 72, Math.sqrt(mostPixels / Math.max(size.width * size.height, 1)));
  const viewport = page.getViewport({ scale });
  const width = Math.max(1, Math.floor(viewport.width));
  const height = Math.max(1, Math.floor(viewport.height));
  const factory = document.canvasFactory as CanvasFactory;
  const entry = factory.create(width, height);
  handImagesOn(false);
  try {
    await page.render({ canvas: null, canvasContext: entry.context, viewport }).promise;
    const { data } = entry.context.getImageData(0, 0, width, height);
    const toPage: SourceImage["toPage"] = [1 / scale, 0, 0, 1 / scale, 0, 0];
    return { width, height, dpi: scale * 72, encoding: "grey", bytes: greyOf(data), toPage };
  } finally {
    handImagesOn(true);
    factory.destroy(entry);
    page.cleanup();
  }
}

/** pdf.js's own canvas: a second copy of the same native library would bring the process down. */
interface CanvasFactory {
  create(width: number, height: number): CanvasEntry;
  destroy(entry: CanvasEntry): void;
}

interface CanvasEntry {
  readonly context: {
    getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
  };
}
