import sharp from "sharp";
import { expect, test } from "vitest";
import { preparePage, straighten } from "../../pipeline/ocr/page/prepare.ts";
import { drawPage } from "./draw-page.ts";

test("a prepared page that is straightened anew the other way up has another image", async () => {
  const png = await drawPage({ lines: ["Mødet blev hævet klokken tre.", "Næste møde er i maj."] });
  const { data, info } = await sharp(png).toColourspace("b-w").raw().toBuffer({ resolveWithObject: true });
  const page = { width: info.width, height: info.height, pixels: new Uint8Array(data) };
  const prepared = await preparePage(page, 200);
  if (prepared === undefined) throw new Error("Unexpected blank page");
  const turned = await straighten(page, 200, { ...prepared, rotation: 180 });
  expect(Buffer.from(turned.image.pixels).equals(Buffer.from(prepared.image.pixels.toReversed()))).toBe(true);
});
