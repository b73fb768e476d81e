import sharp from "sharp";

export interface DrawnPage {
  readonly lines: readonly string[];
  readonly ink?: string;
  readonly paper?: string;
  readonly width?: number;
  readonly height?: number;
  readonly fontSize?: number;
  /** Degrees, clockwise. */
  readonly turn?: number;
}

/** Draws lines of text on a page of 200 dpi and gives it as PNG. */
export async function drawPage(page: DrawnPage): Promise<Uint8Array> {
  const { width = 1654, height = 1100, fontSize = 34, ink = "black", paper = "white" } = page;
  const lines = page.lines
    .map(
      (line, index) =>
        `<text x="140" y="${180 + index * fontSize * 1.5}" font-family="Liberation Serif, DejaVu Serif, serif" font-size="${fontSize}" fill="${ink}">${line}</text>`,
    )
    .join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${paper}"/>${lines}</svg>`;
  return sharp(Buffer.from(svg))
    .rotate(page.turn ?? 0, { background: paper })
    .toColourspace("b-w")
    .png()
    .toBuffer();
}
