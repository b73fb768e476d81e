import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { ReadFailure } from "../../pipeline/failure.ts";
import { openReader } from "../../pipeline/reading/open-reader.ts";
import { defaultReadSettings } from "../../pipeline/reading/read-settings.ts";
import { danishLines, makePdf, writeLines } from "../reading/make-pdf.ts";
import { makeZip } from "./make-zip.ts";
import { bombPdf, imagePdf, rawPdf, stream } from "./raw-pdf.ts";

const reader = openReader({ workers: 2 });
afterAll(() => reader.close());

const read = (bytes: Uint8Array, path = "fil.pdf", changes = {}) =>
  reader.read({ path, bytes }, { ...defaultReadSettings, pageTimeout: 20, ...changes });

async function failureOf(bytes: Uint8Array, path = "fil.pdf"): Promise<ReadFailure> {
  try {
    await read(bytes, path);
  } catch (error) {
    if (error instanceof ReadFailure) return error;
    throw error;
  }
  throw new Error("it was read");
}

const goodPdf = () => makePdf([(sheet) => writeLines(sheet, 72, 100, danishLines)]);

describe("a document that cannot be read", () => {
  it.each([
    ["nothing", new Uint8Array(0), "empty-file"],
    ["white space", Buffer.from(" \n\f\t\n"), "empty-file"],
    ["zeros", new Uint8Array(5000), "empty-file"],
    [
      "noise",
      Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3)) % 256)),
      "unknown-format",
    ],
    ["a PDF's first line and noise", Buffer.from(`%PDF-1.7\n${"\u0001\u0002ab".repeat(200)}`), "damaged"],
    ["an archive", makeZip({ "brev.txt": Buffer.from("Kære borger") }), "unsupported-format"],
    [
      "a web page without text",
      Buffer.from("<!doctype html><title>Tom</title><body><script>x()</script>"),
      "no-pages",
    ],
    [
      "a PDF without pages",
      rawPdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"]),
      undefined,
    ],
    ["an encrypted PDF", readFileSync(new URL("../fixtures/encrypted.pdf", import.meta.url)), "encrypted"],
    ["an encrypted DOCX", encryptedOffice(), "encrypted"],
    ["an old Office document", Buffer.concat([ole, Buffer.alloc(2000, 1)]), "unsupported-format"],
    ["a cut off DOCX", makeDocx("Kort tekst").subarray(0, 300), "damaged"],
    ["a DOCX that unpacks to a flood", docxBomb(), "damaged"],
    ["a cut off JPEG", undefined, "all-pages-failed"],
  ] as const)("is a named failure: %s", async (_what, bytes, code) => {
    const failure = await failureOf(bytes ?? (await cutOffJpeg()), "arkiv/fil.bin");
    if (code) expect(failure.code).toBe(code);
    expect(failure.message).toContain("arkiv/fil.bin");
    expect(failure.remedy).toMatch(/\p{L}{3}.*\.$/u);
  });

  it("says of a cut off PDF that it is damaged, or reads what is left of it", async () => {
    const whole = await goodPdf();
    const [start] = await Promise.allSettled([read(whole.subarray(0, 200))]);
    expect(start).toMatchObject({ status: "rejected", reason: { code: "damaged" } });
    const [half] = await Promise.allSettled([read(whole.subarray(0, whole.length - 300))]);
    if (half.status === "fulfilled") expect(half.value.pages[0]?.text).toContain(danishLines[0]);
    else expect(half.reason.code).toBe("damaged");
  });

  it("keeps no page of a cut off PDF as whole whose objects are gone", async () => {
    // Objects in this order: catalog, tree, page 1, page 2, font, text of page 1, text of page 2.
    const page = (content: number) =>
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F 5 0 R >> >> >>`;
    const words = (text: string) => stream(`BT /F 12 Tf 72 700 Td (${text}) Tj ET`);
    const whole = rawPdf([
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
      page(6),
      page(7),
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      words("Godkendt af udvalget"),
      words("Sendes videre til byens borgere"),
    ]);
    expect((await read(whole)).pages.map(({ status }) => status)).toEqual(["ok", "ok"]);
    const cutIn = (mark: string) => whole.subarray(0, Buffer.from(whole).indexOf(mark) + mark.length);
    for (const mark of ["Sendes videre", "7 0 obj", "(Godkendt af udvalget) Tj ET\nendstream\nendobj"]) {
      const outcome = await read(cutIn(mark)).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(outcome).toMatchObject({ code: "damaged" });
      else expect(outcome).toMatchObject({ pages: [{ status: "ok" }, { status: "failed" }] });
    }
  });

  it("does not stop the next document", async () => {
    await failureOf(Buffer.from("%PDF-1.7\n%%EOF"));
    const { pages } = await read(await goodPdf());
    expect(pages[0]?.text).toBe(danishLines.join("\n"));
  });
});

describe("a page that cannot be read", () => {
  // The pages about it are good ones: they have to come within the limit on a slow machine, too.
  it("costs itself and no other: forms that call one another without end", { timeout: 120_000 }, async () => {
    const { pages } = await read(bombPdf(), "bombe.pdf", { pageTimeout: 10, ocr: "never" });
    expect(pages.map((page) => page.status)).toEqual(["ok", "failed", "ok"]);
    expect(["timed-out", "worker-died"]).toContain(pages[1]?.failure?.code);
    expect(pages[1]?.failure?.remedy).not.toBe("");
  });

  it.each([
    ["a JPEG of noise", "/BitsPerComponent 8 /Filter /DCTDecode"],
    ["a JPEG 2000 of noise", "/BitsPerComponent 8 /Filter /JPXDecode"],
    ["JBIG2 of noise", "/BitsPerComponent 1 /Filter /JBIG2Decode"],
    ["packed pixels of noise", "/BitsPerComponent 8 /Filter /FlateDecode"],
  ])("is no blank page where its image is broken: %s", async (_what, filter) => {
    const noise = Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 31 + 7) % 251));
    const failure = await failureOf(imagePdf(filter, noise), "skan.pdf");
    expect(failure.code).toBe("all-pages-failed");
    expect(failure.message).toMatch(/image|JPEG/);
  });

  it("is no page in order where its image is cut off", async () => {
    const half = Buffer.alloc(1240 * 800, 0xdd);
    const [reading] = await Promise.allSettled([
      read(imagePdf("/BitsPerComponent 8", half), "skan.pdf", { pages: [1] }),
    ]);
    expect(reading).toMatchObject({
      status: "fulfilled",
      value: { pages: [{ status: "failed", failure: { code: "image-not-decoded" } }] },
    });
  });

  it("is said to need OCR where OCR is switched off", async () => {
    const white = await sharp({ create: { width: 1240, height: 1754, channels: 3, background: "white" } })
      .jpeg()
      .toBuffer();
    const [page] = await Promise.allSettled([read(white, "side.jpg", { ocr: "never" })]);
    expect(page).toMatchObject({ status: "rejected", reason: { code: "all-pages-failed" } });
  });
});

describe("a file by another name", () => {
  it("is told by its content: a PNG called PDF", async () => {
    const png = await sharp({ create: { width: 600, height: 800, channels: 3, background: "white" } })
      .png()
      .toBuffer();
    const { mediaType, pages } = await read(png, "skan.pdf");
    expect(mediaType).toBe("image/png");
    expect(pages[0]?.status).not.toBe("failed");
  });
});

const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

function encryptedOffice(): Uint8Array {
  return Buffer.concat([
    ole,
    Buffer.alloc(600),
    Buffer.from("EncryptedPackage", "utf16le"),
    Buffer.alloc(600),
  ]);
}

function makeDocx(text: string): Uint8Array {
  return makeZip({
    "[Content_Types].xml": Buffer.from("<Types/>"),
    "word/document.xml": Buffer.from(
      `<w:document><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });
}

function docxBomb(): Uint8Array {
  const flood = deflateRawSync(Buffer.alloc(80 * 2 ** 20, 0x20));
  return makeZip({ "[Content_Types].xml": Buffer.from("<Types/>") }, { "word/document.xml": flood });
}

async function cutOffJpeg(): Promise<Uint8Array> {
  const jpeg = await sharp({
    create: {
      width: 800,
      height: 1100,
      channels: 3,
      background: "white",
      noise: { type: "gaussian", mean: 128, sigma: 30 },
    },
  })
    .jpeg()
    .toBuffer();
  return jpeg.subarray(0, jpeg.length / 3);
}
