import { type Browser, chromium } from "playwright-core";
import sharp from "sharp";
import type { GreyImage } from "../samples/render/scan.ts";
import type { Layout, Piece } from "./content.ts";

export interface Face {
  readonly family: string;
  /** Points. */
  readonly size: number;
}

export interface SetPage {
  readonly image: GreyImage;
  /** What stands on the page, in reading order; cells of a row with two spaces between. */
  readonly truth: string;
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const cssPixelsPerInch = 96;

/** Opens the browser that sets the pages. Needs Chromium; close it when done. */
export function openTypesetter(executablePath = "/usr/bin/chromium"): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"],
  });
}

/** Sets pieces on an A4 page and draws it in grey. What does not fit is left out, of the page and of the truth. */
export async function typeset(
  browser: Browser,
  { layout, pieces }: { readonly layout: Layout; readonly pieces: readonly Piece[] },
  face: Face,
  dpi: number,
): Promise<SetPage> {
  const page = await browser.newPage({
    viewport: { width: 794, height: 1123 },
    deviceScaleFactor: dpi / cssPixelsPerInch,
  });
  try {
    await page.setContent(markup(layout, pieces, face));
    const kept = await page.evaluate(`(() => {
      const bodies = [...document.querySelectorAll("[data-piece]")];
      const left = new Set();
      let full = false;
      for (const body of bodies) {
        const frame = body.parentElement.getBoundingClientRect();
        const fits = [...body.getClientRects()].every((box) => box.bottom <= frame.bottom + 1 && box.right <= frame.right + 1);
        if (body.dataset.place === "main" && (full || !fits)) { full = true; left.add(body); }
      }
      const kept = bodies.filter((body) => !left.has(body)).map((body) => Number(body.dataset.piece));
      for (const body of left) body.remove();
      return kept;
    })()`);
    const numbers = new Set(Array.isArray(kept) ? kept.map(Number) : []);
    const shot = await page.screenshot({ type: "png" });
    const { data, info } = await sharp(shot)
      .flatten({ background: "white" })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const stays = pieces.filter((_, index) => numbers.has(index));
    return {
      image: { width: info.width, height: info.height, pixels: new Uint8Array(data), dpi },
      truth: stays.map(({ rows }) => rows.map((cells) => cells.join("  ")).join("\n")).join("\n\n"),
    };
  } finally {
    await page.close();
  }
}

function markup(layout: Layout, pieces: readonly Piece[], { family, size }: Face): string {
  const of = (place: Piece["place"]) =>
    pieces.map((piece, index) => (piece.place === place ? element(piece, index) : "")).join("");
  return `<!doctype html><html lang="da"><style>
    body { margin: 0; width: 794px; height: 1123px; position: relative; background: white; font: ${size}pt/1.35 "${family}"; }
    header, footer, aside, main, section { position: absolute; left: 76px; right: 76px; }
    header { top: 44px; font-size: ${size - 2}pt } footer { bottom: 40px; font-size: ${size - 2}pt; text-align: right }
    main { top: 96px; bottom: ${layout === "footnotes" ? 230 : 90}px; ${mainStyle(layout)} }
    aside { top: 140px; left: 594px; right: 40px; font-size: ${size - 2}pt } aside div { margin-bottom: 22px }
    section { top: 905px; border-top: 1px solid black; width: 642px; font-size: ${size - 2}pt }
    h1 { font-size: ${size + 5}pt; margin: 0 0 10px } h2 { font-size: ${size + 1}pt; margin: 12px 0 4px } p { margin: 0 0 9px }
    ul { margin: 0 0 9px; padding-left: 24px; list-style: none } table { border-collapse: collapse; width: 100%; margin: 4px 0 12px }
    td { border: 1px solid #333; padding: 3px 6px; vertical-align: top; width: 25% }
  </style><header>${of("head")}</header><aside>${of("side")}</aside><main>${of("main")}</main>
  <section>${of("foot")}</section><footer>${of("bottom")}</footer></html>`.replace("<section></section>", "");
}

function mainStyle(layout: Layout): string {
  if (layout === "columns") return "columns: 2; column-gap: 30px; column-fill: auto;";
  return layout === "side-column" ? "right: 230px;" : "";
}

function element({ place, kind, rows }: Piece, index: number): string {
  const mark = `data-piece="${index}" data-place="${place}"`;
  const lines = rows.map((cells) => escaped(cells.join(" ")));
  switch (kind) {
    case "title":
      return `<h1 ${mark}>${lines.join("<br>")}</h1>`;
    case "heading":
      return `<h2 ${mark}>${lines.join("<br>")}</h2>`;
    case "list":
      return `<ul ${mark}>${lines.map((line) => `<li>${line}</li>`).join("")}</ul>`;
    case "table":
      return `<table ${mark}>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("")}</table>`;
    case "paragraph":
    case "running":
    case "footnote":
      return `<p ${mark}>${lines.join("<br>")}</p>`;
    case "address":
      return `<div ${mark}>${lines.join("<br>")}</div>`;
  }
}
