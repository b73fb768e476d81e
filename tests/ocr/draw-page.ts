import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import sharp from "sharp";

// What a page of a test looks like must not hang on the fonts of the machine: only those that pdf.js brings are to be seen.
const fonts = join(
  dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json")),
  "standard_fonts",
);
const fontFolder = mkdtempSync(join(tmpdir(), "punktum-test-fonts-"));
process.env.FONTCONFIG_FILE = join(fontFolder, "fonts.conf");
writeFileSync(
  process.env.FONTCONFIG_FILE,
  `<fontconfig><dir>${fonts}</dir><cachedir>${fontFolder}</cachedir></fontconfig>`,
);
process.on("exit", () => rmSync(fontFolder, { recursive: true, force: true }));

export interface DrawnPage {
  readonly lines: readonly string[];
  readonly ink?: string;
  readonly paper?: string;
  readonly width?: number;
  readonly height?: number;
  readonly fontSize?: number;
  /** Degrees, clockwise. */
  readonly turn?: number;
  /** What shows beside the paper where it is turned; the paper's own colour if not given. */
  readonly ground?: string;
}

/** Draws lines of text on a page of 200 dpi and gives it as PNG. */
export async function drawPage(page: DrawnPage): Promise<Uint8Array> {
  const { width = 1654, height = 1100, fontSize = 34, ink = "black", paper = "white" } = page;
  const lines = page.lines
    .map(
      (line, index) =>
        `<text x="140" y="${180 + index * fontSize * 1.5}" font-family="Liberation Sans" font-size="${fontSize}" fill="${ink}">${line}</text>`,
    )
    .join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${paper}"/>${lines}</svg>`;
  return sharp(Buffer.from(svg))
    .rotate(page.turn ?? 0, { background: page.ground ?? paper })
    .toColourspace("b-w")
    .png()
    .toBuffer();
}

/** Grey paper with specks of one to three pixels at places that look random, and lines of text if wanted; 200 dpi. */
export async function drawSpecks(specks: number, lines: readonly string[] = []): Promise<Uint8Array> {
  const page = await drawPage({ lines, paper: "#f4f4f4" });
  const { data, info } = await sharp(page).raw().toBuffer({ resolveWithObject: true });
  let state = 12345;
  const next = (below: number) => {
    // The generator of Park and Miller: the same specks every time.
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  for (let speck = 0; speck < specks; speck += 1) {
    const side = 1 + next(3);
    const [left, top] = [next(info.width - side), next(info.height - side)];
    const inText = lines.length > 0 && top < 180 + lines.length * 51 && left < 1200;
    for (let y = top; y < top + side && !inText; y += 1)
      for (let x = left; x < left + side; x += 1) data[(y * info.width + x) * info.channels] = 60;
  }
  return sharp(data, { raw: info }).toColourspace("b-w").png().toBuffer();
}

/** A page with a drawing and no writing; 200 dpi. */
export async function drawStamp(): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1654" height="1100"><rect width="100%" height="100%" fill="white"/>
    <path d="M 600 700 Q 700 300 850 500 T 1100 650 Z" fill="none" stroke="#333" stroke-width="9"/></svg>`;
  return sharp(Buffer.from(svg)).toColourspace("b-w").png().toBuffer();
}
