import sharp from "sharp";
import { expect, test } from "vitest";
import { isPhotograph } from "../../pipeline/ocr/page/photograph.ts";
import { drawPage } from "./draw-page.ts";

async function pixelsOf(png: Uint8Array | Buffer) {
  const { data, info } = await sharp(png).toColourspace("b-w").raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: new Uint8Array(data) };
}

/** A page whose middle is shaded from black to white, as skies and walls are in photographs. */
const shaded = (share: number) =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800"><rect width="100%" height="100%" fill="white"/>
      <linearGradient id="g"><stop offset="0" stop-color="black"/><stop offset="1" stop-color="white"/></linearGradient>
      <rect y="40" width="600" height="${800 * share}" fill="url(#g)"/></svg>`),
  )
    .png()
    .toBuffer();

test("a page mostly shaded is a photograph, one with a small picture is not", async () => {
  expect(isPhotograph(await pixelsOf(await shaded(0.8)))).toBe(true);
  expect(isPhotograph(await pixelsOf(await shaded(0.2)))).toBe(false);
});

test.each(["white", "#c0c0c0"])("writing on %s paper is none", async (paper) => {
  const lines = Array.from({ length: 16 }, () => "Skovlunde får en grøn plads i det nye år");
  expect(isPhotograph(await pixelsOf(await drawPage({ lines, paper })))).toBe(false);
});
