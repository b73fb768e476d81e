/**
 * pdf.js decodes JPEG in JavaScript, slowly, unless the platform has an `ImageDecoder`, and it draws other images on an
 * `OffscreenCanvas`. Node has neither. The stand-ins here hand the JPEG bytes on as they are and turn everything else
 * into grey pixels, which is all that OCR wants; both arrive as an `ArrayBuffer` where pdf.js expects a bitmap.
 */

interface Rgba {
  readonly data: Uint8ClampedArray;
}

let handsOn = false;

/** What the stand-in says when it declines; pdf.js warns of it, and nothing is lost. */
export const declined = "not while drawing";

/** Drawing a page needs decoded pixels: then the stand-in declines, and pdf.js decodes by itself. */
export function handImagesOn(yes: boolean): void {
  handsOn = yes;
}

class JpegPassThrough {
  readonly #data: Uint8Array;

  static isTypeSupported(type: string): Promise<boolean> {
    return Promise.resolve(type === "image/jpeg");
  }

  constructor({ data }: { readonly data: Uint8Array }) {
    this.#data = data;
  }

  async decode(): Promise<{ image: ArrayBuffer }> {
    if (!handsOn) throw new Error(declined);
    return { image: new Uint8Array(this.#data).buffer };
  }

  close(): void {}
}

class GreyCanvas {
  width: number;
  height: number;
  #grey = new Uint8Array(0);

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
  }

  getContext() {
    return {
      createImageData: (width: number, height: number): Rgba => ({
        data: new Uint8ClampedArray(width * height * 4),
      }),
      putImageData: ({ data }: Rgba) => {
        this.#grey = greyOf(data);
      },
      // pdf.js tries by these two how large a canvas may be: as large as it likes.
      fillRect: () => {},
      getImageData: (): Rgba => ({ data: new Uint8ClampedArray([0, 0, 0, 255]) }),
    };
  }

  transferToImageBitmap(): ArrayBufferLike {
    return this.#grey.buffer;
  }
}

/** Luminance over white paper, one byte a pixel. Weights of ITU-R BT.601. */
export function greyOf(rgba: Uint8ClampedArray | Uint8Array): Uint8Array<ArrayBuffer> {
  const pixels = rgba.length >> 2;
  const grey = new Uint8Array(pixels);
  for (let at = 0, from = 0; at < pixels; at += 1, from += 4) {
    const red = rgba[from] ?? 0;
    const green = rgba[from + 1] ?? 0;
    const blue = rgba[from + 2] ?? 0;
    const light = (red * 77 + green * 150 + blue * 29) >> 8;
    const alpha = rgba[from + 3] ?? 255;
    grey[at] = alpha === 255 ? light : 255 - ((255 - light) * alpha) / 255;
  }
  return grey;
}

/** A font that is loaded and never used. */
class UnusedFont {
  readonly loaded = Promise.resolve(this);
}

/** Must run before pdf.js is loaded, which looks once. */
export function standInForPlatform(): void {
  Object.assign(globalThis, {
    ImageDecoder: JpegPassThrough,
    OffscreenCanvas: GreyCanvas,
    FontFace: UnusedFont,
  });
  // pdf.js closes bitmaps that it is done with.
  Object.defineProperty(ArrayBuffer.prototype, "close", { value: () => {} });
}
